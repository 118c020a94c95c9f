namespace Chancery.Core.Resolution.Updating;

/// <summary>Where a decision is followed.</summary>
internal enum DecisionStage
{
    /// <summary>Nowhere: nothing can answer to it.</summary>
    None,

    Mechanisms,

    Engagements,

    People,

    Commitments,
}

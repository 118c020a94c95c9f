namespace Chancery.Core.Records;

/// <summary>A rung of a commitment's ladder, the undertakings from the weakest to the strongest.</summary>
public enum CommitmentStepType
{
    Proposal,
    Request,
    Pledge,
    Agreed,
    Signed,

    /// <summary>Turned down.</summary>
    Declined,

    /// <summary>What a pledge waited for is reported to have come true.</summary>
    ConditionMet,

    /// <summary>Reported done.</summary>
    Done,
}

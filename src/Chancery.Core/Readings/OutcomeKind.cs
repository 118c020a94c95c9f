namespace Chancery.Core.Readings;

/// <summary>What a report says has become of a matter.</summary>
public enum OutcomeKind
{
    /// <summary>It was completed, handed over, came into force; of a condition: it came true.</summary>
    Done,

    /// <summary>It was turned down.</summary>
    Declined,
}

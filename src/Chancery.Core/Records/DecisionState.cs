namespace Chancery.Core.Records;

/// <summary>What became of a decision in this record.</summary>
public enum DecisionState
{
    /// <summary>It rules.</summary>
    Applied,

    /// <summary>It rules what the reports say by themselves.</summary>
    Unneeded,

    /// <summary>What was confirmed is no longer what the record says.</summary>
    Changed,

    /// <summary>Another decision says the contrary and prevails.</summary>
    Overruled,

    /// <summary>The record holds nothing that it is about, or its value is none.</summary>
    Idle,

    /// <summary>It was taken back.</summary>
    Withdrawn,
}

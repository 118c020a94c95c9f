namespace Chancery.Core.Records;

/// <summary>Where a commitment stands.</summary>
public enum CommitmentState
{
    Proposed,
    Agreed,
    Pledged,
    Signed,
    Restated,
    Done,
    Silent,
}

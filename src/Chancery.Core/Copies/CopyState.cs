namespace Chancery.Core.Copies;

/// <summary>What is known of whether a report is a copy.</summary>
public enum CopyState
{
    /// <summary>Nothing: it was not looked at yet, and no other report was compared with it.</summary>
    New,

    /// <summary>Its <see cref="CopyEntry.Original"/> is what the reports on file give.</summary>
    Settled,
}

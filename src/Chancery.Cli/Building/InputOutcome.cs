namespace Chancery.Cli.Building;

/// <summary>What became of one input; every one ends as one of these.</summary>
internal enum InputOutcome
{
    /// <summary>A report new on file, or read anew.</summary>
    Added,

    /// <summary>A report that was on file already.</summary>
    Known,

    /// <summary>New on file, and its words are those of another report: it counts as no source of its own.</summary>
    Copy,

    /// <summary>No report, for the reason given.</summary>
    Refused,

    /// <summary>Met in a folder or archive, and nobody would take it for a report.</summary>
    Aside,

    /// <summary>Not an end but a remark: what is wrong with a report that was read all the same.</summary>
    Warning,
}

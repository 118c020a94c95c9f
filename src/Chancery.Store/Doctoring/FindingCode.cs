namespace Chancery.Store.Doctoring;

/// <summary>The codes of <see cref="StoreFinding"/>.</summary>
public static class FindingCode
{
    /// <summary>The database's own check found something: SQLite's of the file, PostgreSQL's of its pages.</summary>
    public const string File = "doctor.file";

    /// <summary>A row points at one that is not there.</summary>
    public const string Reference = "doctor.reference";

    /// <summary>A report's text is not the one that its id is the hash of.</summary>
    public const string Report = "doctor.report";

    /// <summary>A reading cannot be read.</summary>
    public const string Reading = "doctor.reading";

    /// <summary>Claims are not those of the reading, or do not quote the text.</summary>
    public const string Claims = "doctor.claims";

    /// <summary>What a report is known by as a copy is not what its text gives.</summary>
    public const string Copies = "doctor.copies";

    /// <summary>The full-text index is not that of the texts.</summary>
    public const string Search = "doctor.search";

    /// <summary>The saved record is not the one that reports and decisions give.</summary>
    public const string Record = "doctor.record";
}

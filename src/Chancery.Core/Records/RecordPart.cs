namespace Chancery.Core.Records;

/// <summary>The parts of the record, by the names that they have in its JSON.</summary>
public static class RecordPart
{
    public const string Reports = "reports";
    public const string Engagements = "engagements";
    public const string People = "people";
    public const string Mechanisms = "mechanisms";
    public const string Agreements = "agreements";
    public const string Commitments = "commitments";
    public const string Stances = "stances";
    public const string Courtesies = "courtesies";
    public const string Instruments = "instruments";
    public const string Discrepancies = "discrepancies";
    public const string Decisions = "decisions";
    public const string Outcomes = "outcomes";
}

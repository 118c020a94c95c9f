namespace Chancery.Cli.Evaluation;

/// <summary>One report as gold or prediction has it.</summary>
internal sealed record ScoredReport(
    string Id,
    string? Language,
    IReadOnlyList<ScoredEngagement> Engagements,
    IReadOnlyList<ScoredAgreement> Agreements,
    IReadOnlyList<ScoredStance> Stances,
    IReadOnlyList<string> Furniture)
{
    public static ScoredReport Empty(string id) => new(id, null, [], [], [], []);

    /// <summary>Kind of the first main engagement; null where there is none.</summary>
    public string? MainKind => Engagements.FirstOrDefault(e => e.Status == "main")?.Kind;
}

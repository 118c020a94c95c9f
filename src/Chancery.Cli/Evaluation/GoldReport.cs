namespace Chancery.Cli.Evaluation;

/// <summary>A report of the gold and where its text may be.</summary>
/// <param name="Url">Address that the text was found at; some reports are dated by it.</param>
/// <param name="TextPath">File of its text; null where none lies beside the gold.</param>
internal sealed record GoldReport(ScoredReport Expected, string? Url, string? TextPath);

namespace Chancery.Cli.Evaluation;

/// <summary>A stance as gold or prediction has it.</summary>
internal sealed record ScoredStance(string? By, string? Issue, string? Stance, string? Quote);

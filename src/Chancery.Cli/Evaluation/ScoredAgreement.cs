namespace Chancery.Cli.Evaluation;

/// <summary>An agreement as gold or prediction has it.</summary>
internal sealed record ScoredAgreement(string? Type, HashSet<string> By, string? Topic, bool HasCondition, string? Quote);

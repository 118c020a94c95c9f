namespace Chancery.Cli.Evaluation;

/// <summary>A participant as gold or prediction has it.</summary>
internal sealed record ScoredParticipant(string? Name, string? Party, string? Office, string? Rank, string? Role);

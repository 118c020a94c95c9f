namespace Chancery.Cli.Evaluation;

/// <summary>An engagement as gold or prediction has it.</summary>
internal sealed record ScoredEngagement(
    string? Status,
    string? Kind,
    string? Mode,
    string? Mechanism,
    string? Edition,
    string? Date,
    string? Place,
    string? Country,
    HashSet<string> Parties,
    IReadOnlyList<ScoredParticipant> Participants,
    HashSet<string> Topics);

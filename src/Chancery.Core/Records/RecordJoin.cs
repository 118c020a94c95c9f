namespace Chancery.Core.Records;

/// <summary>Why two spellings are one person.</summary>
/// <param name="Score">How alike the names are by themselves, 0 to 100.</param>
/// <param name="Because">Words that stand for one another, and what else the two share: an engagement, an office, a decision.</param>
public sealed record RecordJoin(string One, string Other, int Score, string Because);

namespace Chancery.Cli.Wiring;

/// <summary>English names by topic id and by party code.</summary>
internal sealed record RecordLabels(IReadOnlyDictionary<string, string> Topics, IReadOnlyDictionary<string, string> Parties);

namespace Chancery.Publishing.Words;

/// <summary>Names for the ids of topics and parties; the id itself where there is none.</summary>
internal sealed class Labels(IReadOnlyDictionary<string, string>? topics, IReadOnlyDictionary<string, string>? parties)
{
    public static Labels None { get; } = new(null, null);

    public string Topic(string id) => topics is not null && topics.TryGetValue(id, out var label) ? label : id;

    public string Party(string id) => parties is not null && parties.TryGetValue(id, out var name) ? name : id;

    public string Parties(IEnumerable<string> ids) => Phrase.List([.. ids.Select(Party)]);
}

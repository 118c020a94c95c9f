using Chancery.Core.Text;

namespace Chancery.Store.Search;

/// <summary>The place of a text that shows most of the words looked for.</summary>
internal sealed class Passage
{
    private const int Words = 20;
    private const int Before = 5;

    private readonly bool _exact;
    private readonly HashSet<string> _wanted;

    public Passage(string words, bool exact)
    {
        _exact = exact;
        _wanted = Token.In(words).Select(t => Key(words.AsSpan(t.Start, t.Length))).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Some twenty words, with <c>…</c> where the text goes on: of all places the one with most different words, the first of equals.</summary>
    public string Of(string text)
    {
        var tokens = Token.In(text).ToList();
        if (tokens.Count == 0)
        {
            return "";
        }

        var hits = tokens.Select((t, index) => (Index: index, Key: Key(text.AsSpan(t.Start, t.Length)))).Where(h => _wanted.Contains(h.Key)).ToList();
        var first = Math.Max(0, Math.Min(Best(hits) - Before, tokens.Count - Words));
        var last = Math.Min(first + Words, tokens.Count) - 1;
        var start = first == 0 ? 0 : tokens[first].Start;
        var end = last == tokens.Count - 1 ? text.Length : tokens[last].End;
        return $"{(start > 0 ? "…" : "")}{text[start..end]}{(end < text.Length ? "…" : "")}";
    }

    private static int Best(List<(int Index, string Key)> hits)
    {
        var (best, most) = (0, 0);
        var inside = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int from = 0, to = 0; from < hits.Count; from++)
        {
            for (; to < hits.Count && hits[to].Index < hits[from].Index + Words - Before; to++)
            {
                inside[hits[to].Key] = inside.GetValueOrDefault(hits[to].Key) + 1;
            }

            if (inside.Count > most)
            {
                (best, most) = (hits[from].Index, inside.Count);
            }

            if (--inside[hits[from].Key] == 0)
            {
                inside.Remove(hits[from].Key);
            }
        }

        return best;
    }

    private string Key(ReadOnlySpan<char> word) => _exact ? Letters.Compose(word.ToString()).ToLowerInvariant() : SearchText.Key(word);
}

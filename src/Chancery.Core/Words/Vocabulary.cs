using Chancery.Core.Text;

namespace Chancery.Core.Words;

/// <summary>Numbers for the words that a pack knows, whatever their case and spelling variant. 0 is any other word.</summary>
public sealed class Vocabulary
{
    private readonly Dictionary<string, int> ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly (string Canonical, string Variant)[] variants;
    private readonly bool plain;
    private int count = 1;

    /// <param name="variants">Pairs of letter groups that write the same sound, such as two places for a tone mark.</param>
    /// <param name="plain">Whether words are known by their letters without diacritics.</param>
    public Vocabulary(IEnumerable<(string Canonical, string Variant)> variants, bool plain = false)
    {
        this.plain = plain;
        this.variants = plain ? [] : [.. variants];
        lookup = ids.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>One more than the highest number.</summary>
    public int Count => count;

    /// <summary>The number of a word, 0 if the pack does not know it.</summary>
    public int Find(ReadOnlySpan<char> word) => lookup.TryGetValue(word, out var id) ? id : 0;

    /// <summary>The number of a word, given to it and to its variants if it has none.</summary>
    public int Add(string word)
    {
        word = Letters.Compose(word);
        word = plain && Persons.NameFolding.Fold(word) is { Length: > 0 } folded ? folded : word;
        if (ids.TryGetValue(word, out var known))
        {
            return known;
        }

        var spellings = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { word };
        foreach (var (canonical, variant) in variants)
        {
            foreach (var spelling in spellings.ToArray())
            {
                spellings.Add(spelling.Replace(canonical, variant, StringComparison.OrdinalIgnoreCase));
                spellings.Add(spelling.Replace(variant, canonical, StringComparison.OrdinalIgnoreCase));
            }
        }

        var id = count++;
        foreach (var spelling in spellings)
        {
            ids.TryAdd(spelling, id);
        }

        return ids[word];
    }
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using Chancery.Core.Packs;
using Chancery.Core.Persons;

namespace Chancery.Core.Text;

/// <summary>Tells a report's language by the small words of the packs; a text in no pack's language gets none.</summary>
internal sealed class LanguageDetector
{
    private const int Limit = 6000;

    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> words;
    private readonly ImmutableArray<LanguagePack> packs;

    public LanguageDetector(ImmutableArray<LanguagePack> packs)
    {
        this.packs = packs;
        var masks = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var p = 0; p < packs.Length; p++)
        {
            foreach (var word in packs[p].Signature)
            {
                masks[word] = masks.GetValueOrDefault(word) | (1 << p);
                if (packs[p].Plain is not null)
                {
                    var plain = NameFolding.Fold(word);
                    masks[plain] = masks.GetValueOrDefault(plain) | (1 << (p + packs.Length));
                }
            }
        }

        words = masks.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The pack for a text; null if less than one word in twelve is a small word of any pack.</summary>
    public LanguagePack? Detect(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, Limit)];
        Span<int> counts = stackalloc int[packs.Length * 2];
        var total = 0;
        var i = 0;
        while (i < text.Length)
        {
            if (!char.IsLetter(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && (char.IsLetter(text[i]) || Letters.IsMark(text[i])))
            {
                i++;
            }

            total++;
            var word = text[start..i];
            if (words.TryGetValue(Letters.HasMarks(word) ? Letters.Compose(word) : word, out var mask))
            {
                for (var p = 0; p < counts.Length; p++)
                {
                    counts[p] += (mask >> p) & 1;
                }
            }
        }

        var best = -1;
        for (var p = 0; p < counts.Length; p++)
        {
            // text without its diacritics must hold more than one such word in six: stripped words are like words of other languages
            if (p >= packs.Length && counts[p] * 6 < total)
            {
                continue;
            }

            if (counts[p] * 12 >= total && counts[p] > 0 && (best < 0 || counts[p] > counts[best]))
            {
                best = p;
            }
        }

        return best < 0 ? null : best < packs.Length ? packs[best] : packs[best - packs.Length].Plain!.Value;
    }
}

using System.Collections.Immutable;
using Chancery.Core.Packs;
using Chancery.Core.Persons;
using Chancery.Core.Words;

namespace Chancery.Core.Text;

/// <summary>Tells a report's language by the small words of the packs; a text in no pack's language gets none.</summary>
internal sealed class LanguageDetector
{
    private const int Limit = 6000;

    private readonly Vocabulary words = new([]);
    private int[] masks = new int[256];

    /// <summary>Letters of the longest small word: what is longer is none, and need not be looked up.</summary>
    private int longest;
    private readonly ImmutableArray<LanguagePack> packs;

    public LanguageDetector(ImmutableArray<LanguagePack> packs)
    {
        this.packs = packs;
        for (var p = 0; p < packs.Length; p++)
        {
            foreach (var word in packs[p].Signature)
            {
                Add(word, 1 << p);
                if (packs[p].Plain is not null)
                {
                    Add(NameFolding.Fold(word), 1 << (p + packs.Length));
                }
            }
        }
    }

    private void Add(string word, int mask)
    {
        var number = words.Add(word);
        if (number >= masks.Length)
        {
            Array.Resize(ref masks, number * 2);
        }

        masks[number] |= mask;
        longest = Math.Max(longest, word.Length);
    }

    /// <summary>The pack for a text; null if less than one word in twelve is a small word of any pack.</summary>
    public LanguagePack? Detect(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, Limit)];
        Span<int> counts = stackalloc int[packs.Length * 2];
        var total = 0;
        for (var (start, end) = (CharKinds.StartOfRun(text, 0, CharKind.Letter), 0); start < text.Length; start = CharKinds.StartOfRun(text, end, CharKind.Letter))
        {
            end = CharKinds.EndOfRun(text, start, CharKind.Letter | CharKind.Mark, out var hash, out var kinds);
            total++;
            if (end - start > longest && (kinds & CharKind.Mark) == 0)
            {
                continue;
            }

            var mask = masks[(kinds & CharKind.Mark) == 0 ? words.FindHash(hash) : words.Find(Letters.Compose(text[start..end]))];
            for (var p = 0; mask != 0; p++, mask >>= 1)
            {
                counts[p] += mask & 1;
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

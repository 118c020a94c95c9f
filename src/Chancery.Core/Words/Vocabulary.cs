using Chancery.Core.Packs.Images;
using Chancery.Core.Text;

namespace Chancery.Core.Words;

/// <summary>Numbers for the words that a pack knows, whatever their case and spelling variant. 0 is any other word.</summary>
public sealed class Vocabulary
{
    private readonly (string Canonical, string Variant)[] variants;
    private readonly bool plain;

    // A slot tells where its word's letters lie, as the pack writes them, behind their number: what a look-up touches lies close together.
    private (uint Hash, int Id, int Letters)[] slots = new (uint, int, int)[64];
    private char[] letters = new char[512];
    private int written;
    private int filled;
    private int count = 1;

    /// <param name="variants">Pairs of letter groups that write the same sound, such as two places for a tone mark.</param>
    /// <param name="plain">Whether words are known by their letters without diacritics.</param>
    public Vocabulary(IEnumerable<(string Canonical, string Variant)> variants, bool plain = false)
    {
        this.plain = plain;
        this.variants = plain ? [] : [.. variants];
    }

    private Vocabulary(ImageReader image)
    {
        variants = [];
        count = image.Number();
        var numbers = image.Numbers();
        letters = new char[numbers.Length];
        written = letters.Length;
        for (var i = 0; i < written; i++)
        {
            letters[i] = (char)numbers[i];
        }

        numbers = image.Numbers();
        slots = new (uint, int, int)[numbers.Length / 3];
        for (var i = 0; i < slots.Length; i++)
        {
            slots[i] = ((uint)numbers[3 * i], numbers[(3 * i) + 1], numbers[(3 * i) + 2]);
            filled += slots[i].Id == 0 ? 0 : 1;
        }
    }

    /// <summary>Hash of no letters at all.</summary>
    internal const uint NoHash = 0x811c9dc5;

    /// <summary>One more than the highest number.</summary>
    public int Count => count;

    /// <summary>Reads what <see cref="Write"/> wrote; it learns no spelling variants any more.</summary>
    internal static Vocabulary Read(ImageReader image) => new(image);

    internal void Write(ImageWriter image)
    {
        image.Number(count);
        image.Number(written);
        foreach (var letter in letters.AsSpan(0, written))
        {
            image.Number(letter);
        }

        image.Number(slots.Length * 3);
        foreach (var slot in slots)
        {
            image.Number((int)slot.Hash);
            image.Number(slot.Id);
            image.Number(slot.Letters);
        }
    }

    /// <summary>The number of a word, 0 if the pack does not know it.</summary>
    public int Find(ReadOnlySpan<char> word) => filled == 0 ? 0 : Find(word, HashOf(word));

    /// <summary>The same where the hash was taken while the word was read.</summary>
    internal int Find(ReadOnlySpan<char> word, uint hash)
    {
        for (var at = PlaceOf(hash); ; at = (at + 1) & (slots.Length - 1))
        {
            ref readonly var slot = ref slots[at];
            if (slot.Id == 0)
            {
                return 0;
            }

            if (slot.Hash == hash && IsSame(word, slot.Letters))
            {
                return slot.Id;
            }
        }
    }

    /// <summary>The number of a word, given to it and to its variants if it has none.</summary>
    public int Add(ReadOnlySpan<char> word) => !plain && Find(word) is var known and > 0 ? known : Add(word.ToString());

    /// <inheritdoc cref="Add(ReadOnlySpan{char})"/>
    public int Add(string word)
    {
        word = Letters.Compose(word);
        word = plain && Persons.NameFolding.Fold(word) is { Length: > 0 } folded ? folded : word;
        if (Find(word) is var known and > 0)
        {
            return known;
        }

        var id = count++;
        if (variants.Length == 0)
        {
            TryAdd(word, id);
            return id;
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

        foreach (var spelling in spellings)
        {
            TryAdd(spelling, id);
        }

        return id;
    }

    private void TryAdd(string word, int id)
    {
        if (Find(word) != 0)
        {
            return;
        }

        if (++filled * 2 > slots.Length)
        {
            var old = slots;
            slots = new (uint, int, int)[old.Length * 2];
            foreach (var slot in old)
            {
                if (slot.Id != 0)
                {
                    Put(slot);
                }
            }
        }

        if (written + word.Length >= letters.Length)
        {
            Array.Resize(ref letters, (letters.Length * 2) + word.Length);
        }

        Put((HashOf(word), id, written));
        letters[written++] = (char)word.Length;
        word.CopyTo(letters.AsSpan(written));
        written += word.Length;
    }

    private void Put((uint Hash, int Id, int Letters) slot)
    {
        var at = PlaceOf(slot.Hash);
        while (slots[at].Id != 0)
        {
            at = (at + 1) & (slots.Length - 1);
        }

        slots[at] = slot;
    }

    /// <summary>The hash of a word's letters and one more, given as a capital.</summary>
    internal static uint Hash(uint hash, char upper) => (hash ^ upper) * 0x01000193;

    private static uint HashOf(ReadOnlySpan<char> word)
    {
        var hash = NoHash;
        foreach (var c in word)
        {
            hash = Hash(hash, CharKinds.ToUpper(c));
        }

        return hash;
    }

    private int PlaceOf(uint hash) => (int)(hash ^ (hash >> 15)) & (slots.Length - 1);

    private bool IsSame(ReadOnlySpan<char> word, int at)
    {
        if (letters[at] != word.Length)
        {
            return false;
        }

        var known = letters.AsSpan(at + 1, word.Length);
        return word.SequenceEqual(known) || IsSameBesidesCase(word, known);
    }

    private static bool IsSameBesidesCase(ReadOnlySpan<char> word, ReadOnlySpan<char> known)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (CharKinds.ToUpper(word[i]) != CharKinds.ToUpper(known[i]))
            {
                return false;
            }
        }

        return true;
    }
}

using System.Runtime.CompilerServices;
using Chancery.Core.Packs.Images;
using Chancery.Core.Text;

namespace Chancery.Core.Words;

/// <summary>Numbers for the words that a pack knows, whatever their case and spelling variant. 0 is any other word.</summary>
public sealed class Vocabulary
{
    private readonly (string Canonical, string Variant)[] variants;
    private readonly bool plain;

    // A slot holds the upper 40 bits of a word's mixed hash and its number, 0 where it is empty. A word is known by these bits and by its place, and
    // by nothing else: that two words share them is hardly to be expected, and a look-up touches one place in memory, small enough that
    // eight slots lie in one line of the processor's cache.
    private const int IdBits = 24;
    private const ulong Ids = (1UL << IdBits) - 1;
    private ulong[] slots = new ulong[64];
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
        slots = new ulong[numbers.Length / 2];
        for (var i = 0; i < slots.Length; i++)
        {
            slots[i] = ((ulong)(uint)numbers[2 * i] << 32) | (uint)numbers[(2 * i) + 1];
            filled += slots[i] == 0 ? 0 : 1;
        }
    }

    /// <summary>One more than the highest number.</summary>
    public int Count => count;

    /// <summary>Reads what <see cref="Write"/> wrote; it learns no spelling variants any more.</summary>
    internal static Vocabulary Read(ImageReader image) => new(image);

    internal void Write(ImageWriter image)
    {
        image.Number(count);
        image.Number(slots.Length * 2);
        foreach (var slot in slots)
        {
            image.Number((int)(slot >> 32));
            image.Number((int)slot);
        }
    }

    /// <summary>The number of a word, 0 if the pack does not know it.</summary>
    public int Find(ReadOnlySpan<char> word) => FindHash(HashOf(word));

    /// <summary>The same where the hash was taken while the word was read.</summary>
    internal int FindHash(ulong hash)
    {
        var slots = this.slots;
        hash = Mix(hash);
        for (var at = PlaceOf(hash, slots.Length); ; at = (at + 1) & (slots.Length - 1))
        {
            var slot = slots[at];
            if ((slot ^ hash) <= Ids || slot == 0)
            {
                return (int)(slot & Ids);
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

        if (++filled * 3 > slots.Length * 2)
        {
            var old = slots;
            slots = new ulong[old.Length * 2];
            foreach (var slot in old)
            {
                if (slot != 0)
                {
                    Put(slot);
                }
            }
        }

        Put((Mix(HashOf(word)) & ~Ids) | (uint)id);
    }

    private void Put(ulong slot)
    {
        var at = PlaceOf(slot, slots.Length);
        while (slots[at] != 0)
        {
            at = (at + 1) & (slots.Length - 1);
        }

        slots[at] = slot;
    }

    private static ulong HashOf(ReadOnlySpan<char> word)
    {
        var hash = Fnv1a.Seed;
        foreach (var c in word)
        {
            hash = Fnv1a.Add(hash, CharKinds.ToUpper(c));
        }

        return hash;
    }

    /// <summary>A hash with all its bits mixed into the upper ones: of short words, most bits of the plain hash are alike.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mix(ulong hash) => (hash ^ (hash >> 32)) * 0x9e3779b97f4a7c15;

    /// <summary>Where a word is looked for first, by bits of the mixed hash that its slot keeps.</summary>
    private static int PlaceOf(ulong mixed, int size) => (int)(mixed >> IdBits) & (size - 1);
}

using Chancery.Core.Text;

namespace Chancery.Core.Resolution.Notes;

/// <summary>What notes are found by, as a number: a hash of 64 bits (FNV-1a, its bits spread once more) of what the key is of and of its value.</summary>
/// <remarks>Two keys with one number only bring in a note that is of no use.</remarks>
internal static class NoteKey
{
    /// <param name="kind">What the key is of, a word.</param>
    public static long Of(string kind, string value) => (long)Spread(Add(Add(Add(Fnv1a.Seed, kind), "\u001f"), value));

    public static long Hash(string text) => (long)Spread(Add(Fnv1a.Seed, text));

    private static ulong Add(ulong hash, string text)
    {
        foreach (var unit in text)
        {
            hash = Fnv1a.Add(hash, unit);
        }

        return hash;
    }

    private static ulong Spread(ulong hash)
    {
        hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccd;
        hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53;
        return hash ^ (hash >> 33);
    }
}

namespace Chancery.Core.Text;

/// <summary>The 64-bit hash of Fowler, Noll and Vo (1a) over characters, one at a time, so that a text is hashed while it is read for something else.</summary>
/// <remarks>Values are kept with the record: neither number may change.</remarks>
internal static class Fnv1a
{
    /// <summary>The hash of no character.</summary>
    public const ulong Seed = 14695981039346656037;

    private const ulong Prime = 1099511628211;

    /// <summary>The hash of the characters so far and one more.</summary>
    public static ulong Add(ulong hash, char unit) => (hash ^ unit) * Prime;
}

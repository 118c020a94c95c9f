using System.Collections.Concurrent;

namespace Chancery.Intake.Encodings;

/// <summary>The eight-bit encodings that are read by table.</summary>
internal static class LegacyEncodings
{
    public const string Western = "windows-1252";

    private static readonly ConcurrentDictionary<string, ByteTable> Loaded = new(StringComparer.Ordinal);

    /// <summary>Encodings of one language, told from each other and from <see cref="Western"/> by the words that they make.</summary>
    public static IReadOnlyList<string> WithSyllables { get; } = ["tcvn3", "vni", "windows-1258", "viscii"];

    /// <summary>The name used here for a name in any spelling (<c>ISO-8859-1</c>, <c>x-viet-tcvn5712</c>); null where it is none of these.</summary>
    public static string? Find(string? name) => name?.Trim().ToLowerInvariant().Replace('_', '-') switch
    {
        "windows-1252" or "cp1252" or "iso-8859-1" or "iso8859-1" or "latin1" or "l1" or "us-ascii" or "ascii" => Western,
        "windows-1258" or "cp1258" => "windows-1258",
        "tcvn3" or "tcvn" or "tcvn-5712" or "tcvn5712-1" or "x-viet-tcvn5712" or "x-viet-tcvn3" or "abc" => "tcvn3",
        "vni" or "vni-windows" or "x-viet-vni" => "vni",
        "viscii" or "viscii1.1-1" or "csviscii" => "viscii",
        _ => null,
    };

    public static ByteTable Table(string name) => Loaded.GetOrAdd(name, ByteTable.Load);
}

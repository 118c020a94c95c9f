using System.Collections.Immutable;

namespace Chancery.Core.Resolution.Names;

/// <summary>The words of a title that tell it apart, cut to stems.</summary>
/// <remarks>
/// Knows no language: connecting words are the short ones in lower case; five letters bring "Defence" and "Defense",
/// "Ministers'" and "Ministerial" together and keep "Policy" and "Political" apart.
/// </remarks>
internal static class TitleWords
{
    private static readonly Memo<string, ImmutableArray<string>> s_stems = new(t => [.. WordFolder.Split(t, '+').Where(Tells).Select(w => Stem(w.Letters))], StringComparer.Ordinal);

    private const int StemLength = 5;
    private const int ConnectorLength = 4;

    /// <summary>Stems in the order of the title; may repeat.</summary>
    public static ImmutableArray<string> Stems(string title) => s_stems.Of(title);

    public static string Stem(string letters) => letters.Length <= StemLength ? letters : letters[..StemLength];

    private static bool Tells(FoldedWord word) =>
        char.IsDigit(word.Letters[0])
            ? word.Letters.Contains('+', StringComparison.Ordinal)
            : word.Capital || word.Letters.Length > ConnectorLength;
}

using System.Text;

namespace Chancery.Publishing.Words;

/// <summary>Text as people type it when they look for something: lower case, no diacritics, one space between words.</summary>
/// <remarks>A table of our own, because with invariant globalization <c>string.Normalize</c> takes nothing apart.</remarks>
internal static class Folding
{
    // Base letters of U+00C0–U+024F and U+1E00–U+1EFF by Unicode 15 decomposition, with đ, ð, ø, ł, ß … added; '.' is no letter of ours.
    private const string Latin =
        "aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuytyaaaaaaccccccccddddeeeeeeeeeegggg" +
        "gggghhhhiiiiiiiiii..jjkk.llllll..llnnnnnn.nnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzz." +
        "b........d......................oo.............uu............................aaiioouuuuuuuuuu.aa" +
        "aa....ggkkoooo..j...gg..nnaa....aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............" +
        "................";

    private const string LatinAdditional =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrr" +
        "ssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy......aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee" +
        "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";

    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is >= '\u0300' and <= '\u036f')
            {
                continue;
            }

            var letter = Letter(c);
            if (letter != ' ')
            {
                folded.Append(letter);
            }
            else if (folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd(' ');
    }

    /// <summary>Whether every word of <paramref name="foldedWords"/> begins some word of <paramref name="foldedText"/>.</summary>
    public static bool HasWords(string foldedText, string foldedWords)
    {
        var padded = " " + foldedText;
        return foldedWords.Length > 0 && foldedWords.Split(' ').All(w => padded.Contains(" " + w, StringComparison.Ordinal));
    }

    private static char Letter(char c)
    {
        var folded = c switch
        {
            < '\u0080' => char.ToLowerInvariant(c),
            >= '\u00c0' and < '\u0250' => Latin[c - '\u00c0'],
            >= '\u1e00' and < '\u1f00' => LatinAdditional[c - '\u1e00'],
            _ => char.ToLowerInvariant(c),
        };
        return folded == '.' ? char.IsLetter(c) ? char.ToLowerInvariant(c) : ' ' : char.IsLetterOrDigit(folded) ? folded : ' ';
    }
}

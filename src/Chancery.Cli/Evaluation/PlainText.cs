using System.Text;

namespace Chancery.Cli.Evaluation;

/// <summary>
/// Text as the measure compares it: base letters a to z, digits, single blanks; <c>defense</c> is <c>defence</c>.
/// </summary>
/// <remarks>
/// The tables are the canonical decompositions of Unicode 14 for Latin letters: the program runs without ICU, where
/// <see cref="string.Normalize()"/> returns its input.
/// </remarks>
internal static class PlainText
{
    // U+00C0 to U+024F and U+1E00 to U+1EFF: the letter without its marks, '.' where there is none.
    private const string Extended =
        "aaaaaa.ceeeeiiii.nooooo..uuuuy..aaaaaa.ceeeeiiii.nooooo..uuuuy.yaaaaaaccccccccdd..eeeeeeeeeegggggggg"
        + "hh..iiiiiiiii...jjkk.llllll....nnnnnn...oooooo..rrrrrrsssssssstttt..uuuuuuuuuuuuwwyyyzzzzzz........."
        + "........................oo.............uu............................aaiioouuuuuuuuuu.aaaa....ggkkoo"
        + "oo..j...gg..nnaa....aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............................";

    private const string Additional =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssss"
        + "ssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy......aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeee"
        + "iiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";

    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var folded = Respell(Fold(text), isWord: true);
        var plain = new StringBuilder(folded.Length);
        foreach (var c in folded)
        {
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))
            {
                plain.Append(c);
            }
            else if (plain.Length > 0 && plain[^1] != ' ')
            {
                plain.Append(' ');
            }
        }

        return plain.ToString().TrimEnd();
    }

    /// <summary>The words of a plain text.</summary>
    public static string[] Words(string? text) => Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Words of three letters or more, digits apart, as the measure of the readouts takes them.</summary>
    public static HashSet<string> LongWords(string? text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var folded = Respell(Fold(text ?? ""), isWord: false);
        for (var i = 0; i < folded.Length; i++)
        {
            var start = i;
            while (i < folded.Length && char.IsAsciiLetterLower(folded[i]))
            {
                i++;
            }

            if (i - start >= 3)
            {
                words.Add(folded[start..i]);
            }
        }

        return words;
    }

    /// <summary>Lower case without marks; what has no base letter stays as it is.</summary>
    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var letter = c switch
            {
                < '\u0080' => char.ToLowerInvariant(c),
                '\u0111' or '\u0110' => 'd',
                >= '\u00C0' and < '\u0250' => Extended[c - 0xC0],
                >= '\u1E00' and < '\u1F00' => Additional[c - 0x1E00],
                '\u212A' => 'k',
                '\u212B' => 'a',
                _ => '.',
            };
            if (letter != '.' || c == '.')
            {
                folded.Append(letter);
            }
            else if (!IsMark(c))
            {
                folded.Append(c);
            }
        }

        return folded.ToString();
    }

    private static bool IsMark(char c) =>
        c is (>= '\u0300' and <= '\u036F' and not '\u034F')
            or (>= '\u1AB0' and <= '\u1ACE' and not '\u1ABE')
            or (>= '\u1DC0' and <= '\u1DFF')
            or (>= '\u20D0' and <= '\u20DC') or '\u20E1' or (>= '\u20E5' and <= '\u20F0')
            or (>= '\uFE20' and <= '\uFE2F');

    /// <param name="isWord">Only where it stands as a word of its own.</param>
    private static string Respell(string folded, bool isWord)
    {
        const string American = "defense";
        var at = folded.IndexOf(American, StringComparison.Ordinal);
        if (at < 0)
        {
            return folded;
        }

        var respelled = folded.ToCharArray();
        for (; at >= 0; at = folded.IndexOf(American, at + American.Length, StringComparison.Ordinal))
        {
            var end = at + American.Length;
            if (!isWord || ((at == 0 || !IsWordCharacter(folded[at - 1])) && (end == folded.Length || !IsWordCharacter(folded[end]))))
            {
                respelled[at + 5] = 'c';
            }
        }

        return new string(respelled);
    }

    private static bool IsWordCharacter(char c) => char.IsLetter(c) || char.IsNumber(c) || c == '_';
}

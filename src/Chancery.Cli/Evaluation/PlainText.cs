using System.Text;
using Chancery.Core.Text;

namespace Chancery.Cli.Evaluation;

/// <summary>
/// Text as the measure compares it: base letters a to z, digits, single blanks; <c>defense</c> is <c>defence</c>.
/// </summary>
/// <remarks>Equal to the measure's own normalization: đ is d, but ø, ł and æ, which Unicode does not take apart, have no base letter.</remarks>
internal static class PlainText
{
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
                '\u0111' or '\u0110' => 'd',
                '\u212A' => 'k',
                '\u212B' => 'a',
                _ => Letters.Base(c),
            };
            if (char.IsAscii(letter))
            {
                folded.Append(char.ToLowerInvariant(letter));
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

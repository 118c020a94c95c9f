using System.Globalization;
using System.Text;
using Chancery.Core.Text;

namespace Chancery.Store.Search;

/// <summary>A word of a text: letters, numbers and combining marks, as FTS5's tokenizer unicode61 takes them.</summary>
internal readonly record struct Token(int Start, int Length)
{
    public int End => Start + Length;

    public static IEnumerable<Token> In(string text)
    {
        var start = -1;
        for (var i = 0; i < text.Length;)
        {
            var length = Rune.TryGetRuneAt(text, i, out var rune) ? rune.Utf16SequenceLength : 1;
            if (IsWord(rune, text[i]))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                yield return new Token(start, i - start);
                start = -1;
            }

            i += length;
        }

        if (start >= 0)
        {
            yield return new Token(start, text.Length - start);
        }
    }

    private static bool IsWord(Rune rune, char unit) =>
        Rune.IsLetter(rune) || Rune.IsNumber(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.PrivateUse || Letters.IsMark(unit);
}

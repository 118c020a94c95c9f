using System.Text;
using Chancery.Core.Text;

namespace Chancery.Core.Resolution.Names;

/// <summary>Splits a name or title into folded words; hyphens part words, apostrophes do not.</summary>
internal static class WordFolder
{
    private static readonly Memo<string, string> s_joined = new(t => string.Join(' ', Split(t).Select(w => w.Letters)), StringComparer.Ordinal);
    private static readonly Memo<string, string> s_squeezed = new(t => string.Concat(Split(t).Select(w => w.Letters)), StringComparer.Ordinal);

    /// <param name="keep">A further unit that belongs to words, such as the plus of "2+2"; U+0000 for none.</param>
    public static List<FoldedWord> Split(string text, char keep = '\0')
    {
        var words = new List<FoldedWord>();
        var letters = new StringBuilder();
        var marks = 0;
        var capital = false;
        foreach (var unit in text)
        {
            if (Letters.IsWordUnit(unit) || (unit == keep && keep != '\0' && letters.Length > 0))
            {
                if (letters.Length == 0)
                {
                    capital = char.IsUpper(unit) || char.IsDigit(unit);
                }

                var first = Letters.Fold(unit, out var second, out var set);
                marks |= set;
                Append(letters, first);
                Append(letters, second);
            }
            else if (!Letters.IsApostrophe(unit))
            {
                Close();
            }
        }

        Close();
        return words;

        void Close()
        {
            if (letters.Length > 0)
            {
                words.Add(new FoldedWord(letters.ToString(), marks, capital));
                letters.Clear();
                marks = 0;
            }
        }
    }

    /// <summary>The folded words in their order, one blank between them.</summary>
    public static string Join(string text) => s_joined.Of(text);

    /// <summary>The folded letters alone: "Ha Noi", "Hà Nội" and "Hanoi" are one.</summary>
    public static string Squeeze(string text) => s_squeezed.Of(text);

    private static void Append(StringBuilder letters, char unit)
    {
        if (unit != '\0')
        {
            letters.Append(unit);
        }
    }
}

using System.Text;
using Chancery.Core.Text;

namespace Chancery.Publishing.Words;

/// <summary>Text as people type it when they look for something: lower case, no diacritics, one space between words.</summary>
internal static class Folding
{
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (Letters.IsMark(c))
            {
                continue;
            }

            var letter = Letters.Fold(c, out var second);
            if (char.IsLetterOrDigit(letter))
            {
                folded.Append(letter);
                if (second != '\0')
                {
                    folded.Append(second);
                }
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
}

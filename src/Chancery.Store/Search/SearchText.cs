using System.Text;
using Chancery.Core.Text;

namespace Chancery.Store.Search;

/// <summary>Texts and words without their marks, for the indexes and for comparison.</summary>
internal static class SearchText
{
    // PostgreSQL's index refuses keys of more than some 2,700 bytes; no word is that long, but a line of encoded bytes is.
    private const int LongestKey = 64;

    /// <summary>What FTS5's tokenizer does not fold: the barred d of Vietnamese, in both code points that are found for it. U+0000 would end the text.</summary>
    public static string Fold(string text) => text.AsSpan().ContainsAny("đĐÐ\0")
        ? text.Replace('đ', 'd').Replace('Đ', 'D').Replace('Ð', 'D').Replace('\0', ' ')
        : text;

    /// <summary>Each word as a quoted string, so that no sign in it is taken for FTS5's query language.</summary>
    public static string Query(string words) =>
        string.Join(' ', Fold(words).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(w => $"\"{w.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));

    /// <summary>Without any mark, in small letters; other signs stay.</summary>
    public static string Plain(ReadOnlySpan<char> text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            if (Letters.IsMark(unit))
            {
                continue;
            }

            plain.Append(Letters.Fold(unit, out var second));
            if (second != '\0')
            {
                plain.Append(second);
            }
        }

        return plain.ToString();
    }

    /// <summary>A word as FTS5 keeps it: small letters without the marks that Unicode composes, and d for the barred d. What only looks like a letter with a mark (ł, ø) stays.</summary>
    public static string Key(ReadOnlySpan<char> word)
    {
        var key = new StringBuilder(word.Length);
        foreach (var unit in word.Length > LongestKey ? word[..LongestKey] : word)
        {
            if (!Letters.IsMark(unit))
            {
                key.Append(unit is 'đ' or 'Đ' or 'Ð' ? 'd' : char.ToLowerInvariant(Letters.Base(unit)));
            }
        }

        return key.ToString();
    }
}

using System.Text;
using Chancery.Core.Text;

namespace Chancery.Store.Search;

/// <summary>What FTS5's tokenizer does not fold: the barred d of Vietnamese, in both code points that are found for it.</summary>
internal static class SearchText
{
    public static string Fold(string text) => text.AsSpan().ContainsAny("đĐÐ")
        ? text.Replace('đ', 'd').Replace('Đ', 'D').Replace('Ð', 'D')
        : text;

    /// <summary>Each word as a quoted string, so that no sign in it is taken for FTS5's query language.</summary>
    public static string Query(string words) =>
        string.Join(' ', Fold(words).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(w => $"\"{w.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));

    /// <summary>Without any mark, in small letters; other signs stay.</summary>
    public static string Plain(string text)
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
}

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
}

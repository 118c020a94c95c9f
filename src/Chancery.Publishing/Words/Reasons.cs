using System.Text;
using Chancery.Core.Dates;

namespace Chancery.Publishing.Words;

/// <summary>Reasons of the record as people read them: reports by the names they are known by, dates in words; what stands in quotation marks stays.</summary>
internal static class Reasons
{
    /// <param name="reason">As the record gives it.</param>
    /// <param name="report">The name of the report with this id; null for any other word.</param>
    public static string Written(string reason, Func<string, string?> report) => Told(reason, word => report(word) ?? Date(word), inQuotes: false);

    /// <summary>Reports by their names alone, within quotation marks as outside; dates stay as the record writes them.</summary>
    /// <inheritdoc cref="Written"/>
    public static string Named(string reason, Func<string, string?> report) => Told(reason, report, inQuotes: true);

    private static string Told(string reason, Func<string, string?> inWords, bool inQuotes)
    {
        var text = new StringBuilder(reason.Length + 32);
        var quoted = false;
        for (var i = 0; i < reason.Length;)
        {
            var end = i;
            while (end < reason.Length && IsPart(reason[end]))
            {
                end++;
            }

            if (end == i)
            {
                quoted ^= reason[i] == '"';
                text.Append(reason[i++]);
                continue;
            }

            var word = reason[i..end];
            text.Append(quoted && !inQuotes ? word : inWords(word) ?? word);
            i = end;
        }

        return text.ToString();
    }

    private static string? Date(string word) =>
        word.Contains('-', StringComparison.Ordinal) && Edtf.TryParse(word, out var date) ? DateWords.Of(date) : null;

    private static bool IsPart(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '/';
}

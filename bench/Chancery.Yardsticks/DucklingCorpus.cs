using System.Globalization;

namespace Chancery.Yardsticks;

/// <summary>
/// A corpus of time phrases of duckling (Corpus.hs). In scope are values of the grain day, week, month, quarter or year, and spans of them.
/// Left out are finer grains, holidays and spans that are open at an end.
/// </summary>
internal static class DucklingCorpus
{
    public static IEnumerable<Case> Read(string path, string lang, string reference)
    {
        var source = File.ReadAllText(path);
        var at = 0;
        var number = 0;
        while ((at = source.IndexOf("examples (datetime", at, StringComparison.Ordinal)) >= 0)
        {
            var open = source.IndexOf('[', at);
            var end = source.IndexOf(']', open);
            var value = Value(source[(at + 10)..open]);
            foreach (var text in Strings(source[open..end]))
            {
                number++;
                yield return new Case($"{lang}-{number}", lang, reference, text, true, [new Phrase(0, text.Length, value is null ? [] : [value])]);
            }

            at = end;
        }
    }

    private static IEnumerable<string> Strings(string list)
    {
        var parts = list.Split('"');
        for (var i = 1; i < parts.Length; i += 2)
        {
            yield return Unescape(parts[i]);
        }
    }

    /// <summary>Haskell writes letters beyond ASCII as \7921.</summary>
    private static string Unescape(string text)
    {
        var parts = text.Split('\\');
        for (var i = 1; i < parts.Length; i++)
        {
            var digits = 0;
            while (digits < parts[i].Length && char.IsAsciiDigit(parts[i][digits]))
            {
                digits++;
            }

            parts[i] = digits == 0 ? parts[i] : (char)int.Parse(parts[i].AsSpan(0, digits), CultureInfo.InvariantCulture) + parts[i][digits..].TrimStart('&');
        }

        return string.Concat(parts);
    }

    private static string? Value(string call)
    {
        var numbers = new List<int>();
        foreach (var word in call.Split([' ', '(', ')', ',', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                numbers.Add(number);
            }
        }

        var words = call.Split([' ', '(', ')', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        var grain = words[^1];
        return (words[0], numbers.Count) switch
        {
            ("datetime", 6) => One(Day(numbers, 0), grain),
            ("datetimeInterval", 12) => Span(Day(numbers, 0), Day(numbers, 6), grain),
            _ => null,
        };
    }

    private static DateTime Day(List<int> numbers, int at) => new(numbers[at], numbers[at + 1], numbers[at + 2]);

    private static string? One(DateTime day, string grain) => grain switch
    {
        "Day" => Days.Of(day),
        "Week" => Days.Span(day, day.AddDays(6)),
        "Month" => Days.Span(day, day.AddMonths(1).AddDays(-1)),
        "Quarter" => Days.Span(day, day.AddMonths(3).AddDays(-1)),
        "Year" => Days.Span(day, day.AddYears(1).AddDays(-1)),
        _ => null,
    };

    private static string? Span(DateTime first, DateTime end, string grain) =>
        grain is "Day" or "Week" or "Month" or "Quarter" or "Year" && end > first ? Days.Span(first, end.AddDays(-1)) : null;
}

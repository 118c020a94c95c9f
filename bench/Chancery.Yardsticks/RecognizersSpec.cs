using System.Globalization;
using System.Text.Json;

namespace Chancery.Yardsticks;

/// <summary>
/// A specification of the date-time model of Microsoft Recognizers-Text. In scope are results of type date and daterange with both ends, and
/// datetimerange that are a part of a day (TMO, TAF …). Left out are all others, and ranges that are open at an end (before, since, until).
/// </summary>
internal static class RecognizersSpec
{
    public static IEnumerable<Case> Read(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        var number = 0;
        foreach (var told in json.RootElement.EnumerateArray())
        {
            number++;
            if (!told.TryGetProperty("Context", out var context) || !context.TryGetProperty("ReferenceDateTime", out var reference))
            {
                continue;
            }

            var text = told.GetProperty("Input").GetString()!;
            var dates = told.GetProperty("Results").EnumerateArray().Where(r => r.TryGetProperty("Start", out _)).Select(Of).ToList();
            yield return new Case($"{Path.GetFileNameWithoutExtension(path)}-{number}", "en", reference.GetString()![..10], text, false, dates);
        }
    }

    private static Phrase Of(JsonElement result)
    {
        var type = result.TryGetProperty("TypeName", out var name) ? name.GetString() ?? "" : "";
        var values = new List<string>();
        if (result.TryGetProperty("Resolution", out var resolution) && resolution.ValueKind == JsonValueKind.Object)
        {
            foreach (var value in resolution.GetProperty("values").EnumerateArray())
            {
                values.AddRange(Values(type, value));
            }
        }

        return new Phrase(result.GetProperty("Start").GetInt32(), result.GetProperty("End").GetInt32() + 1, [.. values.Distinct()]);
    }

    private static IEnumerable<string> Values(string type, JsonElement value)
    {
        var timex = value.TryGetProperty("timex", out var t) ? t.GetString() ?? "" : "";
        if (type == "datetimeV2.date" && Day(value, "value") is { } day)
        {
            yield return Days.Of(day);
        }
        else if (type == "datetimeV2.datetimerange" && timex.Length > 3 && timex[^3] == 'T' && char.IsAsciiLetterUpper(timex[^1]) && Day(value, "start") is { } at)
        {
            yield return Days.Of(at);
        }
        else if (type == "datetimeV2.daterange" && Day(value, "start") is { } first && Day(value, "end") is { } end && end > first)
        {
            // the end is not part of the range
            yield return Days.Span(first, end.AddDays(-1));
            if (timex.StartsWith('('))
            {
                // a range told by its two ends: the last day, month or year is within for whoever speaks
                yield return Days.Span(first, timex.EndsWith("M)", StringComparison.Ordinal) ? end.AddMonths(1).AddDays(-1) : timex.EndsWith("Y)", StringComparison.Ordinal) ? end.AddYears(1).AddDays(-1) : end);
            }
        }
    }

    private static DateTime? Day(JsonElement value, string key) =>
        value.TryGetProperty(key, out var text) && text.GetString() is { Length: >= 10 } date
        && DateTime.TryParseExact(date.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}

using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace Chancery.Yardsticks;

/// <summary>
/// Documents in TimeML (TempEval-3). In scope are TIMEX3 of type DATE or TIME whose value is a day, week, weekend, month, quarter, season, year,
/// decade or century, or a part of a day. Left out are DURATION and SET, clock times, and values without a calendar (PRESENT_REF …).
/// </summary>
internal static class TimeMl
{
    private static readonly Dictionary<string, string> Seasons = new(StringComparer.Ordinal) { ["SP"] = "21", ["SU"] = "22", ["FA"] = "23", ["WI"] = "24" };

    public static IEnumerable<Case> Read(string folder)
    {
        foreach (var path in Directory.GetFiles(folder, "*.tml").Order(StringComparer.Ordinal))
        {
            var root = XDocument.Load(path, LoadOptions.PreserveWhitespace).Root!;
            var created = root.Element("DCT")?.Element("TIMEX3")?.Attribute("value")?.Value ?? "";
            var text = new StringBuilder();
            var dates = new List<Phrase>();
            foreach (var node in root.Element("TEXT")!.DescendantNodes().OfType<XText>())
            {
                var start = text.Length;
                text.Append(node.Value);
                if (node.Parent!.Name == "TIMEX3" && node.PreviousNode is null)
                {
                    dates.Add(new Phrase(start, start + node.Parent.Value.Length, Value(node.Parent)));
                }
            }

            yield return new Case(Path.GetFileNameWithoutExtension(path), "en", created.Length >= 10 ? created[..10] : created, text.ToString(), false, dates);
        }
    }

    private static string[] Value(XElement timex)
    {
        var value = timex.Attribute("value")?.Value ?? "";
        return timex.Attribute("type")?.Value is "DATE" or "TIME" && Edtf(value) is { } date ? [date] : [];
    }

    private static string? Edtf(string value)
    {
        var part = value.IndexOf('T', StringComparison.Ordinal);
        if (part > 0)
        {
            // 2013-03-22TMO is a part of a day, 2013-03-22T14:00 a time by the clock
            return part + 1 < value.Length && char.IsAsciiDigit(value[part + 1]) ? null : Edtf(value[..part]);
        }

        if (value.Length == 0 || !char.IsAsciiDigit(value[0]) || value.Contains('X', StringComparison.Ordinal))
        {
            return null;
        }

        var year = value.Length >= 4 ? value[..4] : "";
        if (value.Length is 2 or 3)
        {
            return $"{value.PadRight(4, '0')}/{value.PadRight(4, '9')}";
        }

        if (value.Length > 7 && value[5] == 'W' && int.TryParse(value.AsSpan(6, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var week))
        {
            var monday = ISOWeek.ToDateTime(int.Parse(year, CultureInfo.InvariantCulture), week, DayOfWeek.Monday);
            return Days.Span(value.EndsWith("WE", StringComparison.Ordinal) ? monday.AddDays(5) : monday, monday.AddDays(6));
        }

        if (value.Length == 7 && value[5] == 'Q')
        {
            return Days.Quarter(year, value[6] - '0');
        }

        return value.Length == 7 && Seasons.TryGetValue(value[5..], out var season) ? $"{year}-{season}" : value;
    }
}

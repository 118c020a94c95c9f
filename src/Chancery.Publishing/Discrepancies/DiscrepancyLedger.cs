using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Chancery.Core.Json;
using Chancery.Core.Records;
using Chancery.Publishing.Subjects;
using Chancery.Publishing.Words;

namespace Chancery.Publishing.Discrepancies;

/// <summary>All fields on which reports differ, the weightiest first.</summary>
public static class DiscrepancyLedger
{
    /// <summary>By weight, then by subject and field.</summary>
    public static ImmutableArray<LedgerLine> Lines(DiplomaticRecord record, IReadOnlyDictionary<string, string>? partyNames = null)
    {
        var index = new RecordIndex(record);
        var names = new EngagementNames(index, new Labels(null, partyNames));
        return
        [
            .. record.Discrepancies
                .Select(d => Line(d, index, names))
                .OrderByDescending(l => l.Weight)
                .ThenBy(l => l.Subject, StringComparer.Ordinal)
                .ThenBy(l => l.Field, StringComparer.Ordinal),
        ];
    }

    /// <summary>Three lines or more.</summary>
    public static string Text(LedgerLine line)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{line.Weight,4}  {line.Field} of {line.Title} [{line.Subject}]\n");
        foreach (var value in line.Values)
        {
            text.AppendWrapped("      ", $"{value.Value}: {Count(value.Sources)} ({string.Join("; ", value.Tellers)})", 110);
        }

        text.AppendWrapped("      ", $"shown: {line.Shown ?? "none"}, {line.Because}", 110);
        return text.ToString();
    }

    /// <summary>One object on one line.</summary>
    public static string Json(LedgerLine line) => JsonText.WriteLine(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("weight", line.Weight);
        json.WriteString("subject", line.Subject);
        json.WriteString("title", line.Title);
        json.WriteString("field", line.Field);
        json.WriteArray("values", line.Values, (j, v) =>
        {
            j.WriteString("value", v.Value);
            j.WriteNumber("sources", v.Sources);
            j.WriteStrings("tellers", v.Tellers);
        });
        json.WriteString("shown", line.Shown);
        json.WriteString("because", line.Because);
        json.WriteEndObject();
    });

    private static LedgerLine Line(RecordDiscrepancy d, RecordIndex index, EngagementNames names)
    {
        ImmutableArray<LedgerValue> values = [.. d.Values.Select(v => Value(v, index))];
        var outvoted = values.Where(v => !string.Equals(v.Value, d.Shown, StringComparison.Ordinal)).Sum(v => v.Sources);
        return new LedgerLine(Worth(d.Field) * Math.Max(1, outvoted), d.Subject, Title(d, index, names), d.Field, values, d.Shown, d.Because);
    }

    private static LedgerValue Value(DiscrepancyValue value, RecordIndex index)
    {
        var reports = value.Reports.Select(r => index.Reports.GetValueOrDefault(r)).OfType<RecordReport>().ToList();
        return new LedgerValue(
            value.Value,
            reports.Select(r => r.CopiesOf ?? r.Id).Distinct(StringComparer.Ordinal).Count(),
            [.. reports.Select(r => string.Join(", ", new[] { r.Outlet ?? r.Source, r.Lang, r.Published?.ToString() }.OfType<string>())).Distinct(StringComparer.Ordinal)]);
    }

    private static string Title(RecordDiscrepancy d, RecordIndex index, EngagementNames names) =>
        index.People.TryGetValue(d.Subject, out var person) ? person.Name
        : index.Engagement(d.Subject) is { } engagement ? (d.About is { } about && index.People.TryGetValue(about, out var who) ? $"{who.Name} at " : "") + names.Title(engagement)
        : d.Subject;

    /// <summary>What a wrong value costs a reader: another day or round is another engagement, another wording is not.</summary>
    private static int Worth(string field) => field switch
    {
        "date" or "mechanism" or "edition" => 5,
        "name" or "country" => 3,
        "place" or "office" or "mode" => 2,
        _ => 1,
    };

    private static string Count(int sources) => sources == 1 ? "1 independent report" : string.Create(CultureInfo.InvariantCulture, $"{sources} independent reports");
}

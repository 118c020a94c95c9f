using System.Globalization;
using Chancery.Core.Readings;
using Chancery.Core.Text;
using Chancery.Core.Words;

namespace Chancery.Core.Reading;

/// <summary>
/// Gathers what a report takes for granted about its own year ("newly published 2019 White Paper", "to prepare for its chairmanship in 2020").
/// Where all hints leave one year only, and no date of publication is told, that year is the report's.
/// </summary>
internal static class YearHintFinder
{
    public static void Find(ReportContext context)
    {
        foreach (var sentence in context.Sentences)
        {
            if (sentence.Kind is BlockKind.Body or BlockKind.Title or BlockKind.Caption)
            {
                Collect(context, sentence);
            }
        }

        if (context.Published is not null || context.YearHints.Count == 0)
        {
            return;
        }

        var from = context.YearHints.Max(h => h.From ?? int.MinValue);
        var to = context.YearHints.Min(h => h.To ?? int.MaxValue);
        if (from == to)
        {
            context.HintedYear = from;
            context.HintedBecause = string.Join(", and ", context.YearHints.Select(h => h.Because).Distinct());
        }
    }

    private static void Collect(ReportContext context, in Sentence sentence)
    {
        for (var t = sentence.Start; t < sentence.End; t++)
        {
            if (context.Chart.Find(t, KnownClass.YearHint) is not { } item || !int.TryParse(item["y"], NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            {
                continue;
            }

            var span = context.Chart.SpanOf(item.Start, item.End);
            context.YearHints.Add(new YearHint(
                Shift(item["from"], year),
                Shift(item["to"], year),
                $"the report says \"{context.Chart.Clean(item.Start, item.End)}\"",
                span.Start,
                span.End,
                item.Rule?.Name ?? ""));
        }
    }

    /// <summary>"0" is the year told, "-1" the one before; null leaves the end open.</summary>
    private static int? Shift(string? by, int year) =>
        int.TryParse(by, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var shift) ? year + shift : null;
}

using System.Globalization;
using Chancery.Core.Dates;
using Chancery.Core.Mentions;
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
    /// <summary>No report is from before this year, as in the rules of hints.</summary>
    private const int EarliestNews = 1990;

    public static void Find(ReportContext context)
    {
        foreach (var sentence in context.Sentences)
        {
            if (sentence.Kind is BlockKind.Body or BlockKind.Title or BlockKind.Caption)
            {
                Collect(context, sentence);
            }
        }

        if (context.Published is not null)
        {
            return;
        }

        BySameDay(context);
        if (context.YearHints.Count == 0)
        {
            ByWeekday(context);
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

    /// <summary>
    /// "Wednesday, 7 February" with no year, in a report that names September 2023 as its last month: of the years around that one, the day falls on
    /// that weekday in 2024 only. A weekday comes back after five years at the earliest, so three years leave one at most.
    /// </summary>
    private static void ByWeekday(ReportContext context)
    {
        PartialDate? day = null;
        int? weekday = null, latest = null;
        var chart = context.Chart;
        for (var t = chart.Next(KnownClass.Date, 0, chart.Count); t < chart.Count; t = chart.Next(KnownClass.Date, t + 1, chart.Count))
        {
            if (chart.Find(t, KnownClass.Date) is not { } item || DateMention.From(item) is not { Shift: null, Start.Month: not null } mention)
            {
                continue;
            }

            if (mention.Start.Year is int year)
            {
                latest = Math.Max(latest ?? year, year);
            }
            else if (day is null && mention is { Weekday: int named, Start.Day: not null })
            {
                (day, weekday) = (mention.Start, named);
            }

            t = item.End - 1;
        }

        for (var year = latest - 1; day is not null && year <= latest + 1; year++)
        {
            if ((day.Value with { Year = year }).ToDay() is { } found && CalendarUnit.Number(found) == weekday)
            {
                context.HintedYear = year;
                context.HintedBecause = $"the report names {day} by its weekday, and no later year than {latest!.Value.ToString(CultureInfo.InvariantCulture)} with a month";
            }
        }
    }

    /// <summary>"said on 5 June … X and Y in Vienna on 5 June 2018": a day that is told without its year, and once with the latest year that the report tells of a day or a month.</summary>
    private static void BySameDay(ReportContext context)
    {
        var chart = context.Chart;
        List<(int Month, int Day)>? bare = null;
        Item? full = null;
        var latest = default(PartialDate);
        foreach (var sentence in context.Sentences)
        {
            if (sentence.Kind is not (BlockKind.Body or BlockKind.Title or BlockKind.Caption))
            {
                continue;
            }

            for (var t = chart.Next(KnownClass.Date, sentence.Start, sentence.End); t < sentence.End; t = chart.Next(KnownClass.Date, t + 1, sentence.End))
            {
                if (chart.Find(t, KnownClass.Date) is not { } item || DateMention.From(item) is not { Shift: null, End: null, Start: { Month: int month } start })
                {
                    continue;
                }

                if (start.Year is null && start.Day is int day)
                {
                    (bare ??= []).Add((month, day));
                }
                else if (start.Year is not null && (full is null || start.Year > latest.Year || (start.Year == latest.Year && latest.Day is null)))
                {
                    (full, latest) = (item, start);
                }

                t = item.End - 1;
            }
        }

        // an anniversary's day comes from long before
        if (full is { } told && latest is { Year: int year and >= EarliestNews, Month: int m, Day: int d } && bare is not null && bare.Contains((m, d)))
        {
            var span = chart.SpanOf(told.Start, told.End);
            context.YearHints.Add(new YearHint(year, year, $"the report tells the same day with its year, \"{chart.Clean(told.Start, told.End)}\"", span.Start, span.End, told.Rule?.Name ?? ""));
        }
    }

    private static void Collect(ReportContext context, Sentence sentence)
    {
        var chart = context.Chart;
        for (var t = chart.Next(KnownClass.YearHint, sentence.Start, sentence.End); t < sentence.End; t = chart.Next(KnownClass.YearHint, t + 1, sentence.End))
        {
            if (chart.Find(t, KnownClass.YearHint) is not { } item || !int.TryParse(item["y"], NumberStyles.None, CultureInfo.InvariantCulture, out var year))
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

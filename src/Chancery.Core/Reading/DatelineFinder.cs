using Chancery.Core.Mentions;
using Chancery.Core.Text;
using Chancery.Core.Words;

namespace Chancery.Core.Reading;

/// <summary>Finds where the words of a paragraph begin behind its dateline: "Hanoi (VNA) –", "VIETNAM, March 14 - HÀ NỘI —".</summary>
internal static class DatelineFinder
{
    private const int Longest = 16;

    /// <summary>One past the dateline of the tokens [start, end); <paramref name="start"/> if there is none.</summary>
    public static int Skip(Chart chart, int start, int end)
    {
        var stop = start;
        var words = 0;
        var open = false;
        for (var i = start; i < Math.Min(end, start + Longest); i++)
        {
            ref readonly var token = ref chart[i];
            var c = chart.Text[token.Start];
            if (c is '-' or '–' or '—' or ':' && i > start && InsideDate(chart, start, i))
            {
                // "From 3 - 14 November, X visits …", "On November 13, starting at 8:45 a.m., X held …"
                continue;
            }

            if (c is '-' or '–' or '—' or ':' && i > start && (!token.IsGlued || c is not '-' || !NextGlued(chart, i, end)))
            {
                stop = i + 1;
                continue;
            }

            if (c == ')' && i > start + 1 && i + 1 < end && chart[i + 1].IsCapital && !chart[i + 1].IsGlued
                && (chart[start].IsAllCapitals || (chart.Has(start, KnownClass.City) && chart.HasWithin(start, i, KnownClass.Date))))
            {
                stop = i + 1;
                continue;
            }

            if (c == '/' && i > start + 2 && chart.Text[chart[i - 2].Start] == '/' && chart.Has(start, KnownClass.City) && !InsideDate(chart, start, i))
            {
                // "NAIROBI, May 29, 2023. /TASS/. Minister X"
                stop = i + 1 < end && chart.Text[chart[i + 1].Start] == '.' ? i + 2 : i + 1;
                i = stop - 1;
                continue;
            }

            open = c == '(' || (open && c != ')');
            if (!open && token.IsWord && !token.IsCapital && !chart.Has(i, KnownClass.Outlet) && !InsideDate(chart, start, i))
            {
                break;
            }

            if (token.IsWord && ++words > 9)
            {
                break;
            }

            if (chart.Has(i, KnownClass.Person) || (chart.Has(i, KnownClass.Office) && !chart[i].IsAllCapitals))
            {
                break;
            }
        }

        stop = stop == start ? WithoutSign(chart, start, end) : stop;
        return stop < end ? stop : start;
    }

    /// <summary>"New Delhi, 2 August The 14th dialogue …": a city, a day, and a capital behind it where the sign was lost.</summary>
    private static int WithoutSign(Chart chart, int start, int end)
    {
        if (chart.Find(start, KnownClass.City) is not { } city || city.End + 1 >= end || chart.Text[chart[city.End].Start] != ',')
        {
            return start;
        }

        return chart.Find(city.End + 1, KnownClass.Date) is { } day && day["d"] is not null && day["m"] is not null && day.End < end && chart[day.End] is { IsWord: true, IsCapital: true, IsGlued: false } ? day.End : start;
    }

    /// <summary>Whether a sentence is a dateline on a line of its own: "Dhaka, Feb 11:".</summary>
    public static bool IsAlone(ReportContext context, int s)
    {
        var sentence = context.Sentences[s];
        return sentence.Kind == BlockKind.Furniture && context.Blocks[sentence.Block].Rule == "furniture.date-line"
            && context.Chart.Text[context.Chart[sentence.End - 1].Start] is ':' or '-' or '–' or '—' && context.Chart.Has(sentence.Start, KnownClass.City);
    }

    private static bool NextGlued(Chart chart, int i, int end) => i + 1 < end && chart[i + 1].IsGlued;

    private static bool InsideDate(Chart chart, int start, int token)
    {
        for (var i = Math.Max(start, token - 9); i <= token; i++)
        {
            if (chart.Find(i, KnownClass.Date) is { } date && date.End > token)
            {
                return true;
            }
        }

        return false;
    }
}

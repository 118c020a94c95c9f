using Chancery.Core.Dates;
using Chancery.Core.Reports;
using Chancery.Core.Text;
using Chancery.Core.Words;

namespace Chancery.Core.Reading;

/// <summary>Finds every day that is told as the one of a report's publication: with it, in its address, and around and in its text.</summary>
internal static class PublicationFinder
{
    private const int HeadTokens = 120;

    public static Publication Find(ReportContext context)
    {
        var report = context.Report;
        var told = new List<DateCandidate>();
        if (report.Telling is { Dates: { IsDefaultOrEmpty: false } dates })
        {
            told.AddRange(dates);
        }
        else if (report.Published is { } day)
        {
            told.Add(new DateCandidate("field", day.ToString(), day));
        }

        // In the order of their sureness, where nothing is told beside the text.
        var read = new List<DateCandidate>();
        Head(context, read);
        if (AddressDate.Read(report.Url, out var run) is { } posted)
        {
            read.Add(new DateCandidate("address", run, posted));
        }

        Foot(context, read);
        Lines(context, read);

        // The day that a headline ends with is the last to be believed.
        var headlines = read.Where(c => c.Source == "headline").ToList();
        read.RemoveAll(headlines.Contains);
        read.AddRange(headlines);
        return PublicationChooser.Choose(report, told, read);
    }

    /// <summary>Lines of dates above the text, and the dateline that opens it; of several the last, and one that is not of an update.</summary>
    private static void Head(ReportContext context, List<DateCandidate> read)
    {
        DateCandidate? head = null;
        var begun = false;
        var others = new List<DateCandidate>();
        for (var s = 0; s < context.Sentences.Count; s++)
        {
            var sentence = context.Sentences[s];
            if (sentence.Start > HeadTokens)
            {
                break;
            }

            if (begun && sentence.Kind != BlockKind.Body)
            {
                continue;
            }

            if (sentence.Kind == BlockKind.Furniture && context.Chart.Find(sentence.Start, KnownClass.Date)?["shift"] == "d-0")
            {
                // the page's own clock: "Today: 02/07/2022"
                if (FullDate(context, sentence.Start, sentence.End, "clock") is { } clock)
                {
                    others.Add(clock with { Doubt = "the page's own clock" });
                }

                continue;
            }

            if (sentence.Kind is BlockKind.Furniture or BlockKind.Heading)
            {
                if (RepeatedBlocks.IsOne(context.Blocks[sentence.Block]))
                {
                    continue;
                }

                var isPrefix = context.Blocks[sentence.Block].Rule == "furniture.date-prefix";
                if (FullDate(context, sentence.Start, sentence.End, isPrefix ? "prefix" : "date line") is not { } line)
                {
                    continue;
                }

                if (head is not null && OpensAsUpdate(context, sentence.Start))
                {
                    others.Add(line);
                    continue;
                }

                others.AddRange(head is null ? [] : [head]);
                head = line;
            }
            else if (sentence.Kind == BlockKind.Title)
            {
                if (FullDate(context, sentence.Start, sentence.End, "headline") is not { } line)
                {
                    continue;
                }

                // "By our correspondent / Saturday, April 28, 2018 / Page A1"; a headline itself tells the day of its matter.
                if (sentence.Block > 0 || IsMarked(context, sentence) || context.Chart.HasWithin(sentence.Start, sentence.End, KnownClass.Updated))
                {
                    head ??= line with { Source = "date line" };
                }
                else
                {
                    others.Add(EndsWithItsDay(context, sentence) ? line : line with { Doubt = "a headline tells the day of its matter" });
                }
            }
            else if (sentence.Kind == BlockKind.Body && HasWord(context, sentence.Start, sentence.End) && (!begun || (context.BodyStart[s] > sentence.Start && HasWord(context, context.BodyStart[s], sentence.End) && !IsDate(context, sentence))))
            {
                var dateline = FullDate(context, sentence.Start, IsDate(context, sentence) ? sentence.End : context.BodyStart[s], "dateline");
                if (dateline is not null)
                {
                    others.AddRange(head is null ? [] : [head]);
                    head = dateline;
                }

                if (begun || head is not null)
                {
                    break;
                }

                // a picture's words may stand above the paragraph with the dateline
                begun = true;
            }
        }

        read.AddRange(head is null ? [] : [head]);
        read.AddRange(others);
    }

    /// <summary>"The summit as it happened, Wednesday 12 July 2023": a weekday and a full date at the end, set off from the words before.</summary>
    private static bool EndsWithItsDay(ReportContext context, Sentence sentence)
    {
        var chart = context.Chart;
        for (var t = sentence.Start + 1; t < sentence.End; t++)
        {
            if (chart.Find(t, KnownClass.Date) is { } date && date.End >= sentence.End - 1 && DateMention.From(date) is { Weekday: not null, Start.IsFull: true })
            {
                return !chart[t - 1].IsWord && !chart[t - 1].IsNumber && (date.End == sentence.End || !chart[date.End].IsWord);
            }
        }

        return false;
    }

    /// <summary>Date lines that stand behind the first paragraph: "August 26, 2021 10:23 AM".</summary>
    private static void Lines(ReportContext context, List<DateCandidate> read)
    {
        foreach (var sentence in context.Sentences)
        {
            if (sentence.Kind == BlockKind.Furniture && context.Blocks[sentence.Block].Rule == "furniture.date-line"
                && sentence.Start <= HeadTokens * 2 && FullDate(context, sentence.Start, sentence.End, "date line") is { Day.Start.IsFull: true } line
                && !IsRead(read, line))
            {
                read.Add(line);
            }
        }
    }

    private static bool IsRead(List<DateCandidate> read, DateCandidate line) => read.Exists(c => c.Start == line.Start);

    /// <summary>"September 14, 2023. Today, the President …": a sentence that is a date and no more.</summary>
    /// <remarks>A place may stand before it: "Cairo, 17 March 2024."</remarks>
    private static bool IsDate(ReportContext context, Sentence sentence)
    {
        var chart = context.Chart;
        var start = sentence.Start;
        if (chart.Find(start, KnownClass.City) is { } city && city.End < sentence.End && chart[city.End].IsSign)
        {
            start = city.End + 1;
        }

        return chart.Find(start, KnownClass.Date) is { } date && (date.End == sentence.End || (date.End == sentence.End - 1 && !chart[date.End].IsWord));
    }

    private static bool HasWord(ReportContext context, int start, int end)
    {
        for (var t = start; t < end; t++)
        {
            if (context.Chart[t].IsWord)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A line that is little else than a date behind the text.</summary>
    private static void Foot(ReportContext context, List<DateCandidate> read)
    {
        for (var s = context.Sentences.Count - 1; s >= 0 && s >= context.Sentences.Count - 6; s--)
        {
            var sentence = context.Sentences[s];
            if (sentence.Kind is BlockKind.Furniture or BlockKind.Tail or BlockKind.Heading && sentence.End - sentence.Start < 30 && !RepeatedBlocks.IsOne(context.Blocks[sentence.Block])
                && FullDate(context, sentence.Start, sentence.End, "foot") is { Day.Start.IsFull: true } line && !IsRead(read, line))
            {
                read.Add(context.Blocks[sentence.Block].Rule is "furniture.post-signature" or PostLines.Rule ? line with { Doubt = "the day of a post within the report" }
                    : Words(context, sentence) > 2 && sentence.Kind == BlockKind.Tail && !IsMarked(context, sentence) ? line with { Doubt = "stands with the words of another story" }
                    : line);
            }
        }
    }

    /// <summary>Words of a sentence that are no part of a date.</summary>
    private static int Words(ReportContext context, Sentence sentence)
    {
        var words = 0;
        for (var t = sentence.Start; t < sentence.End; t++)
        {
            if (context.Chart.Find(t, KnownClass.Date) is { } date && date.End <= sentence.End)
            {
                t = date.End - 1;
            }
            else if (context.Chart[t].IsWord)
            {
                words++;
            }
        }

        return words;
    }

    private static bool IsMarked(ReportContext context, Sentence sentence) => context.Chart.HasWithin(sentence.Start, sentence.End, KnownClass.Published);

    private static bool OpensAsUpdate(ReportContext context, int start) =>
        context.Chart.Has(start, KnownClass.Updated);

    /// <summary>The last date with a year between two tokens.</summary>
    private static DateCandidate? FullDate(ReportContext context, int start, int end, string source)
    {
        DateCandidate? found = null;
        for (var t = context.Chart.Next(KnownClass.Date, start, end); t < end; t++)
        {
            if (found is not null && context.Chart.Has(t, KnownClass.Updated))
            {
                // "Published 21 December … Last updated 3 January"
                break;
            }

            if (context.Chart.Find(t, KnownClass.Date) is not { } item || item.End > end)
            {
                continue;
            }

            var mention = DateMention.From(item);
            if (mention.Start.Year is not null && mention.Start.Month is not null && mention.End is null && (found is null || mention.Start.IsFull))
            {
                found = Told(context, source, t, item.End, new Edtf(DayOrder.Settle(context, item, mention.Start)));
            }

            t = item.End - 1;
        }

        return found ?? PrefixMonth(context, start, end);
    }

    /// <summary>"date 2016-12": a crawler's prefix without a day.</summary>
    private static DateCandidate? PrefixMonth(ReportContext context, int start, int end)
    {
        var chart = context.Chart;
        if (start < end && chart.Has(start, KnownClass.Published) && start + 3 < end + 1 && end - start is 4
            && chart[start + 1].Value is > 1900 and < 2100 && chart[start + 3].Value is >= 1 and <= 12)
        {
            return Told(context, "prefix", start + 1, end, new Edtf(new PartialDate(chart[start + 1].Value, chart[start + 3].Value, null)));
        }

        return null;
    }

    private static DateCandidate Told(ReportContext context, string source, int start, int end, Edtf day)
    {
        var span = context.Chart.SpanOf(start, end);
        return new DateCandidate(source, context.Report.Text[span.Start..span.End], day) { Start = span.Start, End = span.End };
    }
}

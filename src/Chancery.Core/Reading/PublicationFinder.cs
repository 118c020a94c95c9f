using Chancery.Core.Dates;
using Chancery.Core.Text;
using Chancery.Core.Words;

namespace Chancery.Core.Reading;

/// <summary>Finds when a report was published: told with it, in a date line before its text, or in its address.</summary>
internal static class PublicationFinder
{
    private const int HeadTokens = 120;

    public static Edtf? Find(ReportContext context)
    {
        if (context.Report.Published is { } told)
        {
            return told;
        }

        Edtf? head = null;
        for (var s = 0; s < context.Sentences.Count; s++)
        {
            var sentence = context.Sentences[s];
            if (sentence.Start > HeadTokens)
            {
                break;
            }

            if (sentence.Kind == BlockKind.Furniture && context.Chart.Find(sentence.Start, KnownClass.Date)?["shift"] == "d-0")
            {
                // the page's own clock: "Today: 02/07/2022"
                continue;
            }

            if (sentence.Kind is BlockKind.Furniture or BlockKind.Heading)
            {
                head = head is not null && OpensAsUpdate(context, sentence.Start) ? head : FullDate(context, sentence.Start, sentence.End) ?? head;
            }
            else if (sentence.Kind == BlockKind.Body && HasWord(context, sentence.Start, sentence.End))
            {
                var dateline = FullDate(context, sentence.Start, IsDate(context, sentence) ? sentence.End : context.BodyStart[s]);
                if (dateline is not null)
                {
                    head = dateline;
                }

                break;
            }
        }

        return head ?? AddressDate.Read(context.Report.Url) ?? Foot(context) ?? Line(context);
    }

    /// <summary>A date line that stands behind the first paragraph: "August 26, 2021 10:23 AM".</summary>
    private static Edtf? Line(ReportContext context)
    {
        foreach (var sentence in context.Sentences)
        {
            if (sentence.Kind == BlockKind.Furniture && context.Blocks[sentence.Block].Rule == "furniture.date-line"
                && sentence.Start <= HeadTokens * 2 && FullDate(context, sentence.Start, sentence.End) is { Start.IsFull: true } date)
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>"September 14, 2023. Today, the President …": a sentence that is a date and no more.</summary>
    private static bool IsDate(ReportContext context, Sentence sentence) =>
        context.Chart.Find(sentence.Start, KnownClass.Date) is { } date && (date.End == sentence.End || (date.End == sentence.End - 1 && !context.Chart[date.End].IsWord));

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
    private static Edtf? Foot(ReportContext context)
    {
        for (var s = context.Sentences.Count - 1; s >= 0 && s >= context.Sentences.Count - 6; s--)
        {
            var sentence = context.Sentences[s];
            if (sentence.Kind is BlockKind.Furniture or BlockKind.Tail or BlockKind.Heading && sentence.End - sentence.Start < 30 && FullDate(context, sentence.Start, sentence.End) is { Start.IsFull: true } date)
            {
                return date;
            }
        }

        return null;
    }

    private static bool OpensAsUpdate(ReportContext context, int start) =>
        context.Pack.Symbols.Find("updated") is var updated and >= 0 && context.Chart.Has(start, updated);

    /// <summary>The last date with a year between two tokens.</summary>
    private static Edtf? FullDate(ReportContext context, int start, int end)
    {
        Edtf? found = null;
        var updated = context.Pack.Symbols.Find("updated");
        for (var t = start; t < end; t++)
        {
            if (found is not null && updated >= 0 && context.Chart.Has(t, updated))
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
                found = new Edtf(mention.Start);
            }

            t = item.End - 1;
        }

        return found ?? PrefixMonth(context, start, end);
    }

    /// <summary>"date 2016-12": a crawler's prefix without a day.</summary>
    private static Edtf? PrefixMonth(ReportContext context, int start, int end)
    {
        var chart = context.Chart;
        if (start < end && chart.Has(start, KnownClass.Published) && start + 3 < end + 1 && end - start is 4
            && chart[start + 1].Value is > 1900 and < 2100 && chart[start + 3].Value is >= 1 and <= 12)
        {
            return new Edtf(new PartialDate(chart[start + 1].Value, chart[start + 3].Value, null));
        }

        return null;
    }
}

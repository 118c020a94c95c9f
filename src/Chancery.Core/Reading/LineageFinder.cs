using System.Collections.Immutable;
using Chancery.Core.Mentions;
using Chancery.Core.Readings;
using Chancery.Core.Text;
using Chancery.Core.Words;

namespace Chancery.Core.Reading;

/// <summary>
/// Finds the agencies that a story is signed with, by where their names stand: in the dateline, behind the last words in brackets or after a dash, on a line of
/// sources, at the head of a sentence behind a word of attribution. What a caption is signed with is the picture's.
/// </summary>
internal static class LineageFinder
{
    private const int SignOff = 5;
    private const int ShortLine = 8;
    private const int LeadSentences = 3;

    public static ImmutableArray<LineageMark> Find(ReportContext context)
    {
        var found = ImmutableArray.CreateBuilder<LineageMark>();
        var bodies = 0;
        for (var s = 0; s < context.Sentences.Count; s++)
        {
            var sentence = context.Sentences[s];
            if (sentence.Kind == BlockKind.Caption || IsCredit(context, sentence))
            {
                continue;
            }

            var isBody = sentence.Kind == BlockKind.Body;
            bodies += isBody ? 1 : 0;
            var attributed = Marked(context.Chart, KnownClass.SourceMark, sentence.Start, sentence.End);

            // behind the dateline agencies alone count
            var opening = isBody ? Math.Min(context.BodyStart[s], sentence.End) : sentence.Start;
            for (var t = sentence.Start; t < sentence.End; t++)
            {
                t = t < opening ? t : context.Chart.Next(KnownClass.Agency, t, sentence.End);
                if (t == sentence.End)
                {
                    break;
                }

                if (context.Chart.Find(t, KnownClass.Agency) is { } item && item.End <= sentence.End)
                {
                    if (Form(context, s, item, attributed, bodies) is { } form)
                    {
                        Add(context, found, item["name"], form, t, item.End);
                    }

                    t = item.End - 1;
                }
                else if (isBody && t < context.BodyStart[s] && IsUnknown(context.Chart, t, context.BodyStart[s]))
                {
                    Add(context, found, null, "dateline", t, t + 1);
                }
            }
        }

        return found.ToImmutable();
    }

    /// <summary>What goes on with a caption on its line.</summary>
    private static bool IsCredit(ReportContext context, Sentence sentence) =>
        sentence.Block > 0 && context.Blocks[sentence.Block - 1].Kind == BlockKind.Caption && !context.Chart[sentence.Start].IsLineStart && sentence.End - sentence.Start <= ShortLine
        && Marked(context.Chart, KnownClass.SourceMark, context.Blocks[sentence.Block - 1].Start, context.Blocks[sentence.Block - 1].End) < 0;

    private static string? Form(ReportContext context, int s, Item item, int attributed, int bodies)
    {
        var chart = context.Chart;
        var sentence = context.Sentences[s];
        var isBody = sentence.Kind == BlockKind.Body;
        if (isBody && item.Start < context.BodyStart[s])
        {
            return "dateline";
        }

        // "According to VNA, …": the name follows the mark at once.
        if (attributed == item.Start)
        {
            return !isBody || sentence.End - sentence.Start <= ShortLine ? "source-line" : bodies <= LeadSentences ? "attribution" : null;
        }

        var block = context.Blocks[sentence.Block];
        if (block.End - block.Start <= ShortLine && !isBody)
        {
            return Marked(chart, KnownClass.BylineMark, sentence.Start, sentence.End) >= 0 ? "byline" : "source-line";
        }

        return sentence.Kind is BlockKind.Body or BlockKind.Title && item.End >= block.End - SignOff && item.Start > block.Start && IsSigned(chart, item.Start, block.End) ? "sign-off" : null;
    }

    /// <summary>Where the words behind a mark at the head of a sentence begin; -1 where there is none.</summary>
    private static int Marked(Chart chart, int mark, int start, int end)
    {
        for (var t = start; t < end && t < start + 2; t++)
        {
            if (chart.Find(t, mark) is { } item)
            {
                var behind = item.End;
                while (behind < end && chart[behind].IsSign)
                {
                    behind++;
                }

                return behind;
            }

            if (!chart[t].IsSign)
            {
                break;
            }
        }

        return -1;
    }

    /// <summary>Behind the end of a sentence, an opening bracket, a slash or a dash; nothing but signs and other agencies after it.</summary>
    private static bool IsSigned(Chart chart, int start, int end)
    {
        var before = chart.Text[chart[start - 1].Start];
        if (before is not ('(' or '[' or '/' or '-' or '–' or '—' or '.' or '”' or '"') && !chart[start].IsLineStart && !IsBracketed(chart, start))
        {
            return false;
        }

        for (var t = start; t < end; t++)
        {
            if (chart[t].IsWord && !chart[t].IsCapital)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"(Theo TTXVN)": one word between the bracket and the name.</summary>
    private static bool IsBracketed(Chart chart, int start) => start >= 2 && chart.Text[chart[start - 2].Start] is '(' or '[' or '/';

    /// <summary>Capitals in brackets before the dash of a dateline: "DHAKA (ZNA) –".</summary>
    private static bool IsUnknown(Chart chart, int t, int end) =>
        chart[t].IsWord && chart[t].IsAllCapitals && chart.SpanOf(t, t + 1).Length is >= 2 and <= 5
        && t > 0 && t + 1 < end && chart.Text[chart[t - 1].Start] is '(' or '[' && chart.Text[chart[t + 1].Start] is ')' or ']'
        && !chart.Has(t, KnownClass.Outlet) && !chart.Has(t, KnownClass.Date);

    private static void Add(ReportContext context, ImmutableArray<LineageMark>.Builder found, string? name, string form, int start, int end)
    {
        var span = context.Chart.SpanOf(start, end);
        var quote = context.Report.Text[span.Start..span.End];
        found.Add(new LineageMark(name ?? quote, form, span.Start, span.End, quote));
    }
}

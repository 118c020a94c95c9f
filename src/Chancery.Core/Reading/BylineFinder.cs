using Chancery.Core.Mentions;
using Chancery.Core.Readings;
using Chancery.Core.Text;
using Chancery.Core.Words;

namespace Chancery.Core.Reading;

/// <summary>Finds who wrote a report: names behind a mark of bylines on a line above or below the story.</summary>
internal static class BylineFinder
{
    private const int Longest = 16;

    public static Evidence? Find(ReportContext context)
    {
        for (var s = 0; s < context.Sentences.Count; s++)
        {
            var sentence = context.Sentences[s];
            if (sentence.Kind is BlockKind.Body or BlockKind.Caption || sentence.End - sentence.Start > Longest || context.Chart.Find(sentence.Start, KnownClass.BylineMark) is not { } item)
            {
                continue;
            }

            if (Names(context.Chart, item.End, sentence.End) is var (start, end))
            {
                return context.Evidence("byline", context.Chart.Clean(start, end), start, end, "byline");
            }
        }

        return null;
    }

    /// <summary>Words with capitals from the first that is no sign on, at least one; null where something else follows the mark.</summary>
    private static (int Start, int End)? Names(Chart chart, int start, int end)
    {
        while (start < end && chart[start].IsSign)
        {
            start++;
        }

        var stop = start;
        while (stop < end && chart[stop].IsWord && chart[stop].IsCapital && !chart.Has(stop, KnownClass.Month) && !chart.Has(stop, KnownClass.Weekday))
        {
            stop++;
        }

        return stop > start ? (start, stop) : null;
    }
}

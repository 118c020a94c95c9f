using Chancery.Core.Mentions;
using Chancery.Core.Words;

namespace Chancery.Core.Text;

/// <summary>Cuts blocks into sentences at stops that are not part of an abbreviation, also where the space behind the stop is lost.</summary>
internal static class SentenceSplitter
{
    public static List<Sentence> Split(Chart chart, List<Block> blocks)
    {
        var text = chart.Text;
        var sentences = new List<Sentence>();
        for (var b = 0; b < blocks.Count; b++)
        {
            var block = blocks[b];
            var start = block.Start;
            var inside = -1;
            for (var i = block.Start; i < block.End; i++)
            {
                if (chart.At(i) is { } longest && longest.End > i + 1)
                {
                    inside = Math.Max(inside, EndOfAbbreviation(chart, i));
                }

                if (text[chart[i].Start] is not ('.' or '!' or '?' or '…') || !Ends(chart, i, block.End, inside) || (start == block.Start && IsDateline(chart, start, i, block.End)))
                {
                    continue;
                }

                var end = i + 1;
                while (end < block.End && chart[end].IsGlued && chart.Text[chart[end].Start] is '"' or '”' or '’' or ')' or '/' or '»' or '.')
                {
                    end++;
                }

                if (end > start)
                {
                    sentences.Add(new Sentence(start, end, b, block.Kind));
                }

                start = end;
                i = end - 1;
            }

            if (start < block.End)
            {
                sentences.Add(new Sentence(start, block.End, b, block.Kind));
            }
        }

        return sentences;
    }

    /// <summary>Whether a stop stands inside a dateline: "ASTANA. KAZINFORM – ", "MOSCOW. Aug 12 (Interfax) - ".</summary>
    private static bool IsDateline(Chart chart, int start, int stop, int end)
    {
        if (!chart.Has(start, KnownClass.City) || stop + 1 >= end)
        {
            return false;
        }

        if (EndOfSlashes(chart, start, stop, end) is var slash and > 0)
        {
            return stop <= slash + 1;
        }

        if (!chart[start].IsAllCapitals)
        {
            return false;
        }

        var dash = false;
        for (var i = start; i < Math.Min(end, stop + 8) && !dash; i++)
        {
            dash = i > stop && chart.Text[chart[i].Start] is '-' or '–' or '—';
            if (!dash && chart[i].IsWord && !chart[i].IsAllCapitals && !chart.Has(i, KnownClass.Month) && !chart.Has(i, KnownClass.Outlet) && (i < stop || !chart[i].IsCapital))
            {
                return false;
            }
        }

        return dash;
    }

    /// <summary>The second slash of an agency between two behind a city and perhaps a date ("NAIROBI, May 29, 2023. /TASS/."); 0 if there is none.</summary>
    private static int EndOfSlashes(Chart chart, int start, int stop, int end)
    {
        for (var i = start + 1; i + 2 < end && i <= stop + 1; i++)
        {
            if (chart.Text[chart[i].Start] == '/')
            {
                return chart[i + 1].IsAllCapitals && chart.Text[chart[i + 2].Start] == '/' ? i + 2 : 0;
            }

            if (chart[i].IsWord && !chart[i].IsCapital)
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>One past the last token of the longest lexeme here that has a stop in it; -1 if there is none.</summary>
    private static int EndOfAbbreviation(Chart chart, int token)
    {
        for (var item = chart.At(token); item is not null && item.End > token + 1; item = Chart.After(item))
        {
            if (item.HasStop)
            {
                return item.End;
            }
        }

        return -1;
    }

    /// <summary>Whether the stop is the last of a rank of several words ("Lt. Gen."), which no sentence ends with.</summary>
    private static bool ClosesRank(Chart chart, int stop)
    {
        // each of its two or three words has a stop of its own
        for (var start = stop - 3; start >= Math.Max(0, stop - 5); start -= 2)
        {
            for (var item = chart.At(start); item is not null; item = Chart.After(item))
            {
                if (item.End == stop + 1 && item.Class == KnownClass.Rank)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Ends(Chart chart, int i, int end, int insideAbbreviation)
    {
        var c = chart.Text[chart[i].Start];
        if (c is '!' or '?' or '…')
        {
            return true;
        }

        if (i + 1 >= end)
        {
            return true;
        }

        ref readonly var next = ref chart[i + 1];
        if (i + 1 < insideAbbreviation)
        {
            return false;
        }

        if (i < insideAbbreviation)
        {
            // The stop closes an abbreviation: a sentence ends here only if a word follows that opens sentences ("in the U.S. The …"), but a name follows a rank ("Lt. Gen. To Lam").
            return next.IsCapital && !next.IsGlued && chart.Has(i + 1, KnownClass.Function) && !ClosesRank(chart, i);
        }

        if (next.IsNumber)
        {
            return !next.IsGlued;
        }

        if (!next.IsWord)
        {
            return !next.IsGlued || chart.Text[next.Start] is '"' or '“';
        }

        if (!next.IsCapital)
        {
            return false;
        }

        if (i > 0 && chart[i - 1].IsWord)
        {
            var length = chart[i - 1].End - chart[i - 1].Start;
            if (length == 1 && chart[i - 1].IsCapital)
            {
                return false;
            }

            return !next.IsGlued || (length > 2 && next.End - next.Start > 1);
        }

        return true;
    }
}

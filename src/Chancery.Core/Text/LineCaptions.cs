using Chancery.Core.Mentions;
using Chancery.Core.Words;

namespace Chancery.Core.Text;

/// <summary>Captions at the front of a line, told by the mark that ends them.</summary>
internal static class LineCaptions
{
    /// <summary>The longest caption, in tokens.</summary>
    public const int Longest = 70;

    // What must follow a credit for the story to go on behind it in the same line.
    private const int ShortestStory = 24;
    private const int LongestCredit = 6;

    /// <summary>Cuts captions off the front of the tokens [start, end); they end with a mark such as (Photo: …).</summary>
    /// <returns>Where the rest begins.</returns>
    public static int Cut(Chart chart, int start, int end, List<Block> blocks)
    {
        for (int last = Math.Min(end, start + Longest), i = chart.Next(KnownClass.CaptionMark, start, last); i < last; i = chart.Next(KnownClass.CaptionMark, i + 1, last))
        {
            if (chart.Find(i, KnownClass.CaptionMark) is not { } mark)
            {
                continue;
            }

            var stop = mark.End;
            if (mark["rest"] == "sentence")
            {
                if ((stop = PictureLine.EndOf(chart, start, i, end)) == 0)
                {
                    continue;
                }

                blocks.Add(new Block(start, stop, BlockKind.Caption, "furniture.picture-line"));
                return stop;
            }

            var open = chart.Text[chart[i].Start] is '(' or '[' || (i > start && chart.Text[chart[i - 1].Start] is '(' or '[');
            while (open && stop < end && stop < mark.End + 12 && chart.Text[chart[stop - 1].Start] is not (')' or ']'))
            {
                stop++;
            }

            if (!open && mark["rest"] == "line")
            {
                stop = EndOfCredit(chart, mark.End, end) ?? end;
                if (stop < end && SentenceBefore(chart, start, i) is var first && first > start)
                {
                    blocks.Add(new Block(start, first, BlockKind.Body, ""));
                    start = first;
                }
            }

            while (stop < end && chart[stop].IsSign && chart.Text[chart[stop].Start] is '.' or ')' or ']')
            {
                stop++;
            }

            if (mark["also"] == "after" && !open && end - stop <= Longest)
            {
                // "… hinh anh 1" is glued between the title and the caption: what follows, up to the end of the line, is the caption.
                stop = end;
            }

            blocks.Add(new Block(start, stop, BlockKind.Caption, "furniture.caption"));
            return Cut(chart, stop, end, blocks);
        }

        return start;
    }

    /// <summary>
    /// "… received the guest. Photo: VGP/Hai Minh The talks took place …": where a story without line breaks goes on behind the credit; null where
    /// the credit ends the line, or no word tells where it ends.
    /// </summary>
    private static int? EndOfCredit(Chart chart, int from, int end)
    {
        if (end - from < ShortestStory + LongestCredit || !HoldsStop(chart, from + LongestCredit, end))
        {
            return null;
        }

        for (var i = from; i < from + LongestCredit; i++)
        {
            if (chart[i].IsSign ? i > from && chart.Text[chart[i].Start] is '.' : !chart[i].IsCapital)
            {
                return chart[i].IsSign ? i + 1 : null;
            }

            if (i > from && !chart.Has(i, KnownClass.Outlet) && (chart.Has(i, KnownClass.Event) || chart.Has(i, KnownClass.EventNoun) || chart.Has(i, KnownClass.OfficeHead) || chart.Has(i, KnownClass.NotName)))
            {
                return i;
            }
        }

        return null;
    }

    private static bool HoldsStop(Chart chart, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (chart[i].IsSign && chart.Text[chart[i].Start] is '.' or '…' && chart[i - 1].IsWord && !chart[i - 1].IsCapital)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the sentence before a mark begins; the start of the line if it is the only one.</summary>
    private static int SentenceBefore(Chart chart, int start, int mark)
    {
        for (var i = mark - 3; i > start; i--)
        {
            if (chart[i].IsSign && chart.Text[chart[i].Start] == '.' && chart[i + 1].IsCapital && chart[i - 1].IsWord && !chart[i - 1].IsCapital)
            {
                return i + 1;
            }
        }

        return start;
    }
}

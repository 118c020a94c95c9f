using Chancery.Core.Mentions;

namespace Chancery.Core.Text;

/// <summary>A sentence that tells who stands where on a picture ("X (left) and Y"): a caption, though the story's line goes on behind it.</summary>
internal static class PictureLine
{
    /// <summary>One past the sentence that begins at a token and holds a mark; 0 where the mark stands behind the first sentence.</summary>
    public static int EndOf(Chart chart, int start, int mark, int end)
    {
        for (var i = start; i < end; i++)
        {
            var last = i + 1 == end || chart[i + 1].IsLineStart || (chart.Text[chart[i].Start] is '.' or '!' or '?' && !chart[i + 1].IsGlued && chart[i + 1].IsCapital && chart[i].Start - chart[i - 1 < start ? start : i - 1].Start > 1);
            if (last)
            {
                return i < mark ? 0 : i + 1;
            }
        }

        return end;
    }
}

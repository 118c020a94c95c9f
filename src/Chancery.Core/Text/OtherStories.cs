using Chancery.Core.Mentions;
using Chancery.Core.Words;

namespace Chancery.Core.Text;

/// <summary>
/// Headlines and openings of other stories behind the end of this one, without a word that announces them: told by their form (lines without an end,
/// openings cut off by dots) and by naming nobody whom this story names.
/// </summary>
internal static class OtherStories
{
    private const int LongestOpening = 60;
    private const int ShortestName = 3;
    private const int FewestParagraphs = 3;
    private const int ShortestLastWord = 4;

    // Of a list of headlines one may be about this story.
    private const int FewestInList = 3;

    /// <summary>The rule of a last line without a stop that names somebody of the story: the headline of another one, or a caption.</summary>
    public const string LastLine = "furniture.last-line";

    private static readonly int[] NoNames = [KnownClass.State, KnownClass.Demonym, KnownClass.Place, KnownClass.Organisation, KnownClass.Office, KnownClass.Month, KnownClass.Weekday];

    private static readonly ClassSet NoNamesSet = ClassSet.Of(NoNames);

    /// <param name="syllables">Whether tokens are syllables, of which the last tells less.</param>
    public static void Mark(Chart chart, List<Block> blocks, bool syllables)
    {
        var first = blocks.FindIndex(b => b.Kind == BlockKind.Body);
        var start = blocks.Count;
        var (openings, headlines) = (0, 0);
        for (var i = blocks.Count - 1; first >= 0 && i > first; i--)
        {
            var block = blocks[i];
            if (block.Kind == BlockKind.Body && IsOpening(chart, block))
            {
                openings++;
            }
            else if (block.Kind == BlockKind.Heading && !BlockSplitter.EndsWithMark(chart, block.End, block.Start))
            {
                headlines++;
            }
            else if (block.Kind is not (BlockKind.Furniture or BlockKind.Tail))
            {
                break;
            }

            start = block.Kind is BlockKind.Furniture or BlockKind.Tail ? start : i;
        }

        // One line alone may be the story's own, cut off.
        if (openings + headlines < 2)
        {
            if (headlines == 1 && HeadsNothing(chart, blocks, start, syllables))
            {
                // One that names somebody of the story may as well be the caption of its last picture, and is read as one.
                blocks[start] = IsRelated(chart, blocks[start], Names(chart, blocks, start))
                    ? blocks[start] with { Kind = BlockKind.Caption, Rule = LastLine }
                    : blocks[start] with { Kind = BlockKind.Tail, Rule = "furniture.other-story" };
            }

            return;
        }

        var names = Names(chart, blocks, start);
        var related = blocks.Skip(start).Count(b => b.Kind is BlockKind.Body or BlockKind.Heading && IsRelated(chart, b, names));
        var isList = openings > 1 || (openings + headlines >= FewestInList && related * 2 < openings + headlines);
        for (var i = start; i < blocks.Count; i++)
        {
            if (blocks[i].Kind is BlockKind.Body or BlockKind.Heading && (isList || !IsRelated(chart, blocks[i], names)))
            {
                blocks[i] = blocks[i] with { Kind = BlockKind.Tail, Rule = "furniture.other-story" };
            }
        }
    }

    /// <summary>
    /// Whether a line without a stop, last of all behind a story of several paragraphs, is whole: then it is no paragraph of the story cut off, and as a
    /// heading it would head nothing.
    /// </summary>
    private static bool HeadsNothing(Chart chart, List<Block> blocks, int last, bool syllables)
    {
        var block = blocks[last];
        var above = last - 1;
        while (above >= 0 && blocks[above].Kind == BlockKind.Furniture)
        {
            above--;
        }

        ref readonly var end = ref chart[block.End - 1];
        return blocks.Count(b => b.Kind == BlockKind.Body) >= FewestParagraphs
            && above >= 0 && blocks[above].Kind == BlockKind.Body
            && chart.Text[chart[blocks[above].End - 1].End - 1] is '.' or '"' or '”'
            && block.Rule == "heading" && chart[block.Start].IsCapital
            && (end.IsNumber || end.IsCapital || (end.IsWord && !syllables && end.End - end.Start >= ShortestLastWord && !chart.Has(block.End - 1, KnownClass.Function)))
            && !IsCutOff(chart, block.End);
    }

    /// <summary>Whether what ends before the token is cut off by dots.</summary>
    public static bool IsCutOff(Chart chart, int end)
    {
        var last = chart.Text[chart[end - 1].Start];
        return last == '…' || (last == '.' && end > 2 && chart.Text[chart[end - 1].End - 1] == '.' && IsDots(chart, end));
    }

    private static bool IsDots(Chart chart, int end)
    {
        var stop = chart[end - 1].End;
        return stop >= 3 && chart.Text.AsSpan(stop - 3, 3) is "...";
    }

    private static bool IsOpening(Chart chart, Block block) => block.End - block.Start <= LongestOpening && IsCutOff(chart, block.End);

    private static HashSet<string> Names(Chart chart, List<Block> blocks, int end)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var b = 0; b < end; b++)
        {
            for (var i = blocks[b].Start; blocks[b].Kind is BlockKind.Body or BlockKind.Title && i < blocks[b].End; i++)
            {
                if (IsName(chart, i))
                {
                    names.Add(chart.Slice(i, i + 1).ToString());
                }
            }
        }

        return names;
    }

    private static bool IsRelated(Chart chart, Block block, HashSet<string> names)
    {
        var lookup = names.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = block.Start; i < block.End; i++)
        {
            if (IsName(chart, i) && lookup.Contains(chart.Slice(i, i + 1)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A capitalised word that does not begin the name of a state, place or body, an office or a day.</summary>
    public static bool IsName(Chart chart, int i) =>
        chart[i].IsCapital && chart[i].End - chart[i].Start >= ShortestName && !chart.HasAny(i, NoNames, NoNamesSet);
}

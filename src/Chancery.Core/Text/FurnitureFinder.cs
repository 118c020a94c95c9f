using System.Collections.Immutable;
using Chancery.Core.Mentions;
using Chancery.Core.Reports;
using Chancery.Core.Words;

namespace Chancery.Core.Text;

/// <summary>Tells the report's own blocks from what stands around them. Marks come from the pack; shape does the rest.</summary>
internal static class FurnitureFinder
{
    private const int ShortLine = 28;
    private const int ShortParagraph = 12;
    private const int CaptionLength = LineCaptions.Longest;

    // "(TTXVN/Vietnam+)./."
    private const int LongestEndMark = 10;

    /// <param name="asides">What the page sets apart; empty where the text came without one.</param>
    /// <param name="syllables">Whether tokens are syllables, of which a line holds half as many again as words.</param>
    public static List<Block> Classify(Chart chart, List<(int Start, int End)> runs, bool syllables, ImmutableArray<Aside> asides)
    {
        var inserted = Insertions.Cut(chart, runs);
        var blocks = new List<Block>();
        var (tail, ended) = (false, false);
        var title = false;
        var body = false;
        for (var r = 0; r < runs.Count; r++)
        {
            var (start, end) = runs[r];
            if (asides.Length > 0 && AsideOf(chart, start, end, asides) is { } aside)
            {
                blocks.Add(new Block(start, end, aside.IsCaption ? BlockKind.Caption : BlockKind.Furniture, aside.IsCaption ? "furniture.page-caption" : aside.IsPost ? "furniture.post" : "furniture.page-line"));
                continue;
            }

            if (inserted?.TryGetValue(start, out var insertion) == true)
            {
                blocks.Add(new Block(start, end, BlockKind.Furniture, insertion));
                continue;
            }

            start = Prefix(chart, start, end, blocks);
            if (start >= end)
            {
                continue;
            }

            if (tail && !ended && GoesOnBehindLinks(chart, start, end, blocks))
            {
                tail = false;
            }

            if (tail)
            {
                blocks.Add(new Block(start, end, BlockKind.Tail, "furniture.after-the-end"));
                continue;
            }

            if (StartsWith(chart, start, end, KnownClass.TailMark) && (body || r > 2) && Length(start, end, syllables) < ShortLine && IsLabel(chart, start, end))
            {
                if (!body && HasBodyBehind(chart, runs, r, syllables))
                {
                    // a bar of links between the headline and the story
                    blocks.Add(new Block(start, end, BlockKind.Furniture, "furniture.tail-mark"));
                    continue;
                }

                if (IsBoxOfOneLine(chart, start, end) && r + 1 < runs.Count && BlockSplitter.EndsSentence(chart, runs[r + 1].End - 1) && !OtherStories.IsCutOff(chart, runs[r + 1].End))
                {
                    // "Also read: …" in the midst of the story, with the other headline on the same line
                    blocks.Add(new Block(start, end, BlockKind.Furniture, "furniture.box-of-one-line"));
                    continue;
                }

                tail = true;
                blocks.Add(new Block(start, end, BlockKind.Tail, "furniture.tail-mark"));
                continue;
            }

            start = LineCaptions.Cut(chart, start, end, blocks);
            if (start >= end)
            {
                continue;
            }

            if (!body && CreditedCaption.Is(chart, start, end) && !EndOfStory(chart, start, end) && HasBodyBehind(chart, runs, r, syllables, ShortParagraph))
            {
                blocks.Add(new Block(start, end, BlockKind.Caption, "furniture.credited-caption"));
                continue;
            }

            var stop = GluedLines.Cut(chart, start, end, r + 1 < runs.Count);
            var kind = KindOf(chart, start, stop, body, title, syllables, out var rule);
            stop = kind == BlockKind.Title ? TitleByline.Start(chart, start, stop) : stop;
            title |= kind == BlockKind.Title;
            body |= kind == BlockKind.Body && stop - start > 12;
            blocks.Add(new Block(start, stop, kind, rule));
            if (stop < end)
            {
                blocks.Add(GluedLines.Rest(chart, stop, end));
            }

            if (kind == BlockKind.Body && body && EndOfStory(chart, start, end))
            {
                tail = true;
                ended = true;
            }
        }

        RepeatedBlocks.Mark(chart, blocks);
        Tickers.Mark(chart, blocks);
        OtherStories.Mark(chart, blocks, syllables);
        return blocks;
    }

    /// <summary>A mark that stands before a single headline (<c>box=line</c>), with more words behind it.</summary>
    private static bool IsBoxOfOneLine(Chart chart, int start, int end)
    {
        for (var i = start; i < Math.Min(end, start + 3); i++)
        {
            if (chart.Find(i, KnownClass.TailMark) is { } mark && mark["box"] == "line")
            {
                return end - mark.End > 3;
            }
        }

        return false;
    }

    /// <summary>What the page itself sets apart: the passage that holds the whole run.</summary>
    private static Aside? AsideOf(Chart chart, int start, int end, ImmutableArray<Aside> asides)
    {
        var span = chart.SpanOf(start, end);
        foreach (var aside in asides)
        {
            if (aside.Start <= span.Start && span.End <= aside.End && (aside.IsPost || end - start <= CaptionLength))
            {
                return aside;
            }
        }

        return null;
    }

    /// <summary>Whether a paragraph of the story follows one of the next three lines.</summary>
    private static bool HasBodyBehind(Chart chart, List<(int Start, int End)> runs, int r, bool syllables, int least = ShortLine) =>
        runs.Skip(r + 1).Take(3).Any(run => Length(run.Start, run.End, syllables) >= least && BlockSplitter.EndsSentence(chart, run.End - 1));

    private static int Length(int start, int end, bool syllables) => syllables ? (end - start) * 2 / 3 : end - start;

    /// <summary>A mark of furniture opens a label, not a sentence of the report.</summary>
    private static bool IsLabel(Chart chart, int start, int end) => end - start < 10 || chart.Text[chart[end - 1].Start] is not ('.' or '!' or '”');

    /// <summary>
    /// A box of links in the midst of a story: behind it a long block that ends like a sentence and shares names with the story goes on with it.
    /// </summary>
    private static bool GoesOnBehindLinks(Chart chart, int start, int end, List<Block> blocks)
    {
        if (end - start < 24 || !BlockSplitter.EndsSentence(chart, end - 1))
        {
            return false;
        }

        var shared = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in blocks)
        {
            if (block.Kind is not (BlockKind.Body or BlockKind.Title))
            {
                continue;
            }

            for (var i = start + 1; i < end; i++)
            {
                if (chart[i].IsCapital && chart[i].Word == 0 && Occurs(chart, block, chart.Slice(i, i + 1)))
                {
                    shared.Add(chart.Slice(i, i + 1).ToString());
                }
            }
        }

        return shared.Count >= 2 || SharesFullName(chart, start, end, blocks);
    }

    /// <summary>Whether three capitalised words in a row stood together in the story before.</summary>
    private static bool SharesFullName(Chart chart, int start, int end, List<Block> blocks)
    {
        for (var i = start; i + 2 < end; i++)
        {
            if (!chart[i].IsCapital || !chart[i + 1].IsCapital || !chart[i + 2].IsCapital)
            {
                continue;
            }

            var name = chart.Slice(i, i + 3);
            foreach (var block in blocks)
            {
                if (block.Kind is BlockKind.Body or BlockKind.Title && chart.Slice(block.Start, block.End).Contains(name, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Occurs(Chart chart, Block block, ReadOnlySpan<char> word)
    {
        for (var i = block.Start; i < block.End; i++)
        {
            if (chart[i].IsCapital && chart.Slice(i, i + 1).SequenceEqual(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Cuts off a posting date that a crawler put before the text.</summary>
    private static int Prefix(Chart chart, int start, int end, List<Block> blocks)
    {
        if (blocks.Count > 0 || start > 0)
        {
            return start;
        }

        var item = chart.Find(start, KnownClass.Published);
        if (item is null)
        {
            if (LineForms.Clock(chart, start, end) is var posted && posted > start)
            {
                blocks.Add(new Block(start, posted, BlockKind.Furniture, "furniture.date-prefix"));
            }

            return posted;
        }

        // word, then digits and hyphens
        var i = item.End;
        while (i < end && (chart[i].IsNumber || (chart[i].IsGlued && chart[i].IsSign)))
        {
            i++;
        }

        if (i == item.End || !chart[item.End].IsNumber)
        {
            return start;
        }

        blocks.Add(new Block(start, i, BlockKind.Furniture, "furniture.date-prefix"));
        return i;
    }

    private static BlockKind KindOf(Chart chart, int start, int end, bool body, bool title, bool syllables, out string rule)
    {
        var length = Length(start, end, syllables);
        rule = "";
        if (length < ShortLine && StartsWith(chart, start, end, KnownClass.FurnitureLine) && IsLabel(chart, start, end))
        {
            rule = "furniture.line-mark";
            return BlockKind.Furniture;
        }

        if (length < ShortLine && LineForms.Of(chart, start, end) is { } form)
        {
            rule = form;
            return BlockKind.Furniture;
        }

        if (length < ShortLine && LineForms.IsDate(chart, start, end))
        {
            rule = "furniture.date-line";
            return BlockKind.Furniture;
        }

        if (body && length < ShortLine && GluedLines.IsAllCall(chart, start, end))
        {
            rule = "furniture.call";
            return BlockKind.Furniture;
        }

        if (BlockSplitter.EndsSentence(chart, end - 1, start) && (body || title || length > ShortLine - 4 || chart.Text[chart[end - 1].Start] != '?'))
        {
            return BlockKind.Body;
        }

        if (!body && GluedLines.IsBar(chart, start, end))
        {
            rule = "furniture.bar-of-links";
            return BlockKind.Furniture;
        }

        if (length > ShortLine - 4 || (body && LineForms.IsCutOff(chart, start, end)))
        {
            // Too long for a headline: a paragraph that was cut off, or one that never got its stop.
            return BlockKind.Body;
        }

        var words = 0;
        for (var i = start; i < end; i++)
        {
            words += chart[i].IsWord ? 1 : 0;
        }

        if (!body && words >= 4)
        {
            rule = "title";
            return BlockKind.Title;
        }

        if (words <= 3)
        {
            rule = "furniture.short-line";
            return BlockKind.Furniture;
        }

        rule = "heading";
        return BlockKind.Heading;
    }

    private static bool StartsWith(Chart chart, int start, int end, int symbol)
    {
        for (var i = start; i < Math.Min(end, start + 3); i++)
        {
            if (chart.Has(i, symbol))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndOfStory(Chart chart, int start, int end)
    {
        for (var i = Math.Max(start, end - LongestEndMark); i < end; i++)
        {
            if (chart.Find(i, KnownClass.EndMark) is { } mark && mark.End >= end - 1 && !EndsAddress(chart, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"https://example.org/en/ .": the stroke is the address's.</summary>
    private static bool EndsAddress(Chart chart, int mark)
    {
        var before = chart.Text.AsSpan(0, chart[mark].Start);
        return before[(before.LastIndexOfAny(' ', '\n') + 1)..].Contains("://", StringComparison.Ordinal);
    }
}

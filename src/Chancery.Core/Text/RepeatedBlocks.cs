using Chancery.Core.Mentions;
using Chancery.Core.Reading;

namespace Chancery.Core.Text;

/// <summary>Paragraphs that a page shows twice: the second time they are furniture, and so is a summary that the lead repeats word for word.</summary>
internal static class RepeatedBlocks
{
    private const int Shortest = 8;
    private const int DeepestSummary = 4;
    private const int ParagraphsBelow = 3;

    private const string Repeated = "furniture.repeated";
    private const string RepeatedLead = "furniture.repeated-lead";

    /// <summary>Whether a block is furniture for no other reason: the days that it tells are the story's.</summary>
    public static bool IsOne(Block block) => block.Rule is Repeated or RepeatedLead;

    public static void Mark(Chart chart, List<Block> blocks)
    {
        var seen = new Dictionary<ulong, Block>(blocks.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.Kind is BlockKind.Furniture or BlockKind.Tail || block.End - block.Start < Shortest)
            {
                continue;
            }

            if (!seen.TryAdd(Opening(chart, block), block) && seen[Opening(chart, block)] is var first && block.End - block.Start == first.End - first.Start && OpensWith(chart, first, block.Start, block.End))
            {
                blocks[i] = block with { Kind = BlockKind.Furniture, Rule = Repeated };
            }
            else if (i <= DeepestSummary && block.Kind is BlockKind.Body or BlockKind.Heading && IsSummary(chart, blocks, i))
            {
                blocks[i] = block with { Kind = BlockKind.Furniture, Rule = RepeatedLead };
            }
        }
    }

    /// <summary>Whether one of the next paragraphs begins with the words of this one, behind its dateline, and goes on.</summary>
    private static bool IsSummary(Chart chart, List<Block> blocks, int i)
    {
        var left = ParagraphsBelow;
        for (var b = i + 1; b < blocks.Count && left > 0; b++)
        {
            if (blocks[b].Kind != BlockKind.Body)
            {
                continue;
            }

            left--;
            var start = DatelineFinder.Skip(chart, blocks[b].Start, blocks[b].End);
            if (start > blocks[b].Start && OpensWith(chart, blocks[i], start, blocks[b].End))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the tokens [start, end) begin with the words of the block, whatever signs stand between and behind them.</summary>
    private static bool OpensWith(Chart chart, Block block, int start, int end)
    {
        for (var i = block.Start; i < block.End; i++)
        {
            if (chart[i].IsSign)
            {
                continue;
            }

            while (start < end && chart[start].IsSign)
            {
                start++;
            }

            if (start == end || !chart.Slice(start, start + 1).SequenceEqual(chart.Slice(i, i + 1)))
            {
                return false;
            }

            start++;
        }

        return true;
    }

    /// <summary>A number for the first words; what shares it is compared word by word.</summary>
    private static ulong Opening(Chart chart, Block block)
    {
        var hash = Fnv1a.Seed ^ (ulong)(block.End - block.Start);
        foreach (var c in chart.Slice(block.Start, block.Start + Shortest))
        {
            hash = Fnv1a.Add(hash, c);
        }

        return hash;
    }
}

using Chancery.Core.Mentions;

namespace Chancery.Core.Text;

/// <summary>Lines in capitals above the story that speak of something else: what a site lets run over all its pages.</summary>
internal static class Tickers
{
    private const int FewestWords = 4;
    private const int ShortestWord = 4;

    // Of a headline's long words the story repeats most.
    private const int WordsForOneShared = 4;

    public static void Mark(Chart chart, List<Block> blocks)
    {
        var first = blocks.FindIndex(b => b.Kind == BlockKind.Body);
        for (var b = 0; b < first; b++)
        {
            if (blocks[b].Kind is BlockKind.Title or BlockKind.Heading && IsOfSomethingElse(chart, blocks, b))
            {
                blocks[b] = blocks[b] with { Kind = BlockKind.Furniture, Rule = "furniture.ticker" };
            }
        }
    }

    private static bool IsOfSomethingElse(Chart chart, List<Block> blocks, int b)
    {
        if (!IsInCapitals(chart, blocks[b]))
        {
            return false;
        }

        var (longWords, shared) = (0, 0);
        for (var i = blocks[b].Start; i < blocks[b].End; i++)
        {
            if (chart[i].IsWord && chart[i].End - chart[i].Start >= ShortestWord)
            {
                longWords++;
                shared += IsInStory(chart, blocks, b, chart.Slice(i, i + 1)) ? 1 : 0;
            }
        }

        return longWords >= FewestWords && shared * WordsForOneShared <= longWords;
    }

    private static bool IsInCapitals(Chart chart, Block block)
    {
        var words = 0;
        for (var i = block.Start; i < block.End; i++)
        {
            if (chart[i].IsWord)
            {
                words++;
                if (!chart[i].IsAllCapitals && !(chart[i].IsCapital && chart[i].End - chart[i].Start == 1))
                {
                    return false;
                }
            }
        }

        return words >= FewestWords;
    }

    private static bool IsInStory(Chart chart, List<Block> blocks, int ticker, ReadOnlySpan<char> word)
    {
        for (var b = 0; b < blocks.Count; b++)
        {
            for (var i = blocks[b].Start; b != ticker && blocks[b].Kind is BlockKind.Body or BlockKind.Title or BlockKind.Caption && i < blocks[b].End; i++)
            {
                // The beginning tells: a headline's verbs stand in other forms below it.
                var own = chart.Slice(i, i + 1);
                if (own.Length >= ShortestWord && own[..ShortestWord].Equals(word[..ShortestWord], StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }
}

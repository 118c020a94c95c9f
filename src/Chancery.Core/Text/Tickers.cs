using Chancery.Core.Mentions;

namespace Chancery.Core.Text;

/// <summary>Lines in capitals above the story that speak of something else: what a site lets run over all its pages.</summary>
internal static class Tickers
{
    private const int FewestWords = 4;

    // Of a headline's long words the story repeats most.
    private const int WordsForOneShared = 4;

    public static void Mark(Chart chart, List<Block> blocks)
    {
        var first = blocks.FindIndex(b => b.Kind == BlockKind.Body);
        WordOpenings? story = null;
        for (var b = 0; b < first; b++)
        {
            if (blocks[b].Kind is BlockKind.Title or BlockKind.Heading && IsInCapitals(chart, blocks[b]) && IsOfSomethingElse(chart, blocks, b, story ??= Openings(chart, blocks)))
            {
                blocks[b] = blocks[b] with { Kind = BlockKind.Furniture, Rule = "furniture.ticker" };
            }
        }
    }

    private static bool IsOfSomethingElse(Chart chart, List<Block> blocks, int b, WordOpenings story)
    {
        var (longWords, shared) = (0, 0);
        for (var i = blocks[b].Start; i < blocks[b].End; i++)
        {
            if (chart[i].IsWord && chart[i].End - chart[i].Start >= WordOpenings.Letters)
            {
                var opening = chart.Slice(i, i + 1)[..WordOpenings.Letters];
                longWords++;
                shared += story.Count(opening) > 0 || IsInTitle(chart, blocks, b, opening) ? 1 : 0;
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

    private static WordOpenings Openings(Chart chart, List<Block> blocks)
    {
        var openings = new WordOpenings();
        foreach (var block in blocks)
        {
            if (block.Kind is BlockKind.Body or BlockKind.Caption)
            {
                openings.Add(chart, block.Start, block.End);
            }
        }

        return openings;
    }

    /// <summary>Titles one by one, as one that turned out to be a ticker no longer counts.</summary>
    private static bool IsInTitle(Chart chart, List<Block> blocks, int ticker, ReadOnlySpan<char> opening)
    {
        for (var b = 0; b < blocks.Count; b++)
        {
            for (var i = blocks[b].Start; b != ticker && blocks[b].Kind == BlockKind.Title && i < blocks[b].End; i++)
            {
                if (chart.Slice(i, i + 1).StartsWith(opening, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }
}

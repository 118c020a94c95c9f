using System.Collections.Immutable;
using Chancery.Core.Mentions;
using Chancery.Core.Words;

namespace Chancery.Core.Patterns;

/// <summary>
/// Which stages may start at a token, as bits: by its word, by its look, by the classes of the items there. One look at a token serves all
/// stages. A yes may be wrong (behind the 64th stage the bits are shared), a no never is.
/// </summary>
internal sealed class StageIndex
{
    private readonly ulong[] byWord;
    private readonly ulong[] byClass;
    private readonly ulong[] byLook = new ulong[byte.MaxValue + 1];

    public StageIndex(ImmutableArray<PatternStage> stages)
    {
        Stages = stages;
        var (words, classes) = (0, 0);
        foreach (var stage in stages)
        {
            words = Math.Max(words, stage.LastWord + 1);
            classes = Math.Max(classes, stage.Classes);
            MostRules = Math.Max(MostRules, stage.Rules.Length);
        }

        byWord = new ulong[words];
        byClass = new ulong[classes];
        for (var number = 0; number < stages.Length; number++)
        {
            Add(stages[number], 1UL << number);
        }
    }

    public ImmutableArray<PatternStage> Stages { get; }

    /// <summary>How many rules the stage with the most of them has.</summary>
    public int MostRules { get; }

    /// <summary>Stages that may start with a class.</summary>
    public ulong StartedBy(int symbol)
    {
        var all = byClass;
        return (uint)symbol < (uint)all.Length ? all[symbol] : 0;
    }

    /// <summary>Notes the stages that may start at each of some tokens; all of them, with the classes of all items there.</summary>
    public ulong LookOver(Chart chart, int first, int end, out ClassSet classes)
    {
        var (words, symbols, looks) = (byWord, byClass, byLook);
        var (row, bits, started) = (chart.Row, chart.Bits, chart.Stages);
        var (all, any) = (default(ClassSet), 0UL);
        for (var position = first; position < end; position++)
        {
            ref readonly var token = ref row[position];
            var starts = looks[(int)token.Flags] | ((uint)token.Word < (uint)words.Length ? words[token.Word] : 0);
            for (var item = chart.At(position); item is not null; item = Chart.After(item))
            {
                starts |= (uint)item.Class < (uint)symbols.Length ? symbols[item.Class] : 0;
            }

            started[position] = starts;
            any |= starts;
            all.Add(bits[position].Classes);
        }

        classes = all;
        return any;
    }

    private void Add(PatternStage stage, ulong bit)
    {
        foreach (var word in stage.StartWords)
        {
            byWord[word] |= bit;
        }

        for (var symbol = 0; symbol < stage.Classes; symbol++)
        {
            byClass[symbol] |= stage.StartsWithClass(symbol) ? bit : 0;
        }

        for (var look = 0; look < byLook.Length; look++)
        {
            byLook[look] |= stage.StartsWith(look) ? bit : 0;
        }
    }
}

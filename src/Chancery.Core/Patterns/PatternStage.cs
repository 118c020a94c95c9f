using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.CompilerServices;
using Chancery.Core.Text;
using Chancery.Core.Words;

namespace Chancery.Core.Patterns;

/// <summary>Rules that run together: at each place the longest match wins, then the first rule.</summary>
public sealed class PatternStage
{
    private readonly int[][] rulesByWord;
    private readonly int[]?[] rulesByClass;
    private readonly int[] rulesByShape;

    // Words that a rule can start with, as bits, and how many come before each 64 of them: the place of a word's rules.
    private readonly ulong[] words;
    private readonly int[] before;
    private readonly ClassSet[] needed;
    private readonly int shapes;
    private readonly ClassSet startClasses;

    private static readonly RuleStarts Unmade = new(new RuleStart[1]);

    // Made where a report first has the word, class or look; two threads at once make the same. Null where no rule can start.
    private readonly RuleStarts?[] startsByWord;
    private readonly RuleStarts?[] startsByClass;
    private readonly RuleStarts?[] startsByLook = new RuleStarts?[byte.MaxValue + 1];

    /// <summary>A stage of rules, indexed by what they can start with.</summary>
    /// <exception cref="FormatException">A pattern can match nothing.</exception>
    public PatternStage(string name, ImmutableArray<PatternRule> rules, int classes)
    {
        Name = name;
        Rules = rules;
        var starts = new Dictionary<int, List<int>>();
        var symbols = new List<int>?[classes];
        var byShape = new List<int>();
        for (var i = 0; i < rules.Length; i++)
        {
            var first = rules[i].Pattern.FirstOf(0);
            if (first.Empty)
            {
                throw new FormatException($"the pattern can match nothing: {rules[i].Pattern.Source}");
            }

            foreach (var word in first.Words)
            {
                (starts.TryGetValue(word, out var list) ? list : starts[word] = []).Add(i);
            }

            foreach (var symbol in first.Classes)
            {
                startClasses.Add(symbol);
                (symbols[symbol] ??= []).Add(i);
            }

            if (first.Shapes != 0)
            {
                byShape.Add(i);
                shapes |= first.Shapes;
            }
        }

        var ordered = new int[starts.Count];
        starts.Keys.CopyTo(ordered, 0);
        Array.Sort(ordered);
        StartWords = ordered;
        LastWord = ordered.Length == 0 ? -1 : ordered[^1];
        rulesByWord = new int[ordered.Length][];
        words = new ulong[(LastWord / 64) + 1];
        before = new int[words.Length];
        for (var i = 0; i < ordered.Length; i++)
        {
            rulesByWord[i] = [.. starts[ordered[i]]];
            words[ordered[i] / 64] |= 1UL << ordered[i];
        }

        for (var i = 1; i < before.Length; i++)
        {
            before[i] = before[i - 1] + BitOperations.PopCount(words[i - 1]);
        }

        needed = new ClassSet[rules.Length];
        for (var i = 0; i < rules.Length; i++)
        {
            needed[i] = rules[i].Pattern.FindNeeded();
        }

        rulesByClass = [.. symbols.Select(list => list?.ToArray())];
        rulesByShape = [.. byShape];
        startsByWord = new RuleStarts?[rulesByWord.Length];
        startsByClass = new RuleStarts?[rulesByClass.Length];
        for (var symbol = 0; symbol < rulesByClass.Length; symbol++)
        {
            startsByClass[symbol] = rulesByClass[symbol] is null ? null : Unmade;
        }
    }

    /// <summary>The stage's name in the pack.</summary>
    public string Name { get; }

    /// <summary>The rules in the order of files and lines: of two matches of equal length the first one's counts.</summary>
    public ImmutableArray<PatternRule> Rules { get; }

    /// <summary>Words that a rule can start with.</summary>
    internal int[] StartWords { get; }

    /// <summary>The highest of <see cref="StartWords"/>; -1 if there are none.</summary>
    internal int LastWord { get; }

    /// <summary>One more than the highest class that a rule can start with.</summary>
    internal int Classes => rulesByClass.Length;

    /// <summary>The classes that a rule can start with.</summary>
    internal ref readonly ClassSet StartClasses => ref startClasses;

    /// <summary>Whether some rule can start with a token for its look alone.</summary>
    internal bool StartsWith(int look) => (shapes & TokenShapes.Of((TokenFlags)look)) != 0;

    /// <summary>Whether some rule can start with a class.</summary>
    internal bool StartsWithClass(int symbol) => symbol < rulesByClass.Length && rulesByClass[symbol] is not null;

    /// <summary>The rules that can start with a word; null if none can.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal RuleStarts? StartingWithWord(int word)
    {
        var at = word >>> 6;
        return at < words.Length && (words[at] >> word & 1) != 0 ? StartingWithKnown(word) : null;
    }

    private RuleStarts StartingWithKnown(int word)
    {
        var at = before[word >>> 6] + BitOperations.PopCount(words[word >>> 6] & ((1UL << word) - 1));
        return startsByWord[at] ?? (startsByWord[at] = MakeByWord(rulesByWord[at], word));
    }

    /// <summary>The rules that can start with a class; null if none can.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal RuleStarts? StartingWithClass(int symbol)
    {
        var all = startsByClass;
        return (uint)symbol < (uint)all.Length && all[symbol] is { } starts ? ReferenceEquals(starts, Unmade) ? all[symbol] = MakeByClass(rulesByClass[symbol]!, symbol) : starts : null;
    }

    /// <summary>The rules that can start with a token for its look.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal RuleStarts StartingWithLook(TokenFlags look) => startsByLook[(int)look] ?? (startsByLook[(int)look] = MakeByLook(TokenShapes.Of(look)));

    // Loops, and no queries: generic code over values would have to be compiled at start-up.
    private RuleStarts MakeByWord(int[] rules, int word)
    {
        var made = new RuleStart[rules.Length];
        for (var i = 0; i < made.Length; i++)
        {
            var code = Rules[rules[i]].Pattern.Quick;
            made[i] = new RuleStart(rules[i], code, needed[rules[i]], code.BehindWord(word));
        }

        return new RuleStarts(made);
    }

    private RuleStarts MakeByClass(int[] rules, int symbol)
    {
        var made = new RuleStart[rules.Length];
        for (var i = 0; i < made.Length; i++)
        {
            var code = Rules[rules[i]].Pattern.Quick;
            made[i] = new RuleStart(rules[i], code, needed[rules[i]], code.BehindClass(symbol));
        }

        return new RuleStarts(made);
    }

    private RuleStarts MakeByLook(int look)
    {
        var rules = new List<int>();
        foreach (var rule in rulesByShape)
        {
            if ((Rules[rule].Pattern.FirstOf(0).Shapes & look) != 0)
            {
                rules.Add(rule);
            }
        }

        var made = new RuleStart[rules.Count];
        for (var i = 0; i < made.Length; i++)
        {
            var code = Rules[rules[i]].Pattern.Quick;
            made[i] = new RuleStart(rules[i], code, needed[rules[i]], code.BehindLook(look));
        }

        return new RuleStarts(made);
    }
}

using System.Collections.Immutable;
using Chancery.Core.Text;
using Chancery.Core.Words;

namespace Chancery.Core.Patterns;

/// <summary>Rules that run together: at each place the longest match wins, then the first rule.</summary>
public sealed class PatternStage
{
    private readonly Dictionary<int, int[]> byWord;
    private readonly ulong[] words;
    private readonly int[]?[] byClass;
    private readonly ClassSet[] needed;
    private readonly int shapes;

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
                (symbols[symbol] ??= []).Add(i);
            }

            if (first.Shapes != 0)
            {
                byShape.Add(i);
                shapes |= first.Shapes;
            }
        }

        byWord = starts.ToDictionary(p => p.Key, p => p.Value.ToArray());
        foreach (var word in byWord.Keys)
        {
            LastWord = Math.Max(LastWord, word);
        }

        words = new ulong[(LastWord / 64) + 1];
        foreach (var word in byWord.Keys)
        {
            words[word / 64] |= 1UL << word;
        }

        needed = new ClassSet[rules.Length];
        for (var i = 0; i < rules.Length; i++)
        {
            needed[i] = rules[i].Pattern.FindNeeded();
        }

        byClass = [.. symbols.Select(list => list?.ToArray())];
        StartingWithShape = [.. byShape];
    }

    public string Name { get; }

    public ImmutableArray<PatternRule> Rules { get; }

    /// <summary>Numbers of the rules that can start with a number or a token of some shape.</summary>
    internal int[] StartingWithShape { get; }

    /// <summary>Words that a rule can start with.</summary>
    internal IEnumerable<int> StartWords => byWord.Keys;

    /// <summary>The highest of <see cref="StartWords"/>; -1 if there are none.</summary>
    internal int LastWord { get; } = -1;

    /// <summary>One more than the highest class that a rule can start with.</summary>
    internal int Classes => byClass.Length;

    /// <summary>Whether some rule can start with a token for its look alone.</summary>
    internal bool StartsWith(int look) => (shapes & TokenShapes.Of((TokenFlags)look)) != 0;

    /// <summary>Classes that a rule cannot do without.</summary>
    internal ref readonly ClassSet NeededBy(int rule) => ref needed[rule];

    /// <summary>Numbers of the rules that can start with a word; null if none can.</summary>
    internal int[]? StartingWithWord(int word) => IsStart(word) ? byWord.GetValueOrDefault(word) : null;

    /// <summary>Numbers of the rules that can start with a class; null if none can.</summary>
    internal int[]? StartingWithClass(int symbol) => symbol < byClass.Length ? byClass[symbol] : null;

    private bool IsStart(int word) => word / 64 < words.Length && (words[word / 64] >> word & 1) != 0;
}

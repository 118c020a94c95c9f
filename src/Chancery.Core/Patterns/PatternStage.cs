using System.Collections.Immutable;

namespace Chancery.Core.Patterns;

/// <summary>Rules that run together: at each place the longest match wins, then the first rule.</summary>
public sealed class PatternStage
{
    private readonly Dictionary<int, PatternRule[]> byWord;
    private readonly PatternRule[]?[] byClass;
    private readonly PatternRule[] byShape;

    /// <summary>A stage of rules, indexed by what they can start with.</summary>
    public PatternStage(string name, ImmutableArray<PatternRule> rules, int classes)
    {
        Name = name;
        Rules = rules;
        var words = new Dictionary<int, List<PatternRule>>();
        var symbols = new List<PatternRule>?[classes];
        var shapes = new List<PatternRule>();
        foreach (var rule in rules)
        {
            var first = FirstSet.Of(rule.Pattern);
            foreach (var word in first.Words)
            {
                (words.TryGetValue(word, out var list) ? list : words[word] = []).Add(rule);
            }

            foreach (var symbol in first.Classes)
            {
                (symbols[symbol] ??= []).Add(rule);
            }

            if (first.Shapes)
            {
                shapes.Add(rule);
            }
        }

        byWord = words.ToDictionary(p => p.Key, p => p.Value.ToArray());
        byClass = [.. symbols.Select(list => list?.ToArray())];
        byShape = [.. shapes];
    }

    public string Name { get; }

    public ImmutableArray<PatternRule> Rules { get; }

    internal PatternRule[]? StartingWithWord(int word) => byWord.GetValueOrDefault(word);

    internal PatternRule[]? StartingWithClass(int symbol) => symbol < byClass.Length ? byClass[symbol] : null;

    internal PatternRule[] StartingWithShape => byShape;
}

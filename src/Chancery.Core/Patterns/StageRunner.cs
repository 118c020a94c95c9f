using Chancery.Core.Mentions;
using Chancery.Core.Words;

namespace Chancery.Core.Patterns;

/// <summary>Runs the stages of a pack over a chart, sentence by sentence.</summary>
internal sealed class StageRunner(Chart chart)
{
    private readonly PatternMatcher matcher = new(chart);
    private readonly SideConditions sides = new(chart);
    private readonly HashSet<PatternRule> tried = [];

    /// <summary>Runs one stage over the tokens [start, end).</summary>
    public void Run(PatternStage stage, int start, int end)
    {
        var position = start;
        while (position < end)
        {
            var item = Best(stage, position, start, end);
            if (item is null)
            {
                position++;
                continue;
            }

            chart.Add(item);
            position = item.End;
        }
    }

    private Item? Best(PatternStage stage, int position, int start, int end)
    {
        Item? best = null;
        tried.Clear();
        if (stage.StartingWithWord(chart[position].Word) is { } byWord)
        {
            Try(byWord, position, start, end, ref best);
        }

        for (var item = chart.At(position); item is not null; item = Chart.After(item))
        {
            if (stage.StartingWithClass(item.Class) is { } byClass)
            {
                Try(byClass, position, start, end, ref best);
            }
        }

        if (stage.StartingWithShape.Length > 0)
        {
            Try(stage.StartingWithShape, position, start, end, ref best);
        }

        return best;
    }

    private void Try(PatternRule[] rules, int position, int start, int end, ref Item? best)
    {
        foreach (var rule in rules)
        {
            if (!tried.Add(rule))
            {
                continue;
            }

            var matched = matcher.Match(rule.Pattern, position, end);
            if (matched <= position || (best is not null && matched <= best.End) || sides.Find(rule, position, matched, start, end) is not null)
            {
                continue;
            }

            best = Build(rule, position, matched);
        }
    }

    private Item Build(PatternRule rule, int position, int matched)
    {
        var pairs = new List<KeyValuePair<string, string>>(rule.Set.Length);
        foreach (var template in rule.Set)
        {
            if (template.Evaluate(matcher.Bindings, chart) is { } value && !pairs.Exists(p => string.Equals(p.Key, template.Key, StringComparison.Ordinal)))
            {
                pairs.Add(new(template.Key, value));
            }
        }

        return new Item
        {
            Class = rule.Yields,
            Start = position,
            End = matched,
            Rule = rule,
            Bindings = matcher.Bindings.ToArray(),
            Features = pairs.Count == 0 ? Features.None : new Features([.. pairs]),
        };
    }
}

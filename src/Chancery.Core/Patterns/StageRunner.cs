using Chancery.Core.Mentions;
using Chancery.Core.Words;

namespace Chancery.Core.Patterns;

/// <summary>Runs the stages of a pack over a chart, sentence by sentence.</summary>
internal sealed class StageRunner(Chart chart)
{
    private readonly PatternMatcher matcher = new(chart);
    private readonly SideConditions sides = new(chart);
    private int[] tried = new int[64];
    private ClassSet present;
    private bool isPresentKnown;
    private int round;

    /// <summary>Runs one stage over the tokens [start, end).</summary>
    public void Run(PatternStage stage, int start, int end)
    {
        if (tried.Length < stage.Rules.Length)
        {
            tried = new int[stage.Rules.Length];
        }

        isPresentKnown = false;
        for (var position = start; position < end;)
        {
            if (stage.CanStart(chart, position) && Best(stage, position, start, end) is { } item)
            {
                chart.Add(item);
                present.Add(item.Class);
                position = item.End;
            }
            else
            {
                position++;
            }
        }
    }

    private Item? Best(PatternStage stage, int position, int start, int end)
    {
        var best = (Rule: -1, End: position);
        LookOver(start, end);
        round++;
        if (stage.StartingWithWord(chart[position].Word) is { } byWord)
        {
            Try(stage, byWord, position, start, end, ref best);
        }

        for (var item = chart.At(position); item is not null; item = Chart.After(item))
        {
            if (stage.StartingWithClass(item.Class) is { } byClass)
            {
                Try(stage, byClass, position, start, end, ref best);
            }
        }

        if (stage.StartingWithShape.Length > 0)
        {
            Try(stage, stage.StartingWithShape, position, start, end, ref best);
        }

        return best.Rule < 0 ? null : Build(stage.Rules[best.Rule], position, best.End);
    }

    /// <summary>Rules are tried by what they start with, not in order: of two that match the same words the first of the files wins.</summary>
    /// <summary>Gathers the classes of all items in [start, end), once a run and only where a rule may start at all.</summary>
    private void LookOver(int start, int end)
    {
        if (isPresentKnown)
        {
            return;
        }

        isPresentKnown = true;
        present = default;
        for (var position = start; position < end; position++)
        {
            present.Add(chart.ClassesAt(position));
        }
    }

    private void Try(PatternStage stage, int[] rules, int position, int start, int end, ref (int Rule, int End) best)
    {
        foreach (var number in rules)
        {
            if (tried[number] == round || !present.MayHaveAll(stage.NeededBy(number)))
            {
                continue;
            }

            tried[number] = round;
            var rule = stage.Rules[number];
            var matched = matcher.Match(rule.Pattern, position, end);
            if ((matched > best.End || (matched == best.End && number < best.Rule)) && sides.Find(rule, position, matched, start, end) is null)
            {
                best = (number, matched);
                matcher.Keep();
            }
        }
    }

    private Item Build(PatternRule rule, int position, int matched)
    {
        var pairs = new KeyValuePair<string, string>[rule.Set.Length];
        var count = 0;
        foreach (var template in rule.Set)
        {
            if (!HasKey(pairs.AsSpan(0, count), template.Key) && template.Evaluate(matcher.Kept, chart) is { } value)
            {
                pairs[count++] = new(template.Key, value);
            }
        }

        return new Item
        {
            Class = rule.Yields,
            Start = position,
            End = matched,
            Rule = rule,
            Bindings = matcher.Kept.ToArray(),
            Features = count == 0 ? Features.None : new Features(count == pairs.Length ? pairs : pairs[..count]),
        };
    }

    private static bool HasKey(ReadOnlySpan<KeyValuePair<string, string>> pairs, string key)
    {
        foreach (var pair in pairs)
        {
            if (string.Equals(pair.Key, key, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}

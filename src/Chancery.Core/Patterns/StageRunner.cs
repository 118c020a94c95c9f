using Chancery.Core.Mentions;
using Chancery.Core.Text;
using Chancery.Core.Words;

namespace Chancery.Core.Patterns;

/// <summary>Runs the stages of a pack over a chart, sentence by sentence.</summary>
internal sealed class StageRunner(Chart chart, StageIndex index, List<Sentence> sentences)
{
    private readonly PatternMatcher matcher = new(chart);
    private readonly SideConditions sides = new(chart);

    /// <summary>Stages that may start at each token.</summary>
    private readonly ulong[] starts = new ulong[chart.Count];

    /// <summary>Classes of all items in each sentence.</summary>
    private readonly ClassSet[] present = new ClassSet[sentences.Count];
    private readonly StartBits beyond = StartBits.Beyond;
    private int[] tried = new int[64];
    private int round;

    /// <summary>Takes in what the items of all sentences are; to be called before the first stage.</summary>
    public void LookOver()
    {
        for (var sentence = 0; sentence < sentences.Count; sentence++)
        {
            LookOver(sentence);
        }
    }

    /// <summary>Takes in the items of a class that somebody else has added to a sentence.</summary>
    public void TakeIn(int symbol, int sentence)
    {
        for (var position = sentences[sentence].Start; position < sentences[sentence].End; position++)
        {
            if (chart.ClassesAt(position).MayHave(symbol))
            {
                starts[position] |= index.StartedBy(symbol);
                present[sentence].Add(symbol);
            }
        }
    }

    /// <summary>Runs one stage over a sentence.</summary>
    public void Run(int number, int sentence)
    {
        var stage = index.Stages[number];
        if (tried.Length < stage.Rules.Length)
        {
            tried = new int[stage.Rules.Length];
        }

        var (start, end) = (sentences[sentence].Start, sentences[sentence].End);
        for (var position = start; position < end;)
        {
            if ((starts[position] >> number & 1) != 0 && Best(stage, position, start, end, present[sentence]) is { } item)
            {
                chart.Add(item);
                starts[position] |= index.StartedBy(item.Class);
                present[sentence].Add(item.Class);
                position = item.End;
            }
            else
            {
                position++;
            }
        }
    }

    private void LookOver(int sentence)
    {
        var all = default(ClassSet);
        for (var position = sentences[sentence].Start; position < sentences[sentence].End; position++)
        {
            starts[position] = index.StartedAt(chart, position);
            all.Add(chart.ClassesAt(position));
        }

        present[sentence] = all;
    }

    /// <summary>Rules are tried by what they start with, not in order: of two that match the same words the first of the files wins.</summary>
    private Item? Best(PatternStage stage, int position, int start, int end, in ClassSet classes)
    {
        var best = (Rule: -1, End: position);
        round++;
        ref readonly var token = ref chart[position];
        if (stage.StartingWithWord(token.Word) is { } byWord)
        {
            Try(stage, byWord, position + 1, position, start, end, classes, ref best);
        }

        for (var item = chart.At(position); item is not null; item = Chart.After(item))
        {
            if (stage.StartingWithClass(item.Class) is { } byClass)
            {
                Try(stage, byClass, item.End, position, start, end, classes, ref best);
            }
        }

        if (stage.StartingWithLook(token.Flags) is { Length: > 0 } byLook)
        {
            Try(stage, byLook, position + 1, position, start, end, classes, ref best);
        }

        return best.Rule < 0 ? null : Build(stage.Rules[best.Rule], position, best.End);
    }

    /// <param name="next">One past what the rules would start with: nearly all fail there, so a look at it comes first.</param>
    private void Try(PatternStage stage, RuleStart[] rules, int next, int position, int start, int end, in ClassSet classes, ref (int Rule, int End) best)
    {
        ref readonly var seen = ref beyond;
        if (next < end)
        {
            seen = ref chart.BitsAt(next);
        }

        foreach (ref readonly var each in rules.AsSpan())
        {
            if (!each.Next.Meets(seen) || tried[each.Rule] == round || !classes.MayHaveAll(each.Needed))
            {
                continue;
            }

            tried[each.Rule] = round;
            var rule = stage.Rules[each.Rule];
            var matched = matcher.MatchStarted(rule.Pattern.Quick, position, end);
            if ((matched > best.End || (matched == best.End && each.Rule < best.Rule)) && sides.Find(rule, position, matched, start, end) is null)
            {
                best = (each.Rule, matched);
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
        foreach (ref readonly var pair in pairs)
        {
            // Keys of templates are interned.
            if (ReferenceEquals(pair.Key, key))
            {
                return true;
            }
        }

        return false;
    }
}

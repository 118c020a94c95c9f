using System.Runtime.CompilerServices;
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
    private readonly ulong[] starts = chart.Stages;

    /// <summary>Classes of all items in each sentence.</summary>
    private readonly ClassSet[] present = new ClassSet[sentences.Count];

    /// <summary>Stages that may start anywhere in each sentence.</summary>
    private readonly ulong[] started = new ulong[sentences.Count];
    private readonly StartBits[] bits = chart.Bits;
    private readonly StartBits[] beyond = [StartBits.Beyond];
    private readonly ChartRoom room = chart.Room;
    private readonly int[] tried = chart.Room.TriedFor(index.MostRules);
    private KeyValuePair<string, string>[] pairs = new KeyValuePair<string, string>[8];
    private int place;

    // Of the run that goes on: its stage, its sentence with the classes there, the best match at the place.
    private PatternStage stage = null!;
    private int start;
    private int end;
    private ClassSet classes;
    private (int Rule, int End) best;

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
                started[sentence] |= starts[position];
                present[sentence].Add(symbol);
            }
        }
    }

    /// <summary>Runs one stage over a sentence.</summary>
    public void Run(int number, int sentence)
    {
        if ((started[sentence] >> number & 1) == 0)
        {
            return;
        }

        stage = index.Stages[number];
        classes = present[sentence];
        (start, end) = (sentences[sentence].Start, sentences[sentence].End);
        for (var position = Next(start, number); position < end; position = Next(position, number))
        {
            if (Best(position) is not { } item)
            {
                position++;
                continue;
            }

            chart.Add(item);
            starts[position] |= index.StartedBy(item.Class);
            started[sentence] |= starts[position];
            classes.Add(item.Class);
            position = item.End;
        }

        present[sentence] = classes;
    }

    /// <summary>The next place in the sentence, from one on, where a stage may start; the end if there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Next(int position, int number)
    {
        var (all, last) = (starts, end);
        var bit = 1UL << number;
        while (position < last && (all[position] & bit) == 0)
        {
            position++;
        }

        return position;
    }

    private void LookOver(int sentence)
    {
        started[sentence] = index.LookOver(chart, sentences[sentence].Start, sentences[sentence].End, out var all);
        present[sentence] = all;
    }

    /// <summary>Rules are tried by what they start with, not in order: of two that match the same words the first of the files wins.</summary>
    private Item? Best(int position)
    {
        best = (-1, position);
        place = ++room.Places;
        var stage = this.stage;
        ref readonly var token = ref chart[position];
        ref readonly var behind = ref BitsAt(position + 1);
        if (stage.StartingWithWord(token.Word) is { } byWord && byWord.Next.Meets(behind))
        {
            Try(byWord, position, behind);
        }

        var itemStarts = bits[position].Classes.MayOverlap(stage.StartClasses);
        for (var item = itemStarts ? chart.At(position) : null; item is not null; item = Chart.After(item))
        {
            if (stage.StartingWithClass(item.Class) is { } byClass && byClass.Next.Meets(BitsAt(item.End)))
            {
                Try(byClass, position, BitsAt(item.End));
            }
        }

        if (stage.StartingWithLook(token.Flags) is var byLook && byLook.Next.Meets(behind))
        {
            Try(byLook, position, behind);
        }

        return best.Rule < 0 ? null : Build(stage.Rules[best.Rule], position, best.End);
    }

    private ref readonly StartBits BitsAt(int position) => ref position < end ? ref bits[position] : ref beyond[0];

    /// <param name="seen">What stands behind that which the rules would start with: nearly all fail there, so a look at it comes first.</param>
    private void Try(RuleStarts starts, int position, in StartBits seen)
    {
        var rules = starts.Rules;
        for (var i = 0; i < rules.Length; i++)
        {
            ref readonly var each = ref rules[i];
            if (!each.Next.Meets(seen) || !classes.MayHaveAll(each.Needed) || tried[each.Rule] == place)
            {
                continue;
            }

            tried[each.Rule] = place;
            var matched = matcher.MatchStarted(each.Code, position, end);
            if (matched > best.End || (matched == best.End && each.Rule < best.Rule))
            {
                Take(each.Rule, position, matched);
            }
        }
    }

    /// <summary>Takes a match for the best so far, if its rule's side conditions hold.</summary>
    private void Take(int rule, int position, int matched)
    {
        if (sides.Find(stage.Rules[rule], position, matched, start, end) is null)
        {
            best = (rule, matched);
            matcher.Keep();
        }
    }

    private Item Build(PatternRule rule, int position, int matched)
    {
        var count = 0;
        if (pairs.Length < rule.Set.Length)
        {
            pairs = new KeyValuePair<string, string>[rule.Set.Length];
        }

        var bindings = matcher.Kept;
        var bound = FeatureTemplate.BitsOf(bindings);
        foreach (var template in rule.Set)
        {
            if ((!rule.SetsTwice || !HasKey(count, template.Key)) && template.Evaluate(bindings, bound, chart) is { } value)
            {
                pairs[count++] = new(template.Key, value);
            }
        }

        var features = new KeyValuePair<string, string>[count];
        Array.Copy(pairs, features, count);
        return new Item
        {
            Class = rule.Yields,
            Start = position,
            End = matched,
            Rule = rule,
            Bindings = bindings,
            Features = count == 0 ? Features.None : new Features(features),
        };
    }

    private bool HasKey(int count, string key)
    {
        for (var i = 0; i < count; i++)
        {
            // Keys of templates are interned.
            if (ReferenceEquals(pairs[i].Key, key))
            {
                return true;
            }
        }

        return false;
    }
}

using System.Collections.Immutable;
using Chancery.Core.Mentions;
using Chancery.Core.Packs;
using Chancery.Core.Patterns;
using Chancery.Core.Reading;
using Chancery.Core.Text;

namespace Chancery.Core.Explaining;

/// <summary>Tries one rule at every place of a sentence, on the chart as the rule's stage finds it, and then lets the stage run.</summary>
internal sealed class RuleTrial
{
    private readonly LanguagePack stage;
    private readonly PatternRule rule;
    private readonly Chart chart;
    private readonly PatternMatcher matcher;
    private readonly SideConditions sides;
    private readonly List<int> stops = [];

    /// <param name="chart">Holds what all stages before the rule's have built.</param>
    public RuleTrial(LanguagePack pack, PatternRule rule, Chart chart)
    {
        stage = pack with { Stages = [.. pack.Stages.Where(s => s.Name == rule.Stage)] };
        this.rule = rule;
        this.chart = chart;
        matcher = new PatternMatcher(chart) { Stops = stops };
        sides = new SideConditions(chart);
    }

    /// <summary>The pack with the stages that run before that of a rule.</summary>
    public static LanguagePack Before(LanguagePack pack, PatternRule rule) =>
        pack with { Stages = [.. pack.Stages.TakeWhile(s => s.Name != rule.Stage)] };

    /// <summary>All items that the rule yields in a sentence; if there are none, the place where it got furthest.</summary>
    public ImmutableArray<RuleAttempt> Run(Sentence sentence, int number)
    {
        var best = Furthest(sentence, number);
        ReportReader.Mention(chart, stage, [sentence]);
        var yielded = ItemsIn(sentence).Where(i => ReferenceEquals(i.Rule, rule)).ToList();
        if (yielded.Count > 0)
        {
            return [.. yielded.Select(i => Attempt(number, AttemptOutcome.Yielded, i.Start, i.End) with { Because = i.Features.ToString() })];
        }

        return best is null ? [] : [best.Outcome == AttemptOutcome.Overruled ? best with { Because = Winner(sentence, best) } : best];
    }

    private RuleAttempt? Furthest(Sentence sentence, int number)
    {
        RuleAttempt? best = null;
        var reach = 0;
        for (var t = sentence.Start; t < sentence.End; t++)
        {
            var end = matcher.Match(rule.Pattern, t, sentence.End);
            var attempt = end > t ? Matched(sentence, number, t, end)
                : matcher.Furthest - t >= reach || best is null ? Stopped(sentence, number, t)
                : null;
            if (attempt is not null && (best is null || attempt.Outcome < best.Outcome || (attempt.Outcome == best.Outcome && IsBetter(attempt, best, matcher.Furthest - t, reach))))
            {
                best = attempt;
                reach = Math.Max(matcher.Furthest, end) - t;
            }
        }

        return best;
    }

    /// <summary>Further is better; equally far, an attempt that has a reason tells more.</summary>
    private static bool IsBetter(RuleAttempt attempt, RuleAttempt best, int reach, int bestReach) =>
        reach > bestReach || (reach == bestReach && best.Because is null && attempt.Because is not null);

    private RuleAttempt Matched(Sentence sentence, int number, int start, int end) =>
        sides.Find(rule, start, end, sentence.Start, sentence.End) is { } barrier
            ? Attempt(number, AttemptOutcome.Barred, start, end) with { Because = Say(barrier) }
            : Attempt(number, AttemptOutcome.Overruled, start, end);

    private RuleAttempt Stopped(Sentence sentence, int number, int start)
    {
        var furthest = matcher.Furthest;
        var begun = furthest > start;
        return Attempt(number, AttemptOutcome.Stopped, start, furthest) with
        {
            Stopped = begun && furthest < sentence.End ? chart.Clean(furthest, furthest + 1) : null,
            Wanted = PatternWants.Of(rule.Pattern, stops, stage),
            Because = furthest < sentence.End ? PatternWants.Unfit(rule.Pattern, stops, chart, furthest, stage) : null,
        };
    }

    private RuleAttempt Attempt(int number, AttemptOutcome outcome, int start, int end)
    {
        var span = chart.SpanOf(start, end);
        return new RuleAttempt(number, rule.Name, outcome, span.Start, span.End, chart.Clean(start, end), null, [], null);
    }

    private string Say(SideBarrier barrier)
    {
        var words = chart.Clean(barrier.Start, barrier.End);
        return barrier.Key == "before"
            ? $"before: {barrier.Pattern.Source.Trim()} must follow, {(words.Length == 0 ? "but the sentence ends" : $"'{words}' does")}"
            : $"{barrier.Key}: '{words}' stands there ({barrier.Pattern.Source.Trim()})";
    }

    private string Winner(Sentence sentence, RuleAttempt attempt)
    {
        var winner = ItemsIn(sentence).FirstOrDefault(i => i.Rule?.Stage == rule.Stage && chart.SpanOf(i.Start, i.End) is var span && span.Start < attempt.End && span.End > attempt.Start);
        return winner is null
            ? "the stage does not run over this passage"
            : $"'{chart.Clean(winner.Start, winner.End)}' of {winner.Rule!.Name} takes the place (the earlier, then the longer match wins, then the first rule)";
    }

    private IEnumerable<Item> ItemsIn(Sentence sentence)
    {
        for (var t = sentence.Start; t < sentence.End; t++)
        {
            for (var item = chart.At(t); item is not null; item = Chart.After(item))
            {
                yield return item;
            }
        }
    }
}

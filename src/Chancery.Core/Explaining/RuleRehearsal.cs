using System.Collections.Immutable;
using Chancery.Core.Mentions;
using Chancery.Core.Packs;
using Chancery.Core.Patterns;
using Chancery.Core.Reading;
using Chancery.Core.Text;

namespace Chancery.Core.Explaining;

/// <summary>
/// Executes the examples of rules. A text is read as one sentence, without looking for furniture, through all stages up to and including
/// the rule's.
/// </summary>
public sealed class RuleRehearsal(LanguagePack pack)
{
    /// <summary>What is wrong with an example; null if the rule yields exactly its match with its features.</summary>
    public string? Example(PatternRule rule, RuleExample example)
    {
        var (chart, sentence) = Before(rule, example.Text);
        var attempts = new RuleTrial(pack, rule, chart).Run(sentence, 1);
        if (attempts.FirstOrDefault(a => a.Outcome == AttemptOutcome.Yielded && a.Start == example.Start && a.End == example.End) is null)
        {
            return $"expected '{example.Text[example.Start..example.End]}', {Say(attempts)}";
        }

        var item = ItemAt(chart, rule, example);
        var wrong = example.Expected.Pairs
            .Where(pair => !string.Equals(item[pair.Key] ?? "", pair.Value, StringComparison.Ordinal))
            .Select(pair => $"{pair.Key} is {item[pair.Key] ?? "absent"}, expected {(pair.Value.Length == 0 ? "none" : pair.Value)}")
            .ToList();
        return wrong.Count == 0 ? null : string.Join("; ", wrong);
    }

    /// <summary>What is wrong with a counter-example; null if the rule, taken alone, matches nowhere in it.</summary>
    public string? Counter(PatternRule rule, string text)
    {
        var (chart, sentence) = Before(rule, text);
        var alone = pack with { Stages = [new PatternStage(rule.Stage, [rule], pack.Symbols.Count)] };
        ReportReader.Mention(chart, alone, [sentence]);
        for (var t = sentence.Start; t < sentence.End; t++)
        {
            for (var item = chart.At(t); item is not null; item = Chart.After(item))
            {
                if (ReferenceEquals(item.Rule, rule))
                {
                    return $"must match nowhere, but matched '{chart.Clean(item.Start, item.End)}'";
                }
            }
        }

        return null;
    }

    private (Chart Chart, Sentence Sentence) Before(PatternRule rule, string text)
    {
        var tokens = Tokenizer.Tokenize(text, pack.Vocabulary, pack.LostSpaces).ToArray();
        var chart = new Chart(text, tokens);
        pack.Lexicon.Match(chart);
        chart.DropBlocked();
        var sentence = new Sentence(0, tokens.Length, 0, BlockKind.Body);
        ReportReader.Mention(chart, RuleTrial.Before(pack, rule), [sentence]);
        return (chart, sentence);
    }

    private static Item ItemAt(Chart chart, PatternRule rule, RuleExample example)
    {
        var token = 0;
        while (chart[token].Start < example.Start)
        {
            token++;
        }

        var item = chart.At(token);
        while (!ReferenceEquals(item!.Rule, rule))
        {
            item = Chart.After(item);
        }

        return item;
    }

    private static string Say(ImmutableArray<RuleAttempt> attempts) => attempts.FirstOrDefault() switch
    {
        null => "but the text is empty",
        { Outcome: AttemptOutcome.Yielded } => $"matched {string.Join(" and ", attempts.Select(a => $"'{a.Words}'"))}",
        { Outcome: AttemptOutcome.Overruled } a => $"but at '{a.Words}' {a.Because}",
        { Outcome: AttemptOutcome.Barred } a => $"but '{a.Words}' is barred by {a.Because}",
        { Words.Length: 0 } a => $"but nothing here is {string.Join(" or ", a.Wanted)}{Reason(a)}",
        var a => $"but stopped after '{a.Words}' {(a.Stopped is null ? "by the end" : $"by '{a.Stopped}'")}: wanted {string.Join(" or ", a.Wanted)}{Reason(a)}",
    };

    private static string Reason(RuleAttempt attempt) => attempt.Because is null ? "" : $" ({attempt.Because})";
}

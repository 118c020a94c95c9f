using System.Collections.Immutable;
using Chancery.Core.Mentions;
using Chancery.Core.Packs;
using Chancery.Core.Reading;
using Chancery.Core.Reports;
using Chancery.Core.Text;

namespace Chancery.Core.Explaining;

/// <summary>Shows why a report was read as it was.</summary>
public static class ReadingExplainer
{
    /// <summary>All layers of all sentences.</summary>
    public static ImmutableArray<SentenceTrace> Explain(Report report, LanguagePack pack)
    {
        var context = ReportReader.Prepare(report, pack);
        var layers = ReportReader.InterpretLayers(context);
        var show = new LayerText(context, layers);
        var traces = ImmutableArray.CreateBuilder<SentenceTrace>(context.Sentences.Count);
        for (var s = 0; s < context.Sentences.Count; s++)
        {
            var sentence = context.Sentences[s];
            var span = context.Chart.SpanOf(sentence.Start, sentence.End);
            var items = Items(context.Chart, sentence);
            traces.Add(new SentenceTrace(
                s + 1,
                report.Text[span.Start..span.End],
                span.Start,
                span.End,
                KindOf(context.Blocks[sentence.Block]),
                [.. items.Where(i => i.Lexeme is not null).Select(i => show.Of(i, i.Lexeme!.Origin))],
                [.. items.Where(i => i.Lexeme is null).Select(i => show.Of(i, i.Rule?.Name ?? "the shape of names"))],
                [.. context.Nodes[s].Select(show.Of)],
                [.. context.Clauses[s].Select(show.Of)],
                [.. layers.Drafts.Where(d => d.Sentence == s).Select(show.Of)],
                [.. show.Acts(span)]));
        }

        return traces.MoveToImmutable();
    }

    /// <summary>For every sentence, how far a rule given by name got and what stopped it.</summary>
    /// <exception cref="ArgumentException">The pack has no such rule; <see cref="RuleNames.Near"/> tells which are named alike.</exception>
    public static ImmutableArray<RuleAttempt> Attempt(Report report, LanguagePack pack, string rule)
    {
        var wanted = pack.Rules.FirstOrDefault(r => string.Equals(r.Name, rule, StringComparison.Ordinal))
            ?? throw new ArgumentException($"no rule named {rule} in the pack {pack.Language}", nameof(rule));
        var context = ReportReader.Prepare(report, RuleTrial.Before(pack, wanted));
        var trial = new RuleTrial(pack, wanted, context.Chart);
        return [.. context.Sentences.SelectMany((sentence, s) => trial.Run(sentence, s + 1))];
    }

    private static string KindOf(Block block) =>
        block.Rule.Length == 0 || block.Kind is BlockKind.Title ? block.Kind.ToString().ToLowerInvariant() : $"{block.Kind.ToString().ToLowerInvariant()}, {block.Rule}";

    private static List<Item> Items(Chart chart, Sentence sentence)
    {
        var items = new List<Item>();
        for (var t = sentence.Start; t < sentence.End; t++)
        {
            for (var item = chart.At(t); item is not null; item = Chart.After(item))
            {
                items.Add(item);
            }
        }

        return items;
    }
}

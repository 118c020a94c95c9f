using System.Collections.Immutable;
using Chancery.Core.Dates;
using Chancery.Core.Readings;
using Chancery.Core.Records;
using Chancery.Publishing.Words;

namespace Chancery.Publishing.Briefs.Sections;

/// <summary>Undertakings as sentences: what one side said at one engagement under one condition stands together.</summary>
internal static class UndertakingSentences
{
    public static ImmutableArray<BriefSentence> Write(BriefContext context, IReadOnlyList<Undertaking> latestFirst)
    {
        var sentences = ImmutableArray.CreateBuilder<BriefSentence>();
        foreach (var together in latestFirst.GroupBy(u => Lead(context, u), StringComparer.Ordinal))
        {
            var points = together.ToList();
            if (points.Count > 1)
            {
                sentences.Add(new BriefSentence(together.Key, [], [.. points.Select(p => new BriefSentence(Matter(context, p), Cite(context, p), History(context, p)))]));
            }
            else
            {
                sentences.Add(new BriefSentence($"{together.Key}: {Matter(context, points[0])}", Cite(context, points[0]), History(context, points[0])));
            }
        }

        return sentences.ToImmutable();
    }

    private static string Lead(BriefContext context, Undertaking u)
    {
        var to = u.To.Count == 0 ? "" : context.Labels.Parties(u.To);
        var verb = u.Type switch
        {
            AgreementType.Proposal => to.Length == 0 ? "proposed" : $"proposed to {to}",
            AgreementType.Request => to.Length == 0 ? "asked" : $"asked {to}",
            AgreementType.Pledge => to.Length == 0 ? "pledged" : $"pledged to {to}",
            AgreementType.Signed => "signed",
            _ => "agreed",
        };
        var speaker = u.Speaker is null ? "" : $" ({context.Index.ShownName(u.Speaker)})";
        var at = u.Engagement is null ? "" : $" at {context.Occasion(u.Engagement)}";
        var condition = u.Condition is null ? "" : $", on the condition “{Phrase.Excerpt(u.Condition)}”";
        var due = u.Due is { } date ? $", due {DateWords.Of(date)}" : "";
        return $"{context.Labels.Parties(u.By)}{speaker} {verb}{at}{condition}{due}";
    }

    private static string Matter(BriefContext context, Undertaking u) => u.Topic is null ? "a matter in these words" : context.Labels.Topic(u.Topic);

    private static ImmutableArray<BriefCitation> Cite(BriefContext context, Undertaking u) =>
        [.. u.Sources.Select(s => context.Cite(s.Report, s.Quote, s.Start, s.End))];

    private static ImmutableArray<BriefSentence> History(BriefContext context, Undertaking u)
    {
        var history = ImmutableArray.CreateBuilder<BriefSentence>();
        foreach (var step in u.Later.GroupBy(s => (s.Type, s.Engagement)))
        {
            var at = context.Index.Engagement(step.Key.Engagement)!;
            history.Add(new BriefSentence($"Since {Past(step.Key.Type)} at {context.Occasion(at)}", Cite(context, step)));
        }

        foreach (var earlier in u.Said)
        {
            var at = earlier.Engagement is { } e ? $" at {context.Occasion(e)}" : "";
            history.Add(new BriefSentence($"Said before{at}", Cite(context, earlier)));
        }

        if (u.State == CommitmentState.Silent && u.Said.Count == 0 && u.Later.Count == 0)
        {
            history.Add(new BriefSentence("No later report on file takes it up", [.. Cite(context, u).Select(c => c with { Quote = null, Start = null, End = null }).DistinctBy(c => c.Number)]));
        }

        return history.ToImmutable();
    }

    private static ImmutableArray<BriefCitation> Cite(BriefContext context, IEnumerable<CommitmentStep> steps) =>
        [.. context.InOrder(steps.DistinctBy(s => (s.Report, s.Quote)), s => s.Report).Select(s => context.Cite(s.Report, s.Quote))];

    private static string Past(AgreementType type) => type switch
    {
        AgreementType.Proposal => "proposed",
        AgreementType.Request => "asked for",
        AgreementType.Pledge => "pledged",
        AgreementType.Signed => "signed",
        _ => "agreed",
    };
}

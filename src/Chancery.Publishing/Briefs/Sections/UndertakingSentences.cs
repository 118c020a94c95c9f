using System.Collections.Immutable;
using Chancery.Core.Dates;
using Chancery.Core.Readings;
using Chancery.Core.Records;
using Chancery.Publishing.Words;

namespace Chancery.Publishing.Briefs.Sections;

/// <summary>Undertakings as sentences: what one side said at one engagement under one condition stands together.</summary>
internal static class UndertakingSentences
{
    private const int MostQuoted = 4;

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
        var due = u.Due is { } date ? $", due {DateWords.Of(date)}" : "";
        return $"{context.Labels.Parties(u.By)}{speaker} {verb}{at}{On(u.Condition)}{due}";
    }

    private static string On(string? condition) => condition is null ? "" : $", on the condition “{Phrase.Excerpt(condition)}”";

    private static string Matter(BriefContext context, Undertaking u)
    {
        var objects = u.Sources.SelectMany(s => s.Objects).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(o => o.TrimStart('@').Replace('-', ' ')).ToList();
        var topic = u.Topic is null ? "a matter in these words" : context.Labels.Topic(u.Topic);
        return objects.Count == 0 ? topic : $"{topic} ({string.Join(", ", objects)})";
    }

    private static ImmutableArray<BriefCitation> Cite(BriefContext context, Undertaking u) =>
        [.. u.Sources.Take(MostQuoted).Select(s => context.Cite(s.Report, s.Quote, s.Start, s.End))];

    private static ImmutableArray<BriefSentence> History(BriefContext context, Undertaking u)
    {
        var history = ImmutableArray.CreateBuilder<BriefSentence>();
        foreach (var step in u.Later.GroupBy(s => (s.Type, s.Engagement)))
        {
            var at = context.Index.Engagement(step.Key.Engagement)!;
            history.Add(new BriefSentence($"{Past(step.Key.Type)} at {context.Occasion(at)}{On(step.Select(s => s.Condition).FirstOrDefault(c => c is not null))}", Cite(context, step)));
        }

        foreach (var earlier in u.Said)
        {
            var at = earlier.Engagement is { } e ? $" at {context.Occasion(e)}" : "";
            history.Add(new BriefSentence($"Said before{at}", Cite(context, earlier)));
        }

        if (u.Commitment is { } ladder && Standing(context, u, ladder) is { } standing)
        {
            history.Add(new BriefSentence(standing, [.. Cite(context, u).Select(c => c with { Quote = null, Start = null, End = null }).DistinctBy(c => c.Number)]));
        }

        return history.ToImmutable();
    }

    private static ImmutableArray<BriefCitation> Cite(BriefContext context, IEnumerable<CommitmentStep> steps) =>
        [.. context.InOrder(steps.DistinctBy(s => (s.Report, s.Quote)), s => s.Report).Select(s => context.Cite(s.Report, s.Quote))];

    private static string Past(CommitmentStepType type) => type switch
    {
        CommitmentStepType.Proposal => "Since proposed",
        CommitmentStepType.Request => "Since asked for",
        CommitmentStepType.Pledge => "Since pledged",
        CommitmentStepType.Signed => "Since signed",
        CommitmentStepType.Declined => "Since turned down, as told",
        CommitmentStepType.ConditionMet => "Its condition came true, as told",
        CommitmentStepType.Done => "Since done, as told",
        _ => "Since agreed",
    };

    /// <summary>Who owes the next step, whether it still waits for something, and since when nothing was heard; null where there is nothing to tell.</summary>
    private static string? Standing(BriefContext context, Undertaking u, RecordCommitment ladder)
    {
        var parts = new List<string>();
        if (u.IsOpen && !ladder.Owing.IsEmpty && !ladder.Owing.SequenceEqual(u.By.Order(StringComparer.Ordinal), StringComparer.Ordinal))
        {
            var answered = ladder.Steps.Any(s => s.Type is CommitmentStepType.Pledge or CommitmentStepType.Agreed or CommitmentStepType.Signed);
            parts.Add($"{context.Labels.Parties(ladder.Owing)} {(answered ? "to act" : "to answer")}");
        }

        if (u.Condition is not null && ladder.ConditionMet == false)
        {
            parts.Add("no report on file tells that the condition came true");
        }

        if (ladder.SilentSince is { } since)
        {
            parts.Add($"no later report on file takes it up: silent since {DateWords.Of(since)}");
        }
        else if (u.State == CommitmentState.Silent)
        {
            parts.Add("no later report on file takes it up");
        }

        return parts.Count == 0 ? null : Phrase.Capital(string.Join("; ", parts));
    }
}

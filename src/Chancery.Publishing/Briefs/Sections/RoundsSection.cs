using System.Collections.Immutable;
using Chancery.Core.Readings;
using Chancery.Core.Records;
using Chancery.Publishing.Words;

namespace Chancery.Publishing.Briefs.Sections;

/// <summary>The rounds of each mechanism of the parties, and the numbers that no report tells of.</summary>
internal static class RoundsSection
{
    public static BriefSection Write(BriefContext context)
    {
        var groups = Mechanisms(context)
            .Select(m => new BriefGroup(m.Name, Rounds(context, m)))
            .Where(g => !g.Sentences.IsEmpty)
            .ToImmutableArray();
        return new BriefSection("rounds", "Rounds so far", groups, groups.IsEmpty ? $"No report on file mentions a round of a standing dialogue of {context.Sides}." : null);
    }

    /// <summary>Mechanisms of which the parties have an engagement on file, the one with the latest engagement first.</summary>
    public static IEnumerable<RecordMechanism> Mechanisms(BriefContext context) => context.Shared
        .Reverse()
        .Select(context.Index.MechanismOf)
        .OfType<RecordMechanism>()
        .DistinctBy(m => m.Id);

    private static ImmutableArray<BriefSentence> Rounds(BriefContext context, RecordMechanism mechanism)
    {
        var sentences = ImmutableArray.CreateBuilder<BriefSentence>();
        var rounds = context.Shared
            .Where(e => string.Equals(e.Mechanism, mechanism.Id, StringComparison.Ordinal) && e.Status != EngagementStatus.Planned)
            .OrderBy(e => e.Edition ?? int.MaxValue)
            .ToList();
        var vague = rounds.FindAll(r => r.Edition is null && !context.Index.PlaceOf(r).IsPlaced);
        if (vague.Count == rounds.Count)
        {
            vague.Clear();
        }

        foreach (var round in rounds.Except(vague))
        {
            sentences.Add(new BriefSentence(Describe(context, round), context.CiteDated(round), context.Reasoning(round)));
        }

        var numbered = rounds.Where(r => r.Edition is not null).ToList();
        if (!mechanism.Missing.IsEmpty && numbered.Count > 0)
        {
            var missing = Phrase.List([.. mechanism.Missing.Order().Select(Phrase.Ordinal)]);
            var on = Phrase.List([.. numbered.Select(r => Phrase.Ordinal(r.Edition!.Value)).Distinct(StringComparer.Ordinal)]);
            sentences.Add(new BriefSentence($"Missing: the {missing}; reports on file tell of the {on} only", context.CiteAll(numbered.SelectMany(r => r.Reports))));
        }

        if (vague.Count > 0)
        {
            sentences.Add(new BriefSentence($"Told in passing, without number and day: {Phrase.Count(vague.Count, "meeting", "meetings")}", context.CiteAll(vague.SelectMany(r => r.Reports))));
        }

        return sentences.ToImmutable();
    }

    private static string Describe(BriefContext context, RecordEngagement round)
    {
        var number = round.Edition is { } edition ? Phrase.Ordinal(edition) : "Unnumbered";
        var place = round.Place is null ? "" : $"{round.Place}, ";
        var people = context.Names.People(round);
        return $"{number}: {place}{context.Names.When(round)}{(people.Length == 0 ? "" : $"; {people}")}";
    }
}

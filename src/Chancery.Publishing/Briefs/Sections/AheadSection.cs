using System.Collections.Immutable;
using Chancery.Core.Readings;
using Chancery.Core.Records;
using Chancery.Publishing.Words;

namespace Chancery.Publishing.Briefs.Sections;

/// <summary>Rounds that are due, with the reason, what was announced, and invitations without an answer.</summary>
internal static class AheadSection
{
    private const int MostAnnounced = 5;
    private const int YearsAlive = 5;

    public static BriefSection Write(BriefContext context)
    {
        var sentences = ImmutableArray.CreateBuilder<BriefSentence>();
        foreach (var due in Due(context).Take(BriefContext.Longest))
        {
            var place = due.Next.Place is null ? "" : $", in {due.Next.Place}";
            var when = due.Next.Date is { } date ? $", {DateWords.When(date)}" : "";
            sentences.Add(new BriefSentence(
                $"Due: the {Phrase.Ordinal(due.Next.Edition)} {due.Mechanism.Name}{place}{when}; {Phrase.OneLine(due.Next.Because).TrimEnd('.')}",
                context.CiteAll(due.Reports)));
        }

        sentences.AddRange(Announced(context));
        sentences.AddRange(CourtesiesSection.Open(context));
        return sentences.Count > 0
            ? new BriefSection("ahead", "Ahead", [new BriefGroup(null, sentences.ToImmutable())])
            : new BriefSection("ahead", "Ahead", [], "No report on file mentions a round to come.");
    }

    /// <summary>What was announced, latest first: what is to come, the last of what no report tells of any more, and how much was announced without a day.</summary>
    private static IEnumerable<BriefSentence> Announced(BriefContext context)
    {
        var latest = context.Shared.LastOrDefault(e => e.Status != EngagementStatus.Planned && context.Index.PlaceOf(e).IsPlaced);
        var planned = context.Shared.Where(e => e.Status == EngagementStatus.Planned).Reverse().ToList();
        bool Overtaken(RecordEngagement e) => latest is not null && context.Index.PlaceOf(e).IsPlaced && context.Index.Compare(e, latest) < 0;

        var undated = planned.FindAll(e => !context.Index.PlaceOf(e).IsPlaced);
        var shown = undated.Count > MostAnnounced ? planned.Except(undated).ToList() : planned;
        foreach (var e in shown.Where(e => !Overtaken(e)).Take(BriefContext.Longest).Concat(shown.Where(Overtaken).Take(MostAnnounced)))
        {
            var place = e.Place is null ? "" : $", {e.Place}";
            yield return new BriefSentence(
                $"Announced: {context.Names.Title(e)}{place} ({context.Names.When(e)}){(Overtaken(e) ? "; no report on file says that it took place" : "")}",
                context.CiteDated(e));
        }

        if (undated.Count > MostAnnounced)
        {
            yield return new BriefSentence($"Announced without a day: {Phrase.Count(undated.Count, "meeting", "meetings")}", context.CiteAll(undated.SelectMany(e => e.Reports)));
        }
    }

    /// <summary>Next rounds of the parties' mechanisms with the reports of the rounds that they are reckoned from; those of nobody but these parties first.</summary>
    public static IEnumerable<(RecordMechanism Mechanism, NextEdition Next, IReadOnlyList<string> Reports)> Due(BriefContext context) =>
        from mechanism in RoundsSection.Mechanisms(context)
        where mechanism.Next is not null
        let reports = mechanism.Editions.SelectMany(e => context.Index.Engagement(e.Engagement)?.Reports ?? []).Distinct(StringComparer.Ordinal).ToList()
        where reports.Count > 0
        orderby mechanism.Parties.All(p => context.Parties.Contains(p, StringComparer.Ordinal)) ? 0 : 1
        select (mechanism, mechanism.Next!, (IReadOnlyList<string>)reports);

    /// <summary>Whether a round of a mechanism is told to have been in the years before the latest report on file; one of which no year is known goes by it where no report has one.</summary>
    public static bool IsAlive(BriefContext context, RecordMechanism mechanism) =>
        context.LatestYear is not { } latest
        || mechanism.Editions.Max(e => context.Index.Engagement(e.Engagement) is { Status: not EngagementStatus.Planned } round ? round.Date?.Start.Year : null) is { } last && last >= latest - YearsAlive;

    /// <summary>Whether the parties are told to take part in half of its rounds or more: a forum that both are named at once is not theirs.</summary>
    public static bool IsTheirs(BriefContext context, RecordMechanism mechanism) => mechanism.Editions.Count(e => context.IsShared(e.Engagement)) * 2 >= mechanism.Editions.Length;
}

using System.Collections.Immutable;
using Chancery.Core.Readings;
using Chancery.Core.Records;
using Chancery.Publishing.Words;

namespace Chancery.Publishing.Briefs.Sections;

/// <summary>Rounds that are due, with the reason, what was announced, and invitations without an answer.</summary>
internal static class AheadSection
{
    public static BriefSection Write(BriefContext context)
    {
        var sentences = ImmutableArray.CreateBuilder<BriefSentence>();
        foreach (var due in Due(context))
        {
            var place = due.Next.Place is null ? "" : $", in {due.Next.Place}";
            var when = due.Next.Date is { } date ? $", {DateWords.When(date)}" : "";
            sentences.Add(new BriefSentence(
                $"Due: the {Phrase.Ordinal(due.Next.Edition)} {due.Mechanism.Name}{place}{when}; {Phrase.OneLine(due.Next.Because).TrimEnd('.')}",
                context.CiteAll(due.Reports)));
        }

        var latest = context.Shared.LastOrDefault(e => e.Status != EngagementStatus.Planned && context.Index.PlaceOf(e).IsPlaced);
        foreach (var planned in context.Shared.Where(e => e.Status == EngagementStatus.Planned))
        {
            var overtaken = latest is not null && context.Index.PlaceOf(planned).IsPlaced && context.Index.Compare(planned, latest) < 0;
            var place = planned.Place is null ? "" : $", {planned.Place}";
            sentences.Add(new BriefSentence(
                $"Announced: {context.Names.Title(planned)}{place} ({context.Names.When(planned)}){(overtaken ? "; no report on file says that it took place" : "")}",
                context.CiteDated(planned)));
        }

        sentences.AddRange(CourtesiesSection.Open(context));
        return sentences.Count > 0
            ? new BriefSection("ahead", "Ahead", [new BriefGroup(null, sentences.ToImmutable())])
            : new BriefSection("ahead", "Ahead", [], "No report on file mentions a round to come.");
    }

    /// <summary>Next rounds of the parties' mechanisms with the reports of the rounds that they are reckoned from.</summary>
    public static IEnumerable<(RecordMechanism Mechanism, NextEdition Next, IReadOnlyList<string> Reports)> Due(BriefContext context) =>
        from mechanism in RoundsSection.Mechanisms(context)
        where mechanism.Next is not null
        let reports = mechanism.Editions.SelectMany(e => context.Index.Engagement(e.Engagement)?.Reports ?? []).Distinct(StringComparer.Ordinal).ToList()
        where reports.Count > 0
        select (mechanism, mechanism.Next!, (IReadOnlyList<string>)reports);
}

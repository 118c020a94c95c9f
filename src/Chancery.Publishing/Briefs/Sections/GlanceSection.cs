using System.Collections.Immutable;
using Chancery.Core.Readings;
using Chancery.Publishing.Words;

namespace Chancery.Publishing.Briefs.Sections;

/// <summary>When they last met, and what comes next.</summary>
internal static class GlanceSection
{
    private const int MostDue = 3;

    public static BriefSection Write(BriefContext context)
    {
        var sentences = ImmutableArray.CreateBuilder<BriefSentence>();
        if (context.Shared.LastOrDefault(e => e.Status != EngagementStatus.Planned && e.Date is { HasYear: true }) is { } last)
        {
            var people = context.Names.People(last);
            var where = last.Place is null ? "" : $" in {last.Place}";
            var who = people.Length == 0 ? "" : $", {people}";
            sentences.Add(new BriefSentence(
                $"{context.Sides} last met {DateWords.When(last.Date)}: {context.Names.Noun(last)}{where}{who}",
                context.CiteAll(last.Reports)));
        }

        foreach (var due in AheadSection.Due(context).Where(d => AheadSection.IsAlive(context, d.Mechanism) && AheadSection.IsTheirs(context, d.Mechanism)).Take(MostDue))
        {
            var place = due.Next.Place is null ? "" : $", in {due.Next.Place}";
            sentences.Add(new BriefSentence(
                $"The next round due is the {Phrase.Ordinal(due.Next.Edition)} {due.Mechanism.Name}{place}",
                context.CiteAll(due.Reports)));
        }

        return sentences.Count > 0
            ? new BriefSection("glance", "At a glance", [new BriefGroup(null, sentences.ToImmutable())])
            : new BriefSection("glance", "At a glance", [], $"No report on file dates an engagement of {context.Sides}.");
    }
}

using System.Collections.Immutable;
using Chancery.Core.Dates;
using Chancery.Core.Readings;
using Chancery.Core.Records;
using Chancery.Core.Resolution.Engagements;
using Chancery.Core.Resolution.Shelves;

namespace Chancery.Core.Resolution.Undertakings;

/// <summary>The steps of a commitment in the order of time; what several reports tell of one engagement is one step.</summary>
internal static class StepList
{
    public static List<DatedStep> Of(IReadOnlyCollection<ToldAgreement> agreements, IEnumerable<ToldOutcome> outcomes, Matter matter)
    {
        var steps = agreements
            .GroupBy(a => (Where: a.Engagement?.Id ?? a.Report.Source, a.Agreement.Type, By: string.Join(' ', a.Agreement.By)))
            .Select(g => Undertaken([.. g]))
            .ToList();
        var first = steps.Min(s => s.Day ?? DateOnly.MinValue);
        var waits = agreements.Where(a => !a.ConditionObjects.IsEmpty).ToList();
        var about = outcomes.SelectMany(o => Types(o, matter, waits, first).Select(t => (Type: t, Outcome: o)));
        return Answers.Find(
        [
            .. steps
                .Concat(about
                    .GroupBy(o => (Where: o.Outcome.Engagement?.Id ?? o.Outcome.Report.Source, o.Type))
                    .Select(g => ComeAbout(g.Key.Type, [.. g.Select(o => o.Outcome)])))
                .OrderBy(s => s.Day ?? DateOnly.MinValue)
                .ThenBy(s => s.Step.Type)
                .ThenBy(s => s.Step.Engagement, StringComparer.Ordinal)
                .ThenBy(s => s.Step.Report, StringComparer.Ordinal)
                .ThenBy(s => string.Join(' ', s.Step.By), StringComparer.Ordinal),
        ]);
    }

    /// <summary>The last day on which it can have been said.</summary>
    public static DateOnly? Day(EngagementDraft? engagement, ShelvedReport report) =>
        engagement is null ? (report.Published?.End ?? report.Published?.Start)?.Latest() : engagement.NotAfter;

    /// <summary>What an outcome is to a matter: the end of it, or of what it waits for. It has no effect on what was said later.</summary>
    private static IEnumerable<CommitmentStepType> Types(ToldOutcome outcome, Matter matter, List<ToldAgreement> waits, DateOnly first)
    {
        var told = outcome.Told;
        var day = Day(outcome.Engagement, outcome.Report);
        if (day is null || day < first)
        {
            yield break;
        }

        if (matter.Thing.Length > 0 && told.Objects.Contains(matter.Thing, StringComparer.Ordinal) && Matter.Of("", told.Objects).First(m => m.Thing == matter.Thing) is var about && (about == matter || matter.Narrows(about) || about.Narrows(matter)))
        {
            yield return told.Kind == OutcomeKind.Declined ? CommitmentStepType.Declined : CommitmentStepType.Done;
        }
        else if (told.Kind == OutcomeKind.Done && waits.Exists(w => w.ConditionObjects.Any(o => told.Objects.Contains(o, StringComparer.Ordinal)) && Day(w.Engagement, w.Report) < day))
        {
            yield return CommitmentStepType.ConditionMet;
        }
    }

    private static DatedStep Undertaken(List<ToldAgreement> told)
    {
        var (agreement, report, engagement, _) = told
            .OrderBy(t => t.Agreement.Condition is null)
            .ThenBy(t => t.Report.Original is not null)
            .ThenBy(t => t.Report.Told, StringComparer.Ordinal)
            .ThenBy(t => t.Agreement.Start)
            .ThenBy(t => t.Agreement.Id, StringComparer.Ordinal)
            .First();
        var step = new CommitmentStep(Date(engagement, report), (CommitmentStepType)agreement.Type, engagement?.Id, report.Id, agreement.Quote)
        {
            By = agreement.By,
            Condition = agreement.Condition,
            AlsoIn = Others(told.Select(t => t.Report), report),
        };
        return new DatedStep(step, engagement, Day(engagement, report)) { To = agreement.To };
    }

    private static DatedStep ComeAbout(CommitmentStepType type, List<ToldOutcome> told)
    {
        var (outcome, report, engagement) = told
            .OrderBy(t => t.Report.Original is not null)
            .ThenBy(t => t.Report.Told, StringComparer.Ordinal)
            .ThenBy(t => t.Told.Start)
            .First();
        var step = new CommitmentStep(Date(engagement, report), type, engagement?.Id, report.Id, outcome.Quote)
        {
            By = outcome.By is { } by ? [by] : [],
            AlsoIn = Others(told.Select(t => t.Report), report),
        };
        return new DatedStep(step, engagement, Day(engagement, report));
    }

    private static ImmutableArray<string> Others(IEnumerable<ShelvedReport> told, ShelvedReport shown) =>
        [.. told.Select(r => r.Id).Where(id => id != shown.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static Edtf? Date(EngagementDraft? engagement, ShelvedReport report) => engagement is null ? report.Published : engagement.Date;
}

using System.Collections.Immutable;
using Chancery.Core.Records;
using Chancery.Core.Resolution.Engagements;
using Chancery.Core.Resolution.Shelves;

namespace Chancery.Core.Resolution.Undertakings;

/// <summary>The steps of a commitment in the order of time; what several reports tell of one engagement is one step.</summary>
internal static class StepList
{
    public static List<DatedStep> Of(IEnumerable<(RecordAgreement Agreement, ShelvedReport Report, EngagementDraft? Engagement)> agreements) =>
    [
        .. agreements
            .GroupBy(a => (Where: a.Engagement?.Id ?? a.Report.Source, a.Agreement.Type, By: string.Join(' ', a.Agreement.By)))
            .Select(g => Step([.. g]))
            .OrderBy(s => s.Day ?? DateOnly.MinValue)
            .ThenBy(s => s.Step.Type)
            .ThenBy(s => s.Step.Engagement, StringComparer.Ordinal)
            .ThenBy(s => s.Step.Report, StringComparer.Ordinal)
            .ThenBy(s => string.Join(' ', s.Step.By), StringComparer.Ordinal),
    ];

    private static DatedStep Step(List<(RecordAgreement Agreement, ShelvedReport Report, EngagementDraft? Engagement)> told)
    {
        var (agreement, report, engagement) = told
            .OrderBy(t => t.Agreement.Condition is null)
            .ThenBy(t => t.Report.Original is not null)
            .ThenBy(t => t.Report.Told, StringComparer.Ordinal)
            .ThenBy(t => t.Agreement.Start)
            .ThenBy(t => t.Agreement.Id, StringComparer.Ordinal)
            .First();
        var date = engagement is null ? report.Published : engagement.Date;
        var step = new CommitmentStep(date, agreement.Type, engagement?.Id, report.Id, agreement.Quote)
        {
            By = agreement.By,
            Condition = agreement.Condition,
            AlsoIn = [.. told.Select(t => t.Report.Id).Where(id => id != report.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        };
        return new DatedStep(step, engagement, engagement is null ? (date?.End ?? date?.Start)?.Latest() : engagement.NotAfter);
    }
}

using System.Collections.Immutable;
using Chancery.Core.Records;
using Chancery.Core.Resolution.People;
using Chancery.Core.Resolution.Rulings;

namespace Chancery.Core.Resolution.Engagements;

/// <summary>Writes an engagement of the record from its draft.</summary>
internal static class EngagementComposer
{
    public static RecordEngagement Compose(EngagementDraft draft, PeopleIndex people, IReadOnlyDictionary<string, string> names, RulingLedger ledger)
    {
        var engagement = Compose(draft, people, names);
        return draft.Remarks.IsEmpty ? engagement : engagement with { Notes = Remarks.Write(draft.Remarks, EngagementFields.Summary(engagement), draft.Id, ledger) };
    }

    private static RecordEngagement Compose(EngagementDraft draft, PeopleIndex people, IReadOnlyDictionary<string, string> names) => new()
    {
        Id = draft.Id,
        Status = draft.Status,
        Kind = draft.Kind,
        Mode = draft.Mode,
        Mechanism = draft.Mechanism?.Id,
        Edition = draft.Edition,
        Date = draft.Date,
        Place = draft.Place,
        Country = draft.Country,
        Parties = draft.Parties,
        Participants = ParticipantComposer.Compose(draft, people, names),
        Topics = draft.Topics,
        Reports = [.. draft.Reports.Select(r => r.Id)],
        Evidence = Evidence(draft),
        Reasoning = [.. draft.Reasoning],
        DateProof = draft.DateProof,
        Course = draft.Course,
        Within = draft.Within,
        Aliases = draft.Aliases,
    };

    private static ImmutableArray<RecordEvidence> Evidence(EngagementDraft draft) =>
    [
        .. draft.Claims
            .SelectMany(c => c.Reading.Evidence.Select(e => new RecordEvidence(e.Field, e.Value, c.Report.Id, e.Start, e.End, e.Quote, e.Rule)))
            .Distinct()
            .OrderBy(e => e.Report, StringComparer.Ordinal)
            .ThenBy(e => e.Start)
            .ThenBy(e => e.End)
            .ThenBy(e => e.Field, StringComparer.Ordinal)
            .ThenBy(e => e.Value, StringComparer.Ordinal)
            .ThenBy(e => e.Rule, StringComparer.Ordinal),
    ];
}

using System.Collections.Immutable;
using Chancery.Core.Readings;
using Chancery.Core.Records;
using Chancery.Core.Resolution.Names;
using Chancery.Core.Resolution.People;
using Chancery.Core.Resolution.Votes;

namespace Chancery.Core.Resolution.Engagements;

/// <summary>Writes who took part in an engagement, each person once; two ranks or offices become a discrepancy.</summary>
internal static class ParticipantComposer
{
    public static ImmutableArray<RecordParticipant> Compose(EngagementDraft draft, PeopleIndex people, IReadOnlyDictionary<string, string> names)
    {
        var told = draft.Claims
            .SelectMany(c => c.Reading.Participants.Select((p, i) => (Claim: c, Told: p, Person: people.Participant(c, i))))
            .ToList();
        var named = told.Where(t => t.Person is not null).GroupBy(t => t.Person!).Select(g => Named(draft, g.Key, names[g.Key.Id], [.. g.Select(t => (t.Claim, t.Told))])).ToList();
        var unnamed = told
            .Where(t => t.Person is null && !named.Exists(n => string.Equals(n.Party, t.Told.Party, StringComparison.Ordinal) && Holds(n.Office, t.Told.Office)))
            .GroupBy(t => (t.Told.Party, Office: t.Told.Office is null ? "" : string.Join(' ', TitleWords.Stems(t.Told.Office).Order(StringComparer.Ordinal))))
            .Select(g => new RecordParticipant(null, null, g.Key.Party, g.Select(t => t.Told.Office).Max(StringComparer.Ordinal), g.Select(t => t.Told.Rank).Max(StringComparer.Ordinal), g.Min(t => t.Told.Role)));
        return
        [
            .. named.Concat(unnamed)
                .OrderBy(p => p.Party, StringComparer.Ordinal)
                .ThenBy(p => p.Role)
                .ThenBy(p => p.Name is null)
                .ThenBy(p => p.Name, StringComparer.Ordinal)
                .ThenBy(p => p.Office, StringComparer.Ordinal)
                .ThenBy(p => p.Person, StringComparer.Ordinal),
        ];
    }

    private static RecordParticipant Named(EngagementDraft draft, PersonDraft person, string name, List<(EngagementClaim Claim, Participant Told)> told) => new(
        person.Id,
        name,
        person.Party,
        Choose(draft, person, told, "office", t => t.Office),
        Choose(draft, person, told, "rank", t => t.Rank),
        told.Min(t => t.Told.Role));

    private static string? Choose(EngagementDraft draft, PersonDraft person, List<(EngagementClaim Claim, Participant Told)> told, string field, Func<Participant, string?> value)
    {
        var leaders = new List<string>();
        foreach (var wording in told.Select(t => value(t.Told)).OfType<string>().Distinct(StringComparer.Ordinal).OrderByDescending(v => v.Length).ThenBy(v => v, StringComparer.Ordinal))
        {
            if (!leaders.Exists(l => Alike(l, wording)))
            {
                leaders.Add(wording);
            }
        }

        var ballot = Ballot.Count(told.Where(t => value(t.Told) is not null).Select(t => new Vote(value(t.Told)!, leaders.Find(l => Alike(l, value(t.Told)!))!, t.Claim.Report, t.Claim.IsMain)));
        if (ballot is { IsSplit: true })
        {
            draft.Discrepancies.Add(ballot.Discrepancy(draft.Id, field) with { About = person.Id });
        }

        return ballot?.Shown;

        bool Alike(string a, string b) => field == "office" ? OfficeLikeness.Same(a, b) : string.Equals(WordFolder.Join(a), WordFolder.Join(b), StringComparison.Ordinal);
    }

    private static bool Holds(string? held, string? office) => held is not null && office is not null && OfficeLikeness.Same(held, office);
}

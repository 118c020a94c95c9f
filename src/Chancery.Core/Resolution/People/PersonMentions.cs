using System.Collections.Immutable;
using Chancery.Core.Resolution.Engagements;
using Chancery.Core.Resolution.Names;
using Chancery.Core.Resolution.Shelves;

namespace Chancery.Core.Resolution.People;

/// <summary>Lists who is named: participants by engagement, then speakers who are none, by report.</summary>
internal static class PersonMentions
{
    public static List<PersonMention> List(ImmutableArray<ShelvedReport> shelf, List<EngagementDraft> drafts)
    {
        var mentions = drafts.SelectMany(d => d.Claims.SelectMany(c => Participants(d, c))).ToList();
        var participants = mentions.ToLookup(m => m.Report);
        foreach (var report in shelf)
        {
            mentions.AddRange(Speakers(report, [.. participants[report]]));
        }

        return mentions;
    }

    /// <summary>The participants whom a claim names.</summary>
    public static IEnumerable<PersonMention> Participants(EngagementDraft draft, EngagementClaim claim)
    {
        for (var i = 0; i < claim.Names.Length; i++)
        {
            if (claim.Names[i] is { } name)
            {
                var told = claim.Reading.Participants[i];
                yield return new PersonMention(name, told.Party, told.Office, told.Rank, claim.Report, draft, claim.Index, i)
                {
                    Level = told.Level,
                    Acting = told.Acting,
                    IsMain = claim.IsMain,
                    IsAlone = told.Party is not null && claim.Reading.Participants.Count(p => string.Equals(p.Party, told.Party, StringComparison.Ordinal)) == 1,
                };
            }
        }
    }

    /// <summary>The words after whom a report quotes somebody, with the party if it is one.</summary>
    public static IEnumerable<(string Speaker, string? Party)> Quoted(ShelvedReport report) =>
        report.Reading.Agreements.Where(a => a.Speaker is not null).Select(a => (a.Speaker!, a.By.Length == 1 ? a.By[0] : null))
            .Concat(report.Reading.Stances.Where(s => s.Speaker is not null).Select(s => (s.Speaker!, (string?)s.By)))
            .Distinct();

    /// <summary>Whom a report quotes without naming them as participants.</summary>
    /// <param name="participants">Those whom it names so, in all its engagements.</param>
    public static IEnumerable<PersonMention> Speakers(ShelvedReport report, IReadOnlyCollection<PersonMention> participants) =>
        Quoted(report)
            .Select(q => (Name: PersonName.Of(q.Speaker), q.Party))
            .Where(q => q is { Name.Words.Length: > 1, Party: not null } && !participants.Any(p => NameLikeness.Compare(p.Name, q.Name) >= NameRelation.Piece))
            .Select((q, i) => new PersonMention(q.Name!, q.Party, null, null, report, null, -1, i));
}

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
        var mentions = new List<PersonMention>();
        foreach (var draft in drafts)
        {
            foreach (var claim in draft.Claims)
            {
                for (var i = 0; i < claim.Names.Length; i++)
                {
                    if (claim.Names[i] is { } name)
                    {
                        var told = claim.Reading.Participants[i];
                        mentions.Add(new PersonMention(name, told.Party, told.Office, told.Rank, claim.Report, draft, claim, i) { Level = told.Level, Acting = told.Acting });
                    }
                }
            }
        }

        var participants = mentions.ToLookup(m => m.Report.Place);
        foreach (var report in shelf)
        {
            mentions.AddRange(Speakers(report, participants[report.Place].ToList()));
        }

        return mentions;
    }

    /// <summary>The words after whom a report quotes somebody, with the party if it is one.</summary>
    public static IEnumerable<(string Speaker, string? Party)> Quoted(ShelvedReport report) =>
        report.Reading.Agreements.Where(a => a.Speaker is not null).Select(a => (a.Speaker!, a.By.Length == 1 ? a.By[0] : null))
            .Concat(report.Reading.Stances.Where(s => s.Speaker is not null).Select(s => (s.Speaker!, (string?)s.By)))
            .Distinct();

    private static IEnumerable<PersonMention> Speakers(ShelvedReport report, List<PersonMention> participants) =>
        from quoted in Quoted(report)
        let name = PersonName.Of(quoted.Speaker)
        where name is { Words.Length: > 1 }
            && quoted.Party is not null
            && !participants.Exists(p => NameLikeness.Compare(p.Name, name) >= NameRelation.Piece)
        select new PersonMention(name, quoted.Party, null, null, report, null, null, -1);
}

using System.Collections.Immutable;
using Chancery.Core.Resolution.Notes;
using Chancery.Core.Resolution.Engagements;
using Chancery.Core.Resolution.Names;
using Chancery.Core.Resolution.Rulings;
using Chancery.Core.Resolution.Shelves;

namespace Chancery.Core.Resolution.People;

/// <summary>Who is who: persons, and the person behind each mention.</summary>
internal sealed class PeopleIndex
{
    private readonly Dictionary<(ShelvedReport Report, int Claim, int Place), PersonDraft> _participants = [];
    private readonly Dictionary<ShelvedReport, List<(PersonMention Mention, PersonDraft Person)>> _ofReport = [];

    private PeopleIndex(List<PersonDraft> people)
    {
        People = people;
        foreach (var person in people)
        {
            foreach (var mention in person.Mentions)
            {
                Add(mention, person);
            }
        }
    }

    public List<PersonDraft> People { get; }

    /// <param name="mentions">In the order of engagements, then speakers by report.</param>
    public static PeopleIndex Build(IReadOnlyCollection<PersonMention> mentions, RulingBook rulings)
    {
        var forms = mentions
            .GroupBy(m => (m.Party, m.Name.MarkedKey, Part: PersonRulings.PartOf(rulings, m)))
            .OrderBy(g => g.Key.Party, StringComparer.Ordinal)
            .ThenBy(g => g.Key.MarkedKey, StringComparer.Ordinal)
            .ThenBy(g => g.Key.Part, StringComparer.Ordinal)
            .Select((g, i) => new PersonForm(i, g.Key.Party, g.Key.Part, [.. g]))
            .ToList();
        var personRulings = new PersonRulings(rulings, forms);
        var links = new List<PersonLink>();
        var people = Name(PersonClusterer.Cluster(forms, personRulings, links));
        var joins = links.ToLookup(l => l.One);
        people.ForEach(p => p.Links = [.. p.Forms.SelectMany(f => joins[f])]);
        personRulings.Settle(people);
        return new PeopleIndex(people);
    }

    /// <summary>One more mention, of somebody who is known.</summary>
    public void Add(PersonMention mention, PersonDraft person)
    {
        if (mention.TakesPart)
        {
            _participants[(mention.Report, mention.Claim, mention.Place)] = person;
        }

        (_ofReport.TryGetValue(mention.Report, out var list) ? list : _ofReport[mention.Report] = []).Add((mention, person));
    }

    /// <summary>The mentions of a report, participants by claim, then speakers, each with who stands behind it.</summary>
    public ImmutableArray<(PersonMention Mention, PersonPlace Place)> Places(ShelvedReport report)
    {
        if (!_ofReport.TryGetValue(report, out var mentions))
        {
            return [];
        }

        return
        [
            .. mentions.OrderBy(m => !m.Mention.TakesPart)
                .ThenBy(m => m.Mention.Claim)
                .ThenBy(m => m.Mention.Place)
                .Select(m => (m.Mention, PersonPlace.Of(m.Mention, m.Person.Id))),
        ];
    }

    /// <summary>Null where the participant is told by office alone.</summary>
    public PersonDraft? Participant(EngagementClaim claim, int participant) => _participants.GetValueOrDefault((claim.Report, claim.Index, participant));

    /// <summary>The person whom a report quotes under a name; null where none or several fit.</summary>
    public PersonDraft? Speaker(ShelvedReport report, string? speaker, string? party)
    {
        if (PersonName.Of(speaker) is not { } name || !_ofReport.TryGetValue(report, out var mentions))
        {
            return null;
        }

        var fitting = mentions
            .Where(m => party is null || m.Mention.Party is null || string.Equals(m.Mention.Party, party, StringComparison.Ordinal))
            .Select(m => (m.Person, Relation: NameLikeness.Compare(m.Mention.Name, name)))
            .Where(m => m.Relation >= NameRelation.Piece)
            .GroupBy(m => m.Relation)
            .MaxBy(g => g.Key)?
            .Select(m => m.Person)
            .Distinct()
            .ToList();
        return fitting is [var only] ? only : null;
    }

    /// <summary>The id that misspellings share, unless two persons claim it; then the second, in the order of telling, has its own.</summary>
    private static List<PersonDraft> Name(List<List<PersonForm>> clusters)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var people = new List<PersonDraft>(clusters.Count);
        var held = clusters
            .SelectMany(c => c.SelectMany(f => new[] { f.Id, f.SkeletonId }).Distinct(StringComparer.Ordinal))
            .CountBy(id => id, StringComparer.Ordinal)
            .ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal);
        foreach (var forms in clusters.OrderBy(c => c.Min(f => f.Told), StringComparer.Ordinal).ThenBy(c => c[0].Ordinal))
        {
            var founder = forms.MinBy(f => (f.Told, f.Ordinal))!;
            var id = taken.Add(founder.SkeletonId) ? founder.SkeletonId : founder.Id;
            taken.Add(id);
            var aliases = forms.SelectMany(f => new[] { f.Id, f.SkeletonId }).Where(a => a != id && held[a] == 1).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
            people.Add(new PersonDraft(id, [.. aliases], forms));
        }

        return people;
    }
}

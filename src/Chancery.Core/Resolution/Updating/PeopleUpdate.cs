using System.Collections.Immutable;
using Chancery.Core.Records;
using Chancery.Core.Resolution.Engagements;
using Chancery.Core.Resolution.Names;
using Chancery.Core.Resolution.Notes;
using Chancery.Core.Resolution.People;
using Chancery.Core.Resolution.Rulings;
using Chancery.Core.Resolution.Shelves;

namespace Chancery.Core.Resolution.Updating;

/// <summary>The people that are concluded anew: whoever is named where something changed, and all spellings that may be theirs.</summary>
internal sealed class PeopleUpdate
{
    private readonly Workbench _bench;
    private readonly ClaimUpdate _claims;
    private readonly EngagementUpdate _engagements;
    private readonly Dictionary<ShelvedReport, List<PersonMention>> _mentions = [];
    private readonly Dictionary<string, RecordPerson> _persons = new(StringComparer.Ordinal);
    private readonly HashSet<string> _replaced = new(StringComparer.Ordinal);
    private readonly HashSet<string> _renamed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _affected = new(StringComparer.Ordinal);
    private readonly HashSet<ShelvedReport> _indexed = [];

    private PeopleUpdate(Workbench bench, ClaimUpdate claims, EngagementUpdate engagements)
    {
        _bench = bench;
        _claims = claims;
        _engagements = engagements;
        Index = PeopleIndex.Build([], new RulingBook([]));
    }

    /// <summary>Who is who, in the reports that were looked at.</summary>
    public PeopleIndex Index { get; private set; }

    /// <summary>The decisions on people that are followed anew.</summary>
    public RulingBook Book { get; private set; } = new([]);

    /// <summary>The people as they are now, who followed whom in an office left out.</summary>
    public IReadOnlyDictionary<string, RecordPerson> Persons => _persons;

    /// <summary>Ids of the people on file in whose place they are.</summary>
    public IReadOnlySet<string> Replaced => _replaced;

    /// <summary>Ids of engagements on file in which somebody now goes by another id or name, or is of another party.</summary>
    public IReadOnlyCollection<string> Renamed => _renamed;

    /// <summary>Ids of reports in which somebody goes by another id.</summary>
    public IReadOnlyCollection<string> Affected => _affected;

    public List<RecordDiscrepancy> Discrepancies { get; } = [];

    public static PeopleUpdate Of(Workbench bench, ClaimUpdate claims, EngagementUpdate engagements)
    {
        while (true)
        {
            var update = new PeopleUpdate(bench, claims, engagements);
            update.Conclude();
            if (!update.Index.People.SelectMany(p => p.Aliases.Append(p.Id)).Any(id => bench.Decisions.Stir(DecisionStage.People, id)))
            {
                return update;
            }
        }
    }

    /// <summary>All mentions of a report as it is now.</summary>
    public List<PersonMention> MentionsOf(ShelvedReport report)
    {
        if (!_mentions.TryGetValue(report, out var mentions))
        {
            _mentions[report] = mentions = IsFresh(report.Id) ? Read(report) : [.. _bench.ReportNote(report.Id)!.People.Select(p => Noted(report, p))];
        }

        return mentions;
    }

    /// <summary>The mentions of all reports whose claims were made anew.</summary>
    public List<PersonMention> Fresh => field ??= [.. _claims.Renewed.Select(_bench.Report).OfType<ShelvedReport>().SelectMany(MentionsOf)];

    public bool IsFresh(string report) => _claims.IsRenewed(report);

    /// <summary>Those of his party whom reports in another language name at the engagement.</summary>
    public IEnumerable<PersonMention> Beside(PersonMention mention)
    {
        var engagement = mention.Engagement!;
        var reports = engagement.Reports.IsEmpty ? _bench.Find(Noting.Engagement(engagement.Id)).Select(r => _bench.Report(r)!) : engagement.Reports;
        return reports.Where(r => r.Language != mention.Report.Language).SelectMany(MentionsOf).Where(m => m.Engagement == engagement && m.Party == mention.Party);
    }

    /// <summary>Has the people of a report at hand in <see cref="Index"/>, those too who are as they were.</summary>
    public void Take(ShelvedReport report)
    {
        if (!_indexed.Add(report))
        {
            return;
        }

        var known = Index.Places(report);
        foreach (var mention in MentionsOf(report).Where(m => !known.Any(k => k.Place.Is(m))))
        {
            Index.Add(mention, _bench.Person(Before(mention)));
        }
    }

    /// <summary>The name under which somebody is shown.</summary>
    public string NameOf(string person) => _persons.TryGetValue(person, out var now) ? now.Name : _bench.PersonNote(person)!.Name;

    private void Conclude()
    {
        var forms = new FormFinding(_bench, this).Find(Seeds());
        var mentions = forms.Mentions
            .OrderBy(m => !m.TakesPart)
            .ThenBy(m => m.Engagement?.First.Report ?? "", StringComparer.Ordinal)
            .ThenBy(m => m.Engagement?.First.Index ?? 0)
            .ThenBy(m => m.Report.Id, StringComparer.Ordinal)
            .ThenBy(m => m.Claim)
            .ThenBy(m => m.Place)
            .ToList();
        Book = _bench.Decisions.Open(DecisionStage.People);
        Index = PeopleIndex.Build(mentions, Book);
        foreach (var person in Index.People)
        {
            _persons.Add(person.Id, PersonComposer.Compose(person, Book.Ledger, Discrepancies));
        }

        _replaced.UnionWith(forms.People);
        foreach (var person in Index.People)
        {
            foreach (var mention in person.Mentions)
            {
                Compare(mention, person);
            }
        }
    }

    private List<PersonMention> Read(ShelvedReport report)
    {
        var mentions = _bench.ClaimsOf(report.Id).SelectMany(c => _engagements.At(report.Id, c.Index) is { } draft ? PersonMentions.Participants(draft, c) : []).ToList();
        mentions.AddRange(PersonMentions.Speakers(report, [.. mentions]));
        return mentions;
    }

    private PersonMention Noted(ShelvedReport report, PersonPlace place) => new(
        PersonName.Of(place.Name)!, place.Party, place.Office, place.Rank, report, place.Claim < 0 ? null : _engagements.At(report.Id, place.Claim), place.Claim, place.Place)
    {
        Level = place.Level,
        Acting = place.Acting,
        IsMain = place.IsMain,
        IsAlone = place.IsAlone,
    };

    /// <summary>Whether somebody stands behind a mention who did not before, or who was called otherwise.</summary>
    private void Compare(PersonMention mention, PersonDraft person)
    {
        if (_claims.IsRenewed(mention.Report.Id))
        {
            return;
        }

        var before = Before(mention);
        if (before != person.Id)
        {
            _affected.Add(mention.Report.Id);
        }

        if (mention.Engagement is { } engagement && (before != person.Id || _bench.PersonNote(before) is not { } note || note.Name != _persons[person.Id].Name || note.Party != person.Party))
        {
            _renamed.Add(engagement.Id);
        }
    }

    /// <summary>Id of the person who stood behind a mention when the report was last looked at.</summary>
    private string Before(PersonMention mention) => _bench.ReportNote(mention.Report.Id)!.People.First(p => p.Is(mention)).Person;

    /// <summary>The spellings named in reports that changed, and at engagements that are told otherwise.</summary>
    private HashSet<(string? Party, string Key)> Seeds()
    {
        var seeds = new HashSet<(string?, string)>();
        foreach (var report in _claims.Renewed)
        {
            foreach (var place in _bench.ReportNote(report)?.People ?? [])
            {
                var note = _bench.PersonNote(place.Person)!;
                seeds.UnionWith(note.Spellings.Select(s => (s.Party, s.Key)));
            }

            if (_bench.Report(report) is { } there)
            {
                seeds.UnionWith(MentionsOf(there).Select(m => (m.Party, m.Name.MarkedKey)));
            }
        }

        foreach (var claim in _engagements.Changed.SelectMany(d => d.Claims))
        {
            seeds.UnionWith(claim.Names.Select((n, i) => (Name: n, claim.Reading.Participants[i].Party)).Where(n => n.Name is not null).Select(n => (n.Party, n.Name!.MarkedKey)));
        }

        return seeds;
    }
}

using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Chancery.Core.Resolution.Engagements;
using Chancery.Core.Resolution.Notes;
using Chancery.Core.Resolution.People;
using Chancery.Core.Resolution.Shelves;
using Chancery.Core.Resolution.Sides;

namespace Chancery.Core.Resolution.Updating;

/// <summary>What is taken from the shelf, each thing once and only when it is asked for.</summary>
/// <param name="changed">Ids of the reports that came, went or are read otherwise.</param>
internal sealed class Workbench(IResolvedShelf shelf, IReadOnlySet<string> changed)
{
    private readonly Dictionary<string, ShelvedReport?> _reports = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<EngagementClaim>> _claims = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReportNote?> _reportNotes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EngagementNote?> _engagementNotes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PersonNote?> _personNotes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MechanismNote?> _mechanismNotes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EngagementDraft> _noted = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EngagementDraft> _whole = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PersonDraft> _people = new(StringComparer.Ordinal);
    private readonly Dictionary<long, IReadOnlyCollection<string>> _found = [];

    /// <summary>Makes claims of readings.</summary>
    public ClaimShelf Claims { get; } = new();

    /// <summary>What people ruled.</summary>
    public DecisionWatch Decisions { get; } = new(shelf);

    /// <summary>Null where the report is not on file.</summary>
    public ShelvedReport? Report(string id)
    {
        if (!_reports.TryGetValue(id, out var report))
        {
            _reports[id] = report = Take(id);
        }

        return report;
    }

    /// <summary>Ids of the notes found by a key, in ordinal order.</summary>
    public IReadOnlyCollection<string> Find(long key) => _found.TryGetValue(key, out var ids) ? ids : _found[key] = [.. shelf.Find(key).Order(StringComparer.Ordinal)];

    public ReportNote? ReportNote(string id) => Note(_reportNotes, id, NoteJson.Default.ReportNote);

    public EngagementNote? EngagementNote(string id) => Note(_engagementNotes, id, NoteJson.Default.EngagementNote);

    public PersonNote? PersonNote(string id) => Note(_personNotes, id, NoteJson.Default.PersonNote);

    public MechanismNote? MechanismNote(string id) => Note(_mechanismNotes, id, NoteJson.Default.MechanismNote);

    public DocumentNote? DocumentNote(string title) => Parse(shelf.Note(Notes.DocumentNote.Id(title)), NoteJson.Default.DocumentNote);

    public StateNote? State() => Parse(shelf.Note(StateNote.Id), NoteJson.Default.StateNote);

    public T? Item<T>(string part, string owner, JsonTypeInfo<T> type)
        where T : class => Parse(shelf.Items(part, owner).FirstOrDefault(), type);

    /// <summary>All things of a part of the record that an owner has, as last saved.</summary>
    public IEnumerable<T> Items<T>(string part, string owner, JsonTypeInfo<T> type)
        where T : class => shelf.Items(part, owner).Select(i => Parse(i, type)!);

    public string? Owner(string part, string id) => shelf.Owner(part, id);

    /// <summary>The claims of a report: those that were made anew, else as they were.</summary>
    public ImmutableArray<EngagementClaim> ClaimsOf(string report)
    {
        if (!_claims.TryGetValue(report, out var claims))
        {
            claims = Report(report) is { } there && ReportNote(report) is { } note ? Again(there, note) : [];
            _claims[report] = claims;
        }

        return claims;
    }

    /// <summary>Puts claims that were made anew in the place of what they were.</summary>
    public void Replace(string report, ImmutableArray<EngagementClaim> claims) => _claims[report] = claims;

    /// <summary>An engagement as it was last saved, without what its reports tell.</summary>
    public EngagementDraft Noted(string id) => _noted.TryGetValue(id, out var draft) ? draft : _noted[id] = new EngagementDraft(EngagementNote(id)!, []);

    /// <summary>An engagement as it was last saved, with what its reports tell.</summary>
    public EngagementDraft Whole(string id) => _whole.TryGetValue(id, out var draft) ? draft : _whole[id] = new EngagementDraft(EngagementNote(id)!, ClaimsAt(id));

    /// <summary>The claims that made an engagement when it was last saved, in the order of report ids.</summary>
    public ImmutableArray<EngagementClaim> ClaimsAt(string engagement) => [.. PlacesOf(engagement).Where(p => Report(p.Report) is not null).Select(p => ClaimsOf(p.Report)[p.Index])];

    /// <summary>Where the claims stand that made an engagement when it was last saved, in the order of report ids.</summary>
    public IEnumerable<(string Report, int Index)> PlacesOf(string engagement) =>
        Places(Noting.Engagement(engagement), (c, _) => string.Equals(c.Engagement, engagement, StringComparison.Ordinal)).Select(c => c.Place);

    /// <summary>The claims on file in the reports found by a key, as noted, in the order of report ids.</summary>
    /// <param name="wanted">Which of them are meant: more claims stand in a report than the key is of.</param>
    public IEnumerable<(ClaimNote Note, (string Report, int Index) Place)> Places(long key, Func<ClaimNote, (string Report, int Index), bool> wanted) => Find(key)
        .SelectMany(r => ReportNote(r)!.Claims.Select((c, i) => (Note: c, Place: (r, i))))
        .Where(c => wanted(c.Note, c.Place));

    /// <summary>Somebody as last saved; one object for one person.</summary>
    public PersonDraft Person(string id) => _people.TryGetValue(id, out var person) ? person : _people[id] = new PersonDraft(id, PersonNote(id)?.Party);

    /// <summary>Of what did not change only the note, until more is asked for.</summary>
    private ShelvedReport? Take(string id)
    {
        if (!changed.Contains(id) && ReportNote(id) is { } note)
        {
            return new ShelvedReport(id, _reports.Count, note, () => shelf.Reading(id)!) { Original = string.Equals(note.Source, id, StringComparison.Ordinal) ? null : note.Source };
        }

        return shelf.Reading(id) is { } reading ? new ShelvedReport(id, _reports.Count, reading) { Original = shelf.Original(id) } : null;
    }

    private ImmutableArray<EngagementClaim> Again(ShelvedReport report, ReportNote note)
    {
        report.Corrections = note.Corrections;
        var claims = ImmutableArray.CreateBuilder<EngagementClaim>();
        for (var i = 0; i < report.Reading.Engagements.Length; i++)
        {
            var reading = report.Reading.Engagements[i];
            foreach (var correction in note.Corrections)
            {
                reading = correction.Engagement == i ? SideSettler.Settle(reading, correction.Participant, correction.Side) : reading;
            }

            claims.Add(Claims.Make(report, i, reading, note.Claims[i].Mechanism));
        }

        return claims.ToImmutable();
    }

    private T? Note<T>(Dictionary<string, T?> known, string id, JsonTypeInfo<T> type)
        where T : class
    {
        if (!known.TryGetValue(id, out var note))
        {
            known[id] = note = Parse(shelf.Note(id), type);
        }

        return note;
    }

    private static T? Parse<T>(string? json, JsonTypeInfo<T> type)
        where T : class => json is null ? null : JsonSerializer.Deserialize(json, type);
}

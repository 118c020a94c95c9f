using System.Globalization;
using System.Text.Json;
using Chancery.Core.Json;
using Chancery.Core.Records;
using Chancery.Core.Resolution.Engagements;
using Chancery.Core.Resolution.Mechanisms;
using Chancery.Core.Resolution.Names;
using Chancery.Core.Resolution.People;
using Chancery.Core.Resolution.Shelves;
using Chancery.Core.Resolution.Sides;
using Chancery.Core.Resolution.Undertakings;

namespace Chancery.Core.Resolution.Notes;

/// <summary>Writes notes, and the keys that they are found by.</summary>
internal static class Noting
{
    public static long Block(string key) => NoteKey.Of("block", key);

    public static long Moved(EngagementClaim claim) => NoteKey.Of("moved", MovedEngagements.Key(claim));

    public static long Bearing(long bearing) => NoteKey.Of("bearing", bearing.ToString("x", CultureInfo.InvariantCulture));

    public static long Identity(string id) => NoteKey.Of("identity", id);

    public static long Engagement(string id) => NoteKey.Of("engagement", id);

    public static long SideOf(string name) => NoteKey.Of("side", name);

    public static long Named(string name) => NoteKey.Of("named", name);

    public static long Scope(string scope) => NoteKey.Of("scope", scope);

    public static long Title(string mechanism) => NoteKey.Of("title", mechanism);

    public static long Form(string? party, string key) => NoteKey.Of("form", $"{party}\u001f{key}");

    public static long Pact(string parties) => NoteKey.Of("pact", parties);

    public static long Document(string title) => NoteKey.Of("document", title);

    public static long Between(string parties) => NoteKey.Of("between", parties);

    public static long Of(MechanismKey mechanism) => NoteKey.Of("mechanism", mechanism.Id);

    public static long People(string? party) => NoteKey.Of("people", party ?? "");

    /// <summary>By what a decision may call a person: a wording of the name, or the id of a spelling.</summary>
    public static long Called(string name) => NoteKey.Of("called", name);

    public static long Terms(string party) => NoteKey.Of("terms", party);

    public static long Mechanisms(string scope) => NoteKey.Of("mechanisms", scope);

    public static long Due { get; } = NoteKey.Of("due", "");

    /// <summary>A hash of what makes a set of claims that bear on one another, its first claim.</summary>
    public static long BearingOf(EngagementClaim first) => NoteKey.Of(first.Report.Id, first.Index.ToString(CultureInfo.InvariantCulture));

    /// <param name="claims">All of the report.</param>
    /// <param name="engagementOf">Id of the engagement of each.</param>
    /// <param name="bearingOf">The set of each.</param>
    /// <param name="mentions">All of the report, each with the id of the person.</param>
    /// <param name="agreements">Those of the report.</param>
    public static Note Write(
        ShelvedReport report,
        IReadOnlyList<EngagementClaim> claims,
        Func<EngagementClaim, string> engagementOf,
        Func<EngagementClaim, long> bearingOf,
        IReadOnlyCollection<(PersonMention Mention, PersonPlace Place)> mentions,
        IReadOnlyCollection<ToldAgreement> agreements)
    {
        var note = new ReportNote(report.Told, report.Source, report.Language)
        {
            Published = report.Published,
            Claims = [.. claims.Select(c => Write(c, engagementOf(c), bearingOf(c)))],
            Sides = [.. KnownSides.Tellings(report.Reading).Distinct()],
            Corrections = report.Corrections,
            Titles = [.. report.Reading.Engagements.Select(MechanismKey.Of).OfType<MechanismKey>().Distinct()],
            People = [.. mentions.Select(m => m.Place)],
            Pacts = [.. Pacts(report, agreements)],
            Outcomes = [.. report.Reading.Outcomes.Select(o => JsonSerializer.Serialize(o, RecordJson.Compact.OutcomeReading))],
            Conditions = [.. agreements.Where(a => !a.ConditionObjects.IsEmpty).Select(a => new ConditionNote(a.Agreement.Id, a.ConditionObjects))],
            Documents = [.. report.Reading.Instruments.Select(i => InstrumentComposer.Title(i.Name)).Distinct(StringComparer.Ordinal)],
        };
        var keys = new HashSet<long>();
        foreach (var claim in claims)
        {
            keys.UnionWith(EngagementBlocks.Held(claim).Select(Block));
            if (MovedEngagements.Matters(claim))
            {
                keys.Add(Moved(claim));
            }
        }

        keys.UnionWith(note.Claims.Select(c => Bearing(c.Bearing)));
        keys.UnionWith(note.Claims.Select(c => Identity(c.Identity.Id)));
        keys.UnionWith(claims.Select(c => Identity(EngagementIdentity.OfClaim(c))));
        keys.UnionWith(note.Claims.Select(c => Engagement(c.Engagement)));
        keys.UnionWith(note.Sides.Select(s => SideOf(s.Name)));
        keys.UnionWith(report.Reading.Engagements.SelectMany(e => e.Participants).Select(p => PersonName.Of(p.Name)).OfType<PersonName>().Select(n => Named(n.MarkedKey)));
        keys.UnionWith(note.Titles.Select(t => Scope(t.Scope)));
        keys.UnionWith(note.Titles.Select(t => Title(t.Id)));
        keys.UnionWith(mentions.Select(m => Form(m.Mention.Party, m.Mention.Name.MarkedKey)));
        keys.UnionWith(note.Pacts.Select(Pact));
        keys.UnionWith(note.Documents.Select(Document));
        return new Note(report.Id, JsonSerializer.Serialize(note, NoteJson.Default.ReportNote), keys);
    }

    public static EngagementNote Of(EngagementDraft draft) => new(draft.Id)
    {
        Aliases = draft.Aliases,
        Parties = draft.Parties,
        Topics = draft.Topics,
        Status = draft.Status,
        Kind = draft.Kind,
        Mechanism = draft.Mechanism,
        Edition = draft.Edition,
        Date = draft.Date,
        Place = draft.Place,
        Country = draft.Country,
        NotAfter = draft.NotAfter,
        Announced = draft.Claims.All(c => c.IsAnnounced),
        MetSince = draft.MetSince,
        FirstReport = draft.First.Report,
        FirstIndex = draft.First.Index,
        Claims = draft.Claims.Length,
    };

    public static Note Write(EngagementDraft draft)
    {
        var note = Of(draft);
        return new Note(note.Id, JsonSerializer.Serialize(note, NoteJson.Default.EngagementNote), draft.Mechanism is { } mechanism ? [Between(draft.Between), Of(mechanism)] : [Between(draft.Between)]);
    }

    /// <summary>Of an engagement that was ruled spurious only what gives others their ids.</summary>
    public static Note WriteRejected(EngagementDraft draft)
    {
        var note = new EngagementNote(draft.Id) { Aliases = draft.Aliases, FirstReport = draft.First.Report, FirstIndex = draft.First.Index, Claims = draft.Claims.Length, IsRejected = true };
        return new Note(note.Id, JsonSerializer.Serialize(note, NoteJson.Default.EngagementNote), []);
    }

    public static Note Write(PersonDraft draft, RecordPerson person)
    {
        var note = new PersonNote(person.Id, person.Party, person.Name)
        {
            Spellings = [.. draft.Forms.Select(f => new SpellingNote(f.Party, f.Name.MarkedKey, [.. f.Mentions.Select(m => m.Name.Text).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]))],
            HasTerms = person.Party is not null && Tenures.HasTerms(person),
        };
        var keys = new HashSet<long>(draft.Forms.Select(f => People(f.Party)));
        keys.UnionWith(draft.Forms.SelectMany(f => f.Mentions).Select(m => Called(m.Name.Text)));
        keys.UnionWith(draft.Forms.SelectMany(f => new[] { f.Id, f.SkeletonId }).Select(Called));
        if (note.HasTerms)
        {
            keys.Add(Terms(person.Party!));
        }

        return new Note(note.Id, JsonSerializer.Serialize(note, NoteJson.Default.PersonNote), keys);
    }

    public static Note Write(MechanismKey key, RecordMechanism mechanism)
    {
        var note = new MechanismNote(key) { Aliases = mechanism.Aliases, Joins = mechanism.Joins, IsDue = mechanism.Next?.Date is { HasYear: true } };
        return new Note(key.Id, JsonSerializer.Serialize(note, NoteJson.Default.MechanismNote), note.IsDue ? [Mechanisms(key.Scope), Due] : [Mechanisms(key.Scope)]);
    }

    public static Note Write(string title, IEnumerable<RecordInstrument> documents) =>
        new(DocumentNote.Id(title), JsonSerializer.Serialize(new DocumentNote([.. documents.Select(d => d.Id)]), NoteJson.Default.DocumentNote), []);

    public static Note Write(StateNote state) => new(StateNote.Id, JsonSerializer.Serialize(state, NoteJson.Default.StateNote), []);

    private static ClaimNote Write(EngagementClaim claim, string engagement, long bearing) =>
        new(engagement, bearing, claim.TellingHash, claim.Identity) { Mechanism = claim.Mechanism, Date = claim.LikelyDate };

    /// <summary>Between whom a report tells undertakings that are followed, and outcomes.</summary>
    public static IEnumerable<string> Pacts(ShelvedReport report, IEnumerable<ToldAgreement> agreements) => agreements
        .Where(a => a.Agreement.Topic is not null)
        .Select(CommitmentComposer.Between)
        .Concat(report.Reading.Outcomes.Select(o => string.Join(' ', o.Parties)))
        .Distinct(StringComparer.Ordinal);
}

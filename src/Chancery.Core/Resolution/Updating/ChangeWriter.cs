using System.Collections.Immutable;
using Chancery.Core.Json;
using Chancery.Core.Records;
using Chancery.Core.Resolution.Engagements;
using Chancery.Core.Resolution.Notes;
using Chancery.Core.Resolution.People;
using Chancery.Core.Resolution.Rulings;
using Chancery.Core.Resolution.Shelves;

namespace Chancery.Core.Resolution.Updating;

/// <summary>Writes what becomes of the record: people, engagements, what was undertaken, mechanisms, and the notes of all of these.</summary>
internal sealed class ChangeWriter(Workbench bench, ClaimUpdate claims, EngagementUpdate engagements, PeopleUpdate people, StateNote state)
{
    private readonly HashSet<(string Part, string Owner)> _replaced = [];
    private readonly List<RecordItem> _items = [];
    private readonly Dictionary<string, Note> _notes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _gone = new(StringComparer.Ordinal);

    public RecordChange Write()
    {
        foreach (var id in claims.Changed)
        {
            Replace(RecordPart.Reports, id);
            if (bench.Report(id) is { } report)
            {
                Put(RecordItems.Of(report.Write()));
            }
            else
            {
                _gone.Add(id);
            }
        }

        WritePeople();
        WriteEngagements();
        var undertakings = new UndertakingUpdate(bench, claims, engagements, people);
        undertakings.Write(this);
        var latest = Latest();
        new MechanismUpdate(bench, claims, engagements, latest, latest != state.Latest).Write(this);
        WriteDecisions(undertakings);
        WriteNotes(undertakings);
        if (latest != state.Latest)
        {
            Put(Noting.Write(new StateNote(latest)));
        }

        _gone.ExceptWith(_notes.Keys);
        return new RecordChange(_replaced, _items, _notes.Values, _gone);
    }

    public void Replace(string part, string owner) => _replaced.Add((part, owner));

    public void Put(RecordItem item)
    {
        Replace(item.Part, item.Owner);
        _items.Add(item);
    }

    public void Put(Note note) => _notes[note.Id] = note;

    /// <summary>A note that goes, unless another of its id comes.</summary>
    public void Drop(string note) => _gone.Add(note);

    /// <summary>The last day of publication; the one before stays, as the report that had it did not go.</summary>
    private DateOnly? Latest() => claims.Changed.Select(r => bench.Report(r)?.Published?.Start.ToDay()).Append(state.Latest).Max();

    /// <summary>The people who are concluded anew, and those of their parties who follow others in an office than before.</summary>
    private void WritePeople()
    {
        foreach (var id in people.Replaced)
        {
            Replace(RecordPart.People, id);
            Replace(RecordPart.Discrepancies, id);
            Drop(id);
        }

        var parties = people.Replaced.Select(p => bench.PersonNote(p)!.Party).Concat(people.Persons.Values.Select(p => p.Party)).OfType<string>().Distinct(StringComparer.Ordinal);
        var before = parties
            .SelectMany(p => bench.Find(Noting.Terms(p)))
            .Where(id => !people.Replaced.Contains(id))
            .Select(id => bench.Item(RecordPart.People, id, RecordJson.Compact.RecordPerson)!)
            .ToDictionary(p => p.Id, StringComparer.Ordinal);
        var all = before.Values.Select(Unfollowed).Concat(people.Persons.Values).OrderBy(p => p.Id, StringComparer.Ordinal);
        foreach (var person in Tenures.Learn(all))
        {
            if (!before.TryGetValue(person.Id, out var known) || !Follow(person, known))
            {
                Put(RecordItems.Of(person));
            }
        }

        foreach (var person in people.Index.People)
        {
            Put(Noting.Write(person, people.Persons[person.Id]));
            Replace(RecordPart.Discrepancies, person.Id);
        }

        foreach (var item in RecordItems.Numbered(people.Discrepancies, RecordItems.Subject, RecordItems.Of))
        {
            Put(item);
        }
    }

    private static RecordPerson Unfollowed(RecordPerson person) => person with { Offices = [.. person.Offices.Select(o => o with { Predecessor = null, Successor = null })] };

    /// <summary>Whether the same people are before and after both in each of the same offices.</summary>
    private static bool Follow(RecordPerson a, RecordPerson b) => a.Offices.Select(o => (o.Predecessor, o.Successor)).SequenceEqual(b.Offices.Select(o => (o.Predecessor, o.Successor)));

    private void WriteEngagements()
    {
        foreach (var id in engagements.Replaced)
        {
            Replace(RecordPart.Engagements, id);
            Replace(RecordPart.Discrepancies, id);
            Drop(id);
        }

        foreach (var draft in engagements.Rejected)
        {
            Put(Noting.WriteRejected(draft));
        }

        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var draft in engagements.Drafts)
        {
            foreach (var report in draft.Reports)
            {
                people.Take(report);
            }

            foreach (var person in draft.Claims.SelectMany(c => Enumerable.Range(0, c.Names.Length).Select(i => people.Index.Participant(c, i))).OfType<PersonDraft>())
            {
                names.TryAdd(person.Id, people.NameOf(person.Id));
            }

            Put(RecordItems.Of(EngagementComposer.Compose(draft, people.Index, names, engagements.Book.Ledger)));
            Put(Noting.Write(draft));
            Replace(RecordPart.Discrepancies, draft.Id);
            var discrepancies = draft.Discrepancies.OrderBy(d => d.Field, StringComparer.Ordinal).ThenBy(d => d.About, StringComparer.Ordinal);
            foreach (var item in RecordItems.Numbered(discrepancies, RecordItems.Subject, RecordItems.Of))
            {
                Put(item);
            }
        }
    }

    /// <summary>The decisions that came or were withdrawn, and what becomes of all that were followed anew.</summary>
    private void WriteDecisions(UndertakingUpdate undertakings)
    {
        foreach (var item in RecordItems.Numbered(bench.Decisions.Changed.OrderBy(d => d.Id, StringComparer.Ordinal), d => d.Id, RecordItems.Of))
        {
            Put(item);
        }

        var outcomes = bench.Decisions.Stirred.SelectMany(d => Book(DecisionWatch.StageOf(d)).Ledger.Close([d])).OrderBy(o => o.Decision, StringComparer.Ordinal);
        foreach (var item in RecordItems.Numbered(outcomes, o => o.Decision, RecordItems.Of))
        {
            Put(item);
        }

        RulingBook Book(DecisionStage stage) => stage switch
        {
            DecisionStage.Mechanisms => claims.Book,
            DecisionStage.Engagements => engagements.Book,
            DecisionStage.People => people.Book,
            DecisionStage.Commitments => undertakings.Book,
            _ => new RulingBook([]),
        };
    }

    /// <summary>The notes of all reports of which something is known otherwise.</summary>
    private void WriteNotes(UndertakingUpdate undertakings)
    {
        var reports = claims.Renewed
            .Concat(engagements.Bearing.Keys.Select(c => c.Report.Id))
            .Concat(engagements.Drafts.SelectMany(d => d.Reports).Select(r => r.Id))
            .Concat(people.Affected)
            .Concat(undertakings.Rewritten)
            .Distinct(StringComparer.Ordinal);
        foreach (var report in reports.Select(bench.Report).OfType<ShelvedReport>())
        {
            people.Take(report);
            var own = bench.ClaimsOf(report.Id);
            Put(Noting.Write(report, own, c => engagements.IdAt(report.Id, c.Index), BearingOf, people.Index.Places(report), undertakings.AgreementsOf(report)));
        }
    }

    private long BearingOf(EngagementClaim claim) => engagements.Bearing.TryGetValue(claim, out var bearing) ? bearing : bench.ReportNote(claim.Report.Id)!.Claims[claim.Index].Bearing;
}

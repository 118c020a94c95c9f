using System.Collections.Immutable;
using Chancery.Core.Readings;
using Chancery.Core.Records;
using Chancery.Core.Resolution.Engagements;
using Chancery.Core.Resolution.Mechanisms;
using Chancery.Core.Resolution.Notes;
using Chancery.Core.Resolution.People;
using Chancery.Core.Resolution.Rulings;
using Chancery.Core.Resolution.Shelves;
using Chancery.Core.Resolution.Undertakings;
using Chancery.Core.Resolution.Years;

namespace Chancery.Core.Resolution;

/// <summary>Makes the record of readings and decisions.</summary>
/// <remarks>
/// A pure function: neither the order of the inputs nor a report given twice changes the record. Time grows with the number of
/// readings and with the size of the groups that meet in one block (two parties and a day, a mechanism and a round, two words
/// of a name), not with the square of the whole.
/// </remarks>
public static class RecordBuilder
{
    /// <param name="readings">In any order; a report (by its content) counts once.</param>
    /// <param name="decisions">In any order; withdrawn ones are kept in the record and have no effect.</param>
    /// <param name="copies">
    /// The id of its original for the id of each copy, as <see cref="Copies.CopyFinder"/> finds them among these reports; null finds them from the texts.
    /// </param>
    public static DiplomaticRecord Build(IReadOnlyCollection<ReportReading> readings, IReadOnlyCollection<Decision> decisions, IReadOnlyDictionary<string, string>? copies = null) =>
        Resolve(readings, decisions, copies).Record;

    /// <summary>The same, with notes from which <see cref="Updating.RecordUpdater"/> goes on when reports come or go; they are written while they are enumerated.</summary>
    /// <inheritdoc cref="Build"/>
    public static (DiplomaticRecord Record, IEnumerable<Note> Notes) Resolve(IReadOnlyCollection<ReportReading> readings, IReadOnlyCollection<Decision> decisions, IReadOnlyDictionary<string, string>? copies = null)
    {
        ArgumentNullException.ThrowIfNull(readings);
        ArgumentNullException.ThrowIfNull(decisions);

        var rulings = new RulingBook(decisions);
        var shelf = ReportShelf.Arrange(readings, copies);
        var mechanisms = MechanismIndex.Build(shelf, rulings);
        var claims = new ClaimShelf().List(shelf, mechanisms);
        var engagementRulings = new EngagementRulings(rulings, claims);
        var (clusters, bearing) = EngagementClusterer.Cluster(claims, engagementRulings, claims.ToLookup(c => c.Report.Place));
        var (drafts, rejected) = EngagementDrafts.Open(clusters, engagementRulings);
        drafts.ForEach(d => FieldChooser.Choose(d, rulings.Ledger));
        YearSolver.Solve(shelf, drafts);
        CourseFinder.Find(drafts, drafts);
        EnclosureFinder.Find(drafts, drafts);
        var people = PeopleIndex.Build(PersonMentions.List(shelf, drafts), rulings);
        var places = new EngagementPlaces(drafts);
        var agreements = AgreementComposer.Compose(shelf, places, people);
        var instruments = InstrumentComposer.Compose(shelf, places).ToList();
        var record = Write(shelf, drafts, mechanisms, people, places, agreements, instruments.Select(i => i.Instrument), rulings);
        return (record, new NoteWriter(shelf, claims, bearing, drafts, rejected, people, agreements, instruments, record).Write());
    }

    private static DiplomaticRecord Write(
        ImmutableArray<ShelvedReport> shelf, List<EngagementDraft> drafts, MechanismIndex mechanisms, PeopleIndex people, EngagementPlaces places, ImmutableArray<ToldAgreement> agreements, IEnumerable<RecordInstrument> instruments, RulingBook rulings)
    {
        var discrepancies = new List<RecordDiscrepancy>();
        var persons = people.People.Select(p => PersonComposer.Compose(p, rulings.Ledger, discrepancies)).OrderBy(p => p.Id, StringComparer.Ordinal).ToImmutableArray();
        persons = Tenures.Learn(persons);
        var names = persons.ToDictionary(p => p.Id, p => p.Name, StringComparer.Ordinal);
        var engagements = drafts
            .Select(d => EngagementComposer.Compose(d, people, names, rulings.Ledger))
            .OrderBy(RecordItems.Place, StringComparer.Ordinal)
            .ToImmutableArray();
        var commitments = CommitmentComposer.Compose(agreements, ToldOutcome.ByParties(shelf, places), drafts, rulings);
        discrepancies.AddRange(drafts.SelectMany(d => d.Discrepancies));
        return new DiplomaticRecord
        {
            Reports = [.. shelf.Select(r => r.Write())],
            Engagements = engagements,
            People = persons,
            Mechanisms = MechanismComposer.Compose(drafts, mechanisms, shelf.Max(r => r.Published?.Start.ToDay())),
            Agreements = [.. agreements.Select(a => a.Agreement)],
            Commitments = commitments,
            Stances = StanceComposer.Compose(shelf, places, people),
            Courtesies = CourtesyComposer.Compose(shelf, places),
            Instruments = [.. instruments.OrderBy(RecordItems.Place, StringComparer.Ordinal)],
            Discrepancies = [.. discrepancies.OrderBy(d => d.Subject, StringComparer.Ordinal).ThenBy(d => d.Field, StringComparer.Ordinal).ThenBy(d => d.About, StringComparer.Ordinal)],
            Decisions = rulings.All,
            Outcomes = rulings.Outcomes,
        };
    }
}

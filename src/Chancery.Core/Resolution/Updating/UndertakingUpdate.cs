using System.Collections.Immutable;
using System.Text.Json;
using Chancery.Core.Json;
using Chancery.Core.Records;
using Chancery.Core.Resolution.Engagements;
using Chancery.Core.Resolution.Notes;
using Chancery.Core.Resolution.People;
using Chancery.Core.Resolution.Rulings;
using Chancery.Core.Resolution.Shelves;
using Chancery.Core.Resolution.Undertakings;

namespace Chancery.Core.Resolution.Updating;

/// <summary>What was undertaken, said, sent and signed in the reports where something changed, and the commitments of the parties concerned.</summary>
internal sealed class UndertakingUpdate
{
    private readonly Workbench _bench;
    private readonly EngagementUpdate _engagements;
    private readonly PeopleUpdate _people;
    private readonly EngagementPlaces _places = new();
    private readonly HashSet<ShelvedReport> _placed = [];
    private readonly ImmutableArray<ShelvedReport> _rewritten;
    private readonly ILookup<ShelvedReport, ToldAgreement> _agreements;
    private readonly HashSet<string> _ids;

    public UndertakingUpdate(Workbench bench, ClaimUpdate claims, EngagementUpdate engagements, PeopleUpdate people)
    {
        _bench = bench;
        _engagements = engagements;
        _people = people;
        _ids = [.. claims.Renewed.Concat(engagements.Changed.SelectMany(d => d.Reports).Select(r => r.Id)).Concat(people.Affected)];
        _rewritten = [.. _ids.Order(StringComparer.Ordinal).Select(bench.Report).OfType<ShelvedReport>()];
        foreach (var report in _rewritten)
        {
            people.Take(report);
        }

        _agreements = Agreements(_rewritten).ToLookup(a => a.Report);
        Book = new RulingBook(bench.Decisions.At(DecisionStage.Commitments));
    }

    /// <summary>Ids of the reports whose undertakings are written anew, those that went among them.</summary>
    public IReadOnlyCollection<string> Rewritten => _ids;

    /// <summary>The decisions on commitments, and what became of those that are followed anew.</summary>
    public RulingBook Book { get; }

    /// <summary>The agreements that a report tells.</summary>
    public IReadOnlyCollection<ToldAgreement> AgreementsOf(ShelvedReport report) => _ids.Contains(report.Id) ? [.. _agreements[report]] : [.. _bench.Items(RecordPart.Agreements, report.Id, RecordJson.Compact.RecordAgreement).Select(a => Noted(report, a))];

    public void Write(ChangeWriter writer)
    {
        foreach (var id in _ids)
        {
            writer.Replace(RecordPart.Agreements, id);
            writer.Replace(RecordPart.Stances, id);
            writer.Replace(RecordPart.Courtesies, id);
        }

        var told = RecordItems.Numbered(_rewritten.SelectMany(r => _agreements[r]).Select(a => a.Agreement), a => a.Report, RecordItems.Of)
            .Concat(RecordItems.Numbered(StanceComposer.Compose(_rewritten, _places, _people.Index), s => s.Report, RecordItems.Of))
            .Concat(RecordItems.Numbered(CourtesyComposer.Compose(_rewritten, _places), c => c.Report, RecordItems.Of));
        foreach (var item in told)
        {
            writer.Put(item);
        }

        WriteDocuments(writer);
        WriteCommitments(writer);
    }

    private void WriteDocuments(ChangeWriter writer)
    {
        var titles = _ids.SelectMany(r => _bench.ReportNote(r)?.Documents ?? [])
            .Concat(_rewritten.SelectMany(r => r.Reading.Instruments).Select(i => InstrumentComposer.Title(i.Name)))
            .ToHashSet(StringComparer.Ordinal);
        var shelf = Shelf(titles.Select(Noting.Document));
        foreach (var report in shelf)
        {
            Place(report);
        }

        var written = InstrumentComposer.Compose(shelf, _places, titles).ToLookup(i => i.Title, i => i.Instrument, StringComparer.Ordinal);
        foreach (var title in titles)
        {
            foreach (var id in _bench.DocumentNote(title)?.Ids ?? [])
            {
                writer.Replace(RecordPart.Instruments, id);
            }

            foreach (var document in written[title])
            {
                writer.Put(RecordItems.Of(document, document.Id));
            }

            if (written.Contains(title))
            {
                writer.Put(Noting.Write(title, written[title]));
            }
            else
            {
                writer.Drop(DocumentNote.Id(title));
            }
        }
    }

    private void WriteCommitments(ChangeWriter writer)
    {
        var parties = _ids.SelectMany(r => _bench.ReportNote(r)?.Pacts ?? [])
            .Concat(_rewritten.SelectMany(r => Noting.Pacts(r, _agreements[r])))
            .Concat(_engagements.Changed.Select(d => d.Between))
            .Concat(_engagements.Before().Select(n => _bench.Noted(n.Id).Between))
            .Concat(_bench.Decisions.StirredAt(DecisionStage.Commitments).Select(d => _bench.Owner(RecordPart.Commitments, d.Subject)).OfType<string>())
            .ToHashSet(StringComparer.Ordinal);
        var shelf = Shelf(parties.Select(Noting.Pact));
        var agreements = shelf.SelectMany(AgreementsOf).Where(a => a.Agreement.Topic is not null && parties.Contains(CommitmentComposer.Between(a))).ToImmutableArray();
        var drafts = parties.SelectMany(_engagements.Between).ToList();
        var rules = _bench.Decisions.Watches(DecisionStage.Commitments);
        foreach (var between in parties)
        {
            writer.Replace(RecordPart.Commitments, between);
            foreach (var before in rules ? _bench.Items(RecordPart.Commitments, between, RecordJson.Compact.RecordCommitment) : [])
            {
                _bench.Decisions.Stir(DecisionStage.Commitments, before.Id);
            }
        }

        foreach (var commitment in CommitmentComposer.Compose(agreements, ToldOutcome.ByParties(shelf.SelectMany(OutcomesOf)), drafts, Book))
        {
            writer.Put(RecordItems.Of(commitment));
            _bench.Decisions.Stir(DecisionStage.Commitments, commitment.Id);
        }
    }

    /// <summary>An agreement of a report that is as it was.</summary>
    private ToldAgreement Noted(ShelvedReport report, RecordAgreement agreement)
    {
        var note = _bench.ReportNote(report.Id)!;
        var place = agreement.Engagement is { } id ? note.Claims.IndexOf(note.Claims.FirstOrDefault(c => c.Engagement == id)!) : -1;
        return new ToldAgreement(agreement, report, place < 0 ? null : _engagements.At(report.Id, place), note.Conditions.FirstOrDefault(c => c.Agreement == agreement.Id)?.Objects ?? []);
    }

    private IEnumerable<ToldOutcome> OutcomesOf(ShelvedReport report) =>
        (_ids.Contains(report.Id) ? report.Reading.Outcomes : _bench.ReportNote(report.Id)!.Outcomes.Select(o => JsonSerializer.Deserialize(o, RecordJson.Compact.OutcomeReading)!))
            .Select(o => new ToldOutcome(o, report, o.Engagement is int place ? Engagement(report, place) : null));

    private EngagementDraft? Engagement(ShelvedReport report, int place) =>
        place >= 0 && place < (_ids.Contains(report.Id) ? report.Reading.Engagements.Length : _bench.ReportNote(report.Id)!.Claims.Length) ? _engagements.At(report.Id, place) : null;

    /// <summary>The reports found by these keys as they are now: of those that are written anew all, as their keys may be others now.</summary>
    private ImmutableArray<ShelvedReport> Shelf(IEnumerable<long> keys)
    {
        return [.. keys.SelectMany(_bench.Find).Where(r => !_ids.Contains(r)).Distinct(StringComparer.Ordinal).Select(r => _bench.Report(r)!).Concat(_rewritten).OrderBy(r => r.Id, StringComparer.Ordinal)];
    }

    private ImmutableArray<ToldAgreement> Agreements(ImmutableArray<ShelvedReport> reports)
    {
        foreach (var report in reports)
        {
            Place(report);
        }

        return AgreementComposer.Compose(reports, _places, _people.Index);
    }

    private void Place(ShelvedReport report)
    {
        if (!_placed.Add(report))
        {
            return;
        }

        for (var i = 0; i < report.Reading.Engagements.Length; i++)
        {
            if (_engagements.At(report.Id, i) is { } draft)
            {
                _places.Add(report, i, draft);
            }
        }
    }
}

using System.Collections.Immutable;
using Chancery.Cli.Parts;
using Chancery.Core.Readings;
using Chancery.Core.Records;
using Chancery.Core.Reports;
using Chancery.Core.Resolution.Notes;
using Chancery.Store;

namespace Chancery.Cli.Wiring;

/// <summary>A record in its file or on its server; faults of the store become faults of the command.</summary>
internal sealed class StoredRecord : IRecordFile
{
    private readonly RecordStore _store;

    private StoredRecord(RecordStore store) => _store = store;

    public string Name => _store.Name;

    public bool IsCurrent => Guard(() => _store.IsCurrent);

    public static StoredRecord Open(string address, bool create) =>
        new(Guard(() => create ? RecordStore.Open(address) : RecordStore.OpenExisting(address)));

    public bool Wants(Report report, string packs) => Guard(() => _store.Wants(report, packs));

    public int AddReadings(IReadOnlyCollection<ReportReading> readings, string packs) => Guard(() => _store.AddReadings(readings, packs));

    public IReadOnlyList<string> FindReports(string idOrSource) => Guard(() => _store.FindReports(idOrSource));

    public bool Withdraw(string id) => Guard(() => _store.Withdraw(id));

    public IEnumerable<Report> Stale(string packs) => Guarded(_store.Stale(packs));

    public IEnumerable<ReportReading> LoadReadings() => Guarded(_store.LoadReadings());

    public IReadOnlyDictionary<string, string> LoadCopies(bool anew) => Guard(() => _store.LoadCopies(anew));

    public void SettleCopies() => Guard(() =>
    {
        _store.SettleCopies();
        return true;
    });

    public ImmutableArray<Decision> LoadDecisions() => Guard(_store.LoadDecisions);

    public int AddDecisions(IReadOnlyCollection<Decision> decisions) => Guard(() => _store.AddDecisions(decisions));

    public IReadOnlyList<SearchHit> Search(string words, int limit, bool exact) => Guard(() =>
    {
        return _store.Search(words, limit, exact)
            .Select(h => new SearchHit(h.Report, h.Source, h.Passage, [.. _store.SearchClaims(h.Report, words, exact).Select(c => new SearchClaim(c.Subject, c.Property, c.Value, c.Words, c.Start, c.End))]))
            .ToList();
    });

    public IReadOnlyList<DoctorFinding> Check(bool repair) => Guard(() => _store.Check(repair).Select(f => new DoctorFinding(f.Code, f.Where, f.What, f.Repaired)).ToList());

    public string BackUp(string target) => Guard(() => _store.BackUp(target));

    public void SaveRecord(DiplomaticRecord record, bool anew = false, IEnumerable<Note>? notes = null) => Guard(() =>
    {
        _store.SaveRecord(record, anew, notes);
        return true;
    });

    public bool CheckNotes(IEnumerable<Note> notes, bool repair) => Guard(() => _store.CheckNotes(notes, repair));

    public bool TryUpdate() => Guard(_store.TryUpdate);

    public Parts.RecordSummary Summarize() => Guard(() =>
    {
        var summary = _store.Summarize();
        return new Parts.RecordSummary(summary.Reports, summary.Engagements, summary.People, summary.Mechanisms, summary.Discrepancies) { Outcomes = summary.Outcomes };
    });

    public DiplomaticRecord LoadRecord() => Guard(_store.LoadRecord);

    public void Dispose() => _store.Dispose();

    private static IEnumerable<T> Guarded<T>(IEnumerable<T> items)
    {
        using var each = items.GetEnumerator();
        while (Guard(each.MoveNext))
        {
            yield return each.Current;
        }
    }

    private static T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (StoreException fault)
        {
            throw new CliException(fault.Code, fault.Message);
        }
    }
}

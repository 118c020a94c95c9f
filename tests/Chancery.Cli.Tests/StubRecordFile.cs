using System.Collections.Immutable;
using Chancery.Cli.Parts;
using Chancery.Core.Readings;
using Chancery.Core.Records;
using Chancery.Core.Reports;
using Chancery.Core.Resolution.Notes;

namespace Chancery.Cli.Tests;

/// <summary>A record file in memory.</summary>
internal sealed class StubRecordFile : IRecordFile
{
    private readonly Dictionary<string, (ReportReading Reading, string Packs)> _readings = new(StringComparer.Ordinal);
    private DiplomaticRecord _saved = new();

    public List<int> Batches { get; } = [];

    public string Name { get; init; } = "r";

    public bool IsCurrent { get; private set; }

    public int Count => _readings.Count;

    public bool Wants(Report report, string packs) => !_readings.TryGetValue(report.ComputeId(), out var known) || known.Packs != packs;

    public int AddReadings(IReadOnlyCollection<ReportReading> readings, string packs)
    {
        Batches.Add(readings.Count);
        IsCurrent = false;
        foreach (var reading in readings)
        {
            _readings[reading.Report.ComputeId()] = (reading, packs);
        }

        return readings.Count;
    }

    public IReadOnlyList<string> FindReports(string idOrSource) =>
        [.. _readings.Where(r => r.Key == idOrSource || r.Value.Reading.Report.Source == idOrSource).Select(r => r.Key).Order(StringComparer.Ordinal)];

    public bool CheckNotes(IEnumerable<Chancery.Core.Resolution.Notes.Note> notes, bool repair) => true;

    public bool Withdraw(string id)
    {
        IsCurrent = false;
        return _readings.Remove(id);
    }

    public IEnumerable<Report> Stale(string packs) => [.. _readings.Values.Where(r => r.Packs != packs).Select(r => r.Reading.Report)];

    public IEnumerable<ReportReading> LoadReadings() => _readings.Values.Select(r => r.Reading);

    public IReadOnlyDictionary<string, string> LoadCopies(bool anew) => new Dictionary<string, string>();

    public void SettleCopies()
    {
    }

    public ImmutableArray<Decision> Decisions { get; private set; } = [];

    public ImmutableArray<Decision> LoadDecisions() => Decisions;

    public int AddDecisions(IReadOnlyCollection<Decision> decisions)
    {
        Decisions = [.. Decisions.Where(d => !decisions.Any(n => n.Id == d.Id)), .. decisions];
        IsCurrent &= decisions.Count == 0;
        return decisions.Count;
    }

    public IReadOnlyList<SearchHit> Search(string words, int limit, bool exact) =>
        words == "Hanoi" ? [new SearchHit("r1", "a.txt", "in Hanoi", [new SearchClaim("engagement/0", "place", "Hanoi", "Hanoi", 3, 8)])] : [];

    public IReadOnlyList<DoctorFinding> Check(bool repair) => Findings;

    public string BackUp(string target)
    {
        Copies.Add(target);
        return target;
    }

    public IReadOnlyList<DoctorFinding> Findings { get; set; } = [];

    public List<string> Copies { get; } = [];

    /// <summary>What another process does before the next save.</summary>
    public Action? ChangedBy { get; set; }

    /// <summary>How often a record was to be saved.</summary>
    public int Saves { get; private set; }

    public void SaveRecord(DiplomaticRecord record, bool anew = false, IEnumerable<Note>? notes = null)
    {
        Saves++;
        if (ChangedBy is { } change)
        {
            ChangedBy = null;
            change();
            throw new CliException("store.changed", $"{Name}: another process changed the record");
        }

        _saved = record;
        IsCurrent = true;
    }

    public bool TryUpdate() => false;

    public RecordSummary Summarize() => new(_saved.Reports.Length, _saved.Engagements.Length, _saved.People.Length, _saved.Mechanisms.Length, _saved.Discrepancies.Length) { Outcomes = _saved.Outcomes };

    public DiplomaticRecord LoadRecord() => _saved;

    public void Dispose()
    {
    }
}

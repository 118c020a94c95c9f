using System.Collections.Immutable;
using Chancery.Core.Readings;
using Chancery.Core.Records;
using Chancery.Core.Reports;

namespace Chancery.Cli.Parts;

/// <summary>A record on disk; used by one thread.</summary>
public interface IRecordFile : IDisposable
{
    /// <summary>Whether the saved record was built from all that is on file.</summary>
    bool IsCurrent { get; }

    /// <summary>Whether reading this report could change the file.</summary>
    bool Wants(Report report, string packs);

    /// <summary>Puts a batch on file, all or nothing; returns how many reports changed the file.</summary>
    int AddReadings(IReadOnlyCollection<ReportReading> readings, string packs);

    /// <summary>Reports on file that other packs read.</summary>
    IEnumerable<Report> Stale(string packs);

    /// <summary>All readings on file.</summary>
    IEnumerable<ReportReading> LoadReadings();

    /// <summary>All decisions on file.</summary>
    ImmutableArray<Decision> LoadDecisions();

    /// <summary>Replaces the saved record.</summary>
    void SaveRecord(DiplomaticRecord record);

    /// <summary>The record as it was last saved.</summary>
    DiplomaticRecord LoadRecord();
}

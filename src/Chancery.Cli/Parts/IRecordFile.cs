using System.Collections.Immutable;
using Chancery.Core.Readings;
using Chancery.Core.Records;
using Chancery.Core.Reports;
using Chancery.Core.Resolution.Notes;

namespace Chancery.Cli.Parts;

/// <summary>A record on disk or on a server; used by one thread.</summary>
public interface IRecordFile : IDisposable
{
    /// <summary>What it is called in what is printed: its path, or its address without a password.</summary>
    string Name { get; }

    /// <summary>Whether the saved record was built from all that is on file.</summary>
    bool IsCurrent { get; }

    /// <summary>Whether reading this report could change the file.</summary>
    bool Wants(Report report, string packs);

    /// <summary>Puts a batch on file, all or nothing; returns how many reports changed the file.</summary>
    int AddReadings(IReadOnlyCollection<ReportReading> readings, string packs);

    /// <summary>Ids of the reports on file that have this id or come from this source, in ordinal order.</summary>
    IReadOnlyList<string> FindReports(string idOrSource);

    /// <summary>Takes a report off the file; false where there is none.</summary>
    bool Withdraw(string id);

    /// <summary>Reports on file that other packs read.</summary>
    IEnumerable<Report> Stale(string packs);

    /// <summary>All readings on file.</summary>
    IEnumerable<ReportReading> LoadReadings();

    /// <summary>The id of its original for the id of each copy among the reports on file; kept, and found anew where asked for.</summary>
    IReadOnlyDictionary<string, string> LoadCopies(bool anew);

    /// <summary>Finds which reports are copies, as far as that is not known.</summary>
    void SettleCopies();

    /// <summary>All decisions on file.</summary>
    ImmutableArray<Decision> LoadDecisions();

    /// <summary>Puts decisions on file; one that is on file can only be withdrawn. Returns how many changed the file.</summary>
    int AddDecisions(IReadOnlyCollection<Decision> decisions);

    /// <summary>Reports that hold all the words, with the claims that do.</summary>
    IReadOnlyList<SearchHit> Search(string words, int limit, bool exact);

    /// <summary>What is wrong in the file; mended where asked for and possible.</summary>
    IReadOnlyList<DoctorFinding> Check(bool repair);

    /// <summary>Whether what <see cref="TryUpdate"/> goes on from is what it should be; wrong notes are not relied on any longer where asked for.</summary>
    bool CheckNotes(IEnumerable<Note> notes, bool repair);

    /// <summary>Copies the record as it stands; returns what the copy is called.</summary>
    string BackUp(string target);

    /// <summary>Makes this the saved record; writes what differs, or all of it where asked to.</summary>
    /// <param name="notes">What <see cref="TryUpdate"/> goes on from.</param>
    void SaveRecord(DiplomaticRecord record, bool anew = false, IEnumerable<Note>? notes = null);

    /// <summary>Brings the saved record up to date with what came and went, looking only at what has to do with that; false where it has to be made as a whole.</summary>
    bool TryUpdate();

    /// <summary>How much the saved record holds.</summary>
    RecordSummary Summarize();

    /// <summary>The record as it was last saved.</summary>
    DiplomaticRecord LoadRecord();
}

using Chancery.Core.Readings;
using Chancery.Core.Reports;

namespace Chancery.Cli.Parts;

/// <summary>Reads one report; a pure function, called from many threads.</summary>
public interface IReportReader
{
    /// <summary>Fingerprint of the packs: the same text read under the same fingerprint gives the same reading.</summary>
    string Fingerprint { get; }

    /// <summary>The reading, or why there is none.</summary>
    ReadOutcome Read(Report report);

    /// <summary>Every date that a report tells.</summary>
    /// <param name="report">The report.</param>
    /// <param name="ahead">Whether words without a verb mean the day to come.</param>
    IReadOnlyList<DateReading> ReadDates(Report report, bool ahead);
}

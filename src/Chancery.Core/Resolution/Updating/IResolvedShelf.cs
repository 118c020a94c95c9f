using Chancery.Core.Readings;
using Chancery.Core.Records;

namespace Chancery.Core.Resolution.Updating;

/// <summary>What is on file, as <see cref="RecordUpdater"/> asks for it: the reports as they are now, the record and its notes as they were last saved.</summary>
public interface IResolvedShelf
{
    /// <summary>All decisions on file, the withdrawn ones too; no two have one id.</summary>
    IReadOnlyCollection<Decision> Decisions { get; }

    /// <summary>What was read from a report; null where it is not, or no longer, on file. The report's text may be left out.</summary>
    ReportReading? Reading(string report);

    /// <summary>Id of the report whose words a report repeats; null for an original.</summary>
    string? Original(string report);

    /// <summary>The JSON of a note; null where there is none.</summary>
    string? Note(string id);

    /// <summary>Ids of the notes that are found by a key, in whatever order.</summary>
    IReadOnlyCollection<string> Find(long key);

    /// <summary>The JSON of the things of a part of the record that an owner has, in their order.</summary>
    IReadOnlyCollection<string> Items(string part, string owner);

    /// <summary>Who has the thing with an id in a part of the record; null where there is none. Asked for seldom.</summary>
    string? Owner(string part, string id);
}

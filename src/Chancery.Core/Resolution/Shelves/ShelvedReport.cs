using System.Collections.Immutable;
using Chancery.Core.Copies;
using Chancery.Core.Dates;
using Chancery.Core.Readings;
using Chancery.Core.Records;
using Chancery.Core.Resolution.Notes;
using Chancery.Core.Resolution.Sides;

namespace Chancery.Core.Resolution.Shelves;

/// <summary>A report in its place among all, with what was read from it.</summary>
internal sealed class ShelvedReport
{
    private readonly Func<ReportReading>? _load;

    public ShelvedReport(string id, int place, ReportReading reading)
    {
        Id = id;
        Place = place;
        Reading = reading;
        Told = CopyEntry.ToldOf(reading, id);
        Language = reading.Language;
        Published = reading.Published;
    }

    /// <summary>A report as it was when its note was written; its reading is loaded when it is asked for.</summary>
    public ShelvedReport(string id, int place, ReportNote note, Func<ReportReading> load)
    {
        Id = id;
        Place = place;
        _load = load;
        Told = note.Told;
        Language = note.Language;
        Published = note.Published;
    }

    public string Id { get; }

    /// <summary>A number of its own among the reports at hand, from 0.</summary>
    public int Place { get; }

    public ReportReading Reading => field ??= _load!();

    /// <summary>Id of the report whose words this one repeats; null for an original.</summary>
    public string? Original { get; set; }

    /// <summary>Id of the independent source: an original and its copies are one.</summary>
    public string Source => Original ?? Id;

    /// <summary>Order of telling: publication, reports without one last, then id.</summary>
    public string Told { get; }

    public string Language { get; }

    public Edtf? Published { get; }

    /// <summary>Who of it was put on the side that other reports tell.</summary>
    public ImmutableArray<SideCorrection> Corrections { get; set; } = [];

    /// <summary>The report as the record lists it.</summary>
    public RecordReport Write() => new(Id, Reading.Report.Source, Language, Published, Reading.Outlet ?? Reading.Report.Outlet, Original)
    {
        PublishedBecause = Reading.PublishedBecause,
        PublishedCandidates = Reading.PublishedCandidates,
        Byline = Reading.Byline,
        Lineage = Reading.Lineage,
    };
}

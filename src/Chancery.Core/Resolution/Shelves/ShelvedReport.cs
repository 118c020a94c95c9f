using System.Collections.Immutable;
using Chancery.Core.Copies;
using Chancery.Core.Dates;
using Chancery.Core.Readings;
using Chancery.Core.Records;
using Chancery.Core.Resolution.Sides;

namespace Chancery.Core.Resolution.Shelves;

/// <summary>A reading in its place among all readings.</summary>
internal sealed class ShelvedReport(string id, int place, ReportReading reading)
{
    public string Id { get; } = id;

    /// <summary>A number of its own among the reports at hand, from 0.</summary>
    public int Place { get; } = place;

    public ReportReading Reading { get; } = reading;

    /// <summary>Id of the report whose words this one repeats; null for an original.</summary>
    public string? Original { get; set; }

    /// <summary>Id of the independent source: an original and its copies are one.</summary>
    public string Source => Original ?? Id;

    /// <summary>Order of telling: publication, reports without one last, then id.</summary>
    public string Told { get; } = CopyEntry.ToldOf(reading, id);

    public Edtf? Published => Reading.Published;

    /// <summary>Who of it was put on the side that other reports tell.</summary>
    public ImmutableArray<SideCorrection> Corrections { get; set; } = [];

    /// <summary>The report as the record lists it.</summary>
    public RecordReport Write() => new(Id, Reading.Report.Source, Reading.Language, Published, Reading.Outlet ?? Reading.Report.Outlet, Original)
    {
        PublishedBecause = Reading.PublishedBecause,
        PublishedCandidates = Reading.PublishedCandidates,
        Byline = Reading.Byline,
        Lineage = Reading.Lineage,
    };
}

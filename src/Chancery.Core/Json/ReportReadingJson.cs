using System.Collections.Immutable;
using Chancery.Core.Dates;
using Chancery.Core.Readings;
using Chancery.Core.Reports;

namespace Chancery.Core.Json;

/// <summary>The line that <c>chancery extract</c> prints for one report.</summary>
public sealed record ReportReadingJson(
    string Source,
    string? Lang,
    Edtf? Published,
    string? PublishedBecause,
    ImmutableArray<DateCandidate> PublishedCandidates,
    string? Outlet,
    string? OutletFrom,
    string? Byline,
    string? BylineFrom,
    ImmutableArray<LineageMark> Lineage,
    ImmutableArray<EngagementReading> Engagements,
    ImmutableArray<AgreementReading> Agreements,
    ImmutableArray<StanceReading> Stances,
    ImmutableArray<CourtesyReading> Courtesies,
    ImmutableArray<InstrumentReading> Instruments,
    ImmutableArray<OutcomeReading> Outcomes,
    ImmutableArray<FurniturePassage> Furniture)
{
    /// <summary>The line for a reading.</summary>
    public static ReportReadingJson From(ReportReading reading) => new(
        reading.Report.Source,
        reading.Language,
        reading.Published,
        reading.PublishedBecause,
        reading.PublishedCandidates,
        reading.Outlet,
        reading.OutletFrom,
        reading.Byline,
        reading.BylineFrom,
        reading.Lineage,
        reading.Engagements,
        reading.Agreements,
        reading.Stances,
        reading.Courtesies,
        reading.Instruments,
        reading.Outcomes,
        reading.Furniture);
}

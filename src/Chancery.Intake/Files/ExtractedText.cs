using Chancery.Core.Reports;
using Chancery.Intake.Mapping;

namespace Chancery.Intake.Files;

/// <summary>The main text of a page and what the page says about itself.</summary>
internal sealed record ExtractedText(string Text, TextMap Map)
{
    /// <summary>Where the text begins behind the headline.</summary>
    public int BodyStart { get; init; }

    public string? Url { get; init; }

    public string? Published { get; init; }

    /// <summary>What the page tells beside that; null where nothing but the fields below is told.</summary>
    public ReportTelling? Telling { get; init; }

    public string? Language { get; init; }

    public string? Outlet { get; init; }

    /// <summary>How many stories a page leads to that is no report itself; 0 for a report.</summary>
    public int Leads { get; init; }
}

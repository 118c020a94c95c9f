using Chancery.Core.Reports;
using Chancery.Intake.Mapping;

namespace Chancery.Intake.Files;

/// <summary>The main text of a page and what the page says about itself.</summary>
internal sealed record ExtractedText(string Text, TextMap Map)
{
    /// <summary>Where the text begins behind the headline.</summary>
    public int BodyStart { get; init; }

    /// <summary>Captions, bylines and lines of dates within the text.</summary>
    public IReadOnlyList<Span> Asides { get; init; } = [];

    public string? Url { get; init; }

    public string? Published { get; init; }

    /// <summary>Every day of publication that the page tells.</summary>
    public IReadOnlyList<DateCandidate> Dates { get; init; } = [];

    /// <summary>Why <see cref="Published"/> was chosen among them.</summary>
    public string? DateBecause { get; init; }

    public string? Language { get; init; }

    public string? Outlet { get; init; }
}

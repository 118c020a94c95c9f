using Chancery.Intake.Mapping;

namespace Chancery.Intake.Files;

/// <summary>The main text of a page and what the page says about itself.</summary>
internal sealed record ExtractedText(string Text, TextMap Map)
{
    public string? Url { get; init; }

    public string? Published { get; init; }

    public string? Language { get; init; }

    public string? Outlet { get; init; }
}

namespace Chancery.Core.Readings;

/// <summary>A position as one report tells it.</summary>
public sealed record StanceReading
{
    /// <summary>Party whose position it is.</summary>
    public required string By { get; init; }

    public string? Speaker { get; init; }

    /// <summary>Id of the topic list.</summary>
    public required string Issue { get; init; }

    public required StanceKind Stance { get; init; }

    public required string Quote { get; init; }

    public required int Start { get; init; }

    public required int End { get; init; }

    /// <summary>Index of the engagement in the reading it was stated at; null if none.</summary>
    public int? Engagement { get; init; }

    /// <summary>Name of the frame that read it.</summary>
    public string Rule { get; init; } = "";
}

namespace Chancery.Core.Readings;

/// <summary>A courtesy as one report tells it. From, through and to are names or party codes.</summary>
public sealed record CourtesyReading
{
    public required CourtesyType Type { get; init; }

    public string? From { get; init; }

    public string? Through { get; init; }

    public string? To { get; init; }

    /// <summary>True where the text says that it was accepted; null otherwise.</summary>
    public bool? Accepted { get; init; }

    public required string Quote { get; init; }

    public required int Start { get; init; }

    public required int End { get; init; }

    /// <summary>Name of the frame that read it.</summary>
    public string Rule { get; init; } = "";
}

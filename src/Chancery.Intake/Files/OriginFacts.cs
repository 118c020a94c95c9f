namespace Chancery.Intake.Files;

/// <summary>What the container of a document tells about it.</summary>
internal sealed record OriginFacts
{
    public static OriginFacts None { get; } = new();

    public string? Charset { get; init; }

    public string? Url { get; init; }

    public ReportFormat? Format { get; init; }
}

using Chancery.Core.Readings;

namespace Chancery.Core.Records;

/// <summary>A position with the ids of its report and engagement.</summary>
public sealed record RecordStance(
    string Id,
    string By,
    string? Speaker,
    string Issue,
    StanceKind Stance,
    string Quote,
    int Start,
    int End,
    string Report,
    string? Engagement,
    string Rule)
{
    /// <summary>Id of the person who spoke; null where the report names none.</summary>
    public string? Person { get; init; }
}

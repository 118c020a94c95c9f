using Chancery.Core.Readings;

namespace Chancery.Core.Records;

/// <summary>A courtesy with the id of its report.</summary>
public sealed record RecordCourtesy(
    string Id,
    CourtesyType Type,
    string? From,
    string? Through,
    string? To,
    bool? Accepted,
    string Quote,
    int Start,
    int End,
    string Report,
    string Rule);

using Chancery.Core.Dates;
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
    string Rule)
{
    public string? FromParty { get; init; }

    public string? ToParty { get; init; }

    /// <summary>To what, on what, or what was given, in the report's words.</summary>
    public string? What { get; init; }

    /// <summary>When that is to be.</summary>
    public Edtf? Date { get; init; }

    public string? AnsweredBy { get; init; }

    /// <summary>Id of the engagement at which it was told; null if none.</summary>
    public string? Engagement { get; init; }
}

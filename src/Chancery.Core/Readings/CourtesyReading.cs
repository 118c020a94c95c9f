using System.Collections.Immutable;
using Chancery.Core.Dates;

namespace Chancery.Core.Readings;

/// <summary>A courtesy as one report tells it. From, through and to are names, offices or party codes.</summary>
public sealed record CourtesyReading
{
    public required CourtesyType Type { get; init; }

    public string? From { get; init; }

    /// <summary>Party of the sender.</summary>
    public string? FromParty { get; init; }

    public string? Through { get; init; }

    public string? To { get; init; }

    /// <summary>Party of the recipient.</summary>
    public string? ToParty { get; init; }

    /// <summary>To what, on what, or what was given, in the report's words.</summary>
    public string? What { get; init; }

    /// <summary>When that is to be.</summary>
    public Edtf? Date { get; init; }

    /// <summary>True where the text says that it was accepted, false where it was declined; null otherwise.</summary>
    public bool? Accepted { get; init; }

    /// <summary>Who accepted or declined.</summary>
    public string? AnsweredBy { get; init; }

    public required string Quote { get; init; }

    public required int Start { get; init; }

    public required int End { get; init; }

    /// <summary>Index of the engagement at which it was told; null if none.</summary>
    public int? Engagement { get; init; }

    /// <summary>Name of the frame that read it.</summary>
    public string Rule { get; init; } = "";

    /// <summary>Why the date has parts that its words do not carry; null if the words carry all.</summary>
    public string? Because { get; init; }

    /// <summary>The characters behind each value.</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];
}

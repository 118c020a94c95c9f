using System.Collections.Immutable;
using Chancery.Core.Dates;

namespace Chancery.Core.Readings;

/// <summary>A document as one report speaks of it.</summary>
public sealed record InstrumentReading
{
    public required string Name { get; init; }

    /// <summary>memorandum, treaty, statement, plan …; null where the words do not tell.</summary>
    public string? Kind { get; init; }

    public Edtf? Date { get; init; }

    public ImmutableArray<string> Parties { get; init; } = [];

    public required InstrumentAct Act { get; init; }

    public required string Quote { get; init; }

    public required int Start { get; init; }

    public required int End { get; init; }

    /// <summary>Index of the engagement at which that was done; null if none.</summary>
    public int? Engagement { get; init; }

    /// <summary>Name of the rule that read it.</summary>
    public string Rule { get; init; } = "";

    /// <summary>Why the date has parts that its words do not carry; null if the words carry all.</summary>
    public string? Because { get; init; }

    /// <summary>The characters behind each value.</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];
}

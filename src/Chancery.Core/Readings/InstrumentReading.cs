using System.Collections.Immutable;
using Chancery.Core.Dates;

namespace Chancery.Core.Readings;

/// <summary>A document as one report speaks of it.</summary>
public sealed record InstrumentReading
{
    public required string Name { get; init; }

    public Edtf? Date { get; init; }

    public ImmutableArray<string> Parties { get; init; } = [];

    public required InstrumentAct Act { get; init; }

    public required string Quote { get; init; }

    public required int Start { get; init; }

    public required int End { get; init; }

    /// <summary>Name of the rule that read it.</summary>
    public string Rule { get; init; } = "";
}

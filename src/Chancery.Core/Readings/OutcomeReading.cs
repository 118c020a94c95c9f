using System.Collections.Immutable;

namespace Chancery.Core.Readings;

/// <summary>That something undertaken, or something it waited for, has come about or was turned down, as one report tells it.</summary>
public sealed record OutcomeReading
{
    public required OutcomeKind Kind { get; init; }

    /// <summary>Of what: ids of things, and places as <c>@name</c>, in ordinal order; at least one thing.</summary>
    public ImmutableArray<string> Objects { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Between whom it is told, in ordinal order.</summary>
    public ImmutableArray<string> Parties { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Who did it or turned it down; null where that is not told.</summary>
    public string? By { get; init; }

    public required string Quote { get; init; }

    public required int Start { get; init; }

    public required int End { get; init; }

    /// <summary>Index of the engagement in the reading at which it was told; null if none.</summary>
    public int? Engagement { get; init; }

    public string Rule { get; init; } = "";
}

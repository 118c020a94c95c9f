using System.Collections.Immutable;
using Chancery.Core.Dates;

namespace Chancery.Core.Readings;

/// <summary>An undertaking as one report tells it.</summary>
public sealed record AgreementReading
{
    public required AgreementType Type { get; init; }

    public ImmutableArray<string> By { get; init; } = [];

    public ImmutableArray<string> To { get; init; } = [];

    /// <summary>Id of the topic list.</summary>
    public string? Topic { get; init; }

    /// <summary>The words that bind it to something else.</summary>
    public string? Condition { get; init; }

    public Edtf? Due { get; init; }

    /// <summary>Who said so, longest form of the name.</summary>
    public string? Speaker { get; init; }

    public required string Quote { get; init; }

    public required int Start { get; init; }

    public required int End { get; init; }

    /// <summary>Index of the engagement in the reading it was made at; null if none.</summary>
    public int? Engagement { get; init; }

    /// <summary>Name of the frame that read it.</summary>
    public string Rule { get; init; } = "";

    /// <summary>What in particular is undertaken: ids of things, and places as <c>@name</c>, in ordinal order; empty for a field of cooperation as such.</summary>
    public ImmutableArray<string> Objects { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The things that the condition speaks of, in ordinal order.</summary>
    public ImmutableArray<string> ConditionObjects { get; init => field = value.IsDefault ? [] : value; } = [];
}

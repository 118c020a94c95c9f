using System.Collections.Immutable;

namespace Chancery.Publishing.Timelines;

/// <summary>Which engagements a timeline shows; what is left out does not restrict.</summary>
public sealed record TimelineFilter
{
    /// <summary>Codes of parties that all take part.</summary>
    public ImmutableArray<string> Parties { get; init; } = [];

    /// <summary>Id of a mechanism, or words of its name (case and diacritics do not count).</summary>
    public string? Mechanism { get; init; }

    /// <summary>Id of a person, or words of any spelling of the name.</summary>
    public string? Person { get; init; }
}

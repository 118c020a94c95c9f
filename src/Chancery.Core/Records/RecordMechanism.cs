using System.Collections.Immutable;

namespace Chancery.Core.Records;

/// <summary>A recurring engagement and its rounds.</summary>
public sealed record RecordMechanism(
    string Id,
    string Name,
    ImmutableArray<string> Parties,
    ImmutableArray<MechanismEdition> Editions,
    ImmutableArray<int> Missing,
    NextEdition? Next)
{
    /// <summary>Other ids under which a smaller record may have kept it; they are found too.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Numbers under which more than one engagement is on file.</summary>
    public ImmutableArray<int> Doubled { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Titles that reports give it, in ordinal order.</summary>
    public ImmutableArray<string> Names { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Why titles that differ by more than order and parties are one.</summary>
    public ImmutableArray<string> Joins { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>At what level it meets (head-of-state, head-of-government, minister, deputy, official …); null where the reports do not agree.</summary>
    public string? Level { get; init; }

    public string? LevelBecause { get; init; }

    /// <summary>Years in which its rhythm would have had a round and none was held, as the numbers go on behind them.</summary>
    public ImmutableArray<int> Skipped { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The mechanism that it seems to continue.</summary>
    public MechanismPredecessor? Follows { get; init; }
}

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
}

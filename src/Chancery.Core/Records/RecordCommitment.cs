using System.Collections.Immutable;

namespace Chancery.Core.Records;

/// <summary>Agreements on one matter between the same parties, followed through time.</summary>
public sealed record RecordCommitment(
    string Id,
    ImmutableArray<string> Parties,
    string? Topic,
    CommitmentState State,
    string? Condition,
    ImmutableArray<CommitmentStep> Steps);

using System.Collections.Immutable;
using Chancery.Core.Records;

namespace Chancery.Store;

/// <summary>How much a saved record holds.</summary>
public sealed record RecordSummary(int Reports, int Engagements, int People, int Mechanisms, int Discrepancies)
{
    /// <summary>What became of each decision.</summary>
    public ImmutableArray<DecisionOutcome> Outcomes { get; init; } = [];
}

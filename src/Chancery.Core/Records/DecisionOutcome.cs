using System.Collections.Immutable;

namespace Chancery.Core.Records;

/// <summary>What became of a decision in this record; there is one for each, so none is dropped in silence.</summary>
/// <param name="Decision">Id of the decision.</param>
/// <param name="Touches">Ids of what it bears on, in ordinal order.</param>
/// <param name="Because">In words.</param>
public sealed record DecisionOutcome(string Decision, DecisionState State, ImmutableArray<string> Touches, string Because);

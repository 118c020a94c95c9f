using System.Collections.Immutable;

namespace Chancery.Core.Resolution.Notes;

/// <summary>What the condition of an agreement speaks of.</summary>
/// <param name="Agreement">Id of the agreement.</param>
internal sealed record ConditionNote(string Agreement, ImmutableArray<string> Objects);

using System.Collections.Immutable;

namespace Chancery.Packs.Checking;

/// <summary>A rule as its file writes it, with the place of everything.</summary>
internal sealed record RuleSource(
    string Name,
    string Stage,
    string Origin,
    ImmutableArray<SourceText> Patterns,
    ImmutableArray<SourceText> Templates,
    ImmutableArray<SourceText> Examples,
    ImmutableArray<SourceText> Counters);

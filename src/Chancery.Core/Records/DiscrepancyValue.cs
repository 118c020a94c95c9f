using System.Collections.Immutable;

namespace Chancery.Core.Records;

/// <summary>One of the values that reports give, and which reports.</summary>
public sealed record DiscrepancyValue(string Value, ImmutableArray<string> Reports);

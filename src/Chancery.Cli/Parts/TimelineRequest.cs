using System.Collections.Immutable;

namespace Chancery.Cli.Parts;

/// <summary>Which engagements a timeline shows.</summary>
/// <param name="Parties">All of them take part; empty for any.</param>
/// <param name="From">First date as EDTF writes it (2019, 2019-06, 2019-06-10); null is open.</param>
/// <param name="To">Last date, included with all that begins with it; null is open.</param>
public sealed record TimelineRequest(ImmutableArray<string> Parties, string? From, string? To);

using System.Collections.Immutable;

namespace Chancery.Publishing.Briefs;

/// <summary>What a desk officer reads before the next round; every sentence carries its sources.</summary>
/// <param name="Parties">Codes of the parties; the first is the reader's own side.</param>
/// <param name="Sources">The reports cited, numbered from 1 in the order in which the brief first cites them.</param>
public sealed record Brief(string Title, ImmutableArray<string> Parties, ImmutableArray<BriefSection> Sections, ImmutableArray<BriefSource> Sources);

using System.Collections.Immutable;

namespace Chancery.Publishing.Briefs;

/// <summary>One question of the brief and what the reports answer.</summary>
/// <param name="Id">Stable name: glance, people, rounds, …</param>
/// <param name="Note">What is not on file, or was left out for length; the only text that carries no citation. Null if there is nothing to say.</param>
public sealed record BriefSection(string Id, string Title, ImmutableArray<BriefGroup> Groups, string? Note = null);

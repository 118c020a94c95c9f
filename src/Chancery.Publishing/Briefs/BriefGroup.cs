using System.Collections.Immutable;

namespace Chancery.Publishing.Briefs;

/// <summary>Sentences that belong together: of one mechanism, one side, one issue.</summary>
/// <param name="Title">Null where the section has but one group.</param>
public sealed record BriefGroup(string? Title, ImmutableArray<BriefSentence> Sentences);

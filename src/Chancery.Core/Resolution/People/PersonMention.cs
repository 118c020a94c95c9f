using Chancery.Core.Resolution.Engagements;
using Chancery.Core.Resolution.Names;
using Chancery.Core.Resolution.Shelves;

namespace Chancery.Core.Resolution.People;

/// <summary>One report names a person once: as a participant, or as a speaker without being one.</summary>
/// <param name="Engagement">What the person takes part in; null for a speaker.</param>
/// <param name="Claim">Place of that engagement in the report's reading; -1 for a speaker.</param>
/// <param name="Place">Place among its participants; for a speaker, among the report's speakers.</param>
internal sealed record PersonMention(
    PersonName Name,
    string? Party,
    string? Office,
    string? Rank,
    ShelvedReport Report,
    EngagementDraft? Engagement,
    int Claim,
    int Place)
{
    public bool TakesPart => Claim >= 0;

    public string? Level { get; init; }

    public bool Acting { get; init; }

    /// <summary>Whether the report is about what the person takes part in.</summary>
    public bool IsMain { get; init; }

    /// <summary>Whether the report tells of nobody else of the party who takes part.</summary>
    public bool IsAlone { get; init; }
}

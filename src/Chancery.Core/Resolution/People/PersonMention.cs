using Chancery.Core.Resolution.Engagements;
using Chancery.Core.Resolution.Names;
using Chancery.Core.Resolution.Shelves;

namespace Chancery.Core.Resolution.People;

/// <summary>One report names a person once: as a participant, or as a speaker without being one.</summary>
/// <param name="Claim">Engagement that the person takes part in; null for a speaker.</param>
/// <param name="Participant">Place among the participants of the claim; -1 for a speaker.</param>
internal sealed record PersonMention(
    PersonName Name,
    string? Party,
    string? Office,
    string? Rank,
    ShelvedReport Report,
    EngagementDraft? Engagement,
    EngagementClaim? Claim,
    int Participant)
{
    public string? Level { get; init; }

    public bool Acting { get; init; }

    /// <summary>Place among the report's speakers; -1 for a participant.</summary>
    public int Speaker { get; init; } = -1;
}

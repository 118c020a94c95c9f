using Chancery.Core.Dates;
using Chancery.Core.Resolution.Engagements;
using Chancery.Core.Resolution.Mechanisms;

namespace Chancery.Core.Resolution.Notes;

/// <summary>What became of an engagement as one report tells it.</summary>
/// <param name="Engagement">Id of the engagement of the record.</param>
/// <param name="Bearing">Equal for claims that have a bearing on how each other are brought together.</param>
/// <param name="Telling">As <see cref="EngagementClaim.TellingHash"/> has it.</param>
internal sealed record ClaimNote(string Engagement, long Bearing, long Telling, EngagementIdentity Identity)
{
    /// <summary>The key under which the record keeps its mechanism.</summary>
    public MechanismKey? Mechanism { get; init; }

    /// <summary>As <see cref="EngagementClaim.LikelyDate"/> has it.</summary>
    public Edtf? Date { get; init; }
}

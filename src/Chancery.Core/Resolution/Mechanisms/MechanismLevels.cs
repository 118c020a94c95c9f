using Chancery.Core.Readings;
using Chancery.Core.Resolution.Engagements;

namespace Chancery.Core.Resolution.Mechanisms;

/// <summary>At what level a mechanism meets: the one at which most of its sides were led, wire copies counted once.</summary>
internal static class MechanismLevels
{
    public static (string? Level, string? Because) Of(IReadOnlyCollection<EngagementDraft> drafts)
    {
        var told = drafts
            .SelectMany(d => d.Claims.SelectMany(Leading).Select(l => (Engagement: d.Id, l.Party, l.Level)))
            .Distinct()
            .CountBy(l => l.Level)
            .OrderByDescending(l => l.Value)
            .ThenBy(l => l.Key, StringComparer.Ordinal)
            .ToList();
        if (told.Count == 0 || (told.Count > 1 && told[0].Value == told[1].Value))
        {
            return (null, null);
        }

        return (told[0].Key, $"led at that level: {told[0].Value} of {told.Sum(t => t.Value)} sides on file");
    }

    /// <summary>The first of each side whose level is told, chairs before hosts, guests and attendees.</summary>
    private static IEnumerable<(string Party, string Level)> Leading(EngagementClaim claim) => claim.Reading.Participants
        .Where(p => p.Level is not null && p.Party is not null && p.Role != ParticipantRole.Attendee)
        .GroupBy(p => p.Party!, StringComparer.Ordinal)
        .Select(g => g.OrderBy(p => p.Role).ThenBy(p => p.Start).First())
        .Select(p => (p.Party!, p.Level!));
}

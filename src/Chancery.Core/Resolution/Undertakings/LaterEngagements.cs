using System.Collections.Immutable;
using Chancery.Core.Dates;
using Chancery.Core.Readings;
using Chancery.Core.Resolution.Engagements;

namespace Chancery.Core.Resolution.Undertakings;

/// <summary>Dialogues and talks between the same parties that reports are about and whose topics are known.</summary>
internal sealed class LaterEngagements
{
    private readonly Dictionary<string, List<(DateOnly Day, HashSet<string> Topics)>> _byParties;

    public LaterEngagements(IEnumerable<EngagementDraft> drafts) => _byParties = drafts
        .Where(d => d is { Status: EngagementStatus.Main, Kind: EngagementKind.Dialogue or EngagementKind.Talks, Date.HasYear: true })
        .Select(d => (Parties: string.Join(' ', d.Parties), Day: d.Date!.Value.Start.Earliest()!.Value, Topics: d.Claims.SelectMany(c => c.Reading.Topics).ToHashSet(StringComparer.Ordinal)))
        .Where(d => d.Topics.Count > 0)
        .GroupBy(d => d.Parties, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.Select(d => (d.Day, d.Topics)).ToList(), StringComparer.Ordinal);

    /// <summary>Whether the parties met after a day, and never on the topic.</summary>
    public bool AreSilent(ImmutableArray<string> parties, string topic, DateOnly after)
    {
        if (!_byParties.TryGetValue(string.Join(' ', parties), out var meetings))
        {
            return false;
        }

        var later = meetings.Where(m => m.Day > after).ToList();
        return later.Count > 0 && !later.Exists(m => m.Topics.Contains(topic));
    }
}

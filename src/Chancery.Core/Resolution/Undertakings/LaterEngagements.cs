using Chancery.Core.Dates;
using Chancery.Core.Readings;
using Chancery.Core.Resolution.Engagements;

namespace Chancery.Core.Resolution.Undertakings;

/// <summary>Dialogues and talks between the same parties that reports are about and whose topics are known.</summary>
internal sealed class LaterEngagements
{
    private readonly Dictionary<string, List<(DateOnly Day, string Id)>> _meetings = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Parties, string Topic), DateOnly> _dealtWith = [];

    public LaterEngagements(IEnumerable<EngagementDraft> drafts)
    {
        foreach (var draft in drafts.Where(d => d is { Status: EngagementStatus.Main, Kind: EngagementKind.Dialogue or EngagementKind.Talks, Date.HasYear: true }))
        {
            if (draft.Topics.IsEmpty)
            {
                continue;
            }

            var parties = draft.Between;
            var day = draft.Date!.Value.Start.Earliest()!.Value;
            (_meetings.TryGetValue(parties, out var meetings) ? meetings : _meetings[parties] = []).Add((day, draft.Id));
            foreach (var topic in draft.Topics)
            {
                var key = (parties, topic);
                _dealtWith[key] = _dealtWith.TryGetValue(key, out var last) && last > day ? last : day;
            }
        }

        foreach (var meetings in _meetings.Values)
        {
            meetings.Sort((a, b) => a.Day != b.Day ? a.Day.CompareTo(b.Day) : string.CompareOrdinal(a.Id, b.Id));
        }
    }

    /// <summary>How often the parties met after a day without ever dealing with the topic, and the last such meeting; null where they did not meet or dealt with it.</summary>
    public (int Count, DateOnly Day, string Id)? Silence(string parties, string topic, DateOnly after)
    {
        if (!_meetings.TryGetValue(parties, out var meetings) || (_dealtWith.TryGetValue((parties, topic), out var dealt) && dealt > after))
        {
            return null;
        }

        var (low, high) = (0, meetings.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = meetings[middle].Day > after ? (low, middle) : (middle + 1, high);
        }

        return low == meetings.Count ? null : (meetings.Count - low, meetings[^1].Day, meetings[^1].Id);
    }
}

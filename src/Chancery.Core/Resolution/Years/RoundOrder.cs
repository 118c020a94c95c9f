using Chancery.Core.Dates;
using Chancery.Core.Resolution.Engagements;
using Chancery.Core.Resolution.Mechanisms;

namespace Chancery.Core.Resolution.Years;

/// <summary>Narrows years by the order of a mechanism's rounds: the fourth came before the sixth.</summary>
internal sealed class RoundOrder
{
    private readonly List<EngagementDraft> _drafts;
    private readonly YearRange[] _ranges;
    private readonly List<List<int>> _mechanisms;

    public RoundOrder(List<EngagementDraft> drafts, YearRange[] ranges)
    {
        _drafts = drafts;
        _ranges = ranges;
        _mechanisms = [.. Enumerable.Range(0, drafts.Count)
            .Where(i => drafts[i] is { Mechanism: not null, Edition: not null, Date.Start.Month: not null })
            .GroupBy(i => drafts[i].Mechanism!)
            .OrderBy(g => g.Key.Id, StringComparer.Ordinal)
            .Select(Rounds)
            .Where(r => r.Count > 1)];
    }

    /// <summary>One pass up and one down each mechanism; true if a range became narrower.</summary>
    public bool Follow()
    {
        var moved = false;
        foreach (var rounds in _mechanisms)
        {
            for (var k = 1; k < rounds.Count; k++)
            {
                moved |= After(rounds[k], rounds[k - 1]);
            }

            for (var k = rounds.Count - 2; k >= 0; k--)
            {
                moved |= Before(rounds[k], rounds[k + 1]);
            }
        }

        return moved;
    }

    /// <summary>Rounds by number; a number that two engagements claim says nothing about order.</summary>
    private List<int> Rounds(IGrouping<MechanismKey, int> mechanism) =>
        [.. mechanism.GroupBy(i => _drafts[i].Edition!.Value).Where(g => g.Count() == 1).OrderBy(g => g.Key).Select(g => g.Single())];

    private bool Before(int round, int next)
    {
        if (_ranges[next].To is not { } bound)
        {
            return false;
        }

        var year = Earlier(_drafts[round], _drafts[next]) ? bound.Year : bound.Year - 1;
        var told = Told(next, bound);
        return _ranges[round].NotAfter(new YearBound(year, _ranges[next].Year is null ? $"not after {year:0000}" : $"before {told}", Clause(next, told, bound)));
    }

    private bool After(int round, int previous)
    {
        if (_ranges[previous].From is not { } bound)
        {
            return false;
        }

        var year = Earlier(_drafts[previous], _drafts[round]) ? bound.Year : bound.Year + 1;
        var told = Told(previous, bound);
        return _ranges[round].NotBefore(new YearBound(year, _ranges[previous].Year is null ? $"not before {year:0000}" : $"after {told}", Clause(previous, told, bound)));
    }

    /// <summary>Whether the first can precede the second within one year.</summary>
    private static bool Earlier(EngagementDraft first, EngagementDraft second)
    {
        var (a, b) = (first.Date!.Value.Start, second.Date!.Value.Start);
        return a.Month < b.Month || (a.Month == b.Month && (a.Day is null || b.Day is null || a.Day < b.Day));
    }

    private string Told(int round, YearBound bound)
    {
        var date = _drafts[round].Date!.Value;
        return (_ranges[round].Year is null ? date : date.WithYear(bound.Year)).ToString();
    }

    private string Clause(int round, string told, YearBound bound)
    {
        var title = EngagementTitle.Of(_drafts[round]);
        return _ranges[round].Year is not null && _drafts[round].Date!.Value.HasYear
            ? $"{title} took place {(_drafts[round].Date!.Value.Start.Day is null ? "in" : "on")} {told} (report {_drafts[round].Reports[0].Id})"
            : $"{title} took place on {told}, {(_ranges[round].Year is null ? $"{bound.Label}, " : "")}because {bound.Because}";
    }
}

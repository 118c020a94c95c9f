using System.Globalization;
using Chancery.Core.Dates;
using Chancery.Core.Resolution.Shelves;

namespace Chancery.Core.Resolution.Mechanisms;

/// <summary>Finds two titles of one mechanism that share no words: one report gives one of them to the round that another report gives the other.</summary>
/// <remarks>
/// The same parties, the same number and the same day; never two that one report tells apart, or that have another day under one number.
/// Looks at the titles of one set of parties only.
/// </remarks>
internal sealed class MechanismTwins
{
    private readonly Dictionary<MechanismKey, Told> _told = [];

    public void Add(MechanismKey key, ShelvedReport report, int? edition, Edtf? date)
    {
        var told = _told.TryGetValue(key, out var known) ? known : _told[key] = new Told([], []);
        told.Reports.Add(report.Place);
        if (edition is int round && date is { Start: { Year: not null, Day: not null } } day)
        {
            (told.Rounds.TryGetValue(round, out var days) ? days : told.Rounds[round] = []).Add((day.Start.ToDay()!.Value, report.Id));
        }
    }

    /// <summary>Why two of one set of parties are one, or null.</summary>
    public string? Because(IReadOnlyCollection<MechanismKey> one, IReadOnlyCollection<MechanismKey> other)
    {
        var (a, b) = (Together(one), Together(other));
        if (a.Reports.Overlaps(b.Reports))
        {
            return null;
        }

        string? because = null;
        foreach (var (round, days) in a.Rounds.OrderBy(r => r.Key))
        {
            if (!b.Rounds.TryGetValue(round, out var others))
            {
                continue;
            }

            if (!days.Exists(d => others.Exists(o => o.Day == d.Day)))
            {
                return null;
            }

            var shared = days.Where(d => others.Exists(o => o.Day == d.Day)).Min();
            because ??= string.Create(CultureInfo.InvariantCulture, $"reports {shared.Report} and {others.Where(o => o.Day == shared.Day).Min().Report} give both titles to round {round} of {Edtf.Of(shared.Day)}");
        }

        return because;
    }

    private Told Together(IReadOnlyCollection<MechanismKey> keys)
    {
        var together = new Told([], []);
        foreach (var told in keys.Select(k => _told[k]))
        {
            together.Reports.UnionWith(told.Reports);
            foreach (var (round, days) in told.Rounds)
            {
                (together.Rounds.TryGetValue(round, out var known) ? known : together.Rounds[round] = []).AddRange(days);
            }
        }

        return together;
    }

    private sealed record Told(HashSet<int> Reports, Dictionary<int, List<(DateOnly Day, string Report)>> Rounds);
}

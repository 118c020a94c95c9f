using System.Globalization;
using Chancery.Core.Dates;
using Chancery.Core.Resolution.Shelves;

namespace Chancery.Core.Resolution.Mechanisms;

/// <summary>Finds two titles of one mechanism that share no words, or of which one is cut short: one report gives one of them to the round that another report gives the other.</summary>
/// <remarks>
/// The same parties, the same number and the same day, or the same month where all words of one title stand in the other
/// ("Steering Committee", "Steering Committee for Bilateral Cooperation"); never two that one report tells apart, or that have another day under one number.
/// Looks at the titles of one set of parties only.
/// </remarks>
internal sealed class MechanismTwins
{
    private const int FewestWords = 2;

    private readonly Dictionary<MechanismKey, Told> _told = [];

    public void Add(MechanismKey key, ShelvedReport report, int? edition, Edtf? date)
    {
        var told = _told.TryGetValue(key, out var known) ? known : _told[key] = new Told([], [], []);
        told.Reports.Add(report.Place);
        if (edition is not int round || date is not { Start: { Year: not null, Month: not null } start })
        {
            return;
        }

        if (start.Day is null)
        {
            (told.Months.TryGetValue(round, out var months) ? months : told.Months[round] = []).Add((start.Year.Value, start.Month.Value, report.Id));
        }
        else
        {
            (told.Rounds.TryGetValue(round, out var days) ? days : told.Rounds[round] = []).Add((start.ToDay()!.Value, report.Id));
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

        return because ?? (CutShort(one, other) ? BecauseOfMonth(a, b) ?? BecauseOfMonth(b, a) : null);
    }

    private static bool CutShort(IReadOnlyCollection<MechanismKey> one, IReadOnlyCollection<MechanismKey> other) =>
        one.Any(a => other.Any(b => Within(a.Words.Split(' '), b.Words.Split(' ')) || Within(b.Words.Split(' '), a.Words.Split(' '))));

    private static bool Within(string[] few, string[] many) => few.Length >= FewestWords && few.All(w => many.Contains(w, StringComparer.Ordinal));

    /// <summary>A round that one title has in a month and the other on a day of it; none that they have in different months.</summary>
    private static string? BecauseOfMonth(Told vague, Told dated)
    {
        string? because = null;
        foreach (var (round, months) in vague.Months.OrderBy(r => r.Key))
        {
            if (!dated.Rounds.TryGetValue(round, out var days))
            {
                continue;
            }

            if (!months.TrueForAll(m => days.Exists(d => d.Day.Year == m.Year && d.Day.Month == m.Month)))
            {
                return null;
            }

            var (year, month, report) = months.Min();
            because ??= string.Create(CultureInfo.InvariantCulture, $"reports {report} and {days.Where(d => d.Day.Year == year && d.Day.Month == month).Min().Report} give a longer and a shorter title to round {round} of {year}-{month:00}");
        }

        return because;
    }

    private Told Together(IReadOnlyCollection<MechanismKey> keys)
    {
        var together = new Told([], [], []);
        foreach (var told in keys.Select(k => _told[k]))
        {
            together.Reports.UnionWith(told.Reports);
            foreach (var (round, days) in told.Rounds)
            {
                (together.Rounds.TryGetValue(round, out var known) ? known : together.Rounds[round] = []).AddRange(days);
            }

            foreach (var (round, months) in told.Months)
            {
                (together.Months.TryGetValue(round, out var known) ? known : together.Months[round] = []).AddRange(months);
            }
        }

        return together;
    }

    private sealed record Told(HashSet<int> Reports, Dictionary<int, List<(DateOnly Day, string Report)>> Rounds, Dictionary<int, List<(int Year, int Month, string Report)>> Months);
}

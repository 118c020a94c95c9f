using System.Collections.Immutable;
using System.Globalization;
using Chancery.Core.Dates;
using Chancery.Core.Resolution.Engagements;

namespace Chancery.Core.Resolution.Mechanisms;

/// <summary>The rhythm of the rounds: how many years most often lie between two of them, and the years that it passed over.</summary>
internal sealed record Cadence(int Years, ImmutableArray<int> Skipped, string Because)
{
    /// <summary>Null where fewer than two rounds are dated, or no distance is more frequent than all others together.</summary>
    /// <param name="held">In the order of their numbers.</param>
    public static Cadence? Of(IEnumerable<EngagementDraft> held)
    {
        var dated = held.Where(d => d.Date is { HasYear: true }).DistinctBy(d => d.Edition).ToList();
        var paces = dated.Zip(dated.Skip(1), (a, b) => (From: Year(a), To: Year(b), Rounds: b.Edition!.Value - a.Edition!.Value)).ToList();
        if (paces.Count == 0 || paces.Exists(p => p.To <= p.From))
        {
            return null;
        }

        var whole = paces.Where(p => (p.To - p.From) % p.Rounds == 0).Select(p => (p.To - p.From) / p.Rounds).ToList();
        var years = whole.CountBy(y => y).OrderByDescending(y => y.Value).ThenBy(y => y.Key).FirstOrDefault();
        if (years.Value * 2 <= paces.Count)
        {
            return null;
        }

        // Between rounds that follow one another a longer pause is a year without a round; between others a missing round may lie in it.
        ImmutableArray<int> skipped = [.. paces.Where(p => p.Rounds == 1).SelectMany(p => Passed(p.From, p.To, years.Key))];
        var rounds = string.Join(", ", dated.Select(d => string.Create(CultureInfo.InvariantCulture, $"round {d.Edition} in {Year(d)}")));
        var mostly = years.Value == paces.Count ? "so far" : "mostly";
        return new Cadence(years.Key, skipped, string.Create(CultureInfo.InvariantCulture, $"{mostly} {(years.Key == 1 ? "one year" : $"{years.Key} years")} from round to round ({rounds})"));
    }

    private static IEnumerable<int> Passed(int from, int to, int pace)
    {
        for (var year = from + pace; year < to; year += pace)
        {
            yield return year;
        }
    }

    private static int Year(EngagementDraft draft) => draft.Date!.Value.Start.Year!.Value;
}

using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Chancery.Core.Resolution.Engagements;

/// <summary>Pairs of claims that may tell of one engagement, without comparing all with all.</summary>
/// <remarks>
/// Claims meet in a block for a round of a mechanism, for a mechanism and year, for two parties and a day of the year,
/// for two parties and a month where one of the two tells no day, for a party and a day where one of the two leaves the other side
/// to the reader, and for the words of a wire copy.
/// Claims of a block that tell the very same are compared through one of them.
/// </remarks>
internal static class EngagementBlocks
{
    private const int MostSidesPaired = 6;
    private const int MostDays = 14;

    public static IReadOnlyCollection<(int A, int B)> Pairs(ImmutableArray<EngagementClaim> claims)
    {
        var blocks = new Dictionary<string, List<EngagementClaim>>(StringComparer.Ordinal);
        var months = new Dictionary<string, (List<EngagementClaim> Vague, List<EngagementClaim> Dated)>(StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            foreach (var key in Keys(claim).Distinct(StringComparer.Ordinal))
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(blocks, key, out _) ??= []).Add(claim);
            }

            foreach (var key in MonthKeys(claim))
            {
                ref var month = ref CollectionsMarshal.GetValueRefOrAddDefault(months, key, out var known);
                month = known ? month : ([], []);
                (IsVague(claim) ? month.Vague : month.Dated).Add(claim);
            }
        }

        var pairs = new HashSet<(int, int)>();
        foreach (var block in blocks.Values)
        {
            Within(block, pairs);
        }

        Lone(claims, pairs);

        foreach (var (vague, dated) in months.Values)
        {
            Within(vague, pairs);
            foreach (var claim in vague)
            {
                dated.ForEach(d => Add(pairs, claim, d));
            }
        }

        return pairs;
    }

    /// <summary>Pairs claims of one party, and of somebody without any, with those of two on the day.</summary>
    private static void Lone(ImmutableArray<EngagementClaim> claims, HashSet<(int, int)> pairs)
    {
        var lone = claims.Where(IsLone).SelectMany(c => Days(c).Select(d => (Key: $"{c.Group} {c.Parties[0]} {d}", Claim: c))).ToLookup(c => c.Key, c => c.Claim, StringComparer.Ordinal);
        if (lone.Count == 0)
        {
            return;
        }

        foreach (var claim in claims.Where(c => c.Parties.Length is > 1 and <= MostSidesPaired))
        {
            foreach (var day in Days(claim).ToList())
            {
                foreach (var other in claim.Parties.SelectMany(p => lone[$"{claim.Group} {p} {day}"]))
                {
                    Add(pairs, other, claim);
                }
            }
        }
    }

    private static bool IsLone(EngagementClaim claim) => claim is { Parties.Length: 1, HasUnplaced: true };

    private static void Within(List<EngagementClaim> block, HashSet<(int, int)> pairs)
    {
        var leaders = new List<EngagementClaim>();
        foreach (var alike in block.GroupBy(c => c.Telling))
        {
            EngagementClaim? before = null;
            foreach (var claim in alike)
            {
                if (before is null)
                {
                    leaders.Add(claim);
                }
                else
                {
                    Add(pairs, before, claim);
                }

                before = claim;
            }
        }

        for (var i = 0; i < leaders.Count; i++)
        {
            for (var j = i + 1; j < leaders.Count; j++)
            {
                Add(pairs, leaders[i], leaders[j]);
            }
        }
    }

    private static void Add(HashSet<(int, int)> pairs, EngagementClaim a, EngagementClaim b)
    {
        if (a.Ordinal != b.Ordinal)
        {
            pairs.Add((Math.Min(a.Ordinal, b.Ordinal), Math.Max(a.Ordinal, b.Ordinal)));
        }
    }

    /// <summary>What a claim is found by: of any two that are paired, one holds what the other seeks.</summary>
    public static IEnumerable<string> Held(EngagementClaim claim) => Keys(claim)
        .Concat(MonthKeys(claim).Select(k => $"{(IsVague(claim) ? "vague" : "dated")} {k}"))
        .Concat(LoneKeys(claim).Select(k => $"{(IsLone(claim) ? "lone" : "beside")} {k}"))
        .Distinct(StringComparer.Ordinal);

    /// <summary>By what the claims are found that a claim is paired with.</summary>
    public static IEnumerable<string> Sought(EngagementClaim claim) => Keys(claim)
        .Concat(MonthKeys(claim).SelectMany(k => IsVague(claim) ? (IEnumerable<string>)[$"vague {k}", $"dated {k}"] : [$"vague {k}"]))
        .Concat(LoneKeys(claim).Select(k => $"{(IsLone(claim) ? "beside" : "lone")} {k}"))
        .Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Keys(EngagementClaim claim)
    {
        yield return $"copy {claim.Report.Source} {claim.Reading.Kind} {claim.Reading.Status} {claim.Mechanism?.Id}";
        if (claim.Mechanism is { } mechanism)
        {
            if (claim.Edition is int edition)
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"round {mechanism.Id} {edition}");
            }

            if (claim.LikelyDate is { } date)
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"year {mechanism.Id} {date.Start.Year}");
                yield return string.Create(CultureInfo.InvariantCulture, $"month {mechanism.Id} {date.Start.Month}");
            }
        }

        foreach (var day in Days(claim))
        {
            foreach (var sides in Sides(claim))
            {
                yield return $"day {claim.Group} {sides} {day}";
            }
        }
    }

    private static bool IsVague(EngagementClaim claim) => claim.Date is { Start.Day: null };

    private static IEnumerable<string> LoneKeys(EngagementClaim claim) =>
        IsLone(claim) || claim.Parties.Length is > 1 and <= MostSidesPaired ? Days(claim).SelectMany(d => claim.Parties.Select(p => $"{claim.Group} {p} {d}")) : [];

    private static IEnumerable<string> MonthKeys(EngagementClaim claim) =>
        claim.Date is { Start.Month: int month } ? Sides(claim).Select(s => string.Create(CultureInfo.InvariantCulture, $"{claim.Group} {s} {month}")) : [];

    private static IEnumerable<string> Days(EngagementClaim claim)
    {
        if ((claim.Around ?? claim.Date) is not { Start: { Month: int month, Day: int day } } date)
        {
            yield break;
        }

        // One day on either side, for reports from two time zones; any leap year, as the year may not be told.
        var first = new DateOnly(2000, month, Math.Min(day, DateTime.DaysInMonth(2000, month)));
        var last = date.End is { Month: int m, Day: int d } ? new DateOnly(2000, m, Math.Min(d, DateTime.DaysInMonth(2000, m))) : first;
        var length = Math.Clamp(last.DayNumber - first.DayNumber, 0, MostDays);
        for (var i = 0; i <= length + 1; i++)
        {
            yield return first.AddDays(i).ToString("MM-dd", CultureInfo.InvariantCulture);
        }
    }

    private static IEnumerable<string> Sides(EngagementClaim claim)
    {
        var parties = claim.Parties;
        if (parties.Length == 1 || parties.Length > MostSidesPaired)
        {
            return parties.Where(p => p.Length > 2 || parties.Length == 1);
        }

        return from i in Enumerable.Range(0, parties.Length)
               from j in Enumerable.Range(i + 1, parties.Length - i - 1)
               select $"{parties[i]} {parties[j]}";
    }
}

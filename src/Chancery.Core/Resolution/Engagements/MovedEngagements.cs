using Chancery.Core.Resolution.Rulings;

namespace Chancery.Core.Resolution.Engagements;

/// <summary>Finds what was announced for one day and is told for a later one: the same parties, the same people on both sides, within six weeks.</summary>
/// <remarks>Only where nothing of theirs is told for the day announced, and the nearest that follows; looks at one set of parties only.</remarks>
internal static class MovedEngagements
{
    private const int MostDays = 42;

    public static List<(ClaimCluster Announced, ClaimCluster Told)> Find(IReadOnlyCollection<ClaimCluster> clusters, EngagementRulings rulings)
    {
        var told = clusters.Where(c => c.Claims.Exists(IsTold)).ToLookup(c => Key(c.Claims.Find(IsTold)!), StringComparer.Ordinal);
        var moved = new List<(ClaimCluster, ClaimCluster)>();
        foreach (var announced in clusters.Where(c => c.Claims.TrueForAll(IsAnnounced)))
        {
            var claim = announced.Claims[0];
            var day = Day(claim);
            var near = told[Key(claim)].Where(c => Math.Abs(Day(c.Claims.Find(IsTold)!) - day) <= MostDays).ToList();
            if (near.Exists(c => Math.Abs(Day(c.Claims.Find(IsTold)!) - day) <= 1))
            {
                continue;
            }

            var next = near
                .Where(c => Day(c.Claims.Find(IsTold)!) > day && SamePeople(claim, c) && !c.Claims.Exists(x => announced.Claims.Exists(a => a.Report == x.Report)) && !rulings.KeepsApart(announced.Claims, c.Claims))
                .OrderBy(c => Day(c.Claims.Find(IsTold)!))
                .ThenBy(c => c.Claims.Min(x => x.Ordinal))
                .FirstOrDefault();
            if (next is not null)
            {
                moved.Add((announced, next));
            }
        }

        return moved;
    }

    /// <summary>Each that is announced with each that is told near enough to be what became of it.</summary>
    public static IEnumerable<(EngagementClaim Announced, EngagementClaim Told)> Near(IEnumerable<EngagementClaim> claims)
    {
        foreach (var alike in claims.Where(c => IsAnnounced(c) || IsTold(c)).GroupBy(Key, StringComparer.Ordinal))
        {
            var told = alike.Where(IsTold).OrderBy(Day).ToList();
            foreach (var announced in alike.Where(IsAnnounced))
            {
                var (day, at) = (Day(announced), 0);
                for (var high = told.Count; at < high;)
                {
                    var middle = (at + high) / 2;
                    (at, high) = Day(told[middle]) < day - MostDays ? (middle + 1, high) : (at, middle);
                }

                for (; at < told.Count && Day(told[at]) <= day + MostDays; at++)
                {
                    yield return (announced, told[at]);
                }
            }
        }
    }

    /// <summary>Whether the claim is one that may have been moved, or that tells what became of another.</summary>
    public static bool Matters(EngagementClaim claim) => IsAnnounced(claim) || IsTold(claim);

    /// <summary>Whether one is announced and the other told near enough to be what became of it; of two with one key.</summary>
    public static bool MayBe(EngagementClaim a, EngagementClaim b) =>
        ((IsAnnounced(a) && IsTold(b)) || (IsTold(a) && IsAnnounced(b))) && Math.Abs(Day(a) - Day(b)) <= MostDays && string.Equals(Key(a), Key(b), StringComparison.Ordinal);

    /// <summary>Equal for claims of which one may tell what became of the other.</summary>
    public static string Key(EngagementClaim claim) => $"{claim.Group} {claim.IsReception} {claim.Mechanism?.Id} {string.Join(' ', claim.Parties)}";

    private static bool SamePeople(EngagementClaim announced, ClaimCluster told) => told.Claims.Exists(c => IsTold(c) && ParticipantComparison.Of(announced, c) is { Agreeing: > 1, Clashing: 0 });

    private static bool IsAnnounced(EngagementClaim claim) => claim is { IsAnnounced: true, Edition: null } && HasDay(claim);

    private static bool IsTold(EngagementClaim claim) => claim is { IsMain: true, IsAnnounced: false } && HasDay(claim);

    private static bool HasDay(EngagementClaim claim) => claim.LikelyDate is { Start: { Year: not null, Day: not null } };

    private static int Day(EngagementClaim claim) => claim.LikelyDate!.Value.Start.ToDay()!.Value.DayNumber;
}

using System.Collections.Immutable;

namespace Chancery.Core.Resolution.Engagements;

/// <summary>Gives engagements their ids.</summary>
internal static class EngagementIds
{
    /// <summary>
    /// Every id that a claim gives means one engagement: that of the founder who gives it, the first told among several; an id
    /// that no founder gives is an alias of the first that holds it.
    /// </summary>
    /// <param name="engagements">The claims of each.</param>
    public static (string Id, ImmutableArray<string> Aliases)[] Assign(IReadOnlyList<IReadOnlyCollection<ClaimIdentity>> engagements)
    {
        var founders = engagements.Select(Founder).ToList();
        var owners = new Dictionary<string, int>(StringComparer.Ordinal);
        var order = Enumerable.Range(0, engagements.Count).OrderBy(i => founders[i].Told, StringComparer.Ordinal).ThenBy(i => founders[i].Index).ToList();
        order.ForEach(i => owners.TryAdd(founders[i].Identity.Id, i));
        foreach (var i in order)
        {
            foreach (var claim in engagements[i])
            {
                owners.TryAdd(claim.Identity.Id, i);
            }
        }

        var ids = new (string, ImmutableArray<string>)[engagements.Count];
        for (var i = 0; i < engagements.Count; i++)
        {
            var own = founders[i].Identity.Id;
            var id = owners[own] == i ? own : EngagementIdentity.OfClaim(founders[i].Report, founders[i].Index);
            ids[i] = (id, [.. engagements[i].Select(c => c.Identity.Id).Where(a => a != id && owners[a] == i).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
        }

        return ids;
    }

    /// <summary>The claim that identifies the engagement best; among equals the first told.</summary>
    private static ClaimIdentity Founder(IReadOnlyCollection<ClaimIdentity> claims) => claims
        .OrderByDescending(c => c.Identity.Wealth)
        .ThenBy(c => c.Told, StringComparer.Ordinal)
        .ThenBy(c => c.Index)
        .First();
}

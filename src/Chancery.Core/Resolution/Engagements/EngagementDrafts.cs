using System.Collections.Immutable;
using Chancery.Core.Resolution.Rulings;

namespace Chancery.Core.Resolution.Engagements;

/// <summary>Gives each cluster of claims its id; leaves out what was ruled spurious.</summary>
internal static class EngagementDrafts
{
    public static List<EngagementDraft> Open(List<List<EngagementClaim>> clusters, EngagementRulings rulings)
    {
        var founders = clusters.ConvertAll(Founder);
        var ids = Ids(clusters, founders);
        var drafts = new List<EngagementDraft>(clusters.Count);
        for (var i = 0; i < clusters.Count; i++)
        {
            var (id, aliases) = ids[i];
            if (!rulings.Rejects(id, aliases, clusters[i]))
            {
                drafts.Add(new EngagementDraft(id, aliases, [.. clusters[i]]));
            }
        }

        rulings.Settle(drafts);
        return drafts;
    }

    /// <summary>
    /// Every id that a claim gives means one engagement: that of the founder who gives it, the first told among several; an id
    /// that no founder gives is an alias of the first that holds it.
    /// </summary>
    private static (string Id, ImmutableArray<string> Aliases)[] Ids(List<List<EngagementClaim>> clusters, List<EngagementClaim> founders)
    {
        var owners = new Dictionary<string, int>(StringComparer.Ordinal);
        var order = Enumerable.Range(0, clusters.Count).OrderBy(i => founders[i].Report.Told, StringComparer.Ordinal).ThenBy(i => founders[i].Index).ToList();
        order.ForEach(i => owners.TryAdd(founders[i].Identity.Id, i));
        order.ForEach(i => clusters[i].ForEach(c => owners.TryAdd(c.Identity.Id, i)));
        var ids = new (string, ImmutableArray<string>)[clusters.Count];
        for (var i = 0; i < clusters.Count; i++)
        {
            var own = founders[i].Identity.Id;
            var id = owners[own] == i ? own : EngagementIdentity.OfClaim(founders[i]);
            ids[i] = (id, [.. clusters[i].Select(c => c.Identity.Id).Where(a => a != id && owners[a] == i).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
        }

        return ids;
    }

    /// <summary>The claim that identifies the engagement best; among equals the first told.</summary>
    private static EngagementClaim Founder(List<EngagementClaim> claims) => claims
        .OrderByDescending(c => c.Identity.Wealth)
        .ThenBy(c => c.Report.Told, StringComparer.Ordinal)
        .ThenBy(c => c.Index)
        .First();
}

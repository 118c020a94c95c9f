using Chancery.Core.Resolution.Rulings;

namespace Chancery.Core.Resolution.Engagements;

/// <summary>Gives each cluster of claims its id; leaves out what was ruled spurious.</summary>
internal static class EngagementDrafts
{
    public static List<EngagementDraft> Open(List<List<EngagementClaim>> clusters, EngagementRulings rulings)
    {
        var ids = EngagementIds.Assign(clusters.ConvertAll(c => (IReadOnlyCollection<ClaimIdentity>)c.ConvertAll(ClaimIdentity.Of)));
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
}

using Chancery.Core.Resolution.Rulings;

namespace Chancery.Core.Resolution.Engagements;

/// <summary>Gives each cluster of claims its id; leaves out what was ruled spurious.</summary>
internal static class EngagementDrafts
{
    /// <returns>The engagements of the record, and those that were left out.</returns>
    public static (List<EngagementDraft> Drafts, List<EngagementDraft> Rejected) Open(List<List<EngagementClaim>> clusters, EngagementRulings rulings)
    {
        var ids = EngagementIds.Assign(clusters.ConvertAll(c => (IReadOnlyCollection<ClaimIdentity>)c.ConvertAll(ClaimIdentity.Of)));
        return Settle(clusters.Select((c, i) => new EngagementDraft(ids[i].Id, ids[i].Aliases, [.. c])), rulings);
    }

    /// <summary>Parts engagements into those of the record, each with what was ruled on it, and those that were left out.</summary>
    /// <param name="named">In the order of their first claims.</param>
    public static (List<EngagementDraft> Drafts, List<EngagementDraft> Rejected) Settle(IEnumerable<EngagementDraft> named, EngagementRulings rulings)
    {
        var (drafts, rejected) = (new List<EngagementDraft>(), new List<EngagementDraft>());
        foreach (var draft in named)
        {
            (rulings.Rejects(draft.Id, draft.Aliases, draft.Claims) ? rejected : drafts).Add(draft);
        }

        rulings.Settle(drafts);
        return (drafts, rejected);
    }
}

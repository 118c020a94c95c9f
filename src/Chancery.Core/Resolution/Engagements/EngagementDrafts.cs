using System.Collections.Immutable;
using Chancery.Core.Resolution.Rulings;

namespace Chancery.Core.Resolution.Engagements;

/// <summary>Gives each cluster of claims its id; leaves out what was ruled spurious.</summary>
internal static class EngagementDrafts
{
    public static List<EngagementDraft> Open(List<List<EngagementClaim>> clusters, RulingBook rulings)
    {
        var founders = clusters.ConvertAll(Founder);
        var shown = founders.CountBy(f => f.Identity.Id, StringComparer.Ordinal).ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal);
        var held = clusters
            .SelectMany(c => c.Select(x => x.Identity.Id).Distinct(StringComparer.Ordinal))
            .CountBy(id => id, StringComparer.Ordinal)
            .ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal);
        var drafts = new List<EngagementDraft>(clusters.Count);
        for (var i = 0; i < clusters.Count; i++)
        {
            var own = founders[i].Identity.Id;
            var id = shown[own] == 1 ? own : EngagementIdentity.OfClaim(founders[i]);
            ImmutableArray<string> aliases =
                [.. clusters[i].Select(c => c.Identity.Id).Where(a => a != id && held[a] == 1).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            if (!rulings.Spurious.Contains(id) && !aliases.Any(rulings.Spurious.Contains))
            {
                ImmutableArray<FieldRuling> fields = [.. aliases.Append(id).SelectMany(a => rulings.Fields[a]).OrderBy(f => f.Decision.When, StringComparer.Ordinal).ThenBy(f => f.Decision.Id, StringComparer.Ordinal)];
                drafts.Add(new EngagementDraft(id, aliases, [.. clusters[i]], fields));
            }
        }

        return drafts;
    }

    /// <summary>The claim that identifies the engagement best; among equals the first told.</summary>
    private static EngagementClaim Founder(List<EngagementClaim> claims) => claims
        .OrderByDescending(c => c.Identity.Wealth)
        .ThenBy(c => c.Report.Told, StringComparer.Ordinal)
        .ThenBy(c => c.Index)
        .First();
}

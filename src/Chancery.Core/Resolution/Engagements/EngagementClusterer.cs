using System.Collections.Immutable;
using Chancery.Core.Resolution.Rulings;

namespace Chancery.Core.Resolution.Engagements;

/// <summary>Brings the claims together that tell of one engagement: the surest pairs first, never against a clash.</summary>
internal static class EngagementClusterer
{
    private const int PartnersLookedAt = 24;

    /// <param name="claims">By ordinal, from 0.</param>
    /// <param name="rulings">What people ruled on them.</param>
    /// <param name="ofReport">All claims of a report, by its place; among them those that are not to be brought together.</param>
    /// <returns>The claims of each engagement, and the sets of claims outside which none has a bearing on how those within are brought together.</returns>
    public static (List<List<EngagementClaim>> Clusters, DisjointSets Bearing) Cluster(ImmutableArray<EngagementClaim> claims, EngagementRulings rulings, ILookup<int, EngagementClaim> ofReport)
    {
        var likeness = new EngagementLikeness(ofReport);
        var bearing = new DisjointSets(claims.Length);
        var pairs = Undecided(claims, likeness, Scored(claims, likeness, bearing));
        var clusters = claims.Select(c => new ClaimCluster(c)).ToArray();
        foreach (var pair in pairs.OrderByDescending(p => p.Score).ThenBy(p => p.A).ThenBy(p => p.B))
        {
            var (a, b) = (clusters[pair.A], clusters[pair.B]);
            if (a != b && !a.Clashes(b, likeness) && !rulings.KeepsApart(a.Claims, b.Claims))
            {
                Join(clusters, a, b);
            }
        }

        foreach (var (announced, told) in MovedEngagements.Find([.. clusters.Distinct()], rulings))
        {
            var (a, b) = (clusters[announced.Claims[0].Ordinal], clusters[told.Claims[0].Ordinal]);
            if (a != b)
            {
                Join(clusters, a, b);
            }
        }

        rulings.Join(c => clusters[c.Ordinal], (a, b) => Join(clusters, a, b));

        foreach (var (announced, told) in MovedEngagements.Near(claims))
        {
            bearing.Join(announced.Ordinal, told.Ordinal);
        }

        return ([.. clusters.Distinct().Select(c => c.Claims.OrderBy(x => x.Ordinal).ToList()).OrderBy(c => c[0].Ordinal)], bearing);
    }

    private static void Join(ClaimCluster[] clusters, ClaimCluster a, ClaimCluster b)
    {
        var (large, small) = a.Claims.Count >= b.Claims.Count ? (a, b) : (b, a);
        large.Take(small);
        small.Claims.ForEach(c => clusters[c.Ordinal] = large);
    }

    private static List<Pair> Scored(ImmutableArray<EngagementClaim> claims, EngagementLikeness likeness, DisjointSets bearing)
    {
        var pairs = new List<Pair>();
        foreach (var (a, b) in EngagementBlocks.Pairs(claims))
        {
            if (likeness.Bear(claims[a], claims[b]))
            {
                bearing.Join(a, b);
            }

            var score = likeness.Score(claims[a], claims[b], out var weak);
            if (score > 0)
            {
                pairs.Add(new Pair(a, b, score, weak));
            }
        }

        return pairs;
    }

    /// <summary>Drops weak pairs of a claim that fits several engagements equally well: which one is meant cannot be known.</summary>
    private static List<Pair> Undecided(ImmutableArray<EngagementClaim> claims, EngagementLikeness likeness, List<Pair> pairs)
    {
        var partners = new Dictionary<int, List<(int Other, int Score)>>();
        foreach (var pair in pairs.Where(p => p.Weak))
        {
            Add(pair.A, pair.B, pair.Score);
            Add(pair.B, pair.A, pair.Score);
        }

        var torn = partners.Where(p => Torn(p.Value)).Select(p => p.Key).ToHashSet();
        pairs.RemoveAll(p => p.Weak && (torn.Contains(p.A) || torn.Contains(p.B)));
        return pairs;

        void Add(int claim, int other, int score) =>
            (partners.TryGetValue(claim, out var list) ? list : partners[claim] = []).Add((other, score));

        bool Torn(List<(int Other, int Score)> candidates)
        {
            var top = candidates.Max(c => c.Score);
            var best = candidates.Where(c => c.Score == top).Select(c => c.Other).Order().Take(PartnersLookedAt).ToList();
            return best.Exists(a => best.Exists(b => a < b && likeness.Clash(claims[a], claims[b]) && claims[a].Report != claims[b].Report))
                || best.GroupBy(i => claims[i].Report.Place).Any(g => g.Count() > 1);
        }
    }

    private readonly record struct Pair(int A, int B, int Score, bool Weak);
}

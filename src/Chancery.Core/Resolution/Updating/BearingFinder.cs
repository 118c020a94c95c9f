using Chancery.Core.Resolution.Engagements;
using Chancery.Core.Resolution.Notes;

namespace Chancery.Core.Resolution.Updating;

/// <summary>Finds the claims that have a bearing on how those that changed are brought together with others, and all that these bear on.</summary>
internal sealed class BearingFinder(Workbench bench, ClaimUpdate update)
{
    private readonly EngagementLikeness _likeness = new(Enumerable.Empty<EngagementClaim>().ToLookup(_ => 0));
    private readonly HashSet<long> _sets = [];

    /// <summary>The claims made anew and all that bear on them now or did before, by report and place in it.</summary>
    public SortedSet<(string Report, int Index)> Find()
    {
        foreach (var report in update.Renewed)
        {
            _sets.UnionWith(bench.ReportNote(report)?.Claims.Select(c => c.Bearing) ?? []);
        }

        var renewed = update.Renewed.SelectMany(r => bench.ClaimsOf(r)).ToList();
        renewed.ForEach(Find);
        var claims = new SortedSet<(string Report, int Index)>(Comparer<(string Report, int Index)>.Create((a, b) => string.CompareOrdinal(a.Report, b.Report) is not 0 and var order ? order : a.Index.CompareTo(b.Index)));
        claims.UnionWith(renewed.Select(c => (c.Report.Id, c.Index)));
        claims.UnionWith(_sets.SelectMany(Members));
        new DecisionReach(bench, update).Widen(claims, place => Members(bench.ReportNote(place.Report)!.Claims[place.Index].Bearing));
        return claims;
    }

    /// <summary>The claims on file of a set of those that bear on one another.</summary>
    private IEnumerable<(string Report, int Index)> Members(long set) =>
        bench.Places(Noting.Bearing(set), (c, place) => c.Bearing == set && !update.IsRenewed(place.Report)).Select(c => c.Place);

    private void Find(EngagementClaim claim)
    {
        // Claims that tell the very same are judged alike: one of them is looked at for all.
        var judged = new Dictionary<long, bool>();
        foreach (var report in EngagementBlocks.Sought(claim).SelectMany(k => bench.Find(Noting.Block(k))).Distinct(StringComparer.Ordinal).Where(r => !update.IsRenewed(r)))
        {
            var note = bench.ReportNote(report)!;
            for (var i = 0; i < note.Claims.Length; i++)
            {
                var other = note.Claims[i];
                if (_sets.Contains(other.Bearing) || (note.Source != claim.Report.Source && IsFarApart(claim, other)))
                {
                    continue;
                }

                // Of one source each is looked at, as copies bear on one another.
                var alike = judged.TryGetValue(other.Telling, out var known) && known;
                if (!alike && (!judged.ContainsKey(other.Telling) || note.Source == claim.Report.Source))
                {
                    judged[other.Telling] = alike = _likeness.Bear(claim, bench.ClaimsOf(report)[i]);
                }

                if (alike)
                {
                    _sets.Add(other.Bearing);
                }
            }
        }

        if (MovedEngagements.Matters(claim))
        {
            foreach (var report in bench.Find(Noting.Moved(claim)).Where(r => !update.IsRenewed(r)))
            {
                _sets.UnionWith(bench.ClaimsOf(report).Where(c => MovedEngagements.MayBe(claim, c)).Select(c => bench.ReportNote(report)!.Claims[c.Index].Bearing));
            }
        }
    }

    /// <summary>Whether the dates alone tell that the two are not one, and no mechanism speaks for it.</summary>
    private static bool IsFarApart(EngagementClaim claim, ClaimNote other) =>
        (claim.Mechanism is null || claim.Mechanism != other.Mechanism) && DateComparison.Compare(claim.LikelyDate, other.Date) is DateRelation.Near or DateRelation.Apart;
}

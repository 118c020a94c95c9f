namespace Chancery.Core.Resolution.Engagements;

/// <summary>Claims that are held to tell of one engagement, with what is needed to test another against them quickly.</summary>
internal sealed class ClaimCluster(EngagementClaim first)
{
    private readonly Dictionary<int, EngagementClaim> _tellings = new() { [first.Telling] = first };
    private readonly Dictionary<int, List<EngagementClaim>> _reports = new() { [first.Report.Place] = [first] };

    public List<EngagementClaim> Claims { get; } = [first];

    private bool HasReception { get; set; } = first.IsReception;

    private bool HasOther { get; set; } = !first.IsReception;

    public bool Clashes(ClaimCluster other, EngagementLikeness likeness)
    {
        var (small, large) = Claims.Count < other.Claims.Count ? (this, other) : (other, this);
        return small._reports.Any(r => large._reports.TryGetValue(r.Key, out var there) && r.Value.Exists(a => there.Exists(b => EngagementLikeness.OfOneReport(a, b))))
            || small._tellings.Values.Any(a => large._tellings.Values.Any(b => likeness.TellingsClash(a, b)))
            || (((HasReception && other.HasOther) || (HasOther && other.HasReception)) && Claims.Exists(a => other.Claims.Exists(b => likeness.ReportsClash(a, b))));
    }

    public void Take(ClaimCluster other)
    {
        Claims.AddRange(other.Claims);
        HasReception |= other.HasReception;
        HasOther |= other.HasOther;
        foreach (var claim in other.Claims)
        {
            _tellings.TryAdd(claim.Telling, claim);
            (_reports.TryGetValue(claim.Report.Place, out var there) ? there : _reports[claim.Report.Place] = []).Add(claim);
        }
    }
}

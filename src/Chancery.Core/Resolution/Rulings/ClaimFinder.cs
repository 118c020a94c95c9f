using System.Collections.Immutable;
using Chancery.Core.Records;
using Chancery.Core.Resolution.Engagements;

namespace Chancery.Core.Resolution.Rulings;

/// <summary>Finds what reports tell of an engagement that a decision is about: by its words, else by its id.</summary>
internal sealed class ClaimFinder
{
    private readonly ILookup<string, EngagementClaim> _ofReport;
    private readonly Lazy<ILookup<string, EngagementClaim>> _ofId;

    public ClaimFinder(ImmutableArray<EngagementClaim> claims)
    {
        _ofReport = claims.ToLookup(c => c.Report.Id, StringComparer.Ordinal);
        _ofId = new(() => claims
            .SelectMany(c => new[] { (Id: c.Identity.Id, Claim: c), (Id: EngagementIdentity.OfClaim(c), Claim: c) })
            .Distinct()
            .ToLookup(c => c.Id, c => c.Claim, StringComparer.Ordinal));
    }

    public IEnumerable<EngagementClaim> OfReport(string report) => _ofReport[report];

    /// <summary>In the order of claims; empty where no report on file tells of it.</summary>
    public ImmutableArray<EngagementClaim> Find(string? id, ImmutableArray<DecisionAnchor> at)
    {
        var found = at.Select(At).OfType<EngagementClaim>().Distinct().OrderBy(c => c.Ordinal).ToImmutableArray();
        return !found.IsEmpty || id is null ? found : [.. _ofId.Value[id].OrderBy(c => c.Ordinal)];
    }

    /// <summary>The engagement of the report that its words tell of, told by those that stand there.</summary>
    private EngagementClaim? At(DecisionAnchor anchor) => anchor.Report is null ? null : _ofReport[anchor.Report]
        .Select(c => (Claim: c, Shared: Shared(c, anchor)))
        .Where(c => c.Shared > 0)
        .OrderByDescending(c => c.Shared)
        .ThenBy(c => c.Claim.Index)
        .FirstOrDefault()
        .Claim;

    /// <summary>Characters shared; those that tell what it was (talks, a visit) count before those that tell where or when.</summary>
    private static long Shared(EngagementClaim claim, DecisionAnchor anchor) => claim.Reading.Evidence
        .Select(e => Math.Max(0, Math.Min(e.End, anchor.End) - Math.Max(e.Start, anchor.Start)) * (e.Field == "kind" ? 100_000L : 1L))
        .DefaultIfEmpty(0)
        .Max();
}

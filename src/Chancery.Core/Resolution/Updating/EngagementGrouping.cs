using System.Collections.Immutable;
using Chancery.Core.Resolution.Engagements;
using Chancery.Core.Resolution.Notes;
using Chancery.Core.Resolution.Rulings;

namespace Chancery.Core.Resolution.Updating;

/// <summary>Brings the claims that changed together with all that bear on them, and names the engagements that come of it.</summary>
internal sealed class EngagementGrouping
{
    private readonly Workbench _bench;
    private readonly ClaimUpdate _update;
    private readonly EngagementRulings _rulings;
    private readonly Dictionary<EngagementClaim, long> _bearing = [];
    private readonly List<(string Id, ImmutableArray<string> Aliases, ImmutableArray<EngagementClaim> Claims)> _made = [];

    private EngagementGrouping(Workbench bench, ClaimUpdate update)
    {
        _bench = bench;
        _update = update;
        var places = new BearingFinder(bench, update).Find();
        var claims = places.Select(p => bench.ClaimsOf(p.Report)[p.Index]).ToImmutableArray();
        Book = bench.Decisions.Open(DecisionStage.Engagements);
        for (var i = 0; i < claims.Length; i++)
        {
            claims[i].Ordinal = i;
        }

        var ofReport = claims.Select(c => c.Report.Id).Distinct(StringComparer.Ordinal).SelectMany(r => bench.ClaimsOf(r)).ToLookup(c => c.Report.Place);
        _rulings = new EngagementRulings(Book, claims);
        var (clusters, bearing) = EngagementClusterer.Cluster(claims, _rulings, ofReport);
        foreach (var set in bearing.All())
        {
            var label = Noting.BearingOf(claims[set[0]]);
            set.ForEach(i => _bearing[claims[i]] = label);
        }

        Name(clusters, claims);
    }

    /// <summary>The decisions on engagements that are followed anew.</summary>
    public RulingBook Book { get; }

    /// <summary>Ids of the engagements on file in whose place they are.</summary>
    public HashSet<string> Replaced { get; } = new(StringComparer.Ordinal);

    /// <summary>All claims that were looked at, each with the set of those that bear on one another.</summary>
    public IReadOnlyDictionary<EngagementClaim, long> Bearing => _bearing;

    /// <summary>Groups until no decision is left that speaks of something touched and was not followed.</summary>
    public static EngagementGrouping Of(Workbench bench, ClaimUpdate update)
    {
        while (true)
        {
            var grouping = new EngagementGrouping(bench, update);
            var reach = new DecisionReach(bench, update);
            if (grouping.Replaced.Any(reach.StirBy))
            {
                continue;
            }

            // What is no longer ruled spurious, or has come to be, is told by its reports as if they had been read anew.
            var (drafts, rejected) = grouping.Open();
            var turned = drafts.SelectMany(d => grouping.Turned(d, isRejected: false)).Concat(rejected.SelectMany(d => grouping.Turned(d, isRejected: true))).ToList();
            if (turned.Count == 0)
            {
                return grouping;
            }

            update.Renew(turned);
        }
    }

    /// <summary>Engagements that are new, whose claims, id or aliases changed, or which a decision that is followed anew is about; and those ruled spurious.</summary>
    public (List<EngagementDraft> Drafts, List<EngagementDraft> Rejected) Open() => EngagementDrafts.Settle(_made.Select(m => new EngagementDraft(m.Id, m.Aliases, m.Claims)), _rulings);

    private IEnumerable<string> Turned(EngagementDraft draft, bool isRejected) =>
        draft.Claims.Where(c => !_update.IsRenewed(c.Report.Id) && _bench.EngagementNote(Note(c).Engagement)!.IsRejected != isRejected).Select(c => c.Report.Id);

    private void Name(List<List<EngagementClaim>> clusters, ImmutableArray<EngagementClaim> claims)
    {
        var before = _update.Renewed.SelectMany(r => _bench.ReportNote(r)?.Claims ?? [])
            .Concat(claims.Where(c => !_update.IsRenewed(c.Report.Id)).Select(Note))
            .ToList();
        var old = before.Select(c => c.Engagement).Where(e => e.Length > 0).ToHashSet(StringComparer.Ordinal);
        var ids = before.Select(c => c.Identity.Id).Concat(claims.Select(c => c.Identity.Id)).ToHashSet(StringComparer.Ordinal);

        // Whoever has one of these ids too may lose or gain it; and whoever has an id of those has a say in that.
        var sharing = Sharing(ids, old);
        var context = Sharing([.. sharing.SelectMany(_bench.PlacesOf).Select(p => Identity(p).Id)], [.. old, .. sharing]);
        var others = sharing.Concat(context).ToList();
        var named = EngagementIds.Assign([.. clusters.Select(c => (IReadOnlyCollection<ClaimIdentity>)c.ConvertAll(ClaimIdentity.Of)), .. others.Select(Identities)]);
        for (var i = 0; i < clusters.Count; i++)
        {
            if (!IsAsItWas(clusters[i], named[i].Id, named[i].Aliases) || clusters[i].Exists(IsSpokenOf))
            {
                _made.Add((named[i].Id, named[i].Aliases, [.. clusters[i]]));
                Replaced.UnionWith(clusters[i].Where(c => !_update.IsRenewed(c.Report.Id)).Select(c => Note(c).Engagement));
            }
        }

        Replaced.UnionWith(_update.Renewed.SelectMany(r => _bench.ReportNote(r)?.Claims ?? []).Select(c => c.Engagement));
        for (var i = 0; i < sharing.Count; i++)
        {
            var (id, aliases) = named[clusters.Count + i];
            var note = _bench.EngagementNote(sharing[i])!;
            if (!string.Equals(id, note.Id, StringComparison.Ordinal) || !aliases.SequenceEqual(note.Aliases, StringComparer.Ordinal))
            {
                _made.Add((id, aliases, _bench.ClaimsAt(sharing[i])));
                Replaced.Add(sharing[i]);
            }
        }
    }

    private bool IsAsItWas(List<EngagementClaim> claims, string id, ImmutableArray<string> aliases) =>
        claims.TrueForAll(c => !_update.IsRenewed(c.Report.Id) && string.Equals(Note(c).Engagement, id, StringComparison.Ordinal))
        && _bench.EngagementNote(id) is { } note && note.Claims == claims.Count && note.Aliases.SequenceEqual(aliases, StringComparer.Ordinal);

    /// <summary>Whether a decision may be about it, or may have been.</summary>
    private bool IsSpokenOf(EngagementClaim claim) => DecisionReach.Words(claim).Any(w => _bench.Decisions.Speaks(DecisionStage.Engagements, w));

    /// <summary>Engagements on file, others than these, of which a claim gives one of the ids.</summary>
    private List<string> Sharing(HashSet<string> ids, HashSet<string> but) =>
    [
        .. ids.SelectMany(i => _bench.Places(Noting.Identity(i), (c, place) => string.Equals(c.Identity.Id, i, StringComparison.Ordinal) && !_update.IsRenewed(place.Report)))
            .Select(c => c.Note.Engagement)
            .Where(e => !but.Contains(e))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    private IReadOnlyCollection<ClaimIdentity> Identities(string engagement) =>
        [.. _bench.PlacesOf(engagement).Select(p => new ClaimIdentity(p.Report, p.Index, _bench.ReportNote(p.Report)!.Told, Identity(p)))];

    private EngagementIdentity Identity((string Report, int Index) place) => _bench.ReportNote(place.Report)!.Claims[place.Index].Identity;

    private ClaimNote Note(EngagementClaim claim) => _bench.ReportNote(claim.Report.Id)!.Claims[claim.Index];
}

using System.Collections.Immutable;
using Chancery.Core.Records;
using Chancery.Core.Resolution.Engagements;

namespace Chancery.Core.Resolution.Rulings;

/// <summary>The decisions on engagements, applied to what the reports tell.</summary>
/// <remarks>What one decision parts no other joins; of two that choose, the later prevails, and of one day the id that sorts last.</remarks>
internal sealed partial class EngagementRulings
{
    private static readonly ImmutableArray<string> s_single = [DecisionRuling.Spurious, DecisionRuling.Field, DecisionRuling.Confirm, DecisionRuling.Note];

    private readonly RulingBook _book;
    private readonly ClaimFinder _finder;
    private readonly ImmutableArray<EngagementRuling> _parting;
    private readonly List<(EngagementRuling Ruling, bool Needed)> _joined = [];
    private readonly ILookup<EngagementClaim, Decision> _aboutClaim;
    private readonly ILookup<string, Decision> _aboutId;

    public EngagementRulings(RulingBook book, ImmutableArray<EngagementClaim> claims)
    {
        _book = book;
        _finder = new ClaimFinder(claims);
        _parting = [.. book.Of(DecisionRuling.DifferentEngagement).Where(d => d.Other is not null).Select(Parting).Where(p => p.Subject.Count > 0 && p.Other.Count > 0)];
        var single = s_single.SelectMany(r => book.Of(r, 'e')).Select(d => (Decision: d, Claims: _finder.Find(null, d.SubjectAt))).ToList();
        _aboutClaim = single.SelectMany(s => s.Claims.Select(c => (c, s.Decision))).ToLookup(s => s.c, s => s.Decision);
        _aboutId = single.Where(s => s.Claims.IsEmpty).ToLookup(s => s.Decision.Subject, s => s.Decision, StringComparer.Ordinal);
    }

    /// <summary>Whether a decision forbids that the two sets of claims become one engagement.</summary>
    public bool KeepsApart(IReadOnlyCollection<EngagementClaim> a, IReadOnlyCollection<EngagementClaim> b) => PartedBy(a, b) is not null;

    /// <summary>Joins what was ruled to be one.</summary>
    /// <param name="clusterOf">The cluster that a claim stands in now.</param>
    public void Join(Func<EngagementClaim, ClaimCluster> clusterOf, Action<ClaimCluster, ClaimCluster> join)
    {
        foreach (var ruling in _book.Of(DecisionRuling.SameEngagement).Select(Joining).Where(r => r.Subject.Count > 0 && r.Other.Count > 0))
        {
            var first = ruling.Subject.MinBy(c => c.Ordinal)!;
            var needed = false;
            foreach (var claim in ruling.Other.Union(ruling.Subject).OrderBy(c => c.Ordinal))
            {
                var (a, b) = (clusterOf(first), clusterOf(claim));
                if (a == b)
                {
                    continue;
                }

                if (PartedBy(a.Claims, b.Claims) is { } parting)
                {
                    _book.Ledger.Mark(ruling.Decision, DecisionState.Overruled, $"{parting.Decision.Id} keeps them apart");
                    continue;
                }

                needed = true;
                join(a, b);
            }

            _joined.Add((ruling, needed));
        }
    }

    private EngagementRuling? PartedBy(IReadOnlyCollection<EngagementClaim> a, IReadOnlyCollection<EngagementClaim> b)
    {
        foreach (var parting in _parting)
        {
            if (parting.Parts(a, b))
            {
                return parting;
            }
        }

        return null;
    }

    private EngagementRuling Joining(Decision decision) =>
        new(decision, [.. _finder.Find(decision.Subject, decision.SubjectAt)], [.. _finder.Find(decision.Other, decision.OtherAt)]);

    /// <summary>The other side may be told by the id of a report: what that report tells is not the engagement.</summary>
    private EngagementRuling Parting(Decision decision)
    {
        var subject = _finder.Find(decision.Subject, decision.SubjectAt).ToHashSet();
        var other = _finder.Find(decision.Other, decision.OtherAt).ToHashSet();
        if (decision.OtherAt.IsEmpty)
        {
            // Without words the ids count: what answers to both stays where it is, and all that the report tells goes.
            other.ExceptWith(subject);
            other.UnionWith(_finder.OfReport(decision.Other!));
        }

        subject.ExceptWith(other);
        return new EngagementRuling(decision, subject, other);
    }
}

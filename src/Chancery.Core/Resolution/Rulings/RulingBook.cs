using System.Collections.Immutable;
using Chancery.Core.Records;
using Chancery.Core.Resolution.Engagements;

namespace Chancery.Core.Resolution.Rulings;

/// <summary>The decisions in force, by what they rule.</summary>
internal sealed class RulingBook
{
    private readonly ImmutableArray<Decision> _inForce;

    public RulingBook(IReadOnlyCollection<Decision> decisions)
    {
        All = [.. decisions.Distinct().OrderBy(d => d.Id, StringComparer.Ordinal).ThenBy(d => d.ToString(), StringComparer.Ordinal)];
        _inForce = [.. All.Where(d => !d.Withdrawn)];
        SameEngagements = Pairs("same-engagement");
        DifferentEngagements = Pairs("different-engagement");
        SamePeople = Pairs("same-person");
        DifferentPeople = Pairs("different-person");
        Spurious = [.. _inForce.Where(d => d.Ruling == "spurious").Select(d => d.Subject)];
        Fields = _inForce.Where(d => d.Ruling == "field").Select(FieldRuling.Of).OfType<FieldRuling>().ToLookup(f => f.Decision.Subject, StringComparer.Ordinal);
    }

    /// <summary>All decisions, the withdrawn ones too, in the order of their ids.</summary>
    public ImmutableArray<Decision> All { get; }

    public ImmutableArray<(string One, string Other)> SameEngagements { get; }

    /// <summary>The second may be the id of a report: what it tells is not that engagement.</summary>
    public ImmutableArray<(string One, string Other)> DifferentEngagements { get; }

    public ImmutableArray<(string One, string Other)> SamePeople { get; }

    /// <summary>The second may be a spelling of the name.</summary>
    public ImmutableArray<(string One, string Other)> DifferentPeople { get; }

    public ImmutableHashSet<string> Spurious { get; }

    public ILookup<string, FieldRuling> Fields { get; }

    /// <summary>Whether a claim is meant by the id of an engagement.</summary>
    public static bool Answers(EngagementClaim claim, string id) =>
        string.Equals(claim.Identity.Id, id, StringComparison.Ordinal) || string.Equals(EngagementIdentity.OfClaim(claim), id, StringComparison.Ordinal);

    /// <summary>Whether a decision forbids that the two sets of claims become one engagement.</summary>
    public bool KeepsApart(IEnumerable<EngagementClaim> a, IEnumerable<EngagementClaim> b)
    {
        if (DifferentEngagements.IsEmpty)
        {
            return false;
        }

        var left = a.ToList();
        var right = b.ToList();
        return DifferentEngagements.Any(d => Parted(left, right, d.One, d.Other) || Parted(right, left, d.One, d.Other));
    }

    private static bool Parted(List<EngagementClaim> a, List<EngagementClaim> b, string one, string other) =>
        a.Exists(c => Answers(c, one) && c.Report.Id != other) && b.Exists(c => c.Report.Id == other || (Answers(c, other) && !Answers(c, one)));

    private ImmutableArray<(string One, string Other)> Pairs(string ruling) =>
        [.. _inForce.Where(d => d.Ruling == ruling && d.Other is not null).Select(d => (d.Subject, d.Other!))];
}

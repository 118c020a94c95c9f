using System.Collections.Immutable;
using Chancery.Core.Records;
using Chancery.Core.Resolution.Engagements;

namespace Chancery.Core.Resolution.Rulings;

/// <content>What is ruled on engagements once they are brought together.</content>
internal sealed partial class EngagementRulings
{
    /// <summary>Whether a decision takes an engagement out of the record.</summary>
    public bool Rejects(string id, ImmutableArray<string> aliases, IReadOnlyCollection<EngagementClaim> claims)
    {
        var about = About(id, aliases, claims);
        if (about.FindLast(d => d.Ruling == DecisionRuling.Spurious) is not { } rejecting)
        {
            return false;
        }

        if (about.FindLast(d => d.Ruling == DecisionRuling.Confirm) is { } confirming && about.IndexOf(confirming) > about.IndexOf(rejecting))
        {
            _book.Ledger.Mark(rejecting, DecisionState.Overruled, $"{confirming.Id} confirms it later", id);
            return false;
        }

        var grown = claims.Select(c => c.Report.Id).Except(rejecting.SubjectAt.Select(a => a.Report), StringComparer.Ordinal).Count();
        _book.Ledger.Mark(rejecting, DecisionState.Applied, grown > 0 && !rejecting.SubjectAt.IsEmpty ? FormattableString.Invariant($"left out, with {grown} report(s) that came since") : "left out", id);
        about.ForEach(d => _book.Ledger.Mark(d, DecisionState.Overruled, $"{rejecting.Id} leaves it out", id));
        return true;
    }

    /// <summary>Gives each engagement the decisions on its fields and its notes, and says what became of joins and partings.</summary>
    public void Settle(IReadOnlyCollection<EngagementDraft> drafts)
    {
        if (_book.All.IsEmpty)
        {
            return;
        }

        var owners = drafts.SelectMany(d => d.Claims.Select(c => (Draft: d, Claim: c))).ToDictionary(c => c.Claim, c => c.Draft);
        var byId = drafts.SelectMany(d => d.Aliases.Append(d.Id).Select(id => (Id: id, Draft: d))).ToLookup(d => d.Id, d => d.Draft, StringComparer.Ordinal);
        _book.MarkTies("engagement", _joined.Select(j => (j.Ruling.Decision, j.Needed, Ids(j.Ruling))), _parting.Select(p => (p.Decision, Ids(p))));
        foreach (var (owner, fields, remarks) in _book.Singles('e', Owner, o => o.Id))
        {
            owner.Rulings = fields;
            owner.Remarks = remarks;
        }

        IEnumerable<string> Ids(EngagementRuling ruling) => ruling.Subject.Concat(ruling.Other).Where(owners.ContainsKey).Select(c => owners[c].Id);

        // Where packs have changed and part what was one, the larger part is meant.
        EngagementDraft? Owner(Decision decision)
        {
            var at = _finder.Find(null, decision.SubjectAt);
            return at.IsEmpty
                ? byId[decision.Subject].FirstOrDefault()
                : at.Where(owners.ContainsKey).GroupBy(c => owners[c]).OrderByDescending(g => g.Count()).ThenBy(g => g.Min(c => c.Ordinal)).FirstOrDefault()?.Key;
        }
    }

    /// <summary>Decisions on one engagement, oldest first.</summary>
    private List<Decision> About(string id, ImmutableArray<string> aliases, IReadOnlyCollection<EngagementClaim> claims) => _book.All.IsEmpty ? [] :
    [
        .. claims.SelectMany(c => _aboutClaim[c])
            .Concat(aliases.Append(id).SelectMany(a => _aboutId[a]))
            .DistinctBy(d => d.Id, StringComparer.Ordinal)
            .OrderBy(d => d.When, StringComparer.Ordinal)
            .ThenBy(d => d.Id, StringComparer.Ordinal),
    ];
}

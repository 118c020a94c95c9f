using System.Collections.Immutable;
using Chancery.Core.Records;
using Chancery.Core.Resolution.Engagements;

namespace Chancery.Core.Resolution.Rulings;

/// <content>What is ruled on engagements once they are brought together.</content>
internal sealed partial class EngagementRulings
{
    private static readonly ImmutableArray<string> s_single = [DecisionRuling.Spurious, DecisionRuling.Field, DecisionRuling.Confirm, DecisionRuling.Note];

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
        foreach (var (ruling, needed) in _joined)
        {
            var (state, because) = needed ? (DecisionState.Applied, "one engagement") : (DecisionState.Unneeded, "one engagement by what the reports tell alone");
            _book.Ledger.Mark(ruling.Decision, state, because, Ids(ruling));
        }

        foreach (var ruling in _parting)
        {
            _book.Ledger.Mark(ruling.Decision, DecisionState.Applied, "kept apart", Ids(ruling));
        }

        foreach (var ruled in s_single.SelectMany(r => _book.Of(r, 'e')).Select(d => (Decision: d, Draft: Owner(d))).Where(d => d.Draft is not null).GroupBy(d => d.Draft!))
        {
            var decisions = ruled.Select(r => r.Decision).OrderBy(d => d.When, StringComparer.Ordinal).ThenBy(d => d.Id, StringComparer.Ordinal).ToList();
            var fields = decisions.Where(d => d.Ruling == DecisionRuling.Field).Select(FieldRuling.Of).OfType<FieldRuling>().ToList();
            ruled.Key.Rulings = [.. FieldRuling.Latest(fields, ruled.Key.Id, _book.Ledger)];
            ruled.Key.Remarks = [.. decisions.Where(d => d.Ruling is DecisionRuling.Confirm or DecisionRuling.Note)];
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

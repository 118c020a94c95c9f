using Chancery.Core.Reports;
using Chancery.Core.Resolution.Engagements;
using Chancery.Core.Resolution.Notes;

namespace Chancery.Core.Resolution.Updating;

/// <summary>Finds the decisions that speak of what reports tell of engagements, and all that these speak of.</summary>
internal sealed class DecisionReach(Workbench bench, ClaimUpdate update)
{
    /// <summary>Takes in what the decisions speak of that speak of any of these claims, and what bears on that, until nothing else is touched.</summary>
    /// <param name="claims">By report and place in it.</param>
    /// <param name="around">All that bear on a claim on file, and itself.</param>
    public void Widen(ISet<(string Report, int Index)> claims, Func<(string Report, int Index), IEnumerable<(string Report, int Index)>> around)
    {
        if (!bench.Decisions.Watches(DecisionStage.Engagements))
        {
            return;
        }

        foreach (var report in update.Renewed)
        {
            Stir(report, Enumerable.Range(0, bench.ReportNote(report)?.Claims.Length ?? 0));
        }

        var asked = new HashSet<(string Report, int Index)>();
        var followed = new HashSet<string>(StringComparer.Ordinal);
        var open = claims.ToList();
        do
        {
            foreach (var claim in open)
            {
                asked.Add(claim);
                Stir(claim);
            }

            var reached = bench.Decisions.StirredAt(DecisionStage.Engagements).Where(d => followed.Add(d.Id)).SelectMany(DecisionWatch.Words).SelectMany(Named).ToList();
            claims.UnionWith(reached.SelectMany(around));
            open = [.. claims.Where(c => !asked.Contains(c))];
        }
        while (open.Count > 0);
    }

    /// <summary>Has the decisions followed that speak of an engagement on file; true where one was not before.</summary>
    public bool StirBy(string engagement)
    {
        var stirred = false;
        foreach (var (report, index) in bench.Decisions.Watches(DecisionStage.Engagements) ? bench.PlacesOf(engagement) : [])
        {
            stirred |= Stir(report, [index]);
        }

        return stirred;
    }

    /// <summary>The words by which a decision may speak of what a report tells.</summary>
    public static IEnumerable<string> Words(EngagementClaim claim) => [claim.Report.Id, claim.Identity.Id, EngagementIdentity.OfClaim(claim)];

    /// <summary>By what a claim is now, where its report is on file.</summary>
    private void Stir((string Report, int Index) claim)
    {
        if (update.IsRenewed(claim.Report))
        {
            Stir(Words(bench.ClaimsOf(claim.Report)[claim.Index]));
        }
        else
        {
            Stir(claim.Report, [claim.Index]);
        }
    }

    /// <summary>By what claims of a report were when the record was last saved.</summary>
    private bool Stir(string report, IEnumerable<int> indexes) =>
        Stir([report, .. indexes.SelectMany(i => new[] { bench.ReportNote(report)!.Claims[i].Identity.Id, EngagementIdentity.OfClaim(report, i) })]);

    private bool Stir(IEnumerable<string> words)
    {
        var stirred = false;
        foreach (var word in words)
        {
            stirred |= bench.Decisions.Stir(DecisionStage.Engagements, word);
        }

        return stirred;
    }

    /// <summary>The claims on file that a decision may mean by the id of an engagement or report: of those made anew all are looked at as it is.</summary>
    private IEnumerable<(string Report, int Index)> Named(string word)
    {
        if (Report.IsId(word) && !update.IsRenewed(word) && bench.ReportNote(word) is { } note)
        {
            return Enumerable.Range(0, note.Claims.Length).Select(i => (word, i));
        }

        return bench.Places(Noting.Identity(word), (c, place) => !update.IsRenewed(place.Report) && (string.Equals(c.Identity.Id, word, StringComparison.Ordinal) || string.Equals(EngagementIdentity.OfClaim(place.Report, place.Index), word, StringComparison.Ordinal)))
            .Select(c => c.Place);
    }
}

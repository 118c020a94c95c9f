using Chancery.Core.Dates;
using Chancery.Core.Readings;
using Chancery.Core.Resolution.Votes;

namespace Chancery.Core.Resolution.Engagements;

/// <summary>Chooses the date of an engagement; dates that complete one another make one.</summary>
internal static class DateChooser
{
    public static void Choose(EngagementDraft draft)
    {
        var dated = draft.Claims.Where(c => c.Date is not null).OrderByDescending(c => Parts(c.Date!.Value, draft.Kind)).ToList();
        var groups = new List<(Edtf Date, List<EngagementClaim> Claims)>();
        foreach (var claim in dated)
        {
            var date = claim.Date!.Value;
            var at = groups.FindIndex(g => Agree(g.Date, date));
            if (at < 0)
            {
                groups.Add((date, [claim]));
                continue;
            }

            groups[at].Claims.Add(claim);
            groups[at] = (Complete(groups[at].Date, date), groups[at].Claims);
        }

        var ballot = Ballot.Count(groups.SelectMany(g => g.Claims.Select(c => new Vote(g.Date.ToString(), g.Date.ToString(), c.Report, c is { IsMain: true, IsAnnounced: false }))), v => v.Count(char.IsDigit));
        if (ballot is null)
        {
            return;
        }

        var (shown, claims) = groups.Find(g => string.Equals(g.Date.ToString(), ballot.Shown, StringComparison.Ordinal));
        draft.Date = shown;
        Explain(draft, shown, claims);
        if (ballot.IsSplit)
        {
            draft.Discrepancies.Add(ballot.Discrepancy(draft.Id, "date", draft.Ruling("date") is { } r ? (r.Value, r.Reason) : null));
        }
    }

    /// <summary>A year that one report lacks and another tells is a conclusion, so it is stated.</summary>
    private static void Explain(EngagementDraft draft, Edtf shown, List<EngagementClaim> claims)
    {
        var open = First(claims.Where(c => !c.Date!.Value.HasYear));
        var told = First(claims.Where(c => c.Date!.Value.HasYear));
        if (open is not null && told is not null && shown.Start.Year is int)
        {
            draft.Reasoning.Add(FormattableString.Invariant(
                $"year {shown.Start.Year:0000}: report {open.Report.Id} gives only {open.Date}, completed because report {told.Report.Id} tells of the same engagement on {told.Date}"));
        }
    }

    private static EngagementClaim? First(IEnumerable<EngagementClaim> claims) => claims.OrderBy(c => c.Report.Id, StringComparer.Ordinal).ThenBy(c => c.Index).FirstOrDefault();

    private static bool Agree(Edtf a, Edtf b)
    {
        if (a.End is null && b.End is null)
        {
            return a.Start.CompatibleWith(b.Start);
        }

        return DateComparison.Compare(a, b) is DateRelation.Equal or DateRelation.SameDay or DateRelation.Overlapping or DateRelation.SameMonth or DateRelation.SameYear;
    }

    private static Edtf Complete(Edtf date, Edtf by)
    {
        if (date.End is null && by.End is null)
        {
            return new Edtf(date.Start.FilledFrom(by.Start));
        }

        return date.HasYear || by.Start.Year is not int year ? date : date.WithYear(year);
    }

    /// <summary>How much a date tells. A span tells more of a visit and less of talks than a day does.</summary>
    private static int Parts(Edtf date, EngagementKind kind)
    {
        var parts = (date.Start.Year is null ? 0 : 2) + (date.Start.Month is null ? 0 : 2) + (date.Start.Day is null ? 0 : 2);
        var spanning = kind is EngagementKind.Visit or EngagementKind.Exercise or EngagementKind.PortCall or EngagementKind.Conference;
        return date.End is null ? parts : spanning ? parts + 1 : parts - 1;
    }
}

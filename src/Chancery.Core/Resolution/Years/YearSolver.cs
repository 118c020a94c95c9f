using System.Collections.Immutable;
using System.Globalization;
using Chancery.Core.Readings;
using Chancery.Core.Resolution.Engagements;
using Chancery.Core.Resolution.Shelves;

namespace Chancery.Core.Resolution.Years;

/// <summary>Finds years that no report tells from what reports take for granted, and states the proof.</summary>
/// <remarks>
/// Every engagement and every report's own year is a range of years; each fact narrows ranges: a date that is told, a day of
/// publication, a hint ("preparing its chairmanship of 2020"), a distance ("July last year"), and the order of the rounds of
/// a mechanism. Ranges only shrink, so the end is reached and does not depend on the order of the facts.
/// </remarks>
internal sealed class YearSolver
{
    private const int MostPasses = 64;
    private readonly List<EngagementDraft> _drafts;
    private readonly YearRange[] _engagements;
    private readonly Dictionary<ShelvedReport, YearRange> _reports;
    private readonly ImmutableArray<ShelvedReport> _shelf;
    private readonly List<YearLink> _links = [];
    private readonly RoundOrder _rounds;

    private YearSolver(ImmutableArray<ShelvedReport> shelf, List<EngagementDraft> drafts)
    {
        _shelf = shelf;
        _drafts = drafts;
        _engagements = [.. drafts.Select(_ => new YearRange())];
        _reports = shelf.ToDictionary(r => r, _ => new YearRange());
        _rounds = new RoundOrder(drafts, _engagements);
    }

    public static void Solve(ImmutableArray<ShelvedReport> shelf, List<EngagementDraft> drafts)
    {
        var solver = new YearSolver(shelf, drafts);
        solver.TakeTold();
        solver.TakeReports();
        solver.TakeLinks();
        for (var pass = 0; pass < MostPasses && (solver.FollowLinks() | solver._rounds.Follow()); pass++)
        {
        }

        YearWriter.Write(drafts, solver._engagements);
        DateProver.Prove(drafts, solver._engagements);
    }

    private static string Text(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    private static string Years(int offset) => string.Create(CultureInfo.InvariantCulture, $"{Math.Abs(offset)} year{(Math.Abs(offset) == 1 ? "" : "s")} {(offset < 0 ? "before" : "after")}");

    private void TakeTold()
    {
        for (var i = 0; i < _drafts.Count; i++)
        {
            if (_drafts[i].Date is { Start.Year: int year } date)
            {
                var teller = _drafts[i].Claims.FirstOrDefault(c => c.Date is { Start.Year: int y } && y == year);
                _engagements[i].Fix(new YearBound(year, date.ToString(), teller is null ? "it was ruled so" : $"report {teller.Report.Id} gives {date}"));
            }
        }
    }

    private void TakeReports()
    {
        foreach (var report in _shelf)
        {
            var own = _reports[report];
            if (report.Published is { Start.Year: int year } published)
            {
                own.Fix(new YearBound(year, Text(year), $"report {report.Id} was published on {published}"));
                continue;
            }

            var told = report.Reading.Engagements.Where(e => e.Status == EngagementStatus.Main && e.Date is { HasYear: true }).Select(e => e.Date!.Value).ToList();
            if (told.Count > 0 && told.TrueForAll(d => d.Start.Year == told[0].Start.Year))
            {
                own.Fix(new YearBound(told[0].Start.Year!.Value, Text(told[0].Start.Year!.Value), $"report {report.Id} is about an engagement of {told[0]}"));
                continue;
            }

            foreach (var hint in report.Reading.YearHints.OrderBy(h => h.Start).ThenBy(h => h.Because, StringComparer.Ordinal))
            {
                if (hint.From is int from)
                {
                    own.NotBefore(new YearBound(from, $"not before {Text(from)}", hint.Because));
                }

                if (hint.To is int to)
                {
                    own.NotAfter(new YearBound(to, $"not after {Text(to)}", hint.Because));
                }
            }
        }
    }

    private void TakeLinks()
    {
        for (var i = 0; i < _drafts.Count; i++)
        {
            foreach (var claim in _drafts[i].Claims)
            {
                if (claim.Reading.YearOffset is int offset)
                {
                    _links.Add(new YearLink(i, claim.Report, offset, Told: true));
                }
                else if (claim is { IsMain: true, Date.HasYear: false })
                {
                    _links.Add(new YearLink(i, claim.Report, 0, Told: false));
                }
                else if (claim.Reading.Status == EngagementStatus.Referred && claim.Date is { HasYear: false } && claim.Report.Published is { Start.Year: int year } published)
                {
                    _engagements[i].NotAfter(new YearBound(year, $"not after {published}", $"report {claim.Report.Id} of {published} tells of it"));
                }
            }
        }
    }

    private bool FollowLinks()
    {
        var moved = false;
        foreach (var link in _links)
        {
            var engagement = _engagements[link.Engagement];
            var report = _reports[link.Report];
            var id = link.Report.Id;
            var title = EngagementTitle.Of(_drafts[link.Engagement]);
            var step = link.Told ? $"report {id} puts it {Years(link.Offset)} its own year" : $"report {id} is about it and of the same year";
            var back = link.Told ? $"report {id} is written {Years(-link.Offset)} {title}" : $"report {id} is about {title}";
            moved |= report.From is { } f && engagement.NotBefore(Moved(f, link.Offset, step, "not before"));
            moved |= report.To is { } t && engagement.NotAfter(Moved(t, link.Offset, step, "not after"));
            moved |= engagement.From is { } g && report.NotBefore(Moved(g, -link.Offset, back, "not before"));
            moved |= engagement.To is { } h && report.NotAfter(Moved(h, -link.Offset, back, "not after"));
        }

        return moved;
    }

    private static YearBound Moved(YearBound bound, int offset, string step, string side) =>
        new(bound.Year + offset, $"{side} {Text(bound.Year + offset)}", $"{step}, and {bound.Because}");
}

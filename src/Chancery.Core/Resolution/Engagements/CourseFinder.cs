using Chancery.Core.Dates;
using Chancery.Core.Readings;
using Chancery.Core.Records;

namespace Chancery.Core.Resolution.Engagements;

/// <summary>Follows what was announced: it came about, was moved, or its parties met since without a word of it.</summary>
/// <remarks>There is no clock: "since" is what the reports on file tell, so the same reports give the same answer in any year.</remarks>
internal static class CourseFinder
{
    /// <param name="drafts">Those to follow.</param>
    /// <param name="all">These and all others of the same parties.</param>
    public static void Find(IEnumerable<EngagementDraft> drafts, IEnumerable<EngagementDraft> all)
    {
        var met = all
            .Where(d => Met(d) is not null)
            .Select(d => (d.Id, Parties: d.Between, Day: Met(d)!.Value))
            .ToLookup(d => d.Parties, StringComparer.Ordinal);
        foreach (var draft in drafts)
        {
            var announced = draft.Claims.Where(c => c.IsAnnounced).ToList();
            if (announced.Count > 0)
            {
                draft.Course = announced.Count == draft.Claims.Length ? Open(draft, met[draft.Between]) : Told(draft, announced);
            }
        }
    }

    /// <summary>The day on which the parties met, where a report is about it and the day's year is known.</summary>
    public static DateOnly? Met(EngagementDraft draft) => draft is { Status: EngagementStatus.Main, Date: { HasYear: true } date } ? date.Start.Earliest() : null;

    private static EngagementCourse Told(EngagementDraft draft, List<EngagementClaim> announced)
    {
        var by = announced[0];
        var teller = draft.Claims.First(c => !c.IsAnnounced);
        if (draft.Date is { } date && announced.Find(c => c.Date is { } d && DateComparison.Compare(d, date) is DateRelation.NextDay or DateRelation.Near or DateRelation.Apart) is { } moved)
        {
            draft.Reasoning.Add($"moved: report {moved.Report.Id} announced it for {moved.Date}, report {teller.Report.Id} tells of {date}");
            return EngagementCourse.Moved;
        }

        draft.Reasoning.Add($"came about: report {by.Report.Id} announced it, report {teller.Report.Id} tells of it");
        return EngagementCourse.CameAbout;
    }

    private static EngagementCourse Open(EngagementDraft draft, IEnumerable<(string Id, string Parties, DateOnly Day)> met)
    {
        if (draft.Date is not { HasYear: true } date || (date.End ?? date.Start).Latest() is not { } last)
        {
            return EngagementCourse.Announced;
        }

        var since = met.Where(m => m.Day > last).OrderBy(m => m.Day).ThenBy(m => m.Id, StringComparer.Ordinal).FirstOrDefault();
        if (since.Id is null)
        {
            return EngagementCourse.Announced;
        }

        draft.MetSince = since.Day;
        draft.Reasoning.Add($"not reported: announced for {date}; the same parties are next told to have met on {Edtf.Of(since.Day)} ({since.Id}), and no report tells that this took place");
        return EngagementCourse.NotReported;
    }
}

using Chancery.Core.Dates;
using Chancery.Core.Readings;

namespace Chancery.Core.Resolution.Engagements;

/// <summary>Finds the visit during which talks were held, and the conference on whose sidelines two parties met.</summary>
/// <remarks>
/// A visit holds what its own parties did within its days, where a report tells of both or somebody took part in both. A conference
/// holds what some of its parties did within its days and at its place, where a report tells of both. Of several the shortest, then the first id.
/// </remarks>
internal static class EnclosureFinder
{
    private const int LongestStay = 30;

    /// <param name="drafts">Those to place.</param>
    /// <param name="all">These and all visits and conferences that may hold one of them.</param>
    public static void Find(IEnumerable<EngagementDraft> drafts, IReadOnlyCollection<EngagementDraft> all)
    {
        var visits = all.Where(d => d.Kind == EngagementKind.Visit && Days(d) is not null).ToLookup(d => d.Between, StringComparer.Ordinal);
        var conferences = all
            .Where(d => d.Kind == EngagementKind.Conference && Days(d) is not null)
            .SelectMany(d => d.Reports.Select(r => (Report: r, Draft: d)))
            .ToLookup(d => d.Report, d => d.Draft);
        foreach (var draft in drafts)
        {
            if (draft.Kind is EngagementKind.Visit or EngagementKind.Conference || Days(draft) is not { } days)
            {
                continue;
            }

            var around = visits[draft.Between].Where(v => Holds(v, days) && (SharesReport(v, draft) || SharesPerson(v, draft)) && SameCountry(v, draft))
                .Concat(draft.Reports.SelectMany(r => conferences[r]).Where(c => Holds(c, days) && draft.Parties.Length < c.Parties.Length && SamePlace(c, draft) && draft.Parties.All(p => c.Parties.Contains(p, StringComparer.Ordinal))))
                .Distinct()
                .OrderBy(Length)
                .ThenBy(d => d.Id, StringComparer.Ordinal)
                .FirstOrDefault();
            if (around is not null)
            {
                draft.Within = around.Id;
                draft.Reasoning.Add($"within {around.Id}: {(around.Kind == EngagementKind.Visit ? "the same parties, during the visit" : "its parties, on the days and at the place of the conference")}");
            }
        }
    }

    /// <summary>The days of an engagement that may hold others or be held; null where they are not known or too many.</summary>
    public static (DateOnly From, DateOnly To)? Days(EngagementDraft draft) =>
        draft.Date is { } date && date.Start.ToDay() is { } from && (date.End is null ? from : date.End.Value.ToDay()) is { } to && to.DayNumber - from.DayNumber is >= 0 and <= LongestStay ? (from, to) : null;

    private static int Length(EngagementDraft draft) => Days(draft) is { } days ? days.To.DayNumber - days.From.DayNumber : int.MaxValue;

    private static bool Holds(EngagementDraft around, (DateOnly From, DateOnly To) days) => Days(around) is { } own && own.From <= days.From && days.To <= own.To;

    private static bool SharesReport(EngagementDraft a, EngagementDraft b) => a.Reports.Any(b.Reports.Contains);

    private static bool SharesPerson(EngagementDraft a, EngagementDraft b)
    {
        var keys = a.Claims.SelectMany(c => c.Names).Where(n => n is not null).Select(n => n!.Key).ToHashSet(StringComparer.Ordinal);
        return b.Claims.Any(c => c.Names.Any(n => n is not null && keys.Contains(n.Key)));
    }

    private static bool SameCountry(EngagementDraft a, EngagementDraft b) => a.Country is null || b.Country is null || string.Equals(a.Country, b.Country, StringComparison.Ordinal);

    private static bool SamePlace(EngagementDraft a, EngagementDraft b) => SameCountry(a, b) && (a.Place is null || b.Place is null || string.Equals(a.Place, b.Place, StringComparison.Ordinal));
}

using System.Globalization;
using Chancery.Core.Dates;
using Chancery.Core.Readings;
using Chancery.Core.Records;
using Chancery.Core.Resolution.Engagements;

namespace Chancery.Core.Resolution.Mechanisms;

/// <summary>The round that is due: as announced, else where the hosts' turn and when the rhythm of the rounds would have it.</summary>
internal static class NextRound
{
    /// <summary>Null where no numbered round is on file.</summary>
    public static NextEdition? Of(List<EngagementDraft> drafts, DateOnly? latest)
    {
        var held = drafts.Where(d => d.Edition is not null && d.Status != EngagementStatus.Planned).OrderBy(d => d.Edition).ThenBy(d => d.Id, StringComparer.Ordinal).ToList();
        var planned = drafts.Where(d => d.Edition is not null && d.Status == EngagementStatus.Planned).OrderBy(d => d.Edition).ThenBy(d => d.Id, StringComparer.Ordinal).ToList();
        var latestRound = held.Count > 0 ? held[^1].Edition!.Value : planned.Count > 0 ? planned[0].Edition!.Value - 1 : (int?)null;
        if (latestRound is not int edition)
        {
            return null;
        }

        var next = edition + 1;
        var announced = planned.Find(p => p.Edition == next);
        var reasons = new List<string> { held.Count > 0 ? Text($"round {edition} is the last on file") : "no round is on file yet" };
        if (announced is not null)
        {
            reasons.Add($"report {announced.Reports[0].Id} announces it");
        }

        var place = announced?.Place ?? (announced?.Country is null ? Venue(held, next, reasons) : null);
        var date = announced?.Date ?? Date(held, next, reasons);
        var overdue = date is { HasYear: true } due && (due.End ?? due.Start).Latest() is { } last && latest > last;
        if (overdue)
        {
            reasons.Add(Text($"overdue: reports on file go up to {latest:yyyy-MM-dd}, and none tells of it"));
        }

        return new NextEdition(next, date, place, string.Join("; ", reasons)) { Overdue = overdue };
    }

    /// <summary>Where the party whose turn it is last held a round, if odd and even rounds each have one host.</summary>
    private static string? Venue(List<EngagementDraft> held, int next, List<string> reasons)
    {
        var hosted = held.Where(d => d.Country is not null && d.Place is not null && d.Parties.Contains(d.Country, StringComparer.Ordinal)).ToList();
        var hosts = hosted.GroupBy(d => d.Edition!.Value % 2).Select(g => g.Select(d => d.Country!).Distinct(StringComparer.Ordinal).ToList()).ToList();
        if (hosts.Count != 2 || hosts.Exists(h => h.Count > 1) || string.Equals(hosts[0][0], hosts[1][0], StringComparison.Ordinal))
        {
            return null;
        }

        var place = hosted.Last(d => d.Edition!.Value % 2 == next % 2).Place;
        reasons.Add($"the hosts take turns ({string.Join(", ", hosted.Select(d => Text($"round {d.Edition} in {d.Place}")))})");
        return place;
    }

    /// <summary>The year after so many years as have always lain between two rounds.</summary>
    private static Edtf? Date(List<EngagementDraft> held, int next, List<string> reasons)
    {
        var dated = held.Where(d => d.Date is { HasYear: true }).DistinctBy(d => d.Edition).ToList();
        if (dated.Count < 2 || dated[^1].Edition != held[^1].Edition)
        {
            return null;
        }

        var paces = dated.Zip(dated.Skip(1), (a, b) => (Years: Year(b) - Year(a), Rounds: b.Edition!.Value - a.Edition!.Value)).ToList();
        if (paces.Exists(p => p.Years <= 0 || p.Years % p.Rounds != 0 || p.Years / p.Rounds != paces[0].Years / paces[0].Rounds))
        {
            return null;
        }

        var pace = paces[0].Years / paces[0].Rounds;
        var last = dated[^1];
        reasons.Add($"so far {(pace == 1 ? "one year" : Text($"{pace} years"))} from round to round ({string.Join(", ", dated.Select(d => Text($"round {d.Edition} in {Year(d)}")))})");
        return new Edtf(new PartialDate(Year(last) + (pace * (next - last.Edition!.Value)), null, null));
    }

    private static int Year(EngagementDraft draft) => draft.Date!.Value.Start.Year!.Value;

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

using System.Globalization;
using Chancery.Core.Dates;
using Chancery.Core.Readings;
using Chancery.Core.Records;
using Chancery.Core.Resolution.Engagements;

namespace Chancery.Core.Resolution.Mechanisms;

/// <summary>The round that is due: as announced, else where the hosts' turn and when the rhythm of the rounds would have it.</summary>
internal static class NextRound
{
    private const string Then = "; ";
    private const string Overdue = Then + "overdue: ";

    /// <summary>Null where no numbered round is on file.</summary>
    public static NextEdition? Of(List<EngagementDraft> drafts)
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
        return new NextEdition(next, date, place, string.Join(Then, reasons));
    }

    /// <summary>The same, with whether it is overdue by the latest report on file; what was said of that before is taken back.</summary>
    /// <param name="latest">The last day of publication on file.</param>
    public static NextEdition? Due(NextEdition? next, DateOnly? latest)
    {
        if (next is null)
        {
            return null;
        }

        var because = next.Overdue ? next.Because[..next.Because.LastIndexOf(Overdue, StringComparison.Ordinal)] : next.Because;
        return next.Date is { HasYear: true } due && (due.End ?? due.Start).Latest() is { } last && latest > last
            ? next with { Overdue = true, Because = $"{because}{Overdue}{Text($"reports on file go up to {latest:yyyy-MM-dd}, and none tells of it")}" }
            : next with { Overdue = false, Because = because };
    }

    /// <summary>Where the party whose turn it is last held a round, if two hosts took turns in most of the rounds on file.</summary>
    private static string? Venue(List<EngagementDraft> held, int next, List<string> reasons)
    {
        var hosted = held.Where(d => d.Country is not null && d.Place is not null && d.Parties.Contains(d.Country, StringComparer.Ordinal)).DistinctBy(d => d.Edition).ToList();
        var hosts = hosted.Select(d => d.Country!).Distinct(StringComparer.Ordinal).ToList();
        if (hosts.Count != 2)
        {
            return null;
        }

        // An odd number of rounds on, the other one is host.
        var pairs = hosted.Zip(hosted.Skip(1), (a, b) => (b.Edition!.Value - a.Edition!.Value) % 2 == 0 == string.Equals(a.Country, b.Country, StringComparison.Ordinal)).ToList();
        var turns = pairs.Count(kept => kept);
        if (turns * 3 < pairs.Count * 2)
        {
            return null;
        }

        var last = hosted[^1];
        var host = (next - last.Edition!.Value) % 2 == 0 ? last.Country! : hosts.Find(h => h != last.Country)!;
        reasons.Add($"the hosts {(turns == pairs.Count ? "take" : "mostly take")} turns ({string.Join(", ", hosted.Select(d => Text($"round {d.Edition} in {d.Place}")))})");
        return hosted.Last(d => d.Country == host).Place;
    }

    /// <summary>The year after so many years as mostly lie between two rounds.</summary>
    private static Edtf? Date(List<EngagementDraft> held, int next, List<string> reasons)
    {
        if (Cadence.Of(held) is not { } cadence || held[^1].Date is not { HasYear: true })
        {
            return null;
        }

        reasons.Add(cadence.Because);
        if (!cadence.Skipped.IsEmpty)
        {
            reasons.Add($"none in {string.Join(", ", cadence.Skipped)}");
        }

        return new Edtf(new PartialDate(Year(held[^1]) + (cadence.Years * (next - held[^1].Edition!.Value)), null, null));
    }

    private static int Year(EngagementDraft draft) => draft.Date!.Value.Start.Year!.Value;

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

using System.Collections.Immutable;
using System.Globalization;
using Chancery.Core.Dates;
using Chancery.Core.Readings;
using Chancery.Core.Records;
using Chancery.Core.Resolution.Engagements;
using Chancery.Core.Resolution.Mechanisms;

namespace Chancery.Core.Resolution.Years;

/// <summary>Proves the date of each engagement: from all days down to those left by what is told and by what follows.</summary>
/// <remarks>
/// First what a person ruled, then what the reports say, in the order of report ids; then publication (what is told as past was
/// not after it, what is announced not before), the years that the solver left open, and the neighbouring rounds. Only steps that narrow are kept. A fact that would leave no
/// day is not followed: it is a discrepancy.
/// </remarks>
internal sealed class DateProver
{
    // Reports from two time zones may be a day apart.
    private const int Slack = 1;

    private readonly EngagementDraft _draft;
    private readonly DayDomain _days = new();
    private readonly ImmutableArray<RecordDateStep>.Builder _steps = ImmutableArray.CreateBuilder<RecordDateStep>();

    private DateProver(EngagementDraft draft) => _draft = draft;

    public static void Prove(List<EngagementDraft> drafts, YearRange[] ranges)
    {
        var neighbours = Neighbours(drafts);
        for (var i = 0; i < drafts.Count; i++)
        {
            var prover = new DateProver(drafts[i]);
            prover.TakeRuling();
            prover.TakeTold();
            prover.TakePublication();
            prover.TakeYears(ranges[i]);
            prover.TakeRounds(neighbours.GetValueOrDefault(drafts[i]));
            drafts[i].DateProof = prover._steps.ToImmutable();
        }
    }

    /// <summary>The dated rounds on either side, where each number stands for one engagement.</summary>
    private static Dictionary<EngagementDraft, (EngagementDraft? Before, EngagementDraft? After)> Neighbours(List<EngagementDraft> drafts)
    {
        var neighbours = new Dictionary<EngagementDraft, (EngagementDraft?, EngagementDraft?)>();
        foreach (var mechanism in drafts.Where(d => d is { Mechanism: not null, Edition: not null }).GroupBy(d => d.Mechanism!))
        {
            var rounds = mechanism.GroupBy(d => d.Edition!.Value).Where(g => g.Count() == 1).OrderBy(g => g.Key).Select(g => g.Single()).ToList();
            for (var i = 0; i < rounds.Count; i++)
            {
                neighbours[rounds[i]] = (rounds.Take(i).LastOrDefault(Dated), rounds.Skip(i + 1).FirstOrDefault(Dated));
            }
        }

        return neighbours;

        static bool Dated(EngagementDraft draft) => draft.Date is { HasYear: true, Start.Month: not null } && draft.Status != EngagementStatus.Planned;
    }

    private void TakeRuling()
    {
        if (_draft.Ruling("date") is { } ruling && _draft.Date is { } date)
        {
            Take(_days.Within(date.Start), ruling.Reason, null, null);
        }
    }

    /// <summary>Dates that were outvoted are discrepancies already.</summary>
    private void TakeTold()
    {
        var shown = _draft.Date?.Start;
        foreach (var claim in _draft.Claims.Where(c => c.Date is { } d && shown is { } s && d.Start.CompatibleWith(s)))
        {
            var quote = claim.Reading.Evidence.FirstOrDefault(e => e.Field == "date")?.Quote;
            var why = claim.Reading.Reasoning.Where(r => r.StartsWith("date", StringComparison.Ordinal) || r.StartsWith("year", StringComparison.Ordinal)).ToList();
            var because = $"report {claim.Report.Id} tells {claim.Date}{(why.Count == 0 ? "" : $" ({string.Join("; ", why)})")}";
            Take(_days.Within(claim.Date!.Value.Start), because, claim.Report.Id, quote);
        }
    }

    private void TakePublication()
    {
        foreach (var claim in _draft.Claims)
        {
            if (claim.Report.Published?.Start.ToDay() is not { } published)
            {
                continue;
            }

            var day = Text(published);
            if (claim.IsAnnounced)
            {
                Take(_days.NotBefore(published.AddDays(-Slack)), $"report {claim.Report.Id} of {day} announces it", claim.Report.Id, null, $"not before {day}");
            }
            else
            {
                Take(_days.NotAfter(published.AddDays(Slack)), $"report {claim.Report.Id} of {day} tells of it", claim.Report.Id, null, $"not after {day}");
            }
        }
    }

    private void TakeYears(YearRange range)
    {
        if (range.From is { Year: >= 1 and <= 9999 } from)
        {
            Take(_days.NotBefore(new DateOnly(from.Year, 1, 1)), from.Because, null, null);
        }

        if (range.To is { Year: >= 1 and <= 9999 } to)
        {
            Take(_days.NotAfter(new DateOnly(to.Year, 12, 31)), to.Because, null, null);
        }
    }

    private void TakeRounds((EngagementDraft? Before, EngagementDraft? After) neighbours)
    {
        if (neighbours.Before is { } before && before.Date!.Value.Start.Earliest() is { } earliest)
        {
            Take(_days.NotBefore(earliest), Round(before), before.Reports[0].Id, null, $"after {EngagementTitle.Of(before)} ({before.Date})");
        }

        if (neighbours.After is { } after && (after.Date!.Value.End ?? after.Date.Value.Start).Latest() is { } latest)
        {
            Take(_days.NotAfter(latest), Round(after), after.Reports[0].Id, null, $"before {EngagementTitle.Of(after)} ({after.Date})");
        }
    }

    private static string Round(EngagementDraft draft) => $"{EngagementTitle.Of(draft)} took place {(draft.Date!.Value.Start.Day is null ? "in" : "on")} {draft.Date} (report {draft.Reports[0].Id})";

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <param name="against">The constraint as a value of a discrepancy; null where the fact has told its own elsewhere.</param>
    private void Take(bool? narrows, string because, string? report, string? quote, string? against = null)
    {
        if (narrows is true)
        {
            _steps.Add(new RecordDateStep(_days.ToString(), because, report, quote));
        }
        else if (narrows is null && against is not null && report is not null && _draft.Date is { } date)
        {
            ImmutableArray<string> tellers = [.. _draft.Claims.Where(c => c.Date is { } d && d.Start.CompatibleWith(date.Start)).Select(c => c.Report.Id).Distinct(StringComparer.Ordinal)];
            _draft.Discrepancies.Add(new RecordDiscrepancy(
                _draft.Id,
                "date",
                [new DiscrepancyValue(date.ToString(), tellers), new DiscrepancyValue(against, [report])],
                date.ToString(),
                $"what is told stands; it contradicts that {because}"));
        }
    }
}

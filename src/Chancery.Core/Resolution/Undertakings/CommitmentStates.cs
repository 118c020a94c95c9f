using System.Collections.Immutable;
using System.Globalization;
using Chancery.Core.Dates;
using Chancery.Core.Records;

namespace Chancery.Core.Resolution.Undertakings;

/// <summary>Says where a commitment stands, from its steps and from what the parties did afterwards.</summary>
/// <remarks>
/// The last undertaking decides: a proposal or request is proposed, and so on. A step of a strength that an earlier engagement had
/// already reached restates it. Whatever was neither signed nor turned down is silent once the parties have met again in dialogue or talks that
/// the record knows the subjects of, and none of those meetings dealt with the topic. It is done where a report says so after the
/// last undertaking, or a decision on the field "state" does.
/// </remarks>
internal static class CommitmentStates
{
    public static RecordCommitment Settle(RecordCommitment commitment, List<DatedStep> steps, LaterEngagements later)
    {
        var parties = string.Join(' ', commitment.Parties);
        var at = steps.FindLastIndex(s => s.IsUndertaking);
        var last = steps[at];
        if (steps.FindIndex(at, s => s.Step.Type == CommitmentStepType.Done) is >= 0 and var done)
        {
            return commitment with { State = CommitmentState.Done, Because = $"report {steps[done].Step.Report} tells that it came about" };
        }

        var state = State(steps, at);
        var reasons = new List<string> { Told(last, state) };
        var declined = steps.FindIndex(at, s => s.Step.Type == CommitmentStepType.Declined);
        if (declined >= 0)
        {
            reasons.Add($"report {steps[declined].Step.Report} tells that it was turned down");
        }

        var silence = last.Step.Type != CommitmentStepType.Signed && declined < 0 && last.Day is { } day ? later.Silence(parties, commitment.Topic!, day) : null;
        if (silence is { } since)
        {
            reasons.Add(string.Create(CultureInfo.InvariantCulture, $"since then {since.Count} {(since.Count == 1 ? "meeting" : "meetings")} of the parties with known subjects, the last on {Edtf.Of(since.Day)} ({since.Id}), and none dealt with the topic"));
        }

        var (waits, met) = Condition(steps, reasons);
        return commitment with
        {
            State = silence is null ? state : CommitmentState.Silent,
            SilentSince = silence is null ? null : last.Step.Date,
            ConditionMet = waits ? met : null,
            Owing = Owing(steps, last, commitment.Parties),
            Because = string.Join("; ", reasons),
        };
    }

    private static CommitmentState State(List<DatedStep> steps, int at)
    {
        var last = steps[at];
        if (last.Step.Type == CommitmentStepType.Signed)
        {
            return CommitmentState.Signed;
        }

        if (steps.Exists(s => s.IsUndertaking && s.Where != last.Where && Strength(s.Step.Type) >= Strength(last.Step.Type)))
        {
            return CommitmentState.Restated;
        }

        // Within one engagement the steps stand in the order of strength.
        return last.Step.Type switch
        {
            CommitmentStepType.Pledge => CommitmentState.Pledged,
            CommitmentStepType.Agreed => CommitmentState.Agreed,
            _ => CommitmentState.Proposed,
        };
    }

    private static string Told(DatedStep last, CommitmentState state)
    {
        var by = last.Step.By.IsEmpty ? "" : $" by {string.Join(", ", last.Step.By)}";
        var on = last.Step.Date is { } date ? $", {date}" : "";
        var verb = last.Step.Type switch
        {
            CommitmentStepType.Proposal => "proposed",
            CommitmentStepType.Request => "asked for",
            CommitmentStepType.Pledge => "pledged",
            CommitmentStepType.Signed => "signed",
            _ => "agreed",
        };
        return $"last {(state == CommitmentState.Restated ? "again " : "")}{verb}{by}{on}";
    }

    /// <summary>Whether the last conditional step still waits; what comes true afterwards is told by a step.</summary>
    private static (bool Waits, bool Met) Condition(List<DatedStep> steps, List<string> reasons)
    {
        var at = steps.FindLastIndex(s => s.Step.Condition is not null);
        if (at < 0)
        {
            return (false, false);
        }

        var met = steps.FindIndex(at, s => s.Step.Type == CommitmentStepType.ConditionMet);
        reasons.Add(met >= 0 ? $"report {steps[met].Step.Report} tells that its condition came true" : "no report tells that its condition came true");
        return (true, met >= 0);
    }

    /// <summary>An unanswered proposal is owed an answer by those it went to; a pledge is owed by who gave it, what both agreed by both.</summary>
    private static ImmutableArray<string> Owing(List<DatedStep> steps, DatedStep last, ImmutableArray<string> parties)
    {
        if (!last.IsOpen)
        {
            return last.Step.By;
        }

        if (last.Step.AnsweredBy is int answer)
        {
            return steps[answer].Step.Type == CommitmentStepType.Declined ? [] : steps[answer].Step.By;
        }

        return last.To.IsEmpty ? [.. parties.Except(last.Step.By, StringComparer.Ordinal)] : last.To;
    }

    /// <summary>A request is as strong as a proposal, a pledge by one as what both agree.</summary>
    private static int Strength(CommitmentStepType type) => type switch
    {
        CommitmentStepType.Signed => 2,
        CommitmentStepType.Agreed or CommitmentStepType.Pledge => 1,
        _ => 0,
    };
}

using Chancery.Core.Records;

namespace Chancery.Core.Resolution.Undertakings;

/// <summary>Finds the answer to each proposal and request: what the other side said of the matter, at the same engagement or later.</summary>
internal static class Answers
{
    /// <param name="steps">In the order of time.</param>
    public static List<DatedStep> Find(List<DatedStep> steps)
    {
        for (var i = 0; i < steps.Count; i++)
        {
            if (!steps[i].IsOpen)
            {
                continue;
            }

            var at = steps.FindIndex(s => Answer(steps[i], s));
            if (at >= 0)
            {
                steps[i] = steps[i] with { Step = steps[i].Step with { AnsweredBy = at } };
            }
        }

        return steps;
    }

    /// <summary>A pledge, agreement, signing or refusal by somebody else, not before the proposal; nobody answers without a day but at the same engagement.</summary>
    private static bool Answer(DatedStep asked, DatedStep step) =>
        step.Step.Type is CommitmentStepType.Pledge or CommitmentStepType.Agreed or CommitmentStepType.Signed or CommitmentStepType.Declined
        && (step.Where == asked.Where || (step.Day is { } day && asked.Day is { } before && day >= before))
        && (step.Step.By.Any(p => !asked.Step.By.Contains(p, StringComparer.Ordinal)) || (step.Step.Type == CommitmentStepType.Declined && step.Step.By.IsEmpty));
}

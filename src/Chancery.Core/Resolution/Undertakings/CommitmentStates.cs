using System.Collections.Immutable;
using Chancery.Core.Readings;
using Chancery.Core.Records;

namespace Chancery.Core.Resolution.Undertakings;

/// <summary>Says where a commitment stands, from its steps and from what the parties did afterwards.</summary>
/// <remarks>
/// The last step decides: a proposal or request is proposed, and so on. A step of a strength that an earlier engagement had
/// already reached restates it. Whatever was not signed is silent once the parties have met again in dialogue or talks that
/// the record knows the subjects of, and none of those meetings dealt with the topic. "Done" is not read from any
/// agreement: it takes a report that says so, which readings do not carry yet, or a decision on the field "state".
/// </remarks>
internal static class CommitmentStates
{
    public static CommitmentState Of(ImmutableArray<string> parties, string topic, List<DatedStep> steps, LaterEngagements later)
    {
        var last = steps[^1];
        if (last.Step.Type == AgreementType.Signed)
        {
            return CommitmentState.Signed;
        }

        if (last.Day is { } day && later.AreSilent(parties, topic, day))
        {
            return CommitmentState.Silent;
        }

        var before = steps.Where(s => Where(s) != Where(last)).ToList();
        if (before.Exists(s => Strength(s.Step.Type) >= Strength(last.Step.Type)))
        {
            return CommitmentState.Restated;
        }

        // Within one engagement the steps stand in the order of strength.
        return last.Step.Type switch
        {
            AgreementType.Pledge => CommitmentState.Pledged,
            AgreementType.Agreed => CommitmentState.Agreed,
            _ => CommitmentState.Proposed,
        };
    }

    private static string Where(DatedStep step) => step.Step.Engagement ?? step.Step.Report;

    /// <summary>A request is as strong as a proposal, a pledge by one as what both agree.</summary>
    private static int Strength(AgreementType type) => type switch
    {
        AgreementType.Signed => 2,
        AgreementType.Agreed or AgreementType.Pledge => 1,
        _ => 0,
    };
}

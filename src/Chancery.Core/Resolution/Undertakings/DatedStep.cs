using System.Collections.Immutable;
using Chancery.Core.Records;
using Chancery.Core.Resolution.Engagements;

namespace Chancery.Core.Resolution.Undertakings;

/// <summary>A step of a commitment with the last day on which it can have been taken; null where nothing is known.</summary>
internal sealed record DatedStep(CommitmentStep Step, EngagementDraft? Engagement, DateOnly? Day)
{
    /// <summary>Toward whom, in ordinal order.</summary>
    public ImmutableArray<string> To { get; init; } = [];

    public bool IsOpen => Step.Type is CommitmentStepType.Proposal or CommitmentStepType.Request;

    public bool IsUndertaking => Step.Type <= CommitmentStepType.Signed;

    public string Where => Step.Engagement ?? Step.Report;
}

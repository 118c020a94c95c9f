using System.Collections.Immutable;
using Chancery.Core.Dates;

namespace Chancery.Core.Records;

/// <summary>One rung of a commitment's ladder.</summary>
public sealed record CommitmentStep(Edtf? Date, CommitmentStepType Type, string? Engagement, string Report, string Quote)
{
    /// <summary>Parties that took this step, in ordinal order.</summary>
    public ImmutableArray<string> By { get; init; } = [];

    /// <summary>The words that bound it to something else at this step.</summary>
    public string? Condition { get; init; }

    /// <summary>Ids of further reports that tell of this step.</summary>
    public ImmutableArray<string> AlsoIn { get; init; } = [];

    /// <summary>Of a proposal or request: place in the list of the step that answers it; null while none does.</summary>
    public int? AnsweredBy { get; init; }
}

using System.Collections.Immutable;
using Chancery.Core.Dates;

namespace Chancery.Core.Records;

/// <summary>Agreements on one matter between the same parties, followed through time.</summary>
/// <param name="Topic">Topic of the matter; of several that reports give it, the one given most.</param>
public sealed record RecordCommitment(
    string Id,
    ImmutableArray<string> Parties,
    string? Topic,
    CommitmentState State,
    string? Condition,
    ImmutableArray<CommitmentStep> Steps)
{
    /// <summary>The thing and the places that the matter is about; empty for a field of cooperation as such.</summary>
    public ImmutableArray<string> Objects { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Other ids under which a smaller record may have kept it; they are found too.</summary>
    public ImmutableArray<string> Aliases { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Who owes the next step: an answer, or what was pledged, agreed or signed; empty once it is done.</summary>
    public ImmutableArray<string> Owing { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Whether what the last conditional step waited for is reported to have come true; null where nothing is conditional.</summary>
    public bool? ConditionMet { get; init; }

    /// <summary>Date of the last step, where the parties have met since on other matters.</summary>
    public Edtf? SilentSince { get; init; }

    /// <summary>Why it stands where it stands.</summary>
    public string Because { get; init; } = "";
}

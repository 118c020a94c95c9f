using System.Collections.Immutable;
using Chancery.Core.Dates;
using Chancery.Core.Readings;

namespace Chancery.Core.Records;

/// <summary>One engagement, however many reports tell of it.</summary>
public sealed record RecordEngagement
{
    public required string Id { get; init; }

    public required EngagementStatus Status { get; init; }

    public required EngagementKind Kind { get; init; }

    public EngagementMode? Mode { get; init; }

    /// <summary>Id of the mechanism.</summary>
    public string? Mechanism { get; init; }

    public int? Edition { get; init; }

    public Edtf? Date { get; init; }

    public string? Place { get; init; }

    public string? Country { get; init; }

    public ImmutableArray<string> Parties { get; init; } = [];

    public ImmutableArray<RecordParticipant> Participants { get; init; } = [];

    public ImmutableArray<string> Topics { get; init; } = [];

    /// <summary>Ids of the reports that tell of it.</summary>
    public ImmutableArray<string> Reports { get; init; } = [];

    public ImmutableArray<RecordEvidence> Evidence { get; init; } = [];

    /// <summary>Why values stand that no single span carries.</summary>
    public ImmutableArray<string> Reasoning { get; init; } = [];

    /// <summary>What became of its announcement; null where none is on file.</summary>
    public EngagementCourse? Course { get; init; }

    /// <summary>Id of the visit or conference that it was part of.</summary>
    public string? Within { get; init; }

    /// <summary>The proof of the date, from all days to those left; only steps that narrow.</summary>
    public ImmutableArray<RecordDateStep> DateProof { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Other ids under which a smaller record may have kept it; they are found too.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Confirmations and annotations, oldest first.</summary>
    public ImmutableArray<RecordNote> Notes { get; init => field = value.IsDefault ? [] : value; } = [];
}

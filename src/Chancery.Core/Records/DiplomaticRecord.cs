using System.Collections.Immutable;

namespace Chancery.Core.Records;

/// <summary>The record: a pure function of (reports, language packs, decisions), in a stable order.</summary>
public sealed record DiplomaticRecord
{
    public ImmutableArray<RecordReport> Reports { get; init; } = [];

    public ImmutableArray<RecordEngagement> Engagements { get; init; } = [];

    public ImmutableArray<RecordPerson> People { get; init; } = [];

    public ImmutableArray<RecordMechanism> Mechanisms { get; init; } = [];

    public ImmutableArray<RecordAgreement> Agreements { get; init; } = [];

    public ImmutableArray<RecordCommitment> Commitments { get; init; } = [];

    public ImmutableArray<RecordStance> Stances { get; init; } = [];

    public ImmutableArray<RecordCourtesy> Courtesies { get; init; } = [];

    public ImmutableArray<RecordInstrument> Instruments { get; init; } = [];

    public ImmutableArray<RecordDiscrepancy> Discrepancies { get; init; } = [];

    public ImmutableArray<Decision> Decisions { get; init; } = [];

    /// <summary>What became of each decision, in the order of <see cref="Decisions"/>.</summary>
    public ImmutableArray<DecisionOutcome> Outcomes { get; init => field = value.IsDefault ? [] : value; } = [];
}

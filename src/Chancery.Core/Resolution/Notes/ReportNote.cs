using System.Collections.Immutable;
using Chancery.Core.Dates;
using Chancery.Core.Resolution.Mechanisms;
using Chancery.Core.Resolution.Sides;

namespace Chancery.Core.Resolution.Notes;

/// <summary>What became of a report: its claims, its people, and what in it has a bearing on others.</summary>
/// <param name="Told">Place in the order of telling.</param>
/// <param name="Source">Id of the independent source.</param>
internal sealed record ReportNote(string Told, string Source, string Language)
{
    public Edtf? Published { get; init; }

    /// <summary>In the order of the reading's engagements.</summary>
    public ImmutableArray<ClaimNote> Claims { get; init; } = [];

    /// <summary>Whose side its words tell.</summary>
    public ImmutableArray<SideTelling> Sides { get; init; } = [];

    /// <summary>Who was put on the side that others tell.</summary>
    public ImmutableArray<SideCorrection> Corrections { get; init; } = [];

    /// <summary>The titles of mechanisms that it gives, each under its own key.</summary>
    public ImmutableArray<MechanismKey> Titles { get; init; } = [];

    /// <summary>Who is named, participants by claim, then speakers.</summary>
    public ImmutableArray<PersonPlace> People { get; init; } = [];

    /// <summary>Between whom it tells undertakings and outcomes.</summary>
    public ImmutableArray<string> Pacts { get; init; } = [];

    /// <summary>What it tells to have come about or to have been turned down, as the JSON of the record has it.</summary>
    public ImmutableArray<string> Outcomes { get; init; } = [];

    /// <summary>What the conditions of its agreements speak of.</summary>
    public ImmutableArray<ConditionNote> Conditions { get; init; } = [];

    /// <summary>Titles of the documents that it names.</summary>
    public ImmutableArray<string> Documents { get; init; } = [];
}

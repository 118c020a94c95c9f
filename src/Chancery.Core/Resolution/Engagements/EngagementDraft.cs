using System.Collections.Immutable;
using Chancery.Core.Dates;
using Chancery.Core.Readings;
using Chancery.Core.Records;
using Chancery.Core.Resolution.Mechanisms;
using Chancery.Core.Resolution.Notes;
using Chancery.Core.Resolution.Rulings;
using Chancery.Core.Resolution.Shelves;

namespace Chancery.Core.Resolution.Engagements;

/// <summary>An engagement of the record while it is being put together, or as it was put together before.</summary>
internal sealed class EngagementDraft
{
    public EngagementDraft(string id, ImmutableArray<string> aliases, ImmutableArray<EngagementClaim> claims)
    {
        Id = id;
        Aliases = aliases;
        Claims = claims;
        Reports = [.. claims.Select(c => c.Report).Distinct().OrderBy(r => r.Id, StringComparer.Ordinal)];
        Parties = [.. claims.SelectMany(c => c.Parties).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Topics = [.. claims.SelectMany(c => c.Reading.Topics).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        First = (claims[0].Report.Id, claims[0].Index);
    }

    /// <summary>As it stands in the record.</summary>
    /// <param name="note">What was noted of it.</param>
    /// <param name="claims">What its reports tell; none where only its note is asked for.</param>
    public EngagementDraft(EngagementNote note, ImmutableArray<EngagementClaim> claims)
    {
        Id = note.Id;
        Aliases = note.Aliases;
        Claims = claims;
        Reports = [.. claims.Select(c => c.Report).Distinct().OrderBy(r => r.Id, StringComparer.Ordinal)];
        Parties = note.Parties;
        Topics = note.Topics;
        First = (note.FirstReport, note.FirstIndex);
        (Status, Kind, Mechanism, Edition, Date, Place, Country) = (note.Status, note.Kind, note.Mechanism, note.Edition, note.Date, note.Place, note.Country);
        NotAfter = note.NotAfter;
    }

    public string Id { get; }

    public ImmutableArray<string> Aliases { get; }

    /// <summary>What the reports tell, in the order of report ids.</summary>
    public ImmutableArray<EngagementClaim> Claims { get; }

    /// <summary>The first of its claims: the report's id and the place in it.</summary>
    public (string Report, int Index) First { get; }

    /// <summary>One a field, the last that was made.</summary>
    public ImmutableArray<FieldRuling> Rulings { get; set; } = [];

    /// <summary>Confirmations and annotations, oldest first.</summary>
    public ImmutableArray<Decision> Remarks { get; set; } = [];

    /// <summary>Reports that tell of it, in the order of their ids.</summary>
    public ImmutableArray<ShelvedReport> Reports { get; }

    /// <summary>Distinct, in ordinal order.</summary>
    public ImmutableArray<string> Parties { get; }

    /// <summary>The parties, a space between two: equal for engagements of the same.</summary>
    public string Between => field ??= string.Join(' ', Parties);

    /// <summary>Ids of the topic list, distinct, in ordinal order.</summary>
    public ImmutableArray<string> Topics { get; }

    public EngagementStatus Status { get; set; }

    public EngagementKind Kind { get; set; }

    public EngagementMode? Mode { get; set; }

    public MechanismKey? Mechanism { get; set; }

    public int? Edition { get; set; }

    public Edtf? Date { get; set; }

    public string? Place { get; set; }

    public string? Country { get; set; }

    public List<string> Reasoning { get; } = [];

    public List<RecordDiscrepancy> Discrepancies { get; } = [];

    public EngagementCourse? Course { get; set; }

    /// <summary>Day on which the parties are next told to have met, where <see cref="Course"/> says that it is not reported.</summary>
    public DateOnly? MetSince { get; set; }

    /// <summary>Id of the visit or conference that it was part of.</summary>
    public string? Within { get; set; }

    public ImmutableArray<RecordDateStep> DateProof { get; set; } = [];

    /// <summary>Last day on which it can have taken place, as far as the record knows.</summary>
    public DateOnly? NotAfter { get; set; }

    public FieldRuling? Ruling(string field) => Rulings.LastOrDefault(r => string.Equals(r.Field, field, StringComparison.Ordinal));
}

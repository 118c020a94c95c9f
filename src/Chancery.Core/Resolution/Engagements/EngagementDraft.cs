using System.Collections.Immutable;
using Chancery.Core.Dates;
using Chancery.Core.Readings;
using Chancery.Core.Records;
using Chancery.Core.Resolution.Mechanisms;
using Chancery.Core.Resolution.Rulings;
using Chancery.Core.Resolution.Shelves;

namespace Chancery.Core.Resolution.Engagements;

/// <summary>An engagement of the record while it is being put together.</summary>
internal sealed class EngagementDraft(string id, ImmutableArray<string> aliases, ImmutableArray<EngagementClaim> claims)
{
    public string Id { get; } = id;

    public ImmutableArray<string> Aliases { get; } = aliases;

    /// <summary>What the reports tell, in the order of report ids.</summary>
    public ImmutableArray<EngagementClaim> Claims { get; } = claims;

    /// <summary>One a field, the last that was made.</summary>
    public ImmutableArray<FieldRuling> Rulings { get; set; } = [];

    /// <summary>Confirmations and annotations, oldest first.</summary>
    public ImmutableArray<Decision> Remarks { get; set; } = [];

    /// <summary>Reports that tell of it, in the order of their ids.</summary>
    public ImmutableArray<ShelvedReport> Reports { get; } = [.. claims.Select(c => c.Report).Distinct().OrderBy(r => r.Place)];

    /// <summary>Distinct, in ordinal order.</summary>
    public ImmutableArray<string> Parties { get; } = [.. claims.SelectMany(c => c.Parties).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

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

    /// <summary>Id of the visit or conference that it was part of.</summary>
    public string? Within { get; set; }

    public ImmutableArray<RecordDateStep> DateProof { get; set; } = [];

    /// <summary>Last day on which it can have taken place, as far as the record knows.</summary>
    public DateOnly? NotAfter { get; set; }

    public FieldRuling? Ruling(string field) => Rulings.LastOrDefault(r => string.Equals(r.Field, field, StringComparison.Ordinal));
}

using System.Collections.Immutable;
using Chancery.Core.Dates;
using Chancery.Core.Reports;

namespace Chancery.Core.Readings;

/// <summary>Everything one report yields: a pure function of the report and the language packs.</summary>
public sealed record ReportReading
{
    public required Report Report { get; init; }

    /// <summary>Language of the pack that read it (BCP 47).</summary>
    public required string Language { get; init; }

    /// <summary>When it was published, told or read from its text or address; null if unknown.</summary>
    public Edtf? Published { get; init; }

    /// <summary>Why <see cref="Published"/> is believed, or why no day is; null where none is told.</summary>
    public string? PublishedBecause { get; init; }

    /// <summary>Every day that is told as the one of publication, beside the text and in it.</summary>
    public ImmutableArray<DateCandidate> PublishedCandidates { get; init; } = [];

    /// <summary>Who published it: told with it, or the host of its address; null if neither is known.</summary>
    public string? Outlet { get; init; }

    /// <summary>What tells the outlet: a field of the page or container, or <c>address</c>.</summary>
    public string? OutletFrom { get; init; }

    /// <summary>Who wrote it; null if it does not say.</summary>
    public string? Byline { get; init; }

    /// <summary>What tells the byline: a field of the page or container, or <c>text</c>.</summary>
    public string? BylineFrom { get; init; }

    /// <summary>The agencies that it names as where it comes from, in the order of the text.</summary>
    public ImmutableArray<LineageMark> Lineage { get; init; } = [];

    /// <summary>Whether its words cannot tell of an engagement, so that nothing more was read of it than its date and furniture.</summary>
    public bool TurnedDown { get; init; }

    public ImmutableArray<EngagementReading> Engagements { get; init; } = [];

    public ImmutableArray<AgreementReading> Agreements { get; init; } = [];

    public ImmutableArray<StanceReading> Stances { get; init; } = [];

    public ImmutableArray<CourtesyReading> Courtesies { get; init; } = [];

    public ImmutableArray<InstrumentReading> Instruments { get; init; } = [];

    public ImmutableArray<OutcomeReading> Outcomes { get; init => field = value.IsDefault ? [] : value; } = [];

    public ImmutableArray<FurniturePassage> Furniture { get; init; } = [];

    /// <summary>Hints at the year of a report that carries none.</summary>
    public ImmutableArray<YearHint> YearHints { get; init; } = [];
}

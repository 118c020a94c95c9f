using System.Collections.Immutable;
using Chancery.Core.Dates;
using Chancery.Core.Readings;
using Chancery.Core.Reports;

namespace Chancery.Core.Records;

/// <summary>A report on file.</summary>
/// <param name="CopiesOf">Id of the report whose words it repeats (wire copy); null for an original.</param>
public sealed record RecordReport(string Id, string Source, string Lang, Edtf? Published, string? Outlet, string? CopiesOf)
{
    /// <summary>Why <see cref="Published"/> is believed, or why no day is; null where none is told.</summary>
    public string? PublishedBecause { get; init; }

    /// <summary>Every day that is told as the one of publication.</summary>
    public ImmutableArray<DateCandidate> PublishedCandidates { get; init; } = [];

    /// <summary>Who wrote it; null if it does not say.</summary>
    public string? Byline { get; init; }

    /// <summary>The agencies that it names as where it comes from.</summary>
    public ImmutableArray<LineageMark> Lineage { get; init; } = [];
}

using System.Collections.Immutable;
using Chancery.Core.Dates;
using Chancery.Core.Reports;

namespace Chancery.Cli.Building;

/// <summary>One line of the ledger of a build.</summary>
/// <param name="Path">Where the input came from, as the user knows it.</param>
/// <param name="Report">Id of the report; null where there is none.</param>
/// <param name="Source">Name of the report; null where there is none.</param>
/// <param name="Code">Stable name of the reason; null where none is needed.</param>
/// <param name="Reason">Why it was refused, or of which report it is a copy; null where none is needed.</param>
internal sealed record LedgerEntry(InputOutcome Outcome, string Path, string? Report, string? Source, string? Code, string? Reason)
{
    /// <summary>When it was published.</summary>
    public Edtf? Published { get; init; }

    /// <summary>Why that is believed; null where no day is told.</summary>
    public string? PublishedBecause { get; init; }

    /// <summary>Every day that is told as the one of publication.</summary>
    public ImmutableArray<DateCandidate> PublishedCandidates { get; init; } = [];
}

using Chancery.Intake;

namespace Chancery.Cli.Building;

/// <summary>One line of the ledger of a build.</summary>
/// <param name="Path">Where the input came from, as the user knows it.</param>
/// <param name="Report">Id of the report; null where there is none.</param>
/// <param name="Source">Name of the report; null where there is none.</param>
/// <param name="Code">Stable name of the reason; null where none is needed.</param>
/// <param name="Reason">Why it was refused, or of which report it is a copy; null where none is needed.</param>
internal sealed record LedgerEntry(InputOutcome Outcome, string Path, string? Report, string? Source, string? Code, string? Reason)
{
    /// <summary>What intake knew of it; null where it was refused.</summary>
    public IntakeItem? Item { get; init; }
}

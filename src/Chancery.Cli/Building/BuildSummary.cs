using Chancery.Cli.Parts;

namespace Chancery.Cli.Building;

/// <summary>What a build did.</summary>
/// <param name="Ledger">What became of each input.</param>
/// <param name="Record">How much the record holds now.</param>
internal sealed record BuildSummary(IntakeLedger Ledger, RecordSummary Record)
{
    /// <summary>Whether any input was a report.</summary>
    public bool HasReports => Ledger.Count(InputOutcome.Added) + Ledger.Count(InputOutcome.Copy) + Ledger.Count(InputOutcome.Known) > 0;
}

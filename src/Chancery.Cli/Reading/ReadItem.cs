using Chancery.Core.Readings;
using Chancery.Intake;

namespace Chancery.Cli.Reading;

/// <summary>What became of one thing that intake met.</summary>
/// <param name="Fault">Message for the user; null where there is a reading.</param>
internal sealed record ReadItem(IntakeItem Item, ReportReading? Reading, string? Fault)
{
    /// <summary>Whether the report is read all the same.</summary>
    public bool IsWarning => Item.Error is { IsWarning: true };

    /// <summary>Whether it was met in a folder or archive and is no report by its name or content.</summary>
    public bool IsAside => Item.Error is { IsAside: true };
}

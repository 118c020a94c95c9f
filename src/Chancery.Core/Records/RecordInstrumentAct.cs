using Chancery.Core.Readings;

namespace Chancery.Core.Records;

/// <summary>What one report says was done with a document.</summary>
public sealed record RecordInstrumentAct(InstrumentAct Act, string Quote, int Start, int End, string Report, string Rule)
{
    /// <summary>Id of the engagement at which that was done; null if none.</summary>
    public string? Engagement { get; init; }
}

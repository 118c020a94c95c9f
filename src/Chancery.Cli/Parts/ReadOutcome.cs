using Chancery.Core.Readings;

namespace Chancery.Cli.Parts;

/// <summary>What became of a report.</summary>
/// <param name="Reading">Null where it could not be read.</param>
/// <param name="Code">Stable name of the fault; null where it was read.</param>
/// <param name="Message">What is wrong and what to do; null where it was read.</param>
public sealed record ReadOutcome(ReportReading? Reading, string? Code = null, string? Message = null);

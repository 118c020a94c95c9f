using Chancery.Core.Readings;

namespace Chancery.Core.Reading;

/// <summary>A reading, or why there is none.</summary>
/// <param name="Reading">Null where the report could not be read.</param>
/// <param name="Code">Stable code of the problem; null if there is none.</param>
/// <param name="Problem">What is wrong and what to do.</param>
public sealed record ReadingOutcome(ReportReading? Reading, string? Code, string? Problem);

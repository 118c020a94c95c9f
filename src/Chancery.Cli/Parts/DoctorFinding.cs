namespace Chancery.Cli.Parts;

/// <summary>Something wrong in a record.</summary>
/// <param name="Code">Stable name.</param>
/// <param name="Where">Id of a report or part; empty for the file.</param>
/// <param name="Repaired">What was done about it; null where nothing was.</param>
public sealed record DoctorFinding(string Code, string Where, string What, string? Repaired);

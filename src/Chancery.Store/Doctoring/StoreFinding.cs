namespace Chancery.Store.Doctoring;

/// <summary>Something wrong in a record.</summary>
/// <param name="Code">Stable name of what is wrong.</param>
/// <param name="Where">Id of the report or part; empty where it is the whole.</param>
/// <param name="What">In words.</param>
/// <param name="Repaired">What was done about it; null where nothing was.</param>
public sealed record StoreFinding(string Code, string Where, string What, string? Repaired);

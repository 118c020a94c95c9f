namespace Chancery.Packs.Checking;

/// <summary>Something wrong with a pack.</summary>
/// <param name="Code">Stable code such as <c>CHECK004</c>.</param>
/// <param name="Origin">File and line, relative to the folder of the packs.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="IsError">Whether it must be put right; a warning may be meant.</param>
public sealed record PackFinding(string Code, string Origin, string Message, bool IsError);

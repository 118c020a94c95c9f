namespace Chancery.Core.Patterns;

/// <summary>A side condition that bars a match.</summary>
/// <param name="Key">The rule's key: before, not-before, not-after.</param>
/// <param name="Pattern">What it asks for, or forbids.</param>
/// <param name="Start">First token that bars; for <c>before</c> the one that should have begun it.</param>
/// <param name="End">One past the last.</param>
internal readonly record struct SideBarrier(string Key, PatternProgram Pattern, int Start, int End);

namespace Chancery.Core.Explaining;

/// <summary>How far a rule got at the place where it got furthest.</summary>
/// <param name="Rule">Name of the rule.</param>
/// <param name="Matched">Whether it matched there.</param>
/// <param name="Words">The words it took.</param>
/// <param name="Stopped">The word that stopped it; null at the end of the sentence or after a match.</param>
/// <param name="Wanted">What the pattern wanted there.</param>
public sealed record RuleAttempt(string Rule, bool Matched, string Words, string? Stopped, string? Wanted);

using System.Collections.Immutable;

namespace Chancery.Core.Explaining;

/// <summary>How far a rule got at the place of a sentence where it got furthest.</summary>
/// <param name="Sentence">Number of the sentence, from 1.</param>
/// <param name="Rule">Name of the rule.</param>
/// <param name="Start">First UTF-16 unit of what it took.</param>
/// <param name="End">One past the last unit.</param>
/// <param name="Words">The words it took; empty if it could not begin.</param>
/// <param name="Stopped">The word that stopped it; null at the end of the sentence, after a match, or if it could not begin.</param>
/// <param name="Wanted">What the pattern wanted there, each as the pattern writes it; empty after a match.</param>
/// <param name="Because">What else is to be known: the condition that bars it, the rule that took its place, the feature that an item lacks.</param>
public sealed record RuleAttempt(
    int Sentence,
    string Rule,
    AttemptOutcome Outcome,
    int Start,
    int End,
    string Words,
    string? Stopped,
    ImmutableArray<string> Wanted,
    string? Because);

using System.Collections.Immutable;

namespace Chancery.Publishing.Cards;

/// <summary>What reports say differently, which value is shown, and why.</summary>
/// <param name="Values">Each value with the names of the reports that give it.</param>
public sealed record CardDiscrepancy(string Field, ImmutableArray<CardFact> Values, string? Shown, string Because);

namespace Chancery.Core.Readings;

/// <summary>What a report takes for granted about the year it was written in.</summary>
/// <param name="From">Earliest year that agrees with the hint; null if open.</param>
/// <param name="To">Latest year that agrees with the hint; null if open.</param>
/// <param name="Because">The reason, as a clause that follows "because".</param>
public sealed record YearHint(int? From, int? To, string Because, int Start, int End, string Rule);

using System.Collections.Immutable;

namespace Chancery.Publishing.Discrepancies;

/// <summary>One of the values, and who gives it.</summary>
/// <param name="Sources">Independent reports: a wire story and its copies are one.</param>
/// <param name="Tellers">Outlet, language and day of each report; the source where no outlet is known.</param>
public sealed record LedgerValue(string Value, int Sources, ImmutableArray<string> Tellers);

using System.Collections.Immutable;

namespace Chancery.Publishing.Discrepancies;

/// <summary>One field on which reports differ.</summary>
/// <param name="Weight">What the field is worth, times the independent sources that were outvoted.</param>
/// <param name="Title">What it is about.</param>
public sealed record LedgerLine(int Weight, string Subject, string Title, string Field, ImmutableArray<LedgerValue> Values, string? Shown, string Because);

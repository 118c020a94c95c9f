namespace Chancery.Core.Dates;

/// <summary>A date anchored to publication or to the narrative.</summary>
/// <param name="Value">EDTF; parts that stay unknown are unknown.</param>
/// <param name="YearOffset">Years from the report's own year where the year itself is unknown.</param>
/// <param name="Because">Why parts stand that the words do not carry; null if the words carry all.</param>
internal sealed record ResolvedDate(Edtf Value, int? YearOffset = null, string? Because = null);

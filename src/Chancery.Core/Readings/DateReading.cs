using Chancery.Core.Dates;

namespace Chancery.Core.Readings;

/// <summary>One date that a report tells.</summary>
/// <param name="Value">EDTF; parts that cannot be known are left open.</param>
/// <param name="Because">Why parts stand that the words do not carry; null if the words carry all.</param>
public sealed record DateReading(int Start, int End, string Quote, Edtf Value, string Rule, string? Because);

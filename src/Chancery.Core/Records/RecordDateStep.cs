namespace Chancery.Core.Records;

/// <summary>One step of the proof of a date: the days left after it, and why the others are out.</summary>
/// <param name="Days">EDTF: a day, a month, a day of an unknown year, an interval with an open end, or the first of these and the bounds within which it lies.</param>
/// <param name="Because">Names the reports by their ids.</param>
/// <param name="Quote">The characters of <paramref name="Report"/> that say so; null where it is concluded.</param>
public sealed record RecordDateStep(string Days, string Because, string? Report, string? Quote);

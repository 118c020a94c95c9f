namespace Chancery.Core.Resolution.Years;

/// <summary>A first or last year that is possible.</summary>
/// <param name="Label">As it stands in the record: "before 2018-07".</param>
/// <param name="Because">The clause that follows "because".</param>
internal sealed record YearBound(int Year, string Label, string Because);

namespace Chancery.Core.Dates;

/// <summary>A date anchored to publication or to the narrative.</summary>
/// <param name="Value">EDTF; parts that stay unknown are unknown.</param>
/// <param name="YearOffset">Years from the report's own year where the year itself is unknown.</param>
/// <param name="Because">Why parts stand that the words do not carry; null if the words carry all.</param>
/// <param name="Loose">Whether what it dates lies somewhere within the span, and does not fill it.</param>
internal sealed record ResolvedDate(Edtf Value, int? YearOffset = null, string? Because = null, bool Loose = false)
{
    /// <summary>
    /// The date of something that happened once: a season or a loose span becomes the month or the year that holds all of it. Null where none does.
    /// </summary>
    public ResolvedDate? Narrow()
    {
        var (start, end) = (Value.Start, Value.End ?? Value.Start);
        if (!Loose && start.Month is not > 12)
        {
            return this;
        }

        return start.Year is null || start.Year != end.Year ? null
            : this with { Value = new Edtf(new PartialDate(start.Year, start.Month == end.Month && start.Month is not > 12 ? start.Month : null, null)), Loose = false };
    }
}

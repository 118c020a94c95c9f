namespace Chancery.Core.Reports;

/// <summary>A half-open range of a report's text, in UTF-16 units.</summary>
/// <param name="Start">First unit, from 0.</param>
/// <param name="End">One past the last unit; never below <paramref name="Start"/>.</param>
public readonly record struct Span(int Start, int End)
{
    /// <summary>Number of UTF-16 units.</summary>
    public int Length => End - Start;

    /// <summary>Whether <paramref name="other"/> lies wholly inside this span.</summary>
    public bool Contains(Span other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the two share at least one unit.</summary>
    public bool Overlaps(Span other) => Start < other.End && other.Start < End;
}

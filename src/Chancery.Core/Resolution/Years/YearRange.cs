namespace Chancery.Core.Resolution.Years;

/// <summary>The years that are possible, narrowed as reasons are found. A reason against all that is left is not followed.</summary>
internal sealed class YearRange
{
    public YearBound? From { get; private set; }

    public YearBound? To { get; private set; }

    /// <summary>The only year that is possible; null where several are.</summary>
    public int? Year => From is { } a && To is { } b && a.Year == b.Year ? a.Year : null;

    /// <summary>Takes a first possible year; true if it narrows the range.</summary>
    public bool NotBefore(YearBound bound)
    {
        if ((From is { } known && bound.Year <= known.Year) || (To is { } last && bound.Year > last.Year))
        {
            return false;
        }

        From = bound;
        return true;
    }

    /// <summary>Takes a last possible year; true if it narrows the range.</summary>
    public bool NotAfter(YearBound bound)
    {
        if ((To is { } known && bound.Year >= known.Year) || (From is { } first && bound.Year < first.Year))
        {
            return false;
        }

        To = bound;
        return true;
    }

    /// <summary>Takes the one year that it is.</summary>
    public void Fix(YearBound bound)
    {
        From = bound;
        To = bound;
    }

    /// <summary>Clauses for both ends, each once.</summary>
    public string Because() => string.Join("; and ", new[] { From?.Because, To?.Because }.OfType<string>().Distinct(StringComparer.Ordinal));
}

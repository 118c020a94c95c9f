using Chancery.Core.Dates;

namespace Chancery.Core.Resolution.Engagements;

/// <summary>Compares the dates of two claims, parts of which may not be told.</summary>
internal static class DateComparison
{
    private const int NearDays = 31;
    private const int AnyLeapYear = 2000;

    public static DateRelation Compare(Edtf? first, Edtf? second)
    {
        if (first is not { } a || second is not { } b || Untold(a.Start) || Untold(b.Start))
        {
            return DateRelation.Untold;
        }

        if (a.HasYear && b.HasYear && a == b && a.Start.IsFull)
        {
            return DateRelation.Equal;
        }

        if (a.Start.Day is null || b.Start.Day is null)
        {
            return a.End is null && b.End is null ? Coarse(a.Start, b.Start) : Spans(a, b);
        }

        if (a.HasYear && b.HasYear)
        {
            return Spans(a, b);
        }

        var relation = Spans(InYear(a), InYear(b));
        return relation switch
        {
            DateRelation.Equal => DateRelation.SameDay,
            DateRelation.Overlapping => DateRelation.SameDay,
            _ => relation,
        };
    }

    private static bool Untold(PartialDate date) => date is { Year: null, Month: null, Day: null };

    private static Edtf InYear(Edtf date) => new(date.Start with { Year = AnyLeapYear }, date.End is { } end ? end with { Year = AnyLeapYear } : null);

    private static DateRelation Coarse(PartialDate a, PartialDate b)
    {
        if (a.Year is int x && b.Year is int y && x != y)
        {
            return Spans(new Edtf(a), new Edtf(b));
        }

        if (a.Month is int m && b.Month is int n)
        {
            return m == n ? DateRelation.SameMonth : Math.Abs(m - n) is 1 or 11 ? DateRelation.Near : DateRelation.Apart;
        }

        return a.Year is not null && b.Year is not null ? DateRelation.SameYear : DateRelation.Untold;
    }

    private static DateRelation Spans(Edtf a, Edtf b)
    {
        if (a.Start.Earliest() is not { } aFrom || b.Start.Earliest() is not { } bFrom)
        {
            return DateRelation.Untold;
        }

        var aTo = (a.End ?? a.Start).Latest() ?? aFrom;
        var bTo = (b.End ?? b.Start).Latest() ?? bFrom;
        if (aFrom == bFrom && aTo == bTo)
        {
            return DateRelation.Equal;
        }

        var gap = aFrom > bTo ? aFrom.DayNumber - bTo.DayNumber : bFrom > aTo ? bFrom.DayNumber - aTo.DayNumber : 0;
        return gap switch
        {
            0 => DateRelation.Overlapping,
            1 => DateRelation.NextDay,
            <= NearDays => DateRelation.Near,
            _ => DateRelation.Apart,
        };
    }
}

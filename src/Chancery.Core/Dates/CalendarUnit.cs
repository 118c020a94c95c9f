using System.Globalization;

namespace Chancery.Core.Dates;

/// <summary>Days, weeks, months, quarters, years, decades and centuries counted from a date.</summary>
internal static class CalendarUnit
{
    /// <summary>
    /// The unit that lies <paramref name="count"/> units from the one of the anchor: <c>d</c> day, <c>w</c> week, <c>k</c> weekend, <c>m</c> month,
    /// <c>q</c> quarter, <c>y</c> year, <c>e</c> decade, <c>c</c> century. Null where the anchor is not known so far.
    /// </summary>
    public static Edtf? Around(PartialDate anchor, char unit, int count)
    {
        switch (unit)
        {
            case 'd' when anchor.ToDay() is { } day:
                return Edtf.Of(day.AddDays(count));
            case 'w' when anchor.ToDay() is { } day:
                var monday = Monday(day).AddDays(7 * count);
                return new Edtf(PartialDate.Of(monday), PartialDate.Of(monday.AddDays(6)));
            case 'k' when anchor.ToDay() is { } day:
                var saturday = Monday(day).AddDays((7 * count) + 5);
                return new Edtf(PartialDate.Of(saturday), PartialDate.Of(saturday.AddDays(1)));
            case 'm' when anchor is { Year: int y, Month: int m }:
                var first = new DateOnly(y, m, 1).AddMonths(count);
                return new Edtf(new PartialDate(first.Year, first.Month, null));
            case 'q' when anchor is { Year: int y, Month: int m }:
                var quarter = new DateOnly(y, (((m - 1) / 3) * 3) + 1, 1).AddMonths(3 * count);
                return QuarterOf(quarter.Year, ((quarter.Month - 1) / 3) + 1);
            case 'y' when anchor.Year is int y:
                return new Edtf(new PartialDate(y + count, null, null));
            case 'e' when anchor.Year is int y:
                return Years((y / 10 * 10) + (10 * count), 10);
            case 'c' when anchor.Year is int y:
                return Years((y / 100 * 100) + (100 * count), 100);
            default:
                return null;
        }
    }

    /// <summary>The months of a quarter.</summary>
    public static Edtf QuarterOf(int? year, int quarter) => new(new PartialDate(year, (quarter * 3) - 2, null), new PartialDate(year, quarter * 3, null));

    /// <summary>So many years from the first one on.</summary>
    public static Edtf Years(int first, int count) => new(new PartialDate(first, null, null), new PartialDate(first + count - 1, null, null));

    /// <summary>Reads <c>w-1</c>, <c>m+2</c>; false for anything else.</summary>
    public static bool TryParse(ReadOnlySpan<char> shift, out char unit, out int count)
    {
        unit = shift.Length > 0 ? shift[0] : ' ';
        count = 0;
        if (shift.Length < 3 || shift[1] is not ('-' or '+') || !int.TryParse(shift[2..].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out count) || count > 999)
        {
            return false;
        }

        count = shift[1] == '-' ? -count : count;
        return true;
    }

    /// <summary>The first, second … weekday of that name in a month; 0 for the last.</summary>
    public static DateOnly NthWeekday(int year, int month, int weekday, int nth)
    {
        var first = new DateOnly(year, month, 1);
        first = first.AddDays((weekday - Number(first) + 7) % 7);
        return nth > 0 ? first.AddDays(7 * (nth - 1)) : first.AddDays(first.Day + 28 <= DateTime.DaysInMonth(year, month) ? 28 : 21);
    }

    /// <summary>The Monday of a day's week.</summary>
    public static DateOnly Monday(DateOnly day) => day.AddDays(1 - Number(day));

    /// <summary>1 for Monday to 7 for Sunday.</summary>
    public static int Number(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;
}

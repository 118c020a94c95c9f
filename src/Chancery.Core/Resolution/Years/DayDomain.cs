using System.Globalization;
using Chancery.Core.Dates;

namespace Chancery.Core.Resolution.Years;

/// <summary>The days that are possible: between two bounds, and of a month and day where these are known. It only shrinks, and never to nothing.</summary>
internal sealed class DayDomain
{
    private static readonly DateOnly s_first = new(1, 1, 1);
    private static readonly DateOnly s_last = new(9999, 12, 31);

    private DateOnly _from = s_first;
    private DateOnly _to = s_last;
    private int? _month;
    private int? _day;

    /// <summary>Takes a partial date; true if it narrows, null if nothing would be left.</summary>
    public bool? Within(PartialDate date)
    {
        if ((date.Month is int m && _month is int n && m != n) || (date.Day is int d && _day is int e && d != e))
        {
            return null;
        }

        return Take(date.Earliest() ?? _from, date.Latest() ?? _to, date.Month ?? _month, date.Day ?? _day);
    }

    public bool? NotBefore(DateOnly day) => Take(day, _to, _month, _day);

    public bool? NotAfter(DateOnly day) => Take(_from, day, _month, _day);

    public override string ToString()
    {
        if (_from == _to)
        {
            return Edtf.Of(_from).ToString();
        }

        var open = _from == s_first && _to == s_last;
        var bounds = open ? "" : $"{(_from == s_first ? ".." : Day(_from))}/{(_to == s_last ? ".." : Day(_to))}";
        if (_month is null || (_from.Year == _to.Year && _from.Month == _to.Month))
        {
            return open ? "any day" : bounds;
        }

        var pattern = new PartialDate(null, _month, _day).ToString();
        return open ? pattern : $"{pattern} within {bounds}";
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private bool? Take(DateOnly from, DateOnly to, int? month, int? day)
    {
        from = from > _from ? from : _from;
        to = to < _to ? to : _to;
        if (month is int m)
        {
            (from, to) = (Fitting(from, m, day, forward: true), Fitting(to, m, day, forward: false));
        }

        if (from > to)
        {
            return null;
        }

        var narrower = from != _from || to != _to || month != _month || day != _day;
        (_from, _to, _month, _day) = (from, to, month, day);
        return narrower;
    }

    /// <summary>The next day, or the last before, that has the month and day; bounds that stand for "any" stay.</summary>
    private static DateOnly Fitting(DateOnly bound, int month, int? day, bool forward)
    {
        if (bound == s_first || bound == s_last)
        {
            return bound;
        }

        for (var step = 0; step <= 8; step++)
        {
            var year = bound.Year + (forward ? step : -step);
            if (year is < 1 or > 9999)
            {
                break;
            }

            var last = DateTime.DaysInMonth(year, month);
            if (day > last)
            {
                continue; // 29 February
            }

            var (start, end) = (new DateOnly(year, month, day ?? 1), new DateOnly(year, month, day ?? last));
            if (forward ? end >= bound : start <= bound)
            {
                return forward ? (start > bound ? start : bound) : (end < bound ? end : bound);
            }
        }

        return bound;
    }
}

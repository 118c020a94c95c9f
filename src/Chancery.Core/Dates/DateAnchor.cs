using System.Globalization;

namespace Chancery.Core.Dates;

/// <summary>Anchors date mentions to the day of publication. Nothing is filled that the anchor does not give.</summary>
internal static class DateAnchor
{
    /// <param name="mention">What the words say.</param>
    /// <param name="published">Day or month of publication, or null.</param>
    /// <param name="anchorText">What told the anchor, for the reasons.</param>
    /// <param name="future">Whether the clause speaks of what is to come.</param>
    /// <param name="past">Whether a finite clause tells it as done.</param>
    /// <param name="narrative">Date of the engagement told before, for "the same day".</param>
    public static ResolvedDate? Resolve(DateMention mention, Edtf? published, string anchorText, bool future, Edtf? narrative, bool past = false)
    {
        var anchor = published?.Start;
        var day = anchor?.ToDay();
        if (mention.Shift is { } shift)
        {
            return Shifted(mention, shift, anchor, day, narrative, anchorText);
        }

        if (mention.Weekday is int weekday && mention.Start.Day is null)
        {
            if (day is not { } reference)
            {
                return null;
            }

            var found = Weekday(reference, weekday, future);
            return new ResolvedDate(Edtf.Of(found), Because: $"the weekday is counted from the day of publication, {Show(reference)}");
        }

        if (mention.Start.Year is not null || mention.End?.Year is not null)
        {
            return Spread(mention.Start, mention.End, null);
        }

        if (mention.Start.Month is null && mention.Start.Day is null)
        {
            return null;
        }

        if (anchor?.Year is not int year)
        {
            return Spread(mention.Start, mention.End, null);
        }

        var chosen = YearFor(mention.Start, anchor.Value, future, past, year);
        return Spread(mention.Start with { Year = chosen }, mention.End, $"year {chosen.ToString(CultureInfo.InvariantCulture)}: {anchorText}");
    }

    private static int YearFor(PartialDate date, PartialDate anchor, bool future, bool past, int year)
    {
        if (anchor.Month is not int month || date.Month is not int m)
        {
            return year;
        }

        var ahead = ((m - month) * 31) + (date.Day is int d && anchor.Day is int a ? d - a : 0);
        // what is told in the past lies behind; without a verb it may still be to come
        if (!future && ahead > (past ? 2 : 45))
        {
            return year - 1;
        }

        return future && ahead < -45 ? year + 1 : year;
    }

    private static ResolvedDate Spread(PartialDate start, PartialDate? end, string? because)
    {
        if (end is not { } last)
        {
            return new ResolvedDate(new Edtf(start), Because: because);
        }

        last = new PartialDate(last.Year ?? start.Year, last.Month ?? start.Month, last.Day);
        start = new PartialDate(start.Year ?? last.Year, start.Month ?? last.Month, start.Day);
        if (start.Year == last.Year && start.Month is int a && last.Month is int b && a > b)
        {
            start = start with { Year = start.Year - 1 };
        }

        return new ResolvedDate(new Edtf(start, last), Because: because);
    }

    private static ResolvedDate? Shifted(DateMention mention, string shift, PartialDate? anchor, DateOnly? day, Edtf? narrative, string anchorText)
    {
        if (shift is "same")
        {
            return narrative is { } told ? new ResolvedDate(told.End is null ? told : new Edtf(told.Start), Because: "the same day as the engagement told before") : null;
        }

        if (shift.StartsWith("event", StringComparison.Ordinal))
        {
            var by = int.Parse(shift.AsSpan(5), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            return narrative?.Start.ToDay() is { } eventDay
                ? new ResolvedDate(Edtf.Of(eventDay.AddDays(by)), Because: $"counted from the engagement of {Show(eventDay)}")
                : null;
        }

        if (shift is "before" or "after")
        {
            if (anchor is not { Year: int y, Month: int m } || mention.Start.Month is not int month)
            {
                return new ResolvedDate(new Edtf(mention.Start));
            }

            var year = shift == "before" ? (month < m ? y : y - 1) : (month > m ? y : y + 1);
            return new ResolvedDate(new Edtf(mention.Start with { Year = year }), Because: $"counted from the publication in {anchor}");
        }

        if (shift.Length < 3 || !int.TryParse(shift.AsSpan(2).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            return null;
        }

        count = shift[1] == '-' ? -count : count;
        switch (shift[0])
        {
            case 'd':
                return day is { } d ? new ResolvedDate(Edtf.Of(d.AddDays(count)), Because: $"counted from the day of publication, {Show(d)}") : null;
            case 'w':
                return null;
            case 'm':
                if (anchor is not { Year: int my, Month: int mm })
                {
                    return null;
                }

                var first = new DateOnly(my, mm, 1).AddMonths(count);
                return new ResolvedDate(new Edtf(new PartialDate(first.Year, first.Month, null)), Because: $"counted from the month of publication, {anchor}");
            default:
                return anchor?.Year is int year0
                    ? new ResolvedDate(new Edtf(mention.Start with { Year = year0 + count }), Because: $"year {(year0 + count).ToString(CultureInfo.InvariantCulture)}: counted from {year0.ToString(CultureInfo.InvariantCulture)}, because {anchorText}")
                    : mention.Start.Month is null ? null : new ResolvedDate(new Edtf(mention.Start), count);
        }
    }

    private static DateOnly Weekday(DateOnly reference, int weekday, bool future)
    {
        var today = reference.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)reference.DayOfWeek;
        var difference = weekday - today;
        if (future)
        {
            return reference.AddDays(difference < 0 ? difference + 7 : difference);
        }

        return reference.AddDays(difference > 0 ? difference - 7 : difference);
    }

    private static string Show(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

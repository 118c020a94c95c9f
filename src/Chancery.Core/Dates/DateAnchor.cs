using System.Globalization;

namespace Chancery.Core.Dates;

/// <summary>Anchors date mentions to the day of publication or to the day told before. Nothing is filled that the anchor does not give.</summary>
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
        var date = Find(mention, published, anchorText, future, narrative, past);
        return mention.Around is { } unit && date is not null && CalendarUnit.Around(date.Value.Start, unit, 0) is { } around
            ? date with { Value = around, Loose = true }
            : date;
    }

    private static ResolvedDate? Find(DateMention mention, Edtf? published, string anchorText, bool future, Edtf? narrative, bool past)
    {
        var anchor = published?.Start;
        if (mention.Shift is { } shift)
        {
            return Shifted(mention, shift, anchor, narrative, anchorText);
        }

        if (mention is { Nth: int nth, Weekday: int wanted, Start.Month: int within })
        {
            return (mention.Start.Year ?? anchor?.Year) is int y ? new ResolvedDate(Edtf.Of(CalendarUnit.NthWeekday(y, within, wanted, nth)), Because: anchorText) : null;
        }

        if (mention.Weekday is int weekday && mention.Start.Day is null)
        {
            return OnWeekday(mention, weekday, anchor, narrative, future);
        }

        if (mention.Century is int century)
        {
            return new ResolvedDate(CalendarUnit.Years((century - 1) * 100, 100), Loose: true);
        }

        if (mention.Decade is int decade)
        {
            return OfDecade(mention, decade, anchor);
        }

        if (mention.Quarter is int quarter)
        {
            return OfQuarter(mention, quarter, anchor, anchorText, future);
        }

        if (mention.Start.Year is not null || mention.End?.Year is not null)
        {
            return Spread(mention.Start, mention.End, null);
        }

        if (mention.Start.Month is null)
        {
            return mention.Start.Day is null ? null : OnDay(mention, anchor, narrative, future, past);
        }

        if (mention.Told && narrative?.Start.Year is int toldYear)
        {
            return Spread(mention.Start with { Year = toldYear }, mention.End, "the year of the day told before");
        }

        if (anchor?.Year is not int year)
        {
            return Spread(mention.Start, mention.End, null);
        }

        if (mention.Start.Month > 12)
        {
            return OfSeason(mention, anchor.Value, year, anchorText);
        }

        var chosen = YearFor(mention.Start, anchor.Value, future, past, year);
        var because = $"year {Show(chosen)}: {anchorText}";
        if (mention.Weekday is int named && OtherYear(mention.Start, named, chosen) is int other)
        {
            chosen = other;
            because = $"year {Show(other)}: the only one near in which that day falls on the weekday that is told; {anchorText}";
        }

        return Spread(mention.Start with { Year = chosen }, mention.End, because);
    }

    /// <summary>The year before or after that fits a weekday where the one chosen does not; null where it does, or neither or both of them fit.</summary>
    private static int? OtherYear(PartialDate date, int weekday, int year)
    {
        bool Fits(int y) => (date with { Year = y }).ToDay() is { } day && CalendarUnit.Number(day) == weekday;
        return Fits(year) || Fits(year - 1) == Fits(year + 1) ? null : Fits(year - 1) ? year - 1 : year + 1;
    }

    private static int YearFor(PartialDate date, PartialDate anchor, bool future, bool past, int year)
    {
        if (anchor.Month is not int month || date.Month is not int m)
        {
            return year;
        }

        var ahead = ((m - month) * 31) + (date.Day is int d && anchor.Day is int a ? d - a : 0);
        // what is told in the past lies behind; without a verb, or a few weeks ahead, it may still be to come
        if (!future && ahead > (past && date.Day is null ? 2 : past ? 31 : 45))
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

        last = new PartialDate(last.Year ?? start.Year, last.Month ?? (last.Day is null ? null : start.Month), last.Day);
        start = new PartialDate(start.Year ?? last.Year, start.Month ?? (start.Day is null ? null : last.Month), start.Day);
        if (start.Year == last.Year && start.Month is int a && last.Month is int b && a > b)
        {
            start = because is null ? start with { Year = start.Year - 1 } : start;
            last = because is null ? last : last with { Year = last.Year + 1 };
        }

        return new ResolvedDate(new Edtf(start, last), Because: because);
    }

    /// <summary>"on Monday", "last Monday", "next Monday".</summary>
    private static ResolvedDate? OnWeekday(DateMention mention, int weekday, PartialDate? anchor, Edtf? narrative, bool future)
    {
        var from = mention.Told ? narrative?.Start ?? anchor : anchor;
        if (from?.ToDay() is not { } reference)
        {
            return null;
        }

        var difference = weekday - CalendarUnit.Number(reference);
        difference = mention.Turn switch
        {
            -1 => difference >= 0 ? difference - 7 : difference,
            1 => difference <= 0 ? difference + 7 : difference,
            0 => difference,
            _ when mention.Told || !future => difference > 0 ? difference - 7 : difference,
            _ => difference < 0 ? difference + 7 : difference,
        };
        var because = $"the weekday is counted from {(mention.Told && narrative is not null ? "the day told before" : "the day of publication")}, {Show(reference)}";
        var first = reference.AddDays(difference);
        if (mention.LastWeekday is not int last)
        {
            return new ResolvedDate(Edtf.Of(first), Because: because);
        }

        return new ResolvedDate(new Edtf(Edtf.Of(first).Start, Edtf.Of(first.AddDays((last - weekday + 7) % 7)).Start), Because: because);
    }

    /// <summary>"on the 25th": of the month of the day told before, or of publication.</summary>
    private static ResolvedDate? OnDay(DateMention mention, PartialDate? anchor, Edtf? narrative, bool future, bool past)
    {
        if (narrative?.Start is { Month: int told } start)
        {
            return Spread(new PartialDate(start.Year, told, mention.Start.Day), mention.End, "of the month of the day told before");
        }

        if (anchor is not { Year: int year, Month: int month })
        {
            return null;
        }

        var first = new DateOnly(year, month, 1);
        if (anchor.Value.Day is int today && mention.Start.Day is int day)
        {
            first = first.AddMonths(future && day < today ? 1 : past && !future && day > today + 2 ? -1 : 0);
        }

        return Spread(new PartialDate(first.Year, first.Month, mention.Start.Day), mention.End, $"of the month of the publication, {anchor}");
    }

    /// <summary>"last summer": the last one that has ended; "this summer": the one of the year.</summary>
    private static ResolvedDate OfSeason(DateMention mention, PartialDate anchor, int year, string anchorText)
    {
        var ends = mention.Start.Month == 24 ? 2 : ((mention.Start.Month!.Value - 20) * 3) + 2;
        var over = anchor.Month > ends;
        var chosen = mention.Turn switch { -1 when !over => year - 1, 1 when over => year + 1, _ => year };
        return new ResolvedDate(new Edtf(mention.Start with { Year = chosen }), Because: $"year {Show(chosen)}: {anchorText}");
    }

    private static ResolvedDate? OfDecade(DateMention mention, int decade, PartialDate? anchor)
    {
        if (mention.Start.Month is not null || decade % 10 != 0)
        {
            return null;
        }

        // "the 90s": the last ones that have begun
        var first = decade >= 100 ? decade : anchor?.Year is int year ? (year / 100 * 100) + decade is var near && near > year ? near - 100 : near : 1900 + decade;
        return new ResolvedDate(CalendarUnit.Years(first, 10), Because: decade >= 100 ? null : "the last decade of that name", Loose: true);
    }

    private static ResolvedDate OfQuarter(DateMention mention, int quarter, PartialDate? anchor, string anchorText, bool future)
    {
        if (mention.Start.Year is int told)
        {
            return new ResolvedDate(CalendarUnit.QuarterOf(told, quarter), Loose: true);
        }

        if (anchor?.Year is not int year)
        {
            return new ResolvedDate(CalendarUnit.QuarterOf(null, quarter), Loose: true);
        }

        year = anchor.Value.Month is int month && !future && (quarter * 3) - 2 > month ? year - 1 : year;
        return new ResolvedDate(CalendarUnit.QuarterOf(year, quarter), Because: $"year {Show(year)}: {anchorText}", Loose: true);
    }

    private static ResolvedDate? Shifted(DateMention mention, string shift, PartialDate? anchor, Edtf? narrative, string anchorText)
    {
        if (shift is "same")
        {
            return narrative is { } told ? new ResolvedDate(told.End is null ? told : new Edtf(told.Start), Because: "the same day as the engagement told before") : null;
        }

        if (shift.StartsWith("event", StringComparison.Ordinal))
        {
            return int.TryParse(shift.AsSpan(5), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var by) && narrative?.Start.ToDay() is { } eventDay
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

        if (!CalendarUnit.TryParse(shift, out var unit, out var count))
        {
            return null;
        }

        var from = mention.Told && narrative is { } before ? before.Start : anchor;
        if (from is { } counted && CalendarUnit.Around(counted, unit, count) is { } found)
        {
            if (mention.Count is > 1 and int units && count != 0 && CalendarUnit.Around(counted, unit, count * units) is { } far)
            {
                // "the last three months", "the next two days"
                var (near, last) = count < 0 ? (far, found) : (found, far);
                return new ResolvedDate(new Edtf(near.Start, last.End ?? last.Start), Because: $"counted from {counted}", Loose: true);
            }

            return Within(mention, found, from == anchor ? Reason(unit, counted, anchorText, found) : $"counted from the day told before, {counted}");
        }

        if (unit == 'y' && mention.Start.Month is not null && narrative?.Start is { Year: int basis } toldYear && toldYear.Day is not null)
        {
            return new ResolvedDate(new Edtf(mention.Start with { Year = basis + count }), Because: $"counted from the day told before, {toldYear}");
        }

        return unit == 'y' && mention.Start.Month is not null ? new ResolvedDate(new Edtf(mention.Start), count) : null;
    }

    private static string Reason(char unit, PartialDate anchor, string anchorText, Edtf found) => unit switch
    {
        'y' => $"year {found}: counted from {Show(anchor.Year!.Value)}, because {anchorText}",
        'm' or 'q' => $"counted from the month of publication, {anchor}",
        _ => $"counted from the day of publication, {anchor}",
    };

    /// <summary>The month of a year, the weekday of a week that was counted.</summary>
    private static ResolvedDate? Within(DateMention mention, Edtf found, string because)
    {
        if (mention.Weekday is int weekday && found.Start.ToDay() is { } monday && found.End is not null)
        {
            return new ResolvedDate(Edtf.Of(monday.AddDays(weekday - 1)), Because: because);
        }

        if (found.End is not null || found.Start.Day is not null)
        {
            return new ResolvedDate(found, Because: because, Loose: found.End is not null);
        }

        if (mention.Quarter is int quarter)
        {
            return new ResolvedDate(CalendarUnit.QuarterOf(found.Start.Year, quarter), Because: because, Loose: true);
        }

        var start = new PartialDate(found.Start.Year, mention.Start.Month ?? found.Start.Month, mention.Start.Day);
        return Spread(start, mention.End, because);
    }

    private static string Show(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Show(int year) => year.ToString(CultureInfo.InvariantCulture);
}

using System.Globalization;
using Chancery.Core.Dates;

namespace Chancery.Publishing.Words;

/// <summary>Dates as a desk officer writes them.</summary>
internal static class DateWords
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>25 November 2019 · November 2019 · 29 November, year unknown · 25–27 November 2019.</summary>
    public static string Of(Edtf date)
    {
        if (date.End is not { } end || end == date.Start)
        {
            return Single(date.Start);
        }

        var start = date.Start;
        var sameYear = start.Year == end.Year || start.Year is null;
        if (sameYear && start.Month == end.Month && start.Day is { } first && end.Day is not null)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{first}–{Single(end)}");
        }

        return sameYear && start.Month is not null ? $"{WithoutYear(start)} – {Single(end)}" : $"{Single(start)} – {Single(end)}";
    }

    /// <summary>The same with its preposition: "on 25 November 2019", "in July 2018"; empty for null.</summary>
    public static string When(Edtf? date) =>
        date is not { } d ? "" : d.Start.Day is not null ? $"on {Of(d)}" : $"in {Of(d)}";

    private static string Single(PartialDate date)
    {
        if (date.Year is { } year)
        {
            var digits = year.ToString(CultureInfo.InvariantCulture);
            return date.Month is null ? digits : $"{WithoutYear(date)} {digits}";
        }

        return date.Month is null && date.Day is null ? "date unknown" : $"{WithoutYear(date)}, year unknown";
    }

    private static string WithoutYear(PartialDate date)
    {
        var month = date.Month is { } m and >= 1 and <= 12 ? Months[m - 1] : "month unknown";
        return date.Day is { } day ? string.Create(CultureInfo.InvariantCulture, $"{day} {month}") : month;
    }
}

using System.Globalization;

namespace Chancery.Core.Dates;

/// <summary>A day, month or year of which any part may be unknown.</summary>
/// <param name="Year">1–9999, or null where it cannot be known.</param>
/// <param name="Month">1–12, a season by EDTF (21 spring to 24 winter), or null.</param>
/// <param name="Day">1–31, or null.</param>
public readonly record struct PartialDate(int? Year, int? Month, int? Day) : IComparable<PartialDate>
{
    /// <summary>The same day as a partial date.</summary>
    public static PartialDate Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>The month; null for a season, whose days are not the same everywhere.</summary>
    private int? Known => Month is > 12 ? null : Month;

    /// <summary>Whether year, month and day are all known.</summary>
    public bool IsFull => Year is not null && Month is not null && Day is not null;

    /// <summary>The day, where it is fully known and exists in the calendar.</summary>
    public DateOnly? ToDay() =>
        Year is int y && Month is int m && Day is int d && y is >= 1 and <= 9999 && m is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(y, m)
            ? new DateOnly(y, m, d)
            : null;

    /// <summary>First day that this date may be; null without a year.</summary>
    public DateOnly? Earliest() => Year is int y ? new DateOnly(y, Known ?? 1, Math.Min(Day ?? 1, DateTime.DaysInMonth(y, Known ?? 1))) : null;

    /// <summary>Last day that this date may be; null without a year.</summary>
    public DateOnly? Latest()
    {
        if (Year is not int y)
        {
            return null;
        }

        var month = Known ?? 12;
        var last = DateTime.DaysInMonth(y, month);
        return new DateOnly(y, month, Math.Min(Day ?? last, last));
    }

    /// <summary>Whether no part contradicts the other.</summary>
    public bool CompatibleWith(PartialDate other) =>
        (Year is null || other.Year is null || Year == other.Year)
        && (Month is null || other.Month is null || Month == other.Month)
        && (Day is null || other.Day is null || Day == other.Day);

    /// <summary>This date with the other's parts where its own are unknown.</summary>
    public PartialDate FilledFrom(PartialDate other) => new(Year ?? other.Year, Month ?? other.Month, Day ?? other.Day);

    /// <inheritdoc/>
    public int CompareTo(PartialDate other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <summary>EDTF: 2019-11-25, XXXX-11-25, 2018-07, 2016; empty where nothing is known.</summary>
    public override string ToString()
    {
        if (Year is null && Month is null && Day is null)
        {
            return "";
        }

        if (Year is < 0 or > 9999 || Month is < 0 or > 99 || Day is < 0 or > 99)
        {
            return ToLongString();
        }

        Span<char> text = stackalloc char[10];
        Write(text[..4], Year);
        if (Month is null && Day is null)
        {
            return text[..4].ToString();
        }

        text[4] = text[7] = '-';
        Write(text[5..7], Month);
        if (Day is null)
        {
            return text[..7].ToString();
        }

        Write(text[8..], Day);
        return text.ToString();
    }

    /// <summary>With more digits than dates have: what somebody made of numbers.</summary>
    private string ToLongString()
    {
        var year = Year?.ToString("0000", CultureInfo.InvariantCulture) ?? "XXXX";
        if (Month is null && Day is null)
        {
            return year;
        }

        var month = Month?.ToString("00", CultureInfo.InvariantCulture) ?? "XX";
        return Day is int d ? $"{year}-{month}-{d.ToString("00", CultureInfo.InvariantCulture)}" : $"{year}-{month}";
    }

    /// <summary>Fills some places with the digits of a number, or with X where there is none.</summary>
    private static void Write(Span<char> places, int? number)
    {
        if (number is not int left)
        {
            places.Fill('X');
            return;
        }

        for (var i = places.Length - 1; i >= 0; i--)
        {
            places[i] = (char)('0' + (left % 10));
            left /= 10;
        }
    }

    /// <summary>Reads one EDTF date of the form written by <see cref="ToString"/>.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        Span<Range> ranges = stackalloc Range[4];
        var count = text.Split(ranges, '-');
        if (count is 0 or > 3)
        {
            return false;
        }

        var parts = new int?[3];
        for (var i = 0; i < count; i++)
        {
            var part = text[ranges[i]];
            if (part.Length != (i == 0 ? 4 : 2))
            {
                return false;
            }

            if (part.ContainsAnyExcept('X'))
            {
                if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var value) || value == 0 || (i == 1 && value > 12 && (value is < 21 or > 24 || count > 2)) || (i == 2 && value > 31))
                {
                    return false;
                }

                parts[i] = value;
            }
        }

        date = new PartialDate(parts[0], parts[1], parts[2]);
        return true;
    }
}

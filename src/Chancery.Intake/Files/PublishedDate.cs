using System.Globalization;
using Chancery.Core.Dates;
using Chancery.Core.Reports;

namespace Chancery.Intake.Files;

/// <summary>A told date of publication.</summary>
internal static class PublishedDate
{
    private const long Milliseconds = 100_000_000_000;
    private static readonly string[] HeaderDates = ["d MMM yyyy", "d MMM yy", "d MMMM yyyy", "MMMM d yyyy", "MMM d yyyy"];

    /// <summary>What a field tells, whether it is a date or not.</summary>
    public static DateCandidate Candidate(string source, string told) => new(source, told.Trim(), TryRead(told, out var day) ? day : (Edtf?)null);

    /// <summary>
    /// Reads 2020-06-10, 2020-06, 2020, the day of a time stamp as it was written, in the outlet's own time zone, the form of
    /// messages (Wed, 10 Jun 2020 14:30:00 +0700), and seconds or milliseconds since 1970.
    /// </summary>
    public static bool TryRead(string? told, out Edtf date)
    {
        date = default;
        if (told is null)
        {
            return false;
        }

        var text = told.Trim();
        var isStamp = text.Length > 10 && text[10] is 'T' or ' ';
        var day = isStamp ? text[..10] : text;
        return (Edtf.TryParse(day.Replace('/', '-'), out date) && date.HasYear && IsLikely(date))
            || FromHeader(text, out date)
            || FromNumber(text, out date);
    }

    // A number of eight digits is a date without its hyphens.
    private static bool FromNumber(string text, out Edtf date)
    {
        date = default;
        if (DateOnly.TryParseExact(text.Length >= 8 && (text.Length == 8 || text[8] == 'T') ? text[..8] : "", "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var plain))
        {
            date = Edtf.Of(plain);
            return true;
        }

        if (text.Length is < 10 or > 13 || !long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        date = Edtf.Of(DateOnly.FromDateTime(DateTime.UnixEpoch.AddMilliseconds(number >= Milliseconds ? number : number * 1000)));
        return true;
    }

    private static bool FromHeader(string text, out Edtf date)
    {
        date = default;
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        var isWeekday = comma > 0 && !text.AsSpan(0, comma).ContainsAnyInRange('0', '9');
        var words = text[(isWeekday ? comma + 1 : 0)..].Split([' ', '-', ','], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 3 || !DateOnly.TryParseExact($"{words[0]} {words[1]} {words[2]}", HeaderDates, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return false;
        }

        date = Edtf.Of(day);
        return true;
    }

    private static bool IsLikely(Edtf date) => date.ToString() is not ("1970-01-01" or "0001-01-01");
}

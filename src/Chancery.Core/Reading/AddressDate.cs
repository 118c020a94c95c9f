using System.Globalization;
using Chancery.Core.Dates;

namespace Chancery.Core.Reading;

/// <summary>Reads the date that many addresses carry: /2020/09/14/, /201504/, -20250905, 198251205090607333, ns050325144643.</summary>
internal static class AddressDate
{
    /// <param name="url">The address; null gives none.</param>
    /// <param name="told">The part of the address that tells it.</param>
    public static Edtf? Read(string? url, out string told)
    {
        told = "";
        if (string.IsNullOrEmpty(url))
        {
            return null;
        }

        var scheme = url.IndexOf("//", StringComparison.Ordinal);
        var slash = url.IndexOf('/', scheme < 0 ? 0 : scheme + 2);
        if (slash < 0)
        {
            return null;
        }

        var path = url.AsSpan(slash);
        for (var i = 0; i < path.Length; i++)
        {
            if (!char.IsAsciiDigit(path[i]) || (i > 0 && char.IsAsciiDigit(path[i - 1])))
            {
                continue;
            }

            var length = 0;
            while (i + length < path.Length && char.IsAsciiDigit(path[i + length]))
            {
                length++;
            }

            if (FromRun(path, i, length, out var taken) is { } day)
            {
                told = path.Slice(i, taken).ToString();
                return day;
            }
        }

        return FromStamp(path, ref told);
    }

    /// <summary>"/ns050325144643/": the time of posting as yymmddhhmmss behind letters; of several, which are numbers of sections, the last.</summary>
    private static Edtf? FromStamp(ReadOnlySpan<char> path, ref string told)
    {
        const int Length = 12;
        for (var i = path.Length - Length; i > 0; i--)
        {
            if (!char.IsAsciiLetter(path[i - 1]) || (i + Length < path.Length && char.IsAsciiDigit(path[i + Length])) || path.Slice(i, Length).ContainsAnyExceptInRange('0', '9'))
            {
                continue;
            }

            if (Int(path, i + 2, 2) is >= 1 and <= 12 && Int(path, i + 4, 2) is >= 1 and <= 31 && Int(path, i + 6, 2) <= 23 && Int(path, i + 8, 2) <= 59 && Int(path, i + 10, 2) <= 59)
            {
                told = path.Slice(i, Length).ToString();
                return new Edtf(new PartialDate(2000 + Int(path, i, 2), Int(path, i + 2, 2), Int(path, i + 4, 2)));
            }
        }

        return null;
    }

    private static Edtf? FromRun(ReadOnlySpan<char> path, int i, int length, out int taken)
    {
        taken = length;
        if (length == 4 && Int(path, i, 4) is >= 1990 and <= 2100)
        {
            var separator = i + 4 < path.Length ? path[i + 4] : ' ';
            if (separator is not ('/' or '-' or '_') || !TwoDigits(path, i + 5, out var month) || month is 0 or > 12)
            {
                return null;
            }

            var hasDay = i + 7 < path.Length && path[i + 7] == separator && TwoDigits(path, i + 8, out _);
            var day = hasDay && TwoDigits(path, i + 8, out var d) && d is >= 1 and <= 31 ? d : (int?)null;
            taken = day is null ? 7 : 10;
            return new Edtf(new PartialDate(Int(path, i, 4), month, day));
        }

        if (length == 6 && Int(path, i, 4) is >= 1990 and <= 2100 && Int(path, i + 4, 2) is >= 1 and <= 12)
        {
            return new Edtf(new PartialDate(Int(path, i, 4), Int(path, i + 4, 2), null));
        }

        if (length is 8 && Int(path, i, 4) is >= 1990 and <= 2100 && Int(path, i + 4, 2) is >= 1 and <= 12 && Int(path, i + 6, 2) is >= 1 and <= 31)
        {
            return new Edtf(new PartialDate(Int(path, i, 4), Int(path, i + 4, 2), Int(path, i + 6, 2)));
        }

        // content numbers that begin with the posting time: three digits of the site, then yymmddhhmmss
        if (length is >= 17 and <= 19 && Int(path, i + 3, 2) is >= 10 and <= 40 && Int(path, i + 5, 2) is >= 1 and <= 12 && Int(path, i + 7, 2) is >= 1 and <= 31 && Int(path, i + 9, 2) <= 23)
        {
            return new Edtf(new PartialDate(2000 + Int(path, i + 3, 2), Int(path, i + 5, 2), Int(path, i + 7, 2)));
        }

        return null;
    }

    private static bool TwoDigits(ReadOnlySpan<char> path, int i, out int value)
    {
        value = 0;
        if (i + 2 > path.Length || !char.IsAsciiDigit(path[i]) || !char.IsAsciiDigit(path[i + 1]) || (i + 2 < path.Length && char.IsAsciiDigit(path[i + 2])))
        {
            return false;
        }

        value = Int(path, i, 2);
        return true;
    }

    private static int Int(ReadOnlySpan<char> path, int i, int length) => int.Parse(path.Slice(i, length), NumberStyles.None, CultureInfo.InvariantCulture);
}

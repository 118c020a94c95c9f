using Chancery.Core.Dates;

namespace Chancery.Intake.Files;

/// <summary>A told date of publication.</summary>
internal static class PublishedDate
{
    /// <summary>
    /// Reads 2020-06-10, 2020-06, 2020, and the day of a time stamp as it was written, in the outlet's own time zone.
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
        return Edtf.TryParse(isStamp ? text[..10] : text, out date) && date.HasYear;
    }
}

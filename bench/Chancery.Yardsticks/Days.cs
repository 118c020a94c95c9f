using System.Globalization;

namespace Chancery.Yardsticks;

/// <summary>Days as EDTF.</summary>
internal static class Days
{
    public static string Of(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>From one day to another, both within.</summary>
    public static string Span(DateTime first, DateTime last) => first == last ? Of(first) : $"{Of(first)}/{Of(last)}";

    public static string Quarter(string year, int quarter) =>
        string.Create(CultureInfo.InvariantCulture, $"{year}-{(quarter * 3) - 2:00}/{year}-{quarter * 3:00}");
}

using Chancery.Core.Records;

namespace Chancery.Cli.Commands;

/// <summary>Which reports are asked for.</summary>
internal sealed record ReportFilter(string[] Words, string? Language, string? From, string? To, bool Undated)
{
    public bool Takes(RecordReport report)
    {
        var day = report.Published?.ToString();
        return (Language is null || report.Lang == Language)
            && (!Undated || day is null)
            && (From is null || (day is not null && string.CompareOrdinal(day, From) >= 0))
            && (To is null || (day is not null && string.CompareOrdinal(day[..Math.Min(day.Length, To.Length)], To) <= 0))
            && (Words.Length == 0 || Words.Any(w => Holds(report.Id, w) || Holds(report.Source, w) || Holds(report.Outlet, w)));
    }

    private static bool Holds(string? text, string word) => text is not null && text.Contains(word, StringComparison.OrdinalIgnoreCase);
}

using System.Text.Json;
using Chancery.Core.Json;
using Chancery.Core.Reports;

namespace Chancery.Store.Databases;

/// <summary>
/// Under which name a text is on file: of several the one that sorts first, by language, outlet and source; where these are one, by what its page tells
/// beside them.
/// </summary>
internal readonly record struct Telling(string? Language, string? Outlet, string Source)
{
    /// <summary>From the columns lang, outlet and source, the first three.</summary>
    public static Telling Of(Rows rows) => new(rows.TextOrNull(0), rows.TextOrNull(1), rows.Text(2));

    /// <summary>Below zero where the report is told under a name that sorts before this one.</summary>
    public int Rank(Report report)
    {
        var told = RankBySetting(report);
        return told != 0 ? told : string.CompareOrdinal(report.Source, Source);
    }

    /// <summary>Whether what the page tells of the report (its days, its byline) sorts before what it told on file; for reports of one rank.</summary>
    /// <param name="onFile">The reading on file as JSON.</param>
    public static bool IsToldFirst(Report report, string onFile)
    {
        var told = Written(report);
        return !onFile.Contains(told, StringComparison.Ordinal)
            && JsonSerializer.Deserialize(onFile, RecordJson.Compact.ReportReading) is { } reading && string.CompareOrdinal(told, Written(reading.Report)) < 0;
    }

    /// <summary>By language and outlet alone.</summary>
    public int RankBySetting(Report report)
    {
        var language = string.CompareOrdinal(report.Language ?? "", Language ?? "");
        return language != 0 ? language : string.CompareOrdinal(report.Outlet ?? "", Outlet ?? "");
    }

    private static string Written(Report report) => JsonSerializer.Serialize(report with { Text = "" }, RecordJson.Compact.Report);
}

using System.Globalization;
using System.Text.Json;
using Chancery.Core.Dates;
using Chancery.Core.Reports;

namespace Chancery.Cli.Evaluation;

/// <summary>A text with all dates that it tells.</summary>
/// <param name="Report">Text, language and day of publication.</param>
/// <param name="Ahead">Whether words without a verb mean the day to come.</param>
/// <param name="Dates">What it tells; those without a value are left out of the figures.</param>
internal sealed record DateCase(Report Report, bool Ahead, IReadOnlyList<DatePhrase> Dates)
{
    public static IEnumerable<DateCase> Load(string path) => ScoredJson.Lines(path, Of);

    private static DateCase Of(JsonElement json, int number)
    {
        var report = new Report(ScoredJson.Text(json, "id") ?? number.ToString(CultureInfo.InvariantCulture), ScoredJson.Text(json, "text") ?? "")
        {
            Language = ScoredJson.Text(json, "lang"),
            Published = Edtf.TryParse(ScoredJson.Text(json, "published"), out var day) ? day : null,
        };
        return new DateCase(report, ScoredJson.Text(json, "bare") == "ahead", [.. ScoredJson.Items(json, "dates").Select(d => Phrase(d, report.Text))]);
    }

    /// <summary>A phrase by its place, or by its words where they stand once.</summary>
    private static DatePhrase Phrase(JsonElement json, string text)
    {
        string[] values = ScoredJson.Text(json, "value") is { } value ? [value] : [.. ScoredJson.Items(json, "values").Select(v => v.GetString() ?? "")];
        if (ScoredJson.Text(json, "quote") is { } quote)
        {
            var at = text.IndexOf(quote, StringComparison.Ordinal);
            return at < 0 ? throw new CliException("eval.bad-gold", $"\"{quote}\" does not stand in \"{text}\"") : new DatePhrase(at, at + quote.Length, values);
        }

        return new DatePhrase(Number(json, "start"), Number(json, "end"), values);
    }

    private static int Number(JsonElement json, string key) =>
        int.TryParse(ScoredJson.Text(json, key), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new CliException("eval.bad-gold", $"a date without \"{key}\": {json.GetRawText()}");
}

using System.Text.Json;
using Xunit;

namespace Chancery.Cli.Tests;

/// <summary>Dates of all forms, in phrases of the project's own, read with the shipped packs and measured as the public yardsticks are.</summary>
public sealed class DateEvalTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Golden");

    [Fact]
    public void Every_phrase_is_read_as_it_is_meant()
    {
        var cli = new Cli();

        Assert.Equal(0, cli.RunWith(ChanceryApp.Parts(), "eval", "--dates", Path.Combine(Folder, "dates.jsonl"), "--misses"));
        Assert.Equal(
            """
            found    P 1.000  R 1.000  F1 1.000
            value    P 1.000  R 1.000  F1 1.000
            holds    P 1.000  R 1.000  F1 1.000
            39 dates in 34 texts; 0 phrases left out

            """.ReplaceLineEndings(),
            cli.Out.ToString().ReplaceLineEndings());
    }

    [Fact]
    public void The_figures_are_there_for_programs()
    {
        var cli = new Cli();

        Assert.Equal(0, cli.RunWith(ChanceryApp.Parts(), "eval", "--dates", Path.Combine(Folder, "dates.jsonl"), "--misses", "--format", "json"));
        using var json = JsonDocument.Parse(cli.Out.ToString());
        Assert.Equal(34, json.RootElement.GetProperty("texts").GetInt32());
        Assert.Equal(1.0, json.RootElement.GetProperty("figures").GetProperty("value").GetProperty("f1").GetDouble());
        Assert.Equal(0, json.RootElement.GetProperty("misses").GetArrayLength());
    }

    [Fact]
    public void A_miss_a_wrong_value_and_a_spurious_date_are_told_apart()
    {
        using var reports = new TempReports();
        var path = reports.Add("dates.jsonl", """
            {"id":"a","lang":"en","published":"2019-11-21","text":"They met on Monday.","dates":[{"quote":"Monday","value":"2019-11-25"}]}
            {"id":"b","lang":"en","published":"2019-11-21","text":"They met yesterday in June 2018.","dates":[{"quote":"yesterday","value":"2019-11-20"}]}
            {"id":"c","lang":"en","published":"2019-11-21","text":"They met at dawn.","dates":[{"quote":"dawn","value":"2019-11-20"}]}
            {"id":"d","lang":"en","published":"2019-11-21","text":"They met in early June 2018, today.","dates":[{"quote":"early June 2018","value":"2018-06-01/2018-06-10"},{"quote":"today"}]}

            """);
        var cli = new Cli();

        Assert.Equal(0, cli.RunWith(ChanceryApp.Parts(), "eval", "--dates", path, "--misses"));
        var told = cli.Out.ToString();
        Assert.Contains("a: \"Monday\": 2019-11-18 by en.date.weekday, should be 2019-11-25", told);
        Assert.Contains("b: spurious \"June 2018\" = 2018-06", told);
        Assert.Contains("c: missed \"dawn\" = 2019-11-20", told);
        Assert.Contains("found    P 0.750  R 0.750  F1 0.750", told);
        Assert.Contains("value    P 0.250  R 0.250  F1 0.250", told);
        Assert.Contains("holds    P 0.500  R 0.500  F1 0.500", told);
        Assert.Contains("4 dates in 4 texts; 1 phrases left out", told);
    }
}

using System.Globalization;
using System.Text.Json;
using Chancery.Cli.Evaluation;
using Xunit;

namespace Chancery.Cli.Tests;

/// <summary>The figures-*.txt are what the reference scorer (Python) printed for the same files.</summary>
public sealed class EvalTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Golden", "eval");

    [Theory]
    [InlineData("predictions-1.jsonl", "figures-1.txt")]
    [InlineData("predictions-2.jsonl", "figures-2.txt")]
    [InlineData("predictions-3.jsonl", "figures-3.txt")]
    [InlineData("nothing.jsonl", "figures-nothing.txt")]
    public void Figures_are_those_of_the_reference(string predictions, string figures)
    {
        var cli = new Cli { Input = File.ReadAllText(At(predictions)) };

        Assert.Equal(0, cli.Run("eval", "-", "--gold", At("gold")));
        Assert.Equal(File.ReadAllText(At(figures)), cli.Out.ToString());
    }

    [Fact]
    public void Readouts_are_those_of_the_reference()
    {
        var cli = new Cli();

        Assert.Equal(0, cli.Run("eval", At("readouts-predictions.jsonl"), "--readouts", At("readouts.jsonl")));
        Assert.Equal(File.ReadAllText(At("readouts-figures.txt")), cli.Out.ToString());
    }

    [Fact]
    public void Readouts_are_there_for_programs()
    {
        var cli = new Cli();

        Assert.Equal(0, cli.Run("eval", At("readouts-predictions.jsonl"), "--readouts", At("readouts.jsonl"), "--format", "json"));
        using var json = System.Text.Json.JsonDocument.Parse(cli.Out.ToString());
        Assert.InRange(json.RootElement.GetProperty("right").GetProperty("kind").GetDouble(), 0.01, 1);
        Assert.False(json.RootElement.TryGetProperty("misses", out _));
    }

    [Fact]
    public void Every_miss_is_listed()
    {
        var cli = new Cli();

        cli.Run("eval", At("predictions-1.jsonl"), "--gold", At("gold"), "--misses", "--format", "json");

        using var json = JsonDocument.Parse(cli.Out.ToString());
        var misses = json.RootElement.GetProperty("misses").EnumerateArray().ToList();
        foreach (var figure in json.RootElement.GetProperty("figures").EnumerateObject().Where(f => f.Name != "mean of core"))
        {
            var isPerfect = figure.Value.GetProperty("f1").ValueKind == JsonValueKind.Null || figure.Value.GetProperty("f1").GetDouble() == 1;
            Assert.Equal(!isPerfect, misses.Exists(m => m.GetProperty("field").GetString() == figure.Name));
        }
    }

    [Fact]
    public void A_fallen_figure_is_named_and_returns_1()
    {
        using var reports = new TempReports();
        var cli = new Cli();
        cli.Run("eval", At("predictions-2.jsonl"), "--gold", At("gold"), "--format", "json");
        var baseline = reports.Add("before.json", cli.Out.ToString());

        Assert.Equal(0, cli.Run("eval", At("predictions-2.jsonl"), "--gold", At("gold"), "--baseline", baseline));
        Assert.Equal(1, cli.Run("eval", At("nothing.jsonl"), "--gold", At("gold"), "--baseline", baseline));
        Assert.Contains("FELL", cli.Out.ToString());
    }

    [Theory]
    [InlineData("lang", "en: 3 reports")]
    [InlineData("kind", "dialogue: 1 reports")]
    public void Parts_have_figures_of_their_own(string by, string heading)
    {
        var cli = new Cli();

        cli.Run("eval", At("predictions-1.jsonl"), "--gold", At("gold"), "--by", by);

        Assert.Contains(heading, cli.Out.ToString());
    }

    [Fact]
    public void Texts_are_found_in_the_folder_above_the_gold_and_read()
    {
        using var reports = new TempReports(
            ("a.txt", "Hanoi"),
            ("expected/a.json", """{"id":"a","lang":"en","engagements":[{"status":"main","kind":"talks","date":"2020-06-10","place":"Hanoi","parties":["VN","JP"],"participants":[]}],"agreements":[],"stances":[],"furniture":[]}"""));
        var cli = new Cli();

        Assert.Equal(0, cli.Run("eval", "--gold", Path.Combine(reports.Path, "expected")));

        Assert.StartsWith("1 reports, 0 without a prediction\n", cli.Out.ToString());
        Assert.Contains("mean of core               P None   R None   F1 1.0    (gold 1)", cli.Out.ToString());
    }

    [Fact]
    public void In_a_terminal_figures_are_a_table()
    {
        var cli = new Cli { IsOutTerminal = true };

        cli.Run("eval", At("predictions-1.jsonl"), "--gold", At("gold"));

        Assert.Contains("│ figure", cli.Out.ToString());
    }

    [Fact]
    public void Matching_is_that_of_difflib()
    {
        foreach (var row in File.ReadLines(At("difflib.tsv")).Select(l => l.Split('\t')))
        {
            var matching = new SequenceMatching<char>(row[0].ToCharArray(), row[1].ToCharArray());
            Assert.Equal(double.Parse(row[2], CultureInfo.InvariantCulture), matching.Ratio());
            Assert.Equal(int.Parse(row[3], CultureInfo.InvariantCulture), matching.LongestMatch());
        }
    }

    [Theory]
    [InlineData("Nguyễn Chí Vịnh", "nguyen chi vinh")]
    [InlineData("Nguye\u0302\u0303n", "nguyen")]
    [InlineData("Đặng-Thị  \"Hồng\"", "dang thi hong")]
    [InlineData("Defense, defenseless", "defence defenseless")]
    [InlineData("Ankara’da İstanbul", "ankara da istanbul")]
    public void Text_is_compared_without_marks(string text, string plain) => Assert.Equal(plain, PlainText.Of(text));

    [Theory]
    [InlineData(0.0625, "0.062")]
    [InlineData(0.1875, "0.188")]
    [InlineData(2.0 / 3, "0.667")]
    [InlineData(0.0005, "0.001")]
    public void Rounding_is_that_of_python(double value, string text) => Assert.Equal(text, Rounding.Text3(value));

    private static string At(string name) => Path.Combine(Folder, name);
}

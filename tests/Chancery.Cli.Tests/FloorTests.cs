using System.Globalization;
using System.Text.Json;
using Chancery.Tests;
using Xunit;

namespace Chancery.Cli.Tests;

/// <summary>Figures over samples/expected that no change may lower silently; tests/floors.tsv tells how to raise them.</summary>
public sealed class FloorTests
{
    private static readonly string Root = RepositoryRoot.Find();
    private static readonly Dictionary<string, JsonElement> Measured = new(StringComparer.Ordinal);

    public static IEnumerable<TheoryDataRow<string, string, double>> Floors =>
        from line in File.ReadLines(Path.Combine(Root, "tests", "floors.tsv"))
        where line.Length > 0 && line[0] != '#' && !line.StartsWith("language\t", StringComparison.Ordinal)
        let cells = line.Split('\t')
        select new TheoryDataRow<string, string, double>(cells[0], cells[1], double.Parse(cells[2], CultureInfo.InvariantCulture)) { TestDisplayName = $"{cells[0]}: {cells[1]} is at least {cells[2]}" };

    [Theory]
    [MemberData(nameof(Floors))]
    public void No_figure_falls_below_its_floor(string language, string figure, double floor)
    {
        var measured = FigureOf(language, figure);

        Assert.True(measured >= floor, string.Create(CultureInfo.InvariantCulture, $"{figure} of the {language} samples is {measured:0.000}, its floor {floor:0.000}; chancery eval --gold samples/expected --ids {language} --misses lists what was missed"));
    }

    private static double FigureOf(string language, string figure)
    {
        lock (Measured)
        {
            if (!Measured.TryGetValue(language, out var figures))
            {
                var cli = new Cli();
                Assert.Equal(0, cli.RunWith(ChanceryApp.Parts(), "eval", "--gold", Path.Combine(Root, "samples", "expected"), "--ids", language, "--languages", Path.Combine(Root, "languages"), "--format", "json"));
                using var json = JsonDocument.Parse(cli.Out.ToString());
                Measured[language] = figures = json.RootElement.GetProperty("figures").Clone();
            }

            return figures.GetProperty(figure).GetProperty("f1").GetDouble();
        }
    }
}

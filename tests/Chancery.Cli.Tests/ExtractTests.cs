using System.Text.Json;
using Xunit;

namespace Chancery.Cli.Tests;

public sealed class ExtractTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Lines_come_in_the_order_of_the_input(int threads)
    {
        using var reports = new TempReports();
        for (var i = 0; i < 40; i++)
        {
            reports.Add($"{i:00}.txt", i % 7 == 0 ? "slow" : "fast");
        }

        var cli = new Cli();

        Assert.Equal(0, cli.Run("extract", reports.Path, "--threads", $"{threads}"));
        Assert.Equal(Enumerable.Range(0, 40).Select(i => $"{i:00}.txt"), cli.Lines.Select(Source));
    }

    [Fact]
    public void Errors_name_the_report_and_the_others_are_done()
    {
        using var reports = new TempReports(("a.txt", "talks"), ("b.txt", ""), ("c.txt", "crash"), ("d.txt", "klingon"), ("e.txt", "talks"));
        var cli = new Cli();

        Assert.Equal(0, cli.Run("extract", reports.Path));

        Assert.Equal(["a.txt", "e.txt"], cli.Lines.Select(Source));
        var errors = cli.Error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, errors.Length);
        Assert.Matches("^chancery: error: .*b.txt: the file is empty .*\\[intake.empty\\]$", errors[0]);
        Assert.Matches("^chancery: error: .*c.txt: the reader failed on it .*boom.*\\[reader.failed\\]$", errors[1]);
        Assert.Matches("^chancery: error: .*d.txt: no pack for its language \\[reading.no-pack\\]$", errors[2]);
    }

    [Fact]
    public void Where_nothing_was_read_it_returns_1()
    {
        var cli = new Cli();

        Assert.Equal(1, cli.Run("extract", "/no/such/file.txt"));
        Assert.Contains("/no/such/file.txt: no such file or folder [intake.missing]", cli.Error.ToString());
    }

    [Fact]
    public void Standard_input_is_read_when_something_is_piped_in()
    {
        var cli = new Cli { Input = "{\"id\":\"x\",\"text\":\"Nguyễn\",\"published\":\"2020-06\"}\n" };

        Assert.Equal(0, cli.Run("extract"));

        using var json = JsonDocument.Parse(Assert.Single(cli.Lines));
        Assert.Equal(("x", "2020-06"), (json.RootElement.GetProperty("source").GetString(), json.RootElement.GetProperty("published").GetString()));
        Assert.Contains("Nguyễn", cli.Out.ToString());
    }

    [Fact]
    public void All_keys_of_the_contract_stand_in_each_line()
    {
        var cli = new Cli { Input = "talks" };

        cli.Run("extract", "-");

        using var json = JsonDocument.Parse(Assert.Single(cli.Lines));
        Assert.Equal(
            ["source", "lang", "published", "publishedBecause", "publishedCandidates", "outlet", "outletFrom", "byline", "bylineFrom", "lineage", "engagements", "agreements", "stances", "courtesies", "instruments", "outcomes", "furniture"],
            json.RootElement.EnumerateObject().Select(p => p.Name));
    }

    [Fact]
    public void An_interrupted_run_ends_with_1()
    {
        using var stop = new CancellationTokenSource();
        using var reports = new TempReports(("a.txt", "talks"), ("b.txt", "talks"));
        var cli = new Cli { Stop = stop.Token };
        cli.Parts.OnRead = _ => stop.Cancel();

        Assert.Equal(1, cli.Run("extract", reports.Path, "--threads", "1"));
        Assert.Contains("interrupted", cli.Error.ToString());
    }

    [Fact]
    public void Colour_is_for_terminals_that_want_it()
    {
        var (with, without) = (new Cli { IsOutTerminal = true, HasColor = true }, new Cli { IsOutTerminal = true });

        with.Run("extract", "/none");
        without.Run("extract", "/none");

        Assert.Contains('\u001b', with.Error.ToString());
        Assert.DoesNotContain('\u001b', without.Error.ToString());
    }

    private static string? Source(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("source").GetString();
    }
}

using Xunit;

namespace Chancery.Cli.Tests;

public sealed class UsageTests
{
    [Fact]
    public void Version_is_one_line()
    {
        var cli = new Cli();

        Assert.Equal(0, cli.Run("--version"));
        Assert.Equal("chancery 0.1.0\n", cli.Out.ToString());
    }

    [Theory]
    [InlineData("--help", "brief VN JP --reports samples")]
    [InlineData("extract --help", "cat reports.jsonl | chancery extract")]
    [InlineData("build --help", "--record asia.chancery")]
    [InlineData("brief --help", "--format md > brief.md")]
    [InlineData("show --help", "Nguyen Chi Vinh")]
    [InlineData("timeline --help", "--from 2019")]
    [InlineData("export json --help", "record.json")]
    [InlineData("explain --help", "--rule NAME")]
    [InlineData("pack check --help", "chancery pack check")]
    [InlineData("pack show --help", "--words")]
    [InlineData("pack new --help", "chancery pack new fr")]
    [InlineData("eval --help", "--gold samples/expected --misses")]
    public void Help_shows_examples_and_exit_codes(string line, string example)
    {
        var cli = new Cli();

        Assert.Equal(0, cli.Run(line.Split(' ')));
        Assert.Contains("Examples:", cli.Out.ToString());
        Assert.Contains(example, cli.Out.ToString());
        Assert.Contains("Exit codes: 0", cli.Out.ToString());
    }

    [Theory]
    [InlineData("extrct a.txt", "extract")]
    [InlineData("brief VN", "Required argument 'other' missing")]
    [InlineData("brief VN JP", "--record FILE")]
    [InlineData("build a.txt", "--record")]
    [InlineData("extract a.txt --encoding klingon", "windows-1258")]
    [InlineData("extract a.txt --threads 0", "1 or more")]
    [InlineData("export json --record r --format xml", "--format")]
    [InlineData("timeline --record r --from yesterday", "2019-06")]
    [InlineData("eval", "--gold FOLDER")]
    [InlineData("eval --gold a --readouts b", "--gold FOLDER")]
    [InlineData("explain a.txt --text b", "not both")]
    public void A_wrong_line_says_what_to_do_and_returns_2(string line, string advice)
    {
        var cli = new Cli();

        Assert.Equal(2, cli.Run(line.Split(' ')));
        Assert.Contains(advice, cli.Error.ToString());
        Assert.Contains("--help", cli.Error.ToString());
        Assert.Empty(cli.Out.ToString());
    }

    [Fact]
    public void Without_a_command_help_goes_to_standard_error()
    {
        var cli = new Cli();

        Assert.Equal(2, cli.Run());
        Assert.Contains("Commands:", cli.Error.ToString());
    }

    [Fact]
    public void In_a_terminal_without_input_it_does_not_wait()
    {
        var cli = new Cli { IsInputTerminal = true };

        Assert.Equal(2, cli.Run("extract"));
        Assert.Contains("no reports given", cli.Error.ToString());
    }
}

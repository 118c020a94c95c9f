using System.Text.Json;
using Xunit;

namespace Chancery.Cli.Tests;

/// <summary>Explaining and pack commands with the real parts.</summary>
public sealed class ExplainTests
{
    private const string Text = "Vietnamese Deputy Defence Minister Nguyen Chi Vinh met the Japanese ambassador in Hanoi on November 25. He also spoke with the press.";

    [Fact]
    public void A_sentence_is_told_layer_by_layer()
    {
        var cli = new Cli();

        Assert.Equal(0, cli.RunWith(ChanceryApp.Parts(), "explain", "--text", Text, "--sentence", "1"));
        Assert.Contains("en.person.office-name", cli.Out.ToString());
        Assert.DoesNotContain("words of the lists", cli.Out.ToString());
        Assert.DoesNotContain("Sentence 2", cli.Out.ToString());
        Assert.DoesNotContain("\u001b[", cli.Out.ToString());
        Assert.Equal(0, cli.RunWith(ChanceryApp.Parts(), "explain", "--text", Text, "--layers"));
        Assert.Contains("words of the lists", cli.Out.ToString());
    }

    [Fact]
    public void Standard_input_is_explained_as_JSON_one_sentence_a_line()
    {
        var cli = new Cli { Input = Text };

        Assert.Equal(0, cli.RunWith(ChanceryApp.Parts(), "explain", "-", "--format", "json"));
        Assert.Equal(2, cli.Lines.Length);
        using var json = JsonDocument.Parse(cli.Lines[0]);
        Assert.Equal(1, json.RootElement.GetProperty("number").GetInt32());
        Assert.Equal(0, cli.RunWith(ChanceryApp.Parts(), "explain", "--text", Text, "--rule", "en.date.month-day", "--format", "json"));
        Assert.Contains("\"outcome\":\"yielded\"", cli.Lines[0]);
    }

    [Theory]
    [InlineData("explain|--text|They met the minister on Monday.|--rule|en.date.weekdy", "did you mean en.date.weekday")]
    [InlineData("explain|--text|They met the minister on Monday.|--rule|vi.party.home", "give --lang vi")]
    [InlineData("explain|--text|They met the minister on Monday.|--sentence|7", "there is no sentence 7: the text has 1")]
    [InlineData("explain|--text|Xyzzy plugh.", "give --lang en")]
    [InlineData("explain|--text|They met.|--lang|xx", "there is no pack 'xx'")]
    [InlineData("pack|show|xx", "there is no pack 'xx'")]
    [InlineData("pack|check|xx", "there is no pack 'xx'")]
    public void What_does_not_exist_is_told(string line, string message)
    {
        var cli = new Cli();

        Assert.Equal(1, cli.RunWith(ChanceryApp.Parts(), line.Split('|')));
        Assert.Contains(message, cli.Error.ToString());
    }
}

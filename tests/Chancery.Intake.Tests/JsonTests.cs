using Xunit;

namespace Chancery.Intake.Tests;

public sealed class JsonTests
{
    [Fact]
    public void A_line_gives_all_that_it_tells()
    {
        var report = Assert.Single(Given.Piped("""{"id":"x/1","url":"https://a.b/2020","text":"Talks.","published":"2020-06-10T08:00:00+07:00","lang":"vi","outlet":"VNA"}""")).Report!;

        Assert.Equal(("x/1", "https://a.b/2020", "Talks.", "2020-06-10", "vi", "VNA"), (report.Source, report.Url, report.Text, report.Published.ToString(), report.Language, report.Outlet));
    }

    [Fact]
    public void A_bad_line_names_file_and_line_and_the_others_go_on()
    {
        using var folder = new TempFolder();
        var path = folder.Write("news.jsonl", "{\"text\":\"one\"}\n{\"text\": oops}\n\n{\"id\":\"4\"}\r\n{\"id\":5,\"text\":\"five\"}");

        var items = Given.Read(path);

        Assert.Equal(["news.jsonl:1", null, null, "5"], items.Select(i => i.Report?.Source));
        Assert.StartsWith($"{path}:2: not JSON", items[1].Error!.ToString());
        Assert.Equal((IntakeErrorCode.NoText, 4), (items[2].Error!.Code, items[2].Error!.Line));
    }

    [Fact]
    public void A_line_above_the_limit_is_passed_over()
    {
        var big = $"{{\"text\":\"{new string('a', 200_000)}\"}}";

        var items = Given.Piped($"{{\"text\":\"one\"}}\n{big}\n{{\"text\":\"three\"}}\n", new IntakeOptions { MaxReportBytes = 100_000 });

        Assert.Equal([null, IntakeErrorCode.TooLarge, null], items.Select(i => i.Error?.Code));
        Assert.Equal("three", items[2].Report?.Text);
    }

    [Fact]
    public void A_line_longer_than_any_buffer_is_read()
    {
        var text = new string('ễ', 300_000);

        Assert.Equal(text, Assert.Single(Given.Piped($"{{\"text\":\"{text}\"}}")).Report?.Text);
    }

    [Fact]
    public void A_date_that_is_none_costs_only_the_date()
    {
        var items = Given.Piped("{\"id\":\"a\",\"text\":\"t\",\"published\":\"yesterday\"}");

        Assert.True(items[0].Error!.IsWarning);
        Assert.Equal(IntakeErrorCode.Date, items[0].Error!.Code);
        Assert.Null(items[1].Report!.Published);
    }

    [Fact]
    public void A_lone_surrogate_is_an_error_of_its_line() =>
        Assert.Equal(IntakeErrorCode.Json, Assert.Single(Given.Piped("{\"text\":\"\\ud800\"}")).Error?.Code);

    [Fact]
    public void Utf16_lines_are_read()
    {
        using var folder = new TempFolder();
        var path = folder.Write("a.jsonl", [.. System.Text.Encoding.Unicode.GetPreamble(), .. System.Text.Encoding.Unicode.GetBytes("{\"text\":\"Vịnh\"}\n{\"text\":\"two\"}\n")]);

        Assert.Equal(["Vịnh", "two"], Given.Read(path).Select(i => i.Report?.Text));
    }

    [Theory]
    [InlineData("[{\"id\":\"a\",\"text\":\"1\"},{\"text\":\"2\"}]")]
    [InlineData("{\"id\":\"a\",\"text\":\"1\"}\n{\"text\":\"2\"}\n")]
    public void A_json_file_may_hold_an_array_or_lines(string content)
    {
        using var folder = new TempFolder();

        var items = Given.Read(folder.Write("a.json", content));

        Assert.Equal(["a", "a.json:2"], items.Select(i => i.Report?.Source));
    }

    [Theory]
    [InlineData("Plain talks in Hanoi.", "Plain talks in Hanoi.")]
    [InlineData("<!doctype html><p>Talks took place in Hanoi on Monday.</p>", "Talks took place in Hanoi on Monday.")]
    [InlineData("  {\"text\":\"In JSON.\"}", "In JSON.")]
    public void Standard_input_is_told_by_its_first_characters(string input, string text) =>
        Assert.Equal(text, Assert.Single(Given.Piped(input)).Report?.Text);
}

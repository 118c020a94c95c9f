using System.Text;
using Xunit;

namespace Chancery.Intake.Tests;

public sealed class EncodingTests
{
    private const string Text = "Thượng tướng Nguyễn Chí Vịnh hội đàm";

    public static TheoryData<string, byte[]> Readable => new()
    {
        { "UTF-8", new UTF8Encoding(false).GetBytes(Text) },
        { "UTF-8 with mark", [.. new UTF8Encoding(true).GetPreamble(), .. Encoding.UTF8.GetBytes(Text)] },
        { "UTF-16 LE with mark", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Text)] },
        { "UTF-16 BE with mark", [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(Text)] },
    };

    [Theory]
    [MemberData(nameof(Readable))]
    public void Reads_text_and_drops_the_mark(string name, byte[] bytes)
    {
        using var folder = new TempFolder();

        var item = Assert.Single(Given.Read(folder.Write("a.txt", bytes)));

        Assert.True(item.Report?.Text == Text, name);
    }

    [Fact]
    public void Windows_1252_is_an_error_that_says_what_to_do()
    {
        using var folder = new TempFolder();
        var path = folder.Write("old.txt", Encoding.Latin1.GetBytes("Élysée"));

        var error = Assert.Single(Given.Read(path)).Error!;

        Assert.Equal(IntakeErrorCode.Encoding, error.Code);
        Assert.Contains(path, error.ToString());
        Assert.Contains("--encoding windows-1252", error.Message);
    }

    [Fact]
    public void Windows_1252_is_read_when_told()
    {
        using var folder = new TempFolder();
        var path = folder.Write("old.txt", Encoding.Latin1.GetBytes("Élysée"));

        var item = Assert.Single(Given.Read(new IntakeOptions { Encoding = IntakeOptions.FindEncoding("windows-1252") }, path));

        Assert.Equal("Élysée", item.Report?.Text);
    }

    [Fact]
    public void Unknown_encoding_has_no_name() => Assert.Null(IntakeOptions.FindEncoding("klingon"));

    [Theory]
    [InlineData("a.txt", "", IntakeErrorCode.Empty)]
    [InlineData("a.txt", " \n\t ", IntakeErrorCode.Empty)]
    [InlineData("a.txt", "MZ\0\0 program", IntakeErrorCode.Binary)]
    [InlineData("a.txt", "%PDF-1.7 text", IntakeErrorCode.Binary)]
    [InlineData("a.html", "<html><body><script>x</script></body></html>", IntakeErrorCode.Empty)]
    [InlineData("a.json", "{\"id\": 1}", IntakeErrorCode.NoText)]
    [InlineData("a.json", "{\"id\": ", IntakeErrorCode.Json)]
    [InlineData("a.jsonl", "\n\n", IntakeErrorCode.Empty)]
    public void What_is_no_report_is_named(string name, string content, string code)
    {
        using var folder = new TempFolder();
        var path = folder.Write(name, content);

        var error = Assert.Single(Given.Read(path)).Error!;

        Assert.Equal(code, error.Code);
        Assert.Equal(path, error.Path);
    }

    [Fact]
    public void Missing_and_too_large_are_errors_and_the_others_go_on()
    {
        using var folder = new TempFolder();
        var large = folder.Write("large.txt", new string('a', 100));
        var good = folder.Write("good.txt", "Talks in Hanoi.");

        var items = Given.Read(new IntakeOptions { MaxReportBytes = 50 }, Path.Combine(folder.Path, "none.txt"), large, good);

        Assert.Equal([IntakeErrorCode.Missing, IntakeErrorCode.TooLarge, null], items.Select(i => i.Error?.Code));
        Assert.Equal("good.txt", items[2].Report?.Source);
    }
}

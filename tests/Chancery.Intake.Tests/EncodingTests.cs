using System.Text;
using Chancery.Core.Reports;
using Chancery.Intake.Encodings;
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

    [Theory]
    [InlineData("windows-1252")]
    [InlineData("windows-1258")]
    [InlineData("tcvn3")]
    [InlineData("vni")]
    [InlineData("viscii")]
    public void Old_encodings_are_told_by_the_words_that_they_make(string encoding)
    {
        var text = encoding == "windows-1252"
            ? "Le ministre français de la Défense a reçu son homologue à l’Élysée, où ils ont évoqué la coopération bilatérale."
            : "Chiều 10/6, Thứ trưởng Bộ Quốc phòng Nguyễn Chí Vịnh đã hội đàm với người đồng cấp Nhật Bản tại Hà Nội, bé ẵm ngửa.";
        var bytes = Old.Encode(text, encoding);
        using var folder = new TempFolder();

        var item = Assert.Single(Given.Read(folder.Write("old.txt", bytes)));

        Assert.Equal((encoding, text), (item.Encoding, item.Report?.Text));
        for (var at = 0; at < text.Length; at += 7)
        {
            var span = SourceBytes.Of(bytes, item.Encoding, new Span(at, Math.Min(text.Length, at + 5)));
            Assert.Equal(text[at..Math.Min(text.Length, at + 5)], LegacyEncodings.Table(encoding).Decode(bytes.AsSpan(span.Start, span.Length), out _));
        }
    }

    [Fact]
    public void A_page_that_declares_Windows_1252_and_is_not_is_told_by_its_words()
    {
        var page = "<html><head><meta charset=\"windows-1252\"></head><body><p>Thượng tướng Nguyễn Chí Vịnh hội đàm với người đồng cấp</p></body></html>";

        Assert.Equal("Thượng tướng Nguyễn Chí Vịnh hội đàm với người đồng cấp", Assert.Single(Given.Piped(Old.Encode(page, "vni"))).Report?.Text);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void UTF_16_without_a_mark_is_told_by_its_zeros(bool bigEndian)
    {
        var bytes = (bigEndian ? Encoding.BigEndianUnicode : Encoding.Unicode).GetBytes(Text);

        var item = Assert.Single(Given.Piped(bytes));

        Assert.Equal(Text, item.Report?.Text);
        Assert.Equal(new Span(8, 12), SourceBytes.Of(bytes, item.Encoding, new Span(4, 6)));
    }

    [Fact]
    public void A_place_in_the_text_leads_to_its_bytes()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)];
        var start = Text.IndexOf("Nguyễn", StringComparison.Ordinal);

        var span = SourceBytes.Of(bytes, "utf-8", new Span(start, start + 6));

        Assert.Equal("Nguyễn", Encoding.UTF8.GetString(bytes, span.Start, span.Length));
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
    [InlineData("a.txt", "%PDF-1.7 text", IntakeErrorCode.Pdf)]
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

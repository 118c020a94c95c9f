using Chancery.Core.Readings;
using Chancery.Core.Reports;
using Xunit;

namespace Chancery.Reading.Tests;

public sealed class LineageTests
{
    private const string Story = "The Vietnamese Defence Minister received the Japanese Ambassador on June 10. They spoke of trade.";
    private const string VietnameseStory = "Ngày 10/6/2020, tại Hà Nội, Bộ trưởng Quốc phòng Ngô Xuân Lịch tiếp Đại sứ Nhật Bản. Hai bên trao đổi về hợp tác.";

    public static TheoryData<string, string, string> Signed => new()
    {
        { "en", $"Hanoi (VNA) – {Story}", "Vietnam News Agency, dateline" },
        { "en", $"BEIJING, June 10 (Xinhua) -- {Story}\nSource: Xinhua", "Xinhua, dateline; Xinhua, source-line" },
        { "en", $"MOSCOW, June 10, 2020. /TASS/. {Story}", "TASS, dateline" },
        { "en", $"DHAKA (ZNA) - {Story}", "ZNA, dateline" },
        { "en", $"{Story[..^1]}./. VNA", "Vietnam News Agency, sign-off" },
        { "en", $"According to Reuters, the ministers are to meet in May. {Story}", "Reuters, attribution" },
        { "vi", $"{VietnameseStory}\nTheo TTXVN", "Vietnam News Agency, source-line" },
        { "vi", $"{VietnameseStory} (Theo TTXVN)", "Vietnam News Agency, source-line" },

        // A picture's source is not the story's, nor is an agency that the story deals with, nor words that are short like one.
        { "en", $"{Story}\nPhoto: Reuters", "" },
        { "en", $"{Story} The head of Reuters sat beside them, and they read of it in the MAP and the AP later.", "" },
        { "en", Story, "" },
    };

    [Theory]
    [MemberData(nameof(Signed))]
    public void The_agencies_that_a_story_is_signed_with_are_read(string language, string text, string expected)
    {
        var reading = Read(language, text);

        Assert.Equal(expected, string.Join("; ", reading.Lineage.Select(l => $"{l.Agency}, {l.Form}")));
        Assert.All(reading.Lineage, l => Assert.Equal(l.Quote, text[l.Start..l.End]));
    }

    [Theory]
    [InlineData("en", $"Minister receives ambassador\nBy Ann Lee\n{Story}", "Ann Lee")]
    [InlineData("en", $"{Story}\nReporter: Bo Tran June 10, 2020", "Bo Tran")]
    [InlineData("vi", $"{VietnameseStory}\nTác giả: Minh Anh", "Minh Anh")]
    [InlineData("en", $"By the sea the ministers met.\n{Story}", null)]
    [InlineData("en", Story, null)]
    public void Who_wrote_it_stands_on_a_line_of_its_own(string language, string text, string? byline)
    {
        var reading = Read(language, text);

        Assert.Equal((byline, byline is null ? null : "text"), (reading.Byline, reading.BylineFrom));
    }

    [Theory]
    [InlineData(null, "https://www.example.org/talks", "example.org", "address")]
    [InlineData("The Envoy", "https://www.example.org/talks", "The Envoy", "field outlet")]
    [InlineData(null, null, null, null)]
    [InlineData(null, "no address", null, null)]
    public void The_outlet_is_told_or_the_address(string? told, string? address, string? outlet, string? from)
    {
        var telling = told is null ? null : new ReportTelling { OutletFrom = "field outlet" };
        var reading = Repository.Reader.Read(new Report("r.txt", Story) { Language = "en", Url = address, Outlet = told, Telling = telling }).Reading!;

        Assert.Equal((outlet, from), (reading.Outlet, reading.OutletFrom));
    }

    private static ReportReading Read(string language, string text) => Repository.Reader.Read(new Report("r.txt", text) { Language = language }).Reading!;
}

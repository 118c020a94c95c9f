using Chancery.Core.Dates;
using Chancery.Core.Reports;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>The date of an engagement, anchored to the day of publication: Wednesday, 27 November 2019.</summary>
public sealed class DateTests
{
    public static TheoryData<string, string?> Past => new()
    {
        { "on November 25, 2019", "2019-11-25" },
        { "on 25 November 2019", "2019-11-25" },
        { "on the 25th of November, 2019", "2019-11-25" },
        { "on November 25", "2019-11-25" },
        { "on Monday, November 25", "2019-11-25" },
        { "on Monday", "2019-11-25" },
        { "on Wednesday", "2019-11-27" },
        { "on Thursday", "2019-11-21" },
        { "today", "2019-11-27" },
        { "yesterday", "2019-11-26" },
        { "two days ago", "2019-11-25" },
        { "on January 14", "2019-01-14" },
        { "on January 30", "2019-01-30" },
        { "last November", "2018-11" },
        { "in July last year", "2018-07" },
        { "in October 2011", "2011-10" },
        { "last month", "2019-10" },
        { "last Friday", "2019-11-22" },
        { "on Tuesday of last week", "2019-11-19" },
        { "a month ago", "2019-10" },
        { "last week", "2019-11" },
        { "on the 25th of this month", "2019-11-25" },
        { "from November 25 to 27", "2019-11-25/2019-11-27" },
        { "on November 25-27, 2019", "2019-11-25/2019-11-27" },
        { "on 2019-11-25", "2019-11-25" },
        { "on 25/11/2019", "2019-11-25" },
        { "in the palace", null },
        { "with 25 officers", null },
        { "under Resolution 2231", null },
    };

    public static TheoryData<string, string?> WithoutAnchor => new()
    {
        { "on November 25", "XXXX-11-25" },
        { "on November 25, 2019", "2019-11-25" },
        { "in October 2011", "2011-10" },
        { "on Monday", null },
        { "yesterday", null },
    };

    public static TheoryData<string, string?> Vietnamese => new()
    {
        { "Ngày 25/11/2019", "2019-11-25" },
        { "Ngày 25-11", "2019-11-25" },
        { "Sáng 25/11", "2019-11-25" },
        { "Ngày 25 tháng 11 năm 2019", "2019-11-25" },
        { "Hôm qua (26/11)", "2019-11-26" },
        { "Hôm nay", "2019-11-27" },
    };

    [Theory]
    [MemberData(nameof(Past))]
    public void A_meeting_was_held(string when, string? date) =>
        Assert.Equal(date, Date($"Vietnamese Deputy Defence Minister Nguyen Chi Vinh met Japanese Ambassador Umeda Kunio in Hanoi {when}.", "en", "2019-11-27"));

    [Theory]
    [MemberData(nameof(WithoutAnchor))]
    public void A_meeting_was_held_and_the_report_is_undated(string when, string? date) =>
        Assert.Equal(date, Date($"Vietnamese Deputy Defence Minister Nguyen Chi Vinh met Japanese Ambassador Umeda Kunio in Hanoi {when}.", "en", null));

    [Theory]
    [MemberData(nameof(Vietnamese))]
    public void A_Vietnamese_report_tells_of_a_meeting(string when, string? date) =>
        Assert.Equal(date, Date($"{when}, tại Hà Nội, Thứ trưởng Bộ Quốc phòng Nguyễn Chí Vịnh đã tiếp Đại sứ Nhật Bản Umeda Kunio.", "vi", "2019-11-27"));

    [Theory]
    [InlineData("Japanese Foreign Minister Taro Kono arrived in Hanoi on Monday, starting a three-day visit to Vietnam.", "2019-11-25/2019-11-27")]
    [InlineData("Japanese Foreign Minister Taro Kono on November 25 wrapped up a three-day visit to Vietnam.", "2019-11-23/2019-11-25")]
    [InlineData("Japanese Foreign Minister Taro Kono on November 25 paid an official visit to Vietnam.", "2019-11-25")]
    public void The_length_of_a_visit_gives_its_other_end(string text, string date) => Assert.Equal(date, Date(text, "en", "2019-11-27"));

    [Theory]
    [InlineData("HANOI, 25 November 2019 - Vietnamese Deputy Defence Minister Nguyen Chi Vinh met Japanese Ambassador Umeda Kunio.", null, "2019-11-25")]
    [InlineData("HANOI, Nov. 25 (Kyodo) - Vietnamese Deputy Defence Minister Nguyen Chi Vinh met Japanese Ambassador Umeda Kunio.", "2019-11-25", "2019-11-25")]
    [InlineData("HANOI, Nov. 25 (Kyodo) - Vietnamese Deputy Defence Minister Nguyen Chi Vinh met Japanese Ambassador Umeda Kunio on Monday.", null, "XXXX-11-25")]
    [InlineData("HANOI, Nov. 25 (Kyodo) - Vietnamese Deputy Defence Minister Nguyen Chi Vinh met Japanese Ambassador Umeda Kunio last Monday.", null, null)]
    public void The_dateline_dates_what_the_lead_tells_without_a_day(string text, string? published, string? date) => Assert.Equal(date, Date(text, "en", published));

    [Theory]
    [InlineData("Ahead of the election on December 20, Vietnamese Deputy Defence Minister Nguyen Chi Vinh met today with Japanese Ambassador Umeda Kunio.", "2019-11-27")]
    [InlineData("Vietnamese Deputy Defence Minister Nguyen Chi Vinh met Japanese Ambassador Umeda Kunio to prepare for the December 22-23 Leaders Summit.", null)]
    public void A_day_of_something_else_is_not_taken(string text, string? date) => Assert.Equal(date, Date(text, "en", "2019-11-27"));

    [Fact]
    public void A_weekday_tells_the_year_where_the_report_names_another_one_near()
    {
        const string Text = "Wednesday, 7 February\n\nVietnamese Deputy Defence Minister Nguyen Chi Vinh met Japanese Ambassador Umeda Kunio in Hanoi on February 7. The ambassador took office in September 2023.";

        var reading = Repository.Reader.Read(new Report("test", Text) { Language = "en" }).Reading!;

        Assert.Equal("2024-02-07", Assert.Single(reading.Engagements).Date?.ToString());
    }

    private static string? Date(string text, string language, string? published)
    {
        var report = new Report("test", text) { Language = language, Published = Edtf.TryParse(published ?? "", out var day) ? day : null };

        return Assert.Single(Repository.Reader.Read(report).Reading!.Engagements).Date?.ToString();
    }
}

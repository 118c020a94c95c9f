using Chancery.Core.Readings;
using Chancery.Core.Reports;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>General foreign news in Vietnamese: what is no engagement of the day, and who is not of home.</summary>
public sealed class VietnameseNewsTests
{
    [Theory]
    // the day of a verb that begins like a noun
    [InlineData("Quan hệ tốt đẹp\n\nTổng thống Peru Juan Reed hôm qua hội kiến với Thủ tướng Lê Văn Nam tại Hà Nội.", "Talks PE+VN -: Juan Reed/PE, Lê Văn Nam/VN")]
    // a name at the head of a sentence that is no syllable of the language
    [InlineData("Zorbald gọi điện cho Díaz\n\nZorbald ngày 31/7/2019 gọi điện cho Díaz, thảo luận về thương mại.\n\nTổng thống Peru Juan Zorbald đánh giá cao Tổng thống Chile Ana Díaz.", "Talks CL+PE 2019-07-31: Ana Díaz/CL, Juan Zorbald/PE")]
    // an office of two states stands for both who hold it
    [InlineData("Peru, Chile bàn về biên giới\n\nTổng thống Peru và Chile ngày 5/6/2019 điện đàm về biên giới.\nTổng thống Peru Juan Reed và Tổng thống Chile Ana Díaz nhất trí tăng cường hợp tác.", "Talks CL+PE 2019-06-05: Ana Díaz/CL, Juan Reed/PE")]
    // whose words were said at a meeting
    [InlineData("Việt Nam coi trọng quan hệ với Peru\n\nĐó là khẳng định của Chủ tịch nước Lê Văn Nam tại buổi hội kiến với Tổng thống Peru Juan Reed sáng 30-5-2018.", "Talks PE+VN 2018-05-30: Juan Reed/PE, Lê Văn Nam/VN")]
    // a short state behind the office
    [InlineData("Hội đàm tại Lima\n\nTổng thống Hàn Oh Sung-min ngày 5/6/2019 hội đàm với Tổng thống Peru Juan Reed tại Lima.", "Talks KR+PE 2019-06-05: Juan Reed/PE, Oh Sung-min/KR")]
    public void A_meeting_is_told(string text, string expected) => Assert.Contains(expected, Mains(text));

    [Theory]
    // a picture of something past
    [InlineData("Peru cảnh báo về ngư trường\n\nBộ Ngoại giao Peru lên tiếng về tranh chấp nghề cá.\n\nTổng thống Peru Juan Reed (trái) gặp Tổng thống Chile Ana Díaz hồi tháng 6.\nNgư dân hai nước lo ngại.")]
    // what may happen
    [InlineData("Tổng thống Peru có thể gặp Tổng thống Chile\n\nTổng thống Peru Juan Reed có thể gặp Tổng thống Chile Ana Díaz.")]
    // told by a month alone
    [InlineData("Peru nói về thuế quan\n\nPeru khẳng định không tăng thuế.\n\nTại cuộc gặp ở Lima hồi tháng 2, Tổng thống Peru Juan Reed và Tổng thống Chile Ana Díaz nhất trí giảm thuế.")]
    // work at home
    [InlineData("Chủ tịch nước gặp gỡ học sinh\n\nSáng 20-7, Chủ tịch nước Lê Văn Nam đã gặp gỡ 100 học sinh tiêu biểu.\n\nNhiều em từng đoạt giải tại Peru.")]
    public void No_meeting_of_the_day_is_told(string text) => Assert.Empty(Mains(text));

    [Fact]
    public void A_name_that_is_no_name_of_home_is_not_of_home()
    {
        var reading = Repository.Reader.Read(new Report("test", "Thủ tướng tiếp khách\n\nNgày 5/6/2019, Thủ tướng Lê Văn Nam tiếp ông Zorbald và ông Kim Jong-gil tại Hà Nội. Khách cảm ơn Peru.") { Language = "vi" }).Reading!;
        Assert.DoesNotContain(reading.Engagements.SelectMany(e => e.Participants), p => p.Name != "Lê Văn Nam" && p.Party == "VN");
    }

    private static List<string> Mains(string text) => [.. Repository.Reader.Read(new Report("test", text) { Language = "vi" }).Reading!.Engagements
        .Where(e => e.Status == EngagementStatus.Main)
        .Select(e => $"{e.Kind} {string.Join('+', e.Parties.Order(StringComparer.Ordinal))} {e.Date?.ToString() ?? "-"}: {string.Join(", ", e.Participants.Select(p => $"{p.Name}/{p.Party}").Order(StringComparer.Ordinal))}")];
}

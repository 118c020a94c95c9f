using Chancery.Core.Readings;
using Chancery.Core.Reports;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>Who comes along with a leader, who leads whom, and who speaks at an event told behind its day.</summary>
public sealed class VietnameseEntourageTests
{
    [Theory]
    [InlineData("Ngày 5/6/2024, Thủ tướng Lê Văn Bình và Thủ tướng Kenya Peter Otieno cùng đoàn đại biểu hai nước đã tiến hành hội đàm.", "Lê Văn Bình VN; Peter Otieno KE")]
    [InlineData("Sáng 5/6/2024, Chủ tịch nước Lê Văn Bình và Phu nhân cùng Đoàn đại biểu cấp cao Việt Nam rời Hà Nội, lên đường thăm cấp Nhà nước Kenya.", "Lê Văn Bình VN")]
    [InlineData("Sáng 5/6/2024, Chủ tịch nước Lê Văn Bình cùng Phu nhân và Đoàn đại biểu cấp cao Việt Nam rời Hà Nội, lên đường thăm cấp Nhà nước Kenya.", "Lê Văn Bình VN")]
    [InlineData("Ngày 5/6/2024, Tổng thống Kenya Peter Otieno và phu nhân chủ trì lễ đón Chủ tịch nước Lê Văn Bình và phu nhân thăm cấp nhà nước tới Kenya.", "Lê Văn Bình VN")]
    [InlineData("Tối 4/6/2024, chuyên cơ chở Thủ tướng Lê Văn Bình và Phu nhân cùng Đoàn đại biểu cấp cao Việt Nam đã hạ cánh xuống sân bay Orly ở thủ đô Paris, bắt đầu chuyến thăm chính thức Pháp.", "Lê Văn Bình VN")]
    [InlineData("Ngày 5/6/2024, Hải quân Việt Nam do Chuẩn Đô đốc Lê Văn Bình dẫn đầu đã hội đàm với Hải quân Kenya do Chuẩn Đô đốc Peter Otieno dẫn đầu.", "Lê Văn Bình VN; Peter Otieno KE")]
    public void Who_comes_along_hides_nobody(string text, string people) =>
        Assert.Equal(people, string.Join("; ", Read(text).Where(e => e.Status == EngagementStatus.Main).Take(1).SelectMany(e => e.Participants).Select(p => $"{p.Name} {p.Party}").Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("Chiều 5/6/2024, tại cuộc gặp với Đại sứ Kenya Grace Wanjiru, Bộ trưởng Ngoại giao Lê Văn Bình đề nghị Kenya sớm mở đường bay thẳng.", "Main 2024-06-05 - Grace Wanjiru KE, Lê Văn Bình VN")]
    [InlineData("Chiều 5/6/2024, tại Hà Nội, trong cuộc gặp với Đại sứ Kenya Grace Wanjiru, Bộ trưởng Ngoại giao Lê Văn Bình khẳng định Việt Nam coi trọng Kenya.", "Main 2024-06-05 Hanoi Grace Wanjiru KE, Lê Văn Bình VN")]
    [InlineData("Chiều 5/6/2024, Bộ Ngoại giao thông báo. Trước cuộc gặp với Đại sứ Kenya Grace Wanjiru, không ai phát biểu.", "")]
    public void Who_speaks_at_an_event_behind_its_day_takes_part(string text, string told) =>
        Assert.Equal(told, string.Join("; ", Read(text).Where(e => e.Status == EngagementStatus.Main).Select(e => $"{e.Status} {e.Date} {e.Place ?? "-"} {string.Join(", ", e.Participants.Select(p => $"{p.Name} {p.Party}").Order(StringComparer.Ordinal))}")));

    /// <summary>The words below a picture of those who chair a dialogue are no reception; with a day of its own, one is.</summary>
    [Theory]
    [InlineData("Thượng tướng Lê Văn Bình đón tiếp ông Peter Otieno.", "Dialogue")]
    [InlineData("Chiều 5/6, tại Hà Nội, Thượng tướng Lê Văn Bình đã tiếp ông Peter Otieno.", "Dialogue Reception")]
    public void Words_below_a_picture_are_no_reception(string line, string kinds) =>
        Assert.Equal(kinds, string.Join(' ', Read("Ngày 5/6/2024, Đối thoại Chính sách Quốc phòng Việt Nam - Kenya lần thứ 2 đã diễn ra tại Hà Nội, do Thượng tướng Lê Văn Bình, Thứ trưởng Bộ Quốc phòng và ông Peter Otieno, Thư ký Quốc phòng Kenya đồng chủ trì.\n\n" + line + "\n\nPhát biểu tại buổi đối thoại, Thượng tướng Lê Văn Bình đánh giá cao quan hệ hai nước.").Where(e => e.Status == EngagementStatus.Main).Select(e => e.Kind.ToString()).Order(StringComparer.Ordinal)));

    /// <summary>The day stands before a ceremony of which it is told that it was held.</summary>
    [Theory]
    [InlineData("Chiều 5/6/2024, ngay sau lễ đón cấp nhà nước được tổ chức trọng thể tại Phủ Chủ tịch, Chủ tịch nước Lê Văn Bình đã hội đàm với Tổng thống Kenya Peter Otieno.", "2024-06-05")]
    [InlineData("Ngay sau lễ đón cấp nhà nước được tổ chức trọng thể tại Phủ Chủ tịch, Chủ tịch nước Lê Văn Bình đã hội đàm với Tổng thống Kenya Peter Otieno.", null)]
    public void Talks_behind_a_ceremony_are_of_its_day(string text, string? day) =>
        Assert.Equal(day, Read(text).Single(e => e.Kind == EngagementKind.Talks).Date?.ToString());

    [Fact]
    public void An_exercise_and_its_name_are_one() =>
        Assert.Equal("VINBAX", Assert.Single(Read("Ngày 1/8/2022, quân đội Việt Nam và Ấn Độ bắt đầu cuộc diễn tập VINBAX 2022 tại Chandimandir.")).Mechanism);

    private static EngagementReading[] Read(string text) => [.. Repository.Reader.Read(new Report("story.txt", text) { Language = "vi" }).Reading!.Engagements];
}

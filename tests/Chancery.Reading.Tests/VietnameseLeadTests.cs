using System.Globalization;
using Chancery.Core.Readings;
using Chancery.Core.Reports;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>Leads of Vietnamese newspapers that tell what was said or done before they tell at which meeting.</summary>
public sealed class VietnameseLeadTests
{
    [Theory]
    [InlineData("Tổng thống Peru Javier Gonzalez tặng Tổng thống Kenya Musalia Mudavadi một bức tranh, trong cuộc gặp ở Lima.", "Javier Gonzalez/PE, Musalia Mudavadi/KE")]
    [InlineData("Tổng thống Peru Javier Gonzalez đề nghị hỗ trợ tìm tàu mất tích, trong cuộc điện đàm với Tổng thống Kenya Musalia Mudavadi.", "Javier Gonzalez/PE, Musalia Mudavadi/KE")]
    [InlineData("Trong cuộc họp báo sau hội đàm với Tổng thống Kenya Musalia Mudavadi sáng 23/3, Tổng thống Peru Javier Gonzalez chia sẻ về mối lương duyên giữa hai dân tộc.", "Javier Gonzalez/PE, Musalia Mudavadi/KE")]
    [InlineData("Lãnh đạo Peru tái khẳng định cam kết phát triển du lịch trong cuộc gặp Ngoại trưởng Kenya Musalia Mudavadi tại Lima.", "Musalia Mudavadi/KE")]
    [InlineData("Tổng thống Peru đắc cử Javier Gonzalez hôm qua điện đàm với Tổng thống Kenya Musalia Mudavadi.", "Javier Gonzalez/PE, Musalia Mudavadi/KE")]
    [InlineData("Trong cuộc gặp với Tổng Thư ký Liên Hợp Quốc, Thủ tướng Nguyễn Văn Nam khẳng định Việt Nam coi trọng quan hệ với Liên Hợp Quốc.", "Nguyễn Văn Nam/VN")]
    public void The_meeting_is_what_the_report_is_about(string lead, string people)
    {
        var mains = Repository.Reader.Read(new Report("x.txt", "Tin trong ngày\n\n" + lead) { Language = "vi" }).Reading!.Engagements.Where(static e => e.Status == EngagementStatus.Main).ToList();
        Assert.Contains(people, mains.Select(static e => string.Join(", ", e.Participants.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Name}/{p.Party}")).Order(StringComparer.Ordinal))));
    }

    [Theory]
    [InlineData("Tổng thống Peru Javier Gonzalez nói Tổng thống Kenya Musalia Mudavadi tuần trước đã phản đối kế hoạch, trong cuộc gặp mà báo chí không được dự.")]
    [InlineData("Peru phản đối kế hoạch, trong cuộc họp của quốc hội nước này.")]
    public void Words_about_somebody_else_make_no_meeting(string lead) =>
        Assert.DoesNotContain(Repository.Reader.Read(new Report("x.txt", "Tin trong ngày\n\n" + lead) { Language = "vi" }).Reading?.Engagements ?? [], static e => e.Status == EngagementStatus.Main && e.Participants.Length > 1);

    [Fact]
    public void A_message_of_sympathy_is_no_visit() =>
        Assert.Empty(Repository.Reader.Read(new Report("x.txt", "Chủ tịch nước gửi điện\n\nViệt Nam gửi điện hỏi thăm Peru sau khi nước này ngày 19/9 trải qua trận động đất mạnh.") { Language = "vi" }).Reading?.Engagements ?? []);
}

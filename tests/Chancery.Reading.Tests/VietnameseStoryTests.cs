using Chancery.Core.Readings;
using Chancery.Core.Reports;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>Newspaper stories in Vietnamese: drills that somebody protests against, days of journeys, talks behind a title that tells of documents.</summary>
public sealed class VietnameseStoryTests
{
    [Theory]
    [InlineData("Peru phản đối Chile diễn tập ở đảo Hòn Cau\n\nPeru phản đối Chile diễn tập trên biển ở đảo Hòn Cau, thuộc quần đảo Hòn Tre của Peru.")]
    [InlineData("Peru lên tiếng\n\nPeru khẳng định việc Chile tiến hành tập trận ở Hòn Cau là hành động xâm phạm nghiêm trọng chủ quyền của Peru.")]
    public void A_drill_that_is_protested_against_is_one_side_s(string text) => Assert.DoesNotContain(Read(text), e => e.Parties.Contains("PE"));

    [Fact]
    public void A_drill_of_several_states_is_theirs() =>
        Assert.Contains(Read("Diễn tập ở Lima\n\nCuộc diễn tập hải quân ở Lima của Peru và Chile khai mạc ngày 5/6/2019."), e => e.Kind == EngagementKind.Exercise && e.Parties.Length == 2);

    [Fact]
    public void Of_two_journeys_each_has_its_own_day() =>
        Assert.Equal(
            "CL 2019-06-14, PE 2019-06-12",
            string.Join(", ", Read("Thủ tướng Lê Văn Nam thăm Peru và Chile\n\nNgày 5/6/2019, Bộ Ngoại giao thông báo.\n\nThủ tướng Lê Văn Nam sẽ thăm Peru từ ngày 12/6, thăm Chile từ ngày 14/6.")
                .Where(e => e is { Kind: EngagementKind.Visit, Date: not null }).Select(e => $"{e.Country} {e.Date}").Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("Tổng thống Peru thăm Việt Nam\n\nTổng thống Peru Juan Reed hôm nay tới Hà Nội, bắt đầu thăm chính thức Việt Nam từ ngày 6 đến 10/7.", "Juan Reed")]
    [InlineData("Đoàn Quốc hội Peru thăm Việt Nam\n\nHôm nay, đoàn đại biểu Quốc hội Peru do ông Juan Reed - chủ tịch Quốc hội - dẫn đầu đến Hà Nội, bắt đầu thăm chính thức Việt Nam từ ngày 6 đến 10/7.", "Juan Reed")]
    public void The_days_of_a_visit_count_rather_than_today(string text, string who)
    {
        var visit = Assert.Single(Read(text), e => e.Kind == EngagementKind.Visit);
        Assert.Equal("XXXX-07-06/XXXX-07-10", visit.Date?.ToString());
        Assert.Contains(visit.Participants, p => p.Name == who);
    }

    [Fact]
    public void Talks_of_the_day_stand_beside_the_documents_that_the_title_tells() =>
        Assert.Contains(
            Read("Việt Nam - Peru ký ba văn kiện hợp tác\n\nViệt Nam và Peru nhất trí mở rộng hợp tác.\n\nTrước đó có mưa lớn.\n\nSau lễ đón chính thức, Chủ tịch nước Lê Văn Nam và Tổng thống Peru Juan Reed sáng 5/6 có cuộc hội đàm tại Phủ Chủ tịch."),
            e => e is { Kind: EngagementKind.Talks, Status: EngagementStatus.Main });

    [Fact]
    public void A_ministry_behind_a_comma_tells_whose_department_it_is() =>
        Assert.Contains(Read("Tiếp khách Peru\n\nNgày 5/6/2019, Thứ trưởng Lê Văn Nam tiếp ông Juan Reed, Phó Cục trưởng Cục An ninh, Bộ Nội vụ Peru.")[0].Participants, p => p is { Name: "Juan Reed", Party: "PE" });

    private static EngagementReading[] Read(string text) => [.. Repository.Reader.Read(new Report("test", text) { Language = "vi" }).Reading!.Engagements];
}

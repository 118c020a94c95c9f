using Chancery.Core.Readings;
using Chancery.Core.Reports;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>Who comes in Vietnamese stories: heads of delegations, ambassadors one after the other, delegations that stand for whoever leads them, counterparts in a list.</summary>
public sealed class VietnameseGuestsTests
{
    [Theory]
    [InlineData("Ngày 24/8, Tổng Bí thư Lê Nam tiếp Ủy viên Bộ Chính trị, Trưởng đoàn đại biểu Đảng Cộng sản Trung Quốc Lý Minh.")]
    [InlineData("Ngày 24/8, Tổng Bí thư Lê Nam tiếp Thượng tướng Lý Minh, Trưởng đoàn đại biểu quân sự cấp cao Trung Quốc.")]
    [InlineData("Ngày 24/8, Tổng Bí thư Lê Nam tiếp Trưởng ban Liên lạc Đối ngoại Trung ương Đảng Cộng sản Trung Quốc Lý Minh.")]
    public void Whoever_leads_a_delegation_of_a_state_is_its_guest(string text)
    {
        var told = Assert.Single(Read(text).Engagements);

        Assert.Equal("Lê Nam/VN/Host, Lý Minh/CN/Guest", People(told));
    }

    [Fact]
    public void Ambassadors_who_present_their_credentials_in_turn_are_received_one_by_one()
    {
        var told = Read("Ngày 24/8, Đại sứ Peru Javier Gonzalez, Đại sứ Kenya Musalia Mudavadi và Đại sứ Chile Ana Lund đã lần lượt trình Quốc thư lên Chủ tịch nước Lê Nam.").Engagements;

        Assert.Equal(3, told.Length);
        Assert.All(told, e => Assert.Equal((EngagementKind.Reception, 2), (e.Kind, e.Participants.Length)));
    }

    [Fact]
    public void A_delegation_that_was_received_stands_for_its_head()
    {
        var told = Read("Ngày 24/8, Đại tướng Lê Nam, Bộ trưởng Bộ Công an thăm chính thức Peru. Bộ trưởng Nội vụ Peru Javier Gonzalez đã tiếp đoàn.").Engagements;

        Assert.Equal("Javier Gonzalez/PE/Host, Lê Nam/VN/Guest", People(Assert.Single(told, e => e.Kind == EngagementKind.Reception)));
    }

    [Fact]
    public void The_day_before_a_delegation_that_is_visiting_is_not_the_day_of_its_visit()
    {
        var told = Read("Sáng 24/8, Đoàn đại biểu Thượng viện Peru do ông Javier Gonzalez dẫn đầu hiện đang thăm chính thức Việt Nam đã tới đặt vòng hoa. Cũng trong sáng cùng ngày, Chủ tịch nước Lê Nam đã tiếp ông Javier Gonzalez.").Engagements;

        Assert.Null(Assert.Single(told, e => e.Kind == EngagementKind.Visit).Date);
        Assert.Equal("XXXX-08-24", Assert.Single(told, e => e.Kind == EngagementKind.Reception).Date?.ToString());
    }

    [Fact]
    public void Counterparts_listed_by_state_hold_the_same_office()
    {
        var told = Assert.Single(Read("Ngày 24/8, Ngoại trưởng Kenya Musalia Mudavadi điện đàm với người đồng cấp Peru Javier Gonzalez và Chile Ana Lund.").Engagements);

        Assert.Equal(["Ana Lund", "Javier Gonzalez", "Musalia Mudavadi"], told.Participants.Where(p => p.Office == "Minister of Foreign Affairs").Select(p => p.Name).Order(StringComparer.Ordinal));
    }

    private static string People(EngagementReading told) => string.Join(", ", told.Participants.Select(p => $"{p.Name}/{p.Party}/{p.Role}").Order(StringComparer.Ordinal));

    private static ReportReading Read(string text) => Repository.Reader.Read(new Report("report", text) { Language = "vi" }).Reading!;
}

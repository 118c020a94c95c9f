using Chancery.Core.Readings;
using Chancery.Core.Reports;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>Vietnamese stories that tell day and place behind the event itself, ships that call at ports, and provinces that meet across a border.</summary>
public sealed class VietnameseDaysAndPlacesTests
{
    [Theory]
    [InlineData("Tại cuộc gặp được tổ chức hôm 24/8 ở Nairobi, Ngoại trưởng Kenya Musalia Mudavadi và Ngoại trưởng Peru Javier Gonzalez đã nhất trí hợp tác quân y.")]
    [InlineData("Phát biểu trong cuộc hội đàm với Ngoại trưởng Peru Javier Gonzalez diễn ra ngày 24/8 tại Nairobi, Ngoại trưởng Kenya Musalia Mudavadi cam kết hỗ trợ Peru.")]
    public void An_event_behind_a_preposition_took_place_when_and_where_is_told_behind_it(string text)
    {
        var told = Assert.Single(Read(text).Engagements, e => e.Status == EngagementStatus.Main);

        Assert.Equal(("XXXX-08-24", "Nairobi"), (told.Date?.ToString(), told.Place));
    }

    [Fact]
    public void The_day_of_the_meeting_where_it_was_agreed_is_no_day_by_which_it_is_due() =>
        Assert.All(Read("Tại hội đàm, Ngoại trưởng Kenya Musalia Mudavadi và Ngoại trưởng Peru Javier Gonzalez nhất trí hợp tác quân y tại cuộc gặp hôm 24/8/2023 ở Nairobi.").Agreements, a => Assert.Null(a.Due));

    [Theory]
    [InlineData("Sáng 24/8, tàu Cảnh sát biển Peru Kano 12 cập cảng Hải Phòng, thăm hữu nghị Việt Nam từ ngày 24 đến 27/8.", "XXXX-08-24/XXXX-08-27")]
    [InlineData("Sáng 24/8, hai tàu hải quân Peru là BAP Kano và BAP Callao đã cập cảng Hải Phòng. Chuyến thăm kéo dài đến ngày 27/8.", "XXXX-08-24/XXXX-08-27")]
    [InlineData("Tàu hải quân Peru rời Cam Ranh ngày 21/8 và cập cảng Hải Phòng ngày 24/8.", "XXXX-08-24")]
    public void A_ship_calls_once_from_the_day_it_arrives_until_it_leaves(string text, string date)
    {
        var call = Assert.Single(Read(text).Engagements);

        Assert.Equal((EngagementKind.PortCall, date, "Hai Phong"), (call.Kind, call.Date?.ToString(), call.Place));
        Assert.Equal(["PE", "VN"], call.Parties.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Ngày 24/8, Bí thư Tỉnh ủy Quảng Ninh Lê Nam hội đàm với Bí thư Khu ủy Quảng Tây Lý Minh.")]
    [InlineData("Ngày 24/8, đoàn đại biểu tỉnh Lạng Sơn do Chủ tịch UBND tỉnh Lê Nam dẫn đầu đã hội đàm với đoàn đại biểu Khu tự trị dân tộc Choang Quảng Tây (Trung Quốc) do Phó Chủ tịch Chính phủ Khu tự trị Lý Minh dẫn đầu.")]
    public void Whoever_holds_an_office_of_a_province_is_of_its_state(string text)
    {
        var told = Assert.Single(Read(text).Engagements);

        Assert.Equal("Lê Nam/VN, Lý Minh/CN", string.Join(", ", told.Participants.Select(p => $"{p.Name}/{p.Party}").Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void A_round_that_lasts_two_days_has_both_of_them()
    {
        var round = Assert.Single(Read("Sáng 24/8, Kenya và Peru tổ chức Đối thoại An ninh lần thứ hai. Đối thoại An ninh Kenya - Peru lần hai diễn ra trong các ngày 24 - 25/8, do Ngoại trưởng Kenya Musalia Mudavadi và Ngoại trưởng Peru Javier Gonzalez đồng chủ trì.").Engagements);

        Assert.Equal((2, "XXXX-08-24/XXXX-08-25"), (round.Edition, round.Date?.ToString()));
    }

    [Fact]
    public void A_conference_of_three_states_named_behind_their_ministers_is_theirs()
    {
        var told = Assert.Single(Read("Hội nghị Bộ trưởng Y tế 3 nước Peru, Chile và Kenya được tổ chức hôm 24/8 ở Nairobi.").Engagements);

        Assert.Equal((EngagementKind.Conference, "XXXX-08-24", "Nairobi"), (told.Kind, told.Date?.ToString(), told.Place));
        Assert.Equal(["CL", "KE", "PE"], told.Parties.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Hai Ngoại trưởng cùng thống nhất đánh giá, những năm qua, hợp tác quốc phòng giữa hai nước không ngừng được mở rộng.", "")]
    [InlineData("Hai bên sẽ tiếp tục duy trì trao đổi đoàn.", "delegation-exchange")]
    [InlineData("Hai bên nhất trí hợp tác về công nghiệp quốc phòng, an ninh mạng.", "defence-industry cyber-security")]
    public void What_both_agree_upon_is_what_they_will_do(string said, string topics) =>
        Assert.Equal(topics, string.Join(' ', Read("Ngày 24/8, Ngoại trưởng Kenya Musalia Mudavadi hội đàm với Ngoại trưởng Peru Javier Gonzalez. " + said).Agreements.Select(a => a.Topic)));

    [Fact]
    public void Security_on_a_disputed_sea_is_a_matter_of_that_sea() =>
        Assert.Equal("south-china-sea", Assert.Single(Read("Ngày 24/8, Ngoại trưởng Kenya Musalia Mudavadi hội đàm với Ngoại trưởng Peru Javier Gonzalez. Ông Javier Gonzalez khẳng định Peru ủng hộ bảo đảm an ninh trên Biển Đông bằng đối thoại hòa bình.").Stances).Issue);

    private static ReportReading Read(string text) => Repository.Reader.Read(new Report("report", text) { Language = "vi" }).Reading!;
}

using Chancery.Core.Readings;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>People in a row, those who come with others, ships, and visits told more than once.</summary>
public class VietnameseCompanyTests
{
    [Theory]
    [InlineData("Ngày 5/8/2024, tại Nairobi, Thứ trưởng Ngoại giao Lê Văn Bình và Thứ trưởng Ngoại giao Kenya Peter Otieno, Thứ trưởng Quốc phòng Kenya Grace Wanjiru đã đồng chủ trì Đối thoại Chiến lược Việt Nam - Kenya lần thứ 2.", "Grace Wanjiru KE; Lê Văn Bình VN; Peter Otieno KE")]
    [InlineData("Ngày 5/8/2024, Bộ trưởng Ngoại giao Chile Luis Soto, Bộ trưởng Quốc phòng Chile Ana Rojas đã hội đàm với Bộ trưởng Ngoại giao Kenya Peter Otieno, Bộ trưởng Quốc phòng Kenya Grace Wanjiru.", "Ana Rojas CL; Grace Wanjiru KE; Luis Soto CL; Peter Otieno KE")]
    [InlineData("Ngày 5/8/2024, tiếp Bộ trưởng Ngoại giao Kenya Peter Otieno, Thủ tướng Lê Văn Bình đề nghị hai nước tăng cường hợp tác.", "Lê Văn Bình VN; Peter Otieno KE")]
    [InlineData("Ngày 5/8/2024, gặp Đại tướng Peter Otieno, Phó Thủ tướng, Bộ trưởng Quốc phòng Kenya, Bộ trưởng Lê Văn Bình chúc mừng nước bạn.\nBộ trưởng Bộ Quốc phòng Lê Văn Bình cảm ơn Kenya.", "Lê Văn Bình VN; Peter Otieno KE")]
    [InlineData("Ngày 5/8/2024, Bộ trưởng Quốc phòng Chile Luis Soto làm việc với Thiếu tướng Đoàn Hùng Minh, Phó Chủ nhiệm Tổng cục Hậu cần.", "Luis Soto CL; Đoàn Hùng Minh VN")]
    public void People_in_a_row_all_take_part(string text, string people) =>
        Assert.Equal(people, string.Join("; ", Read(text).Engagements.Single().Participants.Select(p => $"{p.Name} {p.Party}").Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("Ngày 5/8/2024, Chủ tịch Quốc hội Lê Văn Bình cùng Đoàn đại biểu cấp cao Quốc hội Việt Nam bắt đầu chuyến thăm chính thức Kenya, kéo dài đến hết ngày 9/8.", "Main 2024-08-05/2024-08-09 Lê Văn Bình")]
    [InlineData("Trong chuyến thăm Kenya, Chủ tịch Quốc hội Lê Văn Bình đã tới dự một phiên họp của Thượng viện nước này.\nNgày 5/8/2024, Chủ tịch Quốc hội Lê Văn Bình bắt đầu chuyến thăm chính thức Kenya.", "Main 2024-08-05 Lê Văn Bình")]
    [InlineData("Hôm nay (5/8/2024), Ngoại trưởng Chile Luis Soto tới thăm Kenya.\nVừa đặt chân tới Nairobi, ông Luis Soto đã bày tỏ vui mừng.", "Main 2024-08-05 Luis Soto")]
    public void A_visit_told_twice_is_one(string text, string visit) =>
        Assert.Equal(visit, string.Join("; ", Read(text).Engagements.Where(e => e.Kind == EngagementKind.Visit).Select(e => $"{e.Status} {e.Date} {string.Join(',', e.Participants.Select(p => p.Name))}")));

    [Theory]
    [InlineData("Tàu Hải quân Chile vào cảng Tiên Sa sáng 5/8/2024, bắt đầu chuyến thăm Đà Nẵng.\nTàu Hải quân Chile đến TP Đà Nẵng nhằm vun đắp quan hệ hữu nghị hai nước.", "PortCall 2024-08-05 Da Nang CL VN")]
    [InlineData("Hàng hóa Chile vào cảng Tiên Sa sáng 5/8/2024, Bộ trưởng Công Thương Chile Luis Soto nói.", "")]
    public void Ships_come_to_a_port(string text, string told) =>
        Assert.Equal(told, string.Join("; ", Read(text).Engagements.Select(e => $"{e.Kind} {e.Date} {e.Place} {string.Join(' ', e.Parties.Order(StringComparer.Ordinal))}")));

    [Theory]
    [InlineData("Nhân việc đồng chí Lê Văn Bình được bổ nhiệm giữ chức Bộ trưởng Ngoại giao Việt Nam, ngày 5/8/2024, Bộ trưởng Ngoại giao Lào Khamphan Sisavath đã điện đàm chúc mừng.", "Phone Khamphan Sisavath, Lê Văn Bình")]
    [InlineData("Ngày 5/8/2024, Bộ trưởng Ngoại giao Lê Văn Bình đã nhận điện thoại chúc mừng của Bộ trưởng Ngoại giao Lào Khamphan Sisavath.", "Phone Khamphan Sisavath, Lê Văn Bình")]
    [InlineData("Ngày 5/8/2024, Bộ trưởng Ngoại giao Lào Khamphan Sisavath đã gửi điện chúc mừng Bộ trưởng Ngoại giao Lê Văn Bình.", "")]
    public void Good_wishes_by_telephone_are_a_call(string text, string told) =>
        Assert.Equal(told, string.Join("; ", Read(text).Engagements.Select(e => $"{e.Mode} {string.Join(", ", e.Participants.Select(p => p.Name).Order(StringComparer.Ordinal))}")));

    [Fact]
    public void Ministers_of_three_states_who_met_held_one_meeting() =>
        Assert.Equal(
            "CL,KE,PE Ana Rojas, Grace Wanjiru, Luis Soto",
            string.Join("; ", Read("Hôm 5/8/2024, Bộ trưởng Quốc phòng 3 nước Peru, Chile và Kenya đã gặp nhau tại Nairobi.\nTrong cuộc gặp, Bộ trưởng Quốc phòng Peru Luis Soto và Bộ trưởng Quốc phòng Chile Ana Rojas hoan nghênh hợp tác ba bên.\nSau cuộc gặp, Bộ trưởng Quốc phòng Kenya Grace Wanjiru nói với báo giới rằng sự phối hợp này quan trọng.").Engagements
                .Select(e => $"{string.Join(',', e.Parties.Order(StringComparer.Ordinal))} {string.Join(", ", e.Participants.Select(p => p.Name).Order(StringComparer.Ordinal))}")));

    [Theory]
    [InlineData("Chiều 5/8/2024, tại Nairobi, Bộ trưởng Bộ Công an Lê Văn Bình hội đàm với Bộ trưởng Bộ Nội vụ Kenya Peter Otieno.\nĐại tướng Lê Văn Bình, Bộ trưởng Bộ Công an, đang ở thăm và làm việc tại Kenya từ ngày 5 đến 8/8.", "Main")]
    [InlineData("Chiều 5/8/2024, tại Nairobi, Bộ trưởng Bộ Công an Lê Văn Bình hội đàm với Bộ trưởng Bộ Nội vụ Kenya Peter Otieno. Bộ trưởng Lê Văn Bình đang thăm chính thức Kenya từ ngày 5 đến 8/8.", "Referred")]
    public void A_visit_under_way_is_what_a_paragraph_of_its_own_is_about(string text, string status) =>
        Assert.Equal(status, Read(text).Engagements.Single(e => e.Kind == EngagementKind.Visit).Status.ToString());

    [Theory]
    [InlineData("Ngày 5/8/2024, Bộ trưởng Lê Văn Bình tiếp Bộ trưởng Bộ Nội vụ Kenya Peter Otieno.\nTháng 3 năm ngoái, khi Bộ trưởng Lê Văn Bình thăm Kenya, hai bên đã ký Bản ghi nhớ về hợp tác phòng, chống tội phạm.", "2023-03")]
    [InlineData("Ngày 5/8/2024, Bộ trưởng Bộ Công an Lê Văn Bình tiếp Bộ trưởng Bộ Nội vụ Kenya Peter Otieno.\nBộ trưởng Lê Văn Bình nhắc lại việc hai bộ ký Bản ghi nhớ về hợp tác phòng, chống tội phạm vào tháng 4/2019.", "2019-04")]
    public void A_signing_told_with_its_month_is_none_of_the_day(string text, string date) =>
        Assert.Equal($"Referred {date}", Read(text).Engagements.Where(e => e.Kind == EngagementKind.Signing).Select(e => $"{e.Status} {e.Date}").Single());

    [Theory]
    [InlineData("Ngày 5/8/2024, tại Hà Nội, Đoàn đại biểu Đảng Cộng sản Trung Quốc do ông Lạc Huệ Minh, Bí thư Tỉnh ủy Thanh Hải, dẫn đầu, thăm, làm việc tại Việt Nam.\nĐoàn đại biểu Đảng Cộng sản Trung Quốc đã hội đàm với Đoàn đại biểu Đảng Cộng sản Việt Nam do ông Lê Văn Bình, Trưởng ban Đối ngoại Trung ương, làm Trưởng đoàn.", "Lê Văn Bình, Lạc Huệ Minh")]
    [InlineData("Ngày 5/8/2024, Ngoại trưởng Chile Luis Soto thăm Kenya.\nĐoàn đại biểu Chile đã hội đàm với Bộ trưởng Bộ Nội vụ Kenya Peter Otieno.", "Peter Otieno")]
    public void Whoever_was_told_to_lead_a_delegation_takes_part_in_what_it_does(string text, string people) =>
        Assert.Equal(people, string.Join(", ", Read(text).Engagements.Single(e => e.Kind == EngagementKind.Talks).Participants.Select(p => p.Name).Order(StringComparer.Ordinal)));

    [Fact]
    public void A_visit_of_his_behind_a_reception_is_the_guests() =>
        Assert.Equal(
            "Peter Otieno 2024-08-04/2024-08-06; Lê Văn Bình VN",
            string.Join("; ", Read("Chiều 5/8/2024, Chủ tịch nước Lê Văn Nam tiếp Thượng tướng Peter Otieno, Tổng Tham mưu trưởng Quân đội Kenya, nhân chuyến thăm chính thức Việt Nam của đồng chí.\nThượng tướng Peter Otieno thăm chính thức Việt Nam từ ngày 4 đến 6/8 theo lời mời của Đại tướng Lê Văn Bình, Ủy viên Bộ Chính trị, Bộ trưởng Bộ Quốc phòng, vào lúc quan hệ Việt Nam-Kenya phát triển không ngừng.").Engagements
                .Where(e => e.Kind == EngagementKind.Visit).SelectMany(e => e.Participants.Select(p => p.Role == ParticipantRole.Guest ? $"{p.Name} {e.Date}" : $"{p.Name} {p.Party}"))));

    private static ReportReading Read(string text) => Repository.Reader.Read(new Core.Reports.Report("story.txt", text) { Language = "vi" }).Reading!;
}

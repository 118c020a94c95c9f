using Chancery.Core.Readings;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>What Vietnamese reports tell beside their subject: visits put off, calls before a meeting, conditions, answers to requests.</summary>
public class VietnameseAsidesTests
{
    private const string Talks = "Ngày 5/8/2024, tại Hà Nội, Bộ trưởng Ngoại giao Lê Văn Bình đã hội đàm với Bộ trưởng Ngoại giao Chile Luis Soto.\n";

    [Fact]
    public void A_visit_put_off_takes_its_plans_with_it() =>
        Assert.Empty(Read("Chuyến thăm Kenya mà Ngoại trưởng Chile Luis Soto định thực hiện vào tuần tới đã bị hoãn.\nMột quan chức nói ông Soto sẽ tới Kenya khi tình hình ổn định.").Engagements);

    [Fact]
    public void A_call_before_a_meeting_abroad_is_one_of_its_own() =>
        Assert.Equal(
            "Phone, none",
            string.Join(", ", Read("Ngày 5/8/2024, Bộ trưởng Tài chính Chile Luis Soto nói tuần tới sẽ gặp Bộ trưởng Tài chính Kenya Peter Otieno tại Uganda.\nTối 4/8/2024, hai ông đã điện đàm.").Engagements.Select(e => e.Mode == EngagementMode.Phone ? "Phone" : "none").Order(StringComparer.OrdinalIgnoreCase).Reverse()));

    [Theory]
    [InlineData("Hai bên nhất trí sớm tổ chức tham khảo chính trị khi điều kiện cho phép.", "Agreed dialogue-mechanisms khi điều kiện cho phép")]
    [InlineData("Hai bên nhất trí mở rộng hợp tác du lịch sau khi tình hình ổn định.", "Agreed tourism sau khi tình hình ổn định")]
    [InlineData("Hai bên nhất trí mở rộng hợp tác du lịch.", "Agreed tourism ")]
    public void A_state_of_things_is_a_condition(string said, string told) => Assert.Equal(told, Undertakings(said));

    [Theory]
    [InlineData("Ông Luis Soto bày tỏ hy vọng giao tranh sớm kết thúc.", "")]
    [InlineData("Ông Luis Soto bày tỏ hy vọng hai bên sớm gặp lại nhau.", "Proposal strategic-partnership ")]
    public void A_hope_that_speaks_of_nobody_here_is_no_proposal(string said, string told) => Assert.Equal(told, Undertakings(said));

    [Fact]
    public void A_promise_to_look_into_it_is_about_what_was_asked_for() =>
        Assert.Equal(
            "Request trade-investment ; Pledge trade-investment ",
            Undertakings("Bộ trưởng Lê Văn Bình đề nghị Chile mở cửa thị trường cho nông sản Việt Nam. Bộ trưởng Luis Soto hứa sẽ chỉ đạo các bộ xem xét."));

    [Theory]
    [InlineData("Bộ trưởng Lê Văn Bình đề nghị các cơ quan chức năng Chile bảo vệ an toàn cho thuyền viên Việt Nam.", "Request")]
    [InlineData("Bộ trưởng Lê Văn Bình đề nghị các cơ quan hai nước bảo vệ an toàn cho thuyền viên.", "Proposal")]
    public void What_is_asked_of_the_partners_organs_is_a_request(string said, string type) => Assert.Equal(type, Undertakings(said).Split(' ')[0]);

    [Fact]
    public void A_meeting_since_which_something_was_not_is_told_by_the_way() =>
        Assert.Equal(
            "Main Phone; Referred none",
            string.Join("; ", Read("Tổng thống Chile Luis Soto và Tổng thống Kenya Peter Otieno hôm 5/8/2024 đã điện đàm, lần liên lạc đầu tiên kể từ khi hai ông gặp nhau tại Davos cuối tháng 1.").Engagements
                .Select(e => $"{e.Status} {(e.Mode == EngagementMode.Phone && e.Status == EngagementStatus.Main ? "Phone" : "none")}").Order(StringComparer.Ordinal)));

    [Fact]
    public void What_the_crews_of_a_ship_will_do_is_a_programme() =>
        Assert.Empty(Read("Sáng 5/8/2024, tàu hải quân Chile do Đại tá Luis Soto làm thuyền trưởng đã cập cảng Tiên Sa, thăm thành phố Đà Nẵng. Hải quân hai nước sẽ cùng huấn luyện cứu hộ, cứu nạn trên biển.").Agreements);

    [Fact]
    public void A_conference_of_two_ministries_is_their_talks() =>
        Assert.Equal(
            EngagementKind.Talks,
            Read("Ngày 5/8/2024, tại Hà Nội, Bộ Công an Việt Nam và Bộ Nội vụ Chile tổ chức Hội nghị tổng kết hợp tác năm 2023.\nBộ trưởng Bộ Công an Lê Văn Bình và Bộ trưởng Bộ Nội vụ Chile Luis Soto đồng chủ trì Hội nghị.").Engagements.Single().Kind);

    [Theory]
    [InlineData("Chiều 5/8/2024, Đoàn đại biểu châu Hồng Hà, tỉnh Vân Nam (Trung Quốc) do đồng chí Lý Minh, Bí thư Châu ủy, làm Trưởng đoàn đã tới thăm và làm việc tại tỉnh ta.\nTiếp đoàn có đồng chí Nguyễn Hồng Thắng, Phó Chủ tịch UBND tỉnh.", "Reception 2024-08-05 CN VN; Visit 2024-08-05 CN VN")]
    [InlineData("Chiều 5/8/2024, đoàn đại biểu tỉnh Chăm Pa Sắc, nước Cộng hòa Dân chủ Nhân dân Lào do đồng chí Khamphan Sisavath, Bí thư, Tỉnh trưởng tỉnh Chăm Pa Sắc làm trưởng đoàn đã đến chào xã giao lãnh đạo tỉnh Nghệ An.", "Reception 2024-08-05 LA VN")]
    public void A_province_receives_another(string text, string told) =>
        Assert.Equal(told, string.Join("; ", Read(text).Engagements.Select(e => $"{e.Kind} {e.Date} {string.Join(' ', e.Parties.Order(StringComparer.Ordinal))}").Order(StringComparer.Ordinal)));

    [Fact]
    public void Talks_on_the_occasion_of_a_visit_have_the_day_and_place_before_it() =>
        Assert.Equal(
            "2024-08-05 Nairobi",
            Read("Ngày 5/8/2024, tại Nairobi, nhân chuyến thăm cấp Nhà nước Kenya của Tổng Bí thư Lê Văn Nam, Thứ trưởng Bộ Công an Lê Văn Bình đã có buổi làm việc với Bộ trưởng Bộ Nội vụ Kenya Peter Otieno.").Engagements
                .Where(e => e.Kind == EngagementKind.Talks).Select(e => $"{e.Date} {e.Place}").Single());

    [Theory]
    [InlineData("Ngày 5/8/2024, Bộ trưởng Ngoại giao Chile Luis Soto đã gặp Bộ trưởng Ngoại giao Kenya Peter Otieno.", "Attendee Attendee")]
    [InlineData("Ngày 5/8/2024, Bộ trưởng Ngoại giao Chile Luis Soto đã điện đàm với Bộ trưởng Ngoại giao Kenya Peter Otieno.", "Chair Chair")]
    [InlineData("Ngày 5/8/2024, tại Nairobi, Bộ trưởng Ngoại giao Chile Luis Soto đã gặp Bộ trưởng Ngoại giao Kenya Peter Otieno.", "Guest Host")]
    public void Who_meets_where_nobody_is_told_to_be_at_home_attends(string text, string roles) =>
        Assert.Equal(roles, string.Join(' ', Read(text).Engagements.Single().Participants.Select(p => p.Role.ToString()).Order(StringComparer.Ordinal)));

    [Fact]
    public void What_an_envoy_will_do_after_his_journey_is_his_pledge() =>
        Assert.Equal("Pledge trade-investment ", Undertakings("Ông Luis Soto cho biết sau chuyến thăm sẽ hướng dẫn doanh nghiệp Chile sang đầu tư tại Việt Nam."));

    private static string Undertakings(string said) => string.Join("; ", Read(Talks + said).Agreements.Select(a => $"{a.Type} {a.Topic} {a.Condition}"));

    private static ReportReading Read(string text) => Repository.Reader.Read(new Core.Reports.Report("story.txt", text) { Language = "vi" }).Reading!;
}

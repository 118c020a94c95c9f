using System.Globalization;
using Chancery.Core.Dates;
using Chancery.Core.Readings;
using Chancery.Core.Reports;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>Vietnamese: units that meet across a border, visits beside which somebody meets, words told by "theo".</summary>
public sealed class VietnameseBorderAndVisitTests
{
    [Theory]
    [InlineData("Ngày 12/3, tại huyện Viengxay, tỉnh Houaphanh, Lào, Bộ Chỉ huy Bộ đội Biên phòng tỉnh Thanh Hóa (Việt Nam) và Bộ Chỉ huy Quân sự tỉnh Houaphanh (Lào) đã hội đàm về quản lý, bảo vệ biên giới.", "talks 2024-03-12 Houaphanh LA VN")]
    [InlineData("Tại cửa khẩu quốc tế Lao Bảo (tỉnh Quảng Trị), ngày 12/3 đã diễn ra Hội đàm công tác biên phòng quý 1 giữa Đoàn đại biểu Bộ đội Biên phòng tỉnh Quảng Trị (Việt Nam) và Đoàn đại biểu Công an tỉnh Savannakhet (Lào).", "talks 2024-03-12 Quang Tri LA VN")]
    [InlineData("Ngày 12/3, Đồn Biên phòng Lao Bảo (Quảng Trị) tổ chức hội đàm với Đại đội Bảo vệ biên giới 321 (tỉnh Savannakhet, Lào).", "talks 2024-03-12 - LA VN")]
    [InlineData("Ba nước Peru, Chile và Cuba ngày 12/3 đã họp Đối thoại quốc phòng ba bên lần thứ 4 tại Lima.", "dialogue 2024-03-12 Lima CL CU PE")]
    [InlineData("Sáng 12/3, lễ ký Bản ghi nhớ về tăng cường hợp tác giữa Bộ Quốc phòng Việt Nam với Bộ Quốc phòng Peru đã được tổ chức tại Hà Nội.", "signing 2024-03-12 Hanoi PE VN")]
    [InlineData("Kết thúc chuyến thăm Lào, chiều 12/3, Thủ tướng Phạm Minh Chính đã về đến Hà Nội.", "visit 2024-03-12 - LA VN")]
    [InlineData("Ngày 12/3, Tổng thống Peru Javier Gonzalez đã ghé thăm Nairobi, Kenya.", "visit 2024-03-12 Nairobi KE PE")]
    public void It_is_read(string text, string expected) =>
        Assert.Contains(expected, Read(text).Where(static e => e.Status == EngagementStatus.Main).Select(Outline));

    [Theory]
    [InlineData("Từ ngày 22 đến 26/3, Tổng thống Peru Javier Gonzalez sẽ thăm chính thức Hungary (22-23/3) và Ba Lan (24 - 26/3).", "HU PE 2024-03-22/2024-03-23; PE PL 2024-03-24/2024-03-26")]
    [InlineData("Tổng thống Peru Javier Gonzalez sẽ thăm Nhật Bản ngày 18/3, Hàn Quốc ngày 19/3 và Việt Nam ngày 20/3.", "JP PE 2024-03-18; KR PE 2024-03-19; PE VN 2024-03-20")]
    [InlineData("Truyền thông Kenya hôm nay đưa tin Tổng thống Peru Javier Gonzalez đã thăm Kenya từ ngày 12 đến 14/3.", "KE PE 2024-03-12/2024-03-14")]
    [InlineData("Tổng thống Peru Javier Gonzalez sẽ thăm Hungary và Ba Lan từ ngày 22 đến 26/3.", "HU PE 2024-03-22/2024-03-26; PE PL 2024-03-22/2024-03-26")]
    public void States_are_visits_of_their_own_with_the_days_told_of_each(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", Read(text).Select(static e => string.Create(CultureInfo.InvariantCulture, $"{string.Join(' ', e.Parties.Order(StringComparer.Ordinal))} {e.Date}"))));

    [Fact]
    public void Meetings_told_one_by_one_are_of_whoever_met_the_first()
    {
        var talks = Read("Tin trong ngày\n\nNgày 11/3, Tổng thống Peru Javier Gonzalez đã gặp Tổng thống Kenya Musalia Mudavadi. Hai bên nhất trí thúc đẩy hợp tác năng lượng.\n\nTại cuộc gặp Ngoại trưởng Nhật Bản Iwaya Takeshi, hai bên nhất trí thúc đẩy thương mại.");
        Assert.Equal(["KE PE", "JP PE"], talks.Select(static e => string.Join(' ', e.Parties.Order(StringComparer.Ordinal))));
        Assert.Equal("Iwaya Takeshi/JP/attendee, Javier Gonzalez/PE/attendee", People(talks[1]));
    }

    [Fact]
    public void A_meeting_told_again_is_none_of_them() =>
        Assert.Single(Read("Tin trong ngày\n\nNgày 11/3, Tổng thống Peru Javier Gonzalez đã gặp Tổng thống Kenya Musalia Mudavadi.\n\nTại cuộc gặp Tổng thống Musalia Mudavadi, hai bên nhất trí thúc đẩy thương mại."));

    [Theory]
    [InlineData("Sáng 12/3, hai tàu khu trục USS Chung Hoon, USS Preble cùng tàu cứu hộ USNS Safeguard của Hải quân Hoa Kỳ đã vào cảng Tiên Sa, thành phố Đà Nẵng, mở đầu chuyến thăm Việt Nam.", "portcall 2024-03-12 Da Nang US VN")]
    [InlineData("Ngày 12/3, hai tàu của Hải quân Hoàng gia Thái Lan đã vào cảng Sài Gòn, bắt đầu chuyến thăm Việt Nam.", "portcall 2024-03-12 Ho Chi Minh City TH VN")]
    [InlineData("Sáng 12/3, tại Phủ Chủ tịch, Chủ tịch nước Nguyễn Văn Nam đã chủ trì lễ đón Tổng thống Peru Javier Gonzalez thăm cấp Nhà nước tới Việt Nam.\n\nSau lễ đón, hai nhà lãnh đạo đã tiến hành hội đàm.", "talks 2024-03-12 - PE VN")]
    public void Ships_and_welcomes(string text, string expected) => Assert.Contains(expected, Read("Tin trong ngày\n\n" + text).Select(Outline));

    [Theory]
    [InlineData("Ngày 12/3, Bộ đội Biên phòng tỉnh Quảng Trị họp tổng kết công tác năm tại Đông Hà.")]
    [InlineData("Ngày 12/3, Bộ đội Biên phòng tỉnh Quảng Trị và Công an tỉnh Quảng Trị hội đàm về phòng, chống tội phạm.")]
    public void One_country_alone_meets_nobody(string text) => Assert.DoesNotContain(Read(text), static e => e.Parties.Length > 1);

    [Theory]
    [InlineData("Nhân chuyến thăm chính thức Kenya, Tổng thống Peru Javier Gonzalez ngày 12/3 đã hội kiến với Tổng thống Kenya Musalia Mudavadi.", "Javier Gonzalez/PE/guest")]
    [InlineData("Tổng thống Peru Javier Gonzalez ngày 12/3 đã hội đàm với Tổng thống Kenya Musalia Mudavadi trong chuyến thăm chính thức Kenya.", "Javier Gonzalez/PE/guest")]
    [InlineData("Ngày 12/3, Thủ tướng Phạm Minh Chính tiếp Tổng thống Kenya Musalia Mudavadi nhân chuyến thăm chính thức Việt Nam.", "Musalia Mudavadi/KE/guest")]
    public void Whoever_meets_beside_a_visit_is_on_it(string text, string guest)
    {
        var visit = Assert.Single(Read(text), static e => e.Kind == EngagementKind.Visit);
        Assert.Equal(guest, People(visit));
    }

    [Fact]
    public void A_visit_to_a_third_country_is_nobodys_who_meets_at_home() =>
        Assert.DoesNotContain(Read("Ngày 12/3, Tổng thống Kenya Musalia Mudavadi tiếp Tổng thống Peru Javier Gonzalez trước chuyến thăm Cuba."), static e => e is { Kind: EngagementKind.Visit, Participants.Length: > 0 });

    [Theory]
    [InlineData("Theo Tổng thống Musalia Mudavadi, hai nước cần đẩy mạnh hợp tác giáo dục.", "proposal KE education")]
    [InlineData("Theo ông Javier Gonzalez, hai bên nên mở rộng hợp tác đào tạo.", "proposal PE education-training")]
    [InlineData("Theo chuyên gia John Reed, hai nước cần đẩy mạnh hợp tác an ninh biển.", "")]
    [InlineData("Theo Bộ Ngoại giao, hai nước cần đẩy mạnh hợp tác an ninh biển.", "")]
    public void Words_of_a_source_are_his(string sentence, string expected)
    {
        var reading = Of("Ngày 12/3, Tổng thống Peru Javier Gonzalez hội đàm với Tổng thống Kenya Musalia Mudavadi tại Lima.\n\n" + sentence);
        Assert.Equal(expected, string.Join("; ", reading.Agreements.Select(static a => string.Create(CultureInfo.InvariantCulture, $"{a.Type.ToString().ToLowerInvariant()} {string.Join('+', a.By)} {a.Topic}"))));
    }

    [Theory]
    [InlineData("Đồng chủ trì hội đàm có Thượng tướng Lê Nam, Thứ trưởng Bộ Quốc phòng, Trưởng Ban Chỉ đạo 701 và Đại sứ Peru tại Việt Nam Javier Gonzalez.", "Lê Nam: Deputy Minister of National Defence")]
    [InlineData("Ngày 12/3, Tổng thống Peru Javier Gonzalez điện đàm với người đồng cấp Trung Quốc, Ủy viên Quốc vụ kiêm Ngoại trưởng Vương Nghị.", "Vương Nghị: State Councillor and Minister of Foreign Affairs")]
    public void Who_holds_two_offices(string text, string office) => Assert.Contains(Read(text), e => e.Participants.Any(p => $"{p.Name}: {p.Office}" == office));

    private static ReportReading Of(string text) => Repository.Reader.Read(new Report("x.txt", text) { Language = "vi", Published = Edtf.TryParse("2024-03-15", out var day) ? day : null }).Reading!;

    private static EngagementReading[] Read(string text) => Repository.Reader.Read(new Report("x.txt", text) { Language = "vi", Published = Edtf.TryParse("2024-03-15", out var day) ? day : null }).Reading is { } reading ? [.. reading.Engagements] : [];

    private static string Outline(EngagementReading e) =>
        string.Create(CultureInfo.InvariantCulture, $"{e.Kind.ToString().ToLowerInvariant()} {e.Date?.ToString() ?? "-"} {e.Place ?? "-"} {string.Join(' ', e.Parties.Order(StringComparer.Ordinal))}");

    private static string People(EngagementReading e) => Story.People(e);
}

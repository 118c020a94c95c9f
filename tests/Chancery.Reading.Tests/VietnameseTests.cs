using Chancery.Core.Readings;
using Chancery.Core.Reports;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>Turns of Vietnamese reports: one way to tell who met whom a case.</summary>
public sealed class VietnameseTests
{
    private const string Call = "Tối 10/4/2025, Thủ tướng Lê Nam điện đàm với Thủ tướng Anh John Reed.\n\n";
    private const string Meetings = "Ngày 4/8/2022, tại Phnom Penh, Bộ trưởng Ngoại giao Lê Văn Nam đã có các cuộc gặp với Bộ trưởng Ngoại giao Canada Ann Lee và Bộ trưởng Ngoại giao Sri Lanka John Reed.\n\n";

    public static TheoryData<string, string> Tellings => new()
    {
        // received together, then one by one
        { "Chiều 16/8/2022, tại Phủ Chủ tịch, Chủ tịch nước Lê Văn Nam tiếp Đại sứ Italia John Reed và Đại sứ Peru Ann Lee đến chào từ biệt.\n\n* Tiếp Đại sứ Italia John Reed, Chủ tịch nước đề nghị tăng cường thương mại.\n\n* Tiếp Đại sứ Peru Ann Lee, Chủ tịch nước đề nghị hợp tác nông nghiệp.", "Main Reception PE+VN: Ann Lee, Lê Văn Nam" },
        // "hai Bộ trưởng" behind a meeting with one of several
        { Meetings + "Bà Lee khẳng định Canada ủng hộ ASEAN. Gặp Bộ trưởng Ngoại giao Sri Lanka John Reed, hai Bộ trưởng nhất trí tăng cường hợp tác du lịch.", "Main Talks LK+VN: John Reed, Lê Văn Nam" },
        // the sides of a committee have chairs
        { "Ngày 20/5/2019, tại Hà Nội diễn ra Khóa họp lần thứ 9 Ủy ban liên Chính phủ Việt Nam - Kazakhstan. Phân ban Việt Nam do Bộ trưởng Bộ Tư pháp Lê Văn Nam làm Chủ tịch.", "Main Dialogue KZ+VN: Lê Văn Nam" },
        // an occasion with a verb of its own
        { "Nhân dịp Quốc vương Campuchia Norodom Sihamoni thăm cấp Nhà nước Việt Nam, chiều 29/11/2023, Chủ tịch Quốc hội Lê Văn Nam đã hội kiến Quốc vương Norodom Sihamoni.", "Referred Visit KH+VN: Norodom Sihamoni" },
        // an invitation accepted behind another act of the same speaker
        { Call + "Thủ tướng John Reed đồng ý với các đề xuất của Thủ tướng Lê Nam; vui vẻ nhận lời mời thăm Việt Nam.", "Planned Visit GB+VN: John Reed" },
        // the modal of the first verb goes for all
        { "Phó Chủ tịch nước Lê Thị Nam thăm Đan Mạch\n\nTối 18/9/2013, Phó Chủ tịch nước Lê Thị Nam đến Copenhagen, bắt đầu chuyến thăm chính thức Đan Mạch từ ngày 18-20/9. Trong khuôn khổ chuyến thăm, Phó Chủ tịch nước sẽ hội kiến Nữ hoàng Margrethe; hội đàm với Thủ tướng John Reed.", "Planned Talks DK+VN: John Reed, Lê Thị Nam" },
        // who discussed something at a call told ahead
        { "(PLO) - Trong một cuộc điện đàm ngày 21/10/2023, Ngoại trưởng Thổ Nhĩ Kỳ Hakan Fidan và người đồng cấp Ai Cập Sameh Shoukry đã thảo luận về tình hình khu vực.", "Main Talks EG+TR: Hakan Fidan, Sameh Shoukry" },
        // the end of an office is no subject
        { "Sáng 12-9-2023, tại Hà Nội, Thượng tướng Lê Văn Nam, Thứ trưởng Bộ Quốc phòng Việt Nam và Trung tướng Luca Rossi, Tổng Thư ký Bộ Quốc phòng về vũ khí I-ta-li-a đồng chủ trì Đối thoại Chính sách quốc phòng lần thứ 5.", "Main Dialogue IT+VN: Luca Rossi, Lê Văn Nam" },
        // ships and those who lead them
        { "Hai tàu thuộc Hải quân Nhật Bản (gồm tàu Murasame và tàu Kashima) do Chuẩn Đô đốc Oka Masami làm Trưởng đoàn đã cập cảng Tiên Sa ngày 24/6/2022, thăm Đà Nẵng.", "Main PortCall JP+VN: Oka Masami" },
        // the delegation is whoever leads it
        { "Đoàn đại biểu Đảng Nhân dân Cách mạng Lào do đồng chí Xúc-công-xẻng Xay-nhạ-lợt làm Trưởng đoàn thăm Việt Nam từ ngày 5 đến 9/7/2016.\n\nNgày 6/7, tại Hà Nội, ông Lê Văn Nam thân mật tiếp Đoàn.", "Main Reception LA+VN: Lê Văn Nam, Xúc-công-xẻng Xay-nhạ-lợt" },
        // several meetings of which the lead names one side only; an office alone is that of somebody at home
        { "Ngày 23/10/2024, tại Kazan, Thủ tướng Phạm Văn Nam đã có các cuộc gặp song phương với lãnh đạo một số nước.\n\nGặp Thủ tướng Ethiopia John Reed, Thủ tướng Phạm Văn Nam đề nghị mở đường bay thẳng.\n\nTrao đổi với Tổng thống Iran Ali Reza, Thủ tướng khẳng định Việt Nam coi trọng quan hệ.", "Main Talks IR+VN: Ali Reza, Phạm Văn Nam" },
        // who meets somebody within a visit is the guest of it
        { "Trong khuôn khổ chuyến thăm chính thức Phần Lan từ ngày 20 đến 22/10/2025, sáng 21/10, Tổng Bí thư Lê Văn Nam đã hội đàm với Tổng thống Phần Lan John Reed.", "Referred Visit FI+VN: Lê Văn Nam" },
        // who was present beside the two
        { "Chiều 05/12/2024, Phó Chủ tịch Quốc hội Lê Văn Nam tiếp bà Ann Lee, Phó Chủ tịch Quốc hội Lào. Tham dự buổi tiếp, về phía Lào có Đại sứ Lào tại Việt Nam John Reed.", "Main Reception LA+VN: Ann Lee, John Reed, Lê Văn Nam" },
        // lost horns
        { "Chiều 14/3/2011, tại Hà Nội, Bộ truởng Quốc phòng Lê Văn Nam hội đàm với Bộ truởng Quốc phòng Lào Ann Lee.", "Main Talks LA+VN: Ann Lee, Lê Văn Nam" },
    };

    public static TheoryData<string, string> Others => new()
    {
        { Call + "Hai bên mong muốn Hội nghị cấp cao ba nước Campuchia - Lào - Việt Nam thành công.", "+LA" },
        { Call + "Hai bên sẽ thực hiện Bản ghi nhớ hợp tác ký năm 2013.", "Main Signing" },
        { Call + "Đoàn sẽ thăm một số cơ sở kinh tế tại Quảng Ninh.", "Visit" },
    };

    [Theory]
    [MemberData(nameof(Tellings))]
    public void An_engagement_is_told_in_many_ways(string text, string expected) => Assert.Contains(expected, Told(Read(text)));

    [Theory]
    [MemberData(nameof(Others))]
    public void What_is_only_mentioned_is_no_engagement_of_the_report(string text, string unwanted) => Assert.DoesNotContain(Told(Read(text)), t => t.Contains(unwanted, StringComparison.Ordinal));

    [Fact]
    public void The_purpose_of_an_undertaking_is_no_second_one()
    {
        var reading = Read(Call + "Hai bên nhất trí tăng cường hợp tác quốc phòng song phương và phối hợp tại Liên hợp quốc nhằm ứng phó với chương trình hạt nhân của Triều Tiên.");

        Assert.DoesNotContain(reading.Agreements, a => a.Topic is "nuclear" or "korean-peninsula");
    }

    [Fact]
    public void A_capital_speaks_for_its_state()
    {
        var reading = Read("Ngày 17/4/2023, tại Seoul, Ngoại trưởng Hàn Quốc Park Jin hội đàm với Ngoại trưởng Nhật Bản Oka Masami. Seoul và Tokyo nhất trí tăng cường hợp tác du lịch.");

        Assert.Equal(["JP", "KR"], Assert.Single(reading.Agreements, a => a.Topic == "tourism").By.Order());
    }

    private static ReportReading Read(string text) => Repository.Reader.Read(new Report("test", text) { Language = "vi" }).Reading!;

    private static IEnumerable<string> Told(ReportReading reading) =>
        reading.Engagements.Select(e => $"{e.Status} {e.Kind} {string.Join("+", e.Parties.Order())}: {string.Join(", ", e.Participants.Select(p => p.Name).Order(StringComparer.Ordinal))}");
}

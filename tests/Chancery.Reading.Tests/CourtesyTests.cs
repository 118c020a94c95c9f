using System.Globalization;
using Chancery.Core.Readings;
using Chancery.Core.Reports;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>Who invites, greets, congratulates, condoles with and gives to whom; what is denied or to come is no courtesy.</summary>
public sealed class CourtesyTests
{
    private const string EnglishReport = "Deputy Minister of National Defence Nguyen Chi Vinh received Japanese Vice Minister of Defence Nishida Yasunori in Hanoi on November 25, 2019.\n\n";

    private const string VietnameseReport = "Ngày 25-11-2019, tại Hà Nội, Thượng tướng Nguyễn Chí Vịnh, Thứ trưởng Bộ Quốc phòng Việt Nam tiếp ông Nishida Yasunori, Thứ trưởng Bộ Quốc phòng Nhật Bản.\n\n";

    public static TheoryData<string, string> English => new()
    {
        { "Vinh conveyed President Nguyen Phu Trong's greetings to Emperor Naruhito through his guest.", "greeting: Nguyen Phu Trong via Nishida Yasunori > Naruhito" },
        { "Nishida conveyed an invitation from Defence Minister Kono Taro to General Ngo Xuan Lich to visit Japan in March 2020.", "invitation: Kono Taro via Nishida Yasunori > Ngo Xuan Lich | visit Japan in March 2020 | 2020-03" },
        { "Nishida invited Vinh to visit Japan in March 2020.", "invitation: Nishida Yasunori > Nguyen Chi Vinh | visit Japan in March 2020 | 2020-03" },
        { "Nishida invited Vinh to visit Japan in March 2020. The Vietnamese officer accepted the invitation with pleasure.", "invitation: Nishida Yasunori > Nguyen Chi Vinh | visit Japan in March 2020 | 2020-03 | accepted" },
        { "Nishida invited Vinh to visit Japan. Vinh declined the invitation.", "invitation: Nishida Yasunori > Nguyen Chi Vinh | visit Japan | declined" },
        { "Vinh invited him to attend the ASEAN Defence Ministers' Meeting in Hanoi in 2020, and he gladly accepted.", "invitation: Nguyen Chi Vinh > Nishida Yasunori | attend the ASEAN Defence Ministers' Meeting in Hanoi in 2020 | 2020 | accepted" },
        { "On behalf of Prime Minister Nguyen Xuan Phuc, Vinh invited Prime Minister Abe Shinzo to visit Vietnam.", "invitation: Nguyen Xuan Phuc via Nguyen Chi Vinh > Abe Shinzo | visit Vietnam" },
        { "Vinh asked his guest to convey his regards to Defence Minister Kono Taro.", "greeting: Nguyen Chi Vinh via Nishida Yasunori > Kono Taro" },
        { "Vinh congratulated Japan on the enthronement of Emperor Naruhito.", "congratulation: Nguyen Chi Vinh > JP | the enthronement of Emperor Naruhito" },
        { "Vinh congratulated Nishida on his appointment as Vice Minister of Defence.", "congratulation: Nguyen Chi Vinh > Nishida Yasunori | his appointment as Vice Minister of Defence" },
        { "Vinh extended his deepest condolences to the government and people of Japan over the losses caused by Typhoon Hagibis.", "condolence: Nguyen Chi Vinh > JP | the losses caused by Typhoon Hagibis" },
        { "He presented his guest with the newly published 2019 White Paper.", "gift: Nguyen Chi Vinh > Nishida Yasunori | the newly published 2019 White Paper" },
        { "Vinh presented a lacquer painting to his Japanese guest.", "gift: Nguyen Chi Vinh > Nishida Yasunori | a lacquer painting" },
        { "Nishida thanked Vinh for the invitation to visit Hanoi.", "invitation: Nguyen Chi Vinh > Nishida Yasunori | visit Hanoi" },
        { "The guest handed over a letter of invitation from Defence Minister Kono Taro to General Ngo Xuan Lich.", "invitation: Kono Taro via Nishida Yasunori > Ngo Xuan Lich" },
        { "Prime Minister Abe Shinzo sent a message of congratulations to President Nguyen Phu Trong on the National Day of Vietnam.", "congratulation: Abe Shinzo > Nguyen Phu Trong | the National Day of Vietnam" },
        { "Vinh received a message of condolences from Defence Minister Kono Taro.", "condolence: Kono Taro > Nguyen Chi Vinh" },
        { "General Ngo Xuan Lich will pay an official visit to Japan in March 2020 at the invitation of Defence Minister Kono Taro.", "invitation: Kono Taro > Ngo Xuan Lich | an official visit to Japan | 2020-03 | accepted" },
        { "At the invitation of Prime Minister Abe Shinzo, Prime Minister Nguyen Xuan Phuc visited Japan in June 2019.", "invitation: Abe Shinzo > Nguyen Xuan Phuc | visited Japan | 2019-06 | accepted" },
        { "Nishida was invited by Vinh to visit Hue.", "invitation: Nguyen Chi Vinh > Nishida Yasunori | visit Hue" },
        { "Vinh did not invite Nishida to visit Hue.", "" },
        { "Vinh said he would invite Nishida next year.", "" },
        { "Nishida said the present situation in the region was complex.", "" },
        { "Vinh expressed his wishes to strengthen ties with Japan.", "" },
        { "Nishida conveyed greetings from Defence Minister Kono Taro to General Ngo Xuan Lich.", "greeting: Kono Taro via Nishida Yasunori > Ngo Xuan Lich" },
        { "Nishida will invite Vinh to visit Tokyo.", "" },
        { "The invitation to visit Japan was accepted by General Ngo Xuan Lich.", "invitation: ? > Ngo Xuan Lich | accepted" },
        { "No greetings were conveyed.", "" },
    };

    public static TheoryData<string, string> Vietnamese => new()
    {
        { "Ông Nishida chuyển lời thăm hỏi của Bộ trưởng Quốc phòng Kono Taro tới Đại tướng Ngô Xuân Lịch.", "greeting: Kono Taro via Nishida Yasunori > Ngô Xuân Lịch" },
        { "Thượng tướng Nguyễn Chí Vịnh gửi lời chào của Bộ trưởng Ngô Xuân Lịch đến ngài Bộ trưởng Quốc phòng Nhật Bản, mời Bộ trưởng thăm Việt Nam.", "greeting: Ngô Xuân Lịch via Nguyễn Chí Vịnh > Minister of Defence; invitation: Nguyễn Chí Vịnh > Minister of Defence | thăm Việt Nam" },
        { "Ông Nishida trân trọng mời Đại tướng Ngô Xuân Lịch thăm Nhật Bản vào tháng 3/2020.", "invitation: Nishida Yasunori > Ngô Xuân Lịch | thăm Nhật Bản vào tháng 3/2020 | 2020-03" },
        { "Ông Nishida mời Thượng tướng Nguyễn Chí Vịnh thăm Nhật Bản vào tháng 3/2020. Thượng tướng Nguyễn Chí Vịnh cảm ơn và vui vẻ nhận lời.", "invitation: Nishida Yasunori > Nguyễn Chí Vịnh | thăm Nhật Bản vào tháng 3/2020 | 2020-03 | accepted" },
        { "Ông Nishida mời Thượng tướng Nguyễn Chí Vịnh thăm Nhật Bản. Thượng tướng Nguyễn Chí Vịnh từ chối lời mời.", "invitation: Nishida Yasunori > Nguyễn Chí Vịnh | thăm Nhật Bản | declined" },
        { "Thượng tướng Nguyễn Chí Vịnh chuyển lời mời của Đại tướng Ngô Xuân Lịch tới Bộ trưởng Kono Taro sang thăm Việt Nam năm 2020.", "invitation: Ngô Xuân Lịch via Nguyễn Chí Vịnh > Kono Taro | sang thăm Việt Nam năm 2020 | 2020" },
        { "Ông Vịnh gửi lời chia buồn tới Chính phủ và nhân dân Nhật Bản về thiệt hại do bão Hagibis gây ra.", "condolence: Nguyễn Chí Vịnh > JP | thiệt hại do bão Hagibis gây ra" },
        { "Thượng tướng Nguyễn Chí Vịnh chúc mừng ông Nishida được bổ nhiệm làm Thứ trưởng Bộ Quốc phòng.", "congratulation: Nguyễn Chí Vịnh > Nishida Yasunori | được bổ nhiệm làm Thứ trưởng Bộ Quốc phòng" },
        { "Thượng tướng Nguyễn Chí Vịnh chúc mừng Nhật Bản tổ chức thành công Hội nghị thượng đỉnh G20.", "congratulation: Nguyễn Chí Vịnh > JP | tổ chức thành công Hội nghị thượng đỉnh G20" },
        { "Thượng tướng Nguyễn Chí Vịnh nhờ ông Nishida chuyển lời thăm hỏi tới Bộ trưởng Kono Taro.", "greeting: Nguyễn Chí Vịnh via Nishida Yasunori > Kono Taro" },
        { "Nhân dịp này, Thượng tướng Nguyễn Chí Vịnh tặng ông Nishida cuốn Sách trắng Quốc phòng Việt Nam 2019.", "gift: Nguyễn Chí Vịnh > Nishida Yasunori | cuốn Sách trắng Quốc phòng Việt Nam 2019" },
        { "Thượng tướng Nguyễn Chí Vịnh trao quà lưu niệm cho ông Nishida.", "gift: Nguyễn Chí Vịnh > Nishida Yasunori | quà lưu niệm" },
        { "Thượng tướng Nguyễn Chí Vịnh tặng quà lưu niệm cho ông Nishida.", "gift: Nguyễn Chí Vịnh > Nishida Yasunori | quà lưu niệm" },
        { "Thủ tướng Abe Shinzo gửi điện mừng tới Chủ tịch nước Nguyễn Phú Trọng nhân dịp Quốc khánh Việt Nam.", "congratulation: Abe Shinzo > Nguyễn Phú Trọng | Quốc khánh Việt Nam" },
        { "Chủ tịch nước Nguyễn Phú Trọng gửi điện chia buồn tới Thủ tướng Abe Shinzo.", "condolence: Nguyễn Phú Trọng > Abe Shinzo" },
        { "Nhận lời mời của Bộ trưởng Quốc phòng Kono Taro, Đại tướng Ngô Xuân Lịch thăm chính thức Nhật Bản từ ngày 2 đến 5-3-2020.", "invitation: Kono Taro > Ngô Xuân Lịch | thăm chính thức Nhật Bản | 2020-03-02/2020-03-05 | accepted" },
        { "Thủ tướng Nguyễn Xuân Phúc thăm Nhật Bản tháng 6/2019 theo lời mời của Thủ tướng Abe Shinzo.", "invitation: Abe Shinzo > Nguyễn Xuân Phúc | thăm Nhật Bản | 2019-06 | accepted" },
        { "Thay mặt Đại tướng Ngô Xuân Lịch, Thượng tướng Nguyễn Chí Vịnh mời Bộ trưởng Kono Taro thăm Việt Nam.", "invitation: Ngô Xuân Lịch via Nguyễn Chí Vịnh > Kono Taro | thăm Việt Nam" },
        { "Ông Nishida cảm ơn lời mời của Thượng tướng Nguyễn Chí Vịnh.", "invitation: Nguyễn Chí Vịnh > Nishida Yasunori" },
        { "Thượng tướng Nguyễn Chí Vịnh không mời ông Nishida thăm Huế.", "" },
        { "Ông Nishida được Thượng tướng Nguyễn Chí Vịnh mời thăm Huế.", "invitation: Nguyễn Chí Vịnh > Nishida Yasunori | thăm Huế" },
        { "Thủ tướng Abe Shinzo đã nhận được điện mừng của Thủ tướng Nguyễn Xuân Phúc.", "congratulation: Nguyễn Xuân Phúc > Abe Shinzo" },
        { "Hai bên nhất trí mời thêm chuyên gia tham gia hội thảo.", "" },
        { "Ông Nishida trân trọng gửi lời chào tới Đại tướng Ngô Xuân Lịch.", "greeting: Nishida Yasunori > Ngô Xuân Lịch" },
        { "Thượng tướng Nguyễn Chí Vịnh cảm ơn Nhật Bản đã hỗ trợ Việt Nam.", "" },
        { "Ông Nishida mời Thượng tướng Nguyễn Chí Vịnh dự Đối thoại tại Tokyo năm 2020.", "invitation: Nishida Yasunori > Nguyễn Chí Vịnh | dự Đối thoại tại Tokyo năm 2020 | 2020" },
    };

    [Theory]
    [MemberData(nameof(English))]
    public void A_courtesy_is_told(string text, string told) => Assert.Equal(told, Told(EnglishReport + text, "en"));

    [Theory]
    [MemberData(nameof(Vietnamese))]
    public void A_courtesy_is_told_in_Vietnamese(string text, string told) => Assert.Equal(told, Told(VietnameseReport + text, "vi"));

    /// <summary>The sender of greetings and of a bare invitation takes no part in an engagement.</summary>
    [Theory]
    [InlineData("en", "Nishida conveyed greetings from Defence Minister Kono Taro to General Ngo Xuan Lich.")]
    [InlineData("en", "Nishida conveyed an invitation from Defence Minister Kono Taro to General Ngo Xuan Lich to visit Japan in March 2020.")]
    [InlineData("en", "Nishida thanked Vinh for the invitation to visit Hanoi.")]
    [InlineData("en", "Nishida invited Vinh to visit Japan. Vinh declined the invitation.")]
    [InlineData("vi", "Ông Nishida chuyển lời thăm hỏi của Bộ trưởng Quốc phòng Kono Taro tới Đại tướng Ngô Xuân Lịch.")]
    [InlineData("vi", "Thượng tướng Nguyễn Chí Vịnh chuyển lời mời của Đại tướng Ngô Xuân Lịch tới Bộ trưởng Kono Taro sang thăm Việt Nam năm 2020.")]
    [InlineData("vi", "Ông Nishida mời Thượng tướng Nguyễn Chí Vịnh thăm Nhật Bản. Thượng tướng Nguyễn Chí Vịnh từ chối lời mời.")]
    public void Nothing_but_the_meeting_is_an_engagement(string language, string text)
    {
        var meeting = Assert.Single(Read((language == "en" ? EnglishReport : VietnameseReport) + text, language).Engagements);
        Assert.Equal(2, meeting.Participants.Length);
    }

    [Theory]
    [InlineData("en", "Nishida invited Vinh to visit Japan in March 2020. The Vietnamese officer accepted the invitation with pleasure.")]
    [InlineData("vi", "Ông Nishida mời Thượng tướng Nguyễn Chí Vịnh thăm Nhật Bản vào tháng 3/2020. Thượng tướng Nguyễn Chí Vịnh cảm ơn và vui vẻ nhận lời.")]
    public void An_accepted_invitation_is_a_planned_visit_and_a_pledge(string language, string text)
    {
        var reading = Read((language == "en" ? EnglishReport : VietnameseReport) + text, language);
        var visit = Assert.Single(reading.Engagements, e => e.Status == EngagementStatus.Planned);
        Assert.Equal((EngagementKind.Visit, "2020-03"), (visit.Kind, visit.Date?.ToString()));
        Assert.Contains(visit.Participants, p => p is { Role: ParticipantRole.Host, Party: "JP" });
        Assert.Contains(visit.Participants, p => p is { Role: ParticipantRole.Guest, Party: "VN" });
        Assert.Single(reading.Agreements, a => a is { Type: AgreementType.Pledge, By: ["VN"] });
    }

    private static string Told(string text, string language) => string.Join("; ", Read(text, language).Courtesies.Select(c => string.Concat(
        c.Type.ToString().ToLowerInvariant(),
        ": ",
        c.From ?? "?",
        c.Through is null ? "" : $" via {c.Through}",
        $" > {c.To ?? "?"}",
        c.What is null ? "" : $" | {c.What}",
        c.Date is { } date ? $" | {date}" : "",
        c.Accepted is { } yes ? (yes ? " | accepted" : " | declined") : "")));

    private static ReportReading Read(string text, string language)
    {
        var reading = Repository.Reader.Read(new Report("test", text) { Language = language }).Reading!;
        Invariants.Hold(reading);
        return reading;
    }
}

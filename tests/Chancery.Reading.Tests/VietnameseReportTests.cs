using Chancery.Core.Readings;
using Chancery.Core.Reports;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>Turns of Vietnamese reports of provinces, ministries and agencies: one way to tell who met whom a case.</summary>
public sealed class VietnameseReportTests
{
    public static TheoryData<string, string> Tellings => new()
    {
        // a province's delegation, and who received it presented behind the verb
        { "Chiều 16/5/2019, tại thành phố Đồng Hới, đoàn đại biểu cấp cao tỉnh Hủa Phăn, nước Cộng hòa Dân chủ Nhân dân Lào do ông Khamphan Sisavath, Bí thư Tỉnh ủy, Tỉnh trưởng làm trưởng đoàn đã đến thăm, làm việc tại tỉnh Quảng Bình. Tiếp đoàn có ông Lê Văn Nam, Bí thư Tỉnh ủy.", "Main Reception LA+VN 2019-05-16 Dong Hoi: Khamphan Sisavath, Lê Văn Nam" },
        // a numbered unit closes an office
        { "Ngày 22/11/2022, tại Hà Nội, Quân khu 4 tổ chức hội đàm với Đoàn đại biểu Quân khu 2, Quân đội Hoàng gia Campuchia do Trung tướng Sok Dara làm trưởng đoàn. Trung tướng Lê Nam, Tư lệnh Quân khu 4 chủ trì hội đàm.", "Main Talks KH+VN 2022-11-22 Hanoi: Lê Nam, Sok Dara" },
        // his own visit
        { "Ngày 7/2/2018, tại Hà Nội, Tổng Bí thư Lê Văn Nam tiếp Đại sứ Cuba Ana Díaz. Tổng Bí thư Lê Văn Nam nhắc lại chuyến thăm Cuba năm 2012 của mình.", "Referred Visit CU+VN 2012 -: Lê Văn Nam" },
        // leading a delegation to what was told before
        { "Ngày 17/2/2022, Hội nghị hẹp Bộ trưởng Ngoại giao ASEAN khai mạc tại thủ đô Phnom Penh. Bộ trưởng Ngoại giao Campuchia Sok Dara chủ trì hội nghị. Bộ trưởng Ngoại giao Lê Văn Nam dẫn đầu đoàn Việt Nam tham dự theo hình thức trực tuyến.", "Main Conference ASEAN+KH+VN 2022-02-17 Phnom Penh: Lê Văn Nam, Sok Dara" },
        // the first meeting of a mechanism
        { "Bộ trưởng Ngoại giao Trung Quốc Lý Nam và Bộ trưởng Ngoại giao Indonesia Adi Putra ngày 5/6/2021 đồng chủ trì cuộc họp đầu tiên của Cơ chế Đối thoại hợp tác cấp cao Trung Quốc - Indonesia tại Quý Dương.", "Main Dialogue CN+ID 2021-06-05 Guiyang: Adi Putra, Lý Nam" },
        // the lost space before a number
        { "Sáng9/3/2021, tại Hà Nội, Thủ tướng Lê Văn Nam hội đàm với Thủ tướng Lào Khamphan Sisavath.", "Main Talks LA+VN 2021-03-09 Hanoi: Khamphan Sisavath, Lê Văn Nam" },
        // whoever governs a city receives there
        { "Chiều 29/8/2017, ông Lê Văn Nam, Bí thư Thành ủy TP Hồ Chí Minh, đã tiếp ông Oka Masami, Thống đốc tỉnh Aichi (Nhật Bản).", "Main Reception JP+VN 2017-08-29 Ho Chi Minh City: Lê Văn Nam, Oka Masami" },
        // what lies ahead within a visit
        { "Chiều 28/6/2022, Chủ tịch Quốc hội Lê Văn Nam đã đến London, bắt đầu chuyến thăm chính thức Vương quốc Anh từ ngày 28 đến 30/6. Theo chương trình, Chủ tịch Quốc hội sẽ hội kiến Thủ tướng John Reed.", "Planned Talks GB+VN 2022-06-28/2022-06-30 -: John Reed, Lê Văn Nam" },
        // the next round of a conference by its number
        { "21/06/2023 17:45\nSáng 21/6, tại Hà Nội, Bộ trưởng Bộ Công an Việt Nam Lê Văn Nam và Bộ trưởng Bộ Nội vụ Campuchia Sok Dara đồng chủ trì Hội nghị hợp tác phòng, chống tội phạm lần thứ 14. Hội nghị lần thứ 15 sẽ được tổ chức tại Phnom Penh vào năm 2024.", "Planned Dialogue KH+VN 2024 Phnom Penh: " },
        // signed after talks: the signers held them
        { "Tổng thống Hàn Quốc Park Jin và Chủ tịch Triều Tiên Kim Nam sáng 19/9/2018 đã ký Tuyên bố chung sau cuộc hội đàm tại Bình Nhưỡng.", "Main Talks KP+KR 2018-09-19 Pyongyang: Kim Nam, Park Jin" },
        // within a visit, on a day, at a ministry's headquarters
        { "Trong khuôn khổ chuyến công tác tại Canada, ngày 25/4/2022, tại trụ sở Bộ Giáo dục Canada, Bộ trưởng Bộ Giáo dục và Đào tạo Lê Văn Nam đã có buổi làm việc với Bộ trưởng Giáo dục Canada Ann Lee.", "Referred Visit CA+VN - -: Lê Văn Nam" },
        // on the days of a conference, in its city
        { "Thủ tướng Lê Văn Nam đã dự Hội nghị thượng đỉnh G7 mở rộng tại Hiroshima, Nhật Bản ngày 20-21/5/2023.\n\nSáng 21/5, Thủ tướng Lê Văn Nam hội đàm với Thủ tướng Canada Ann Lee.", "Main Talks CA+VN 2023-05-21 Hiroshima: Ann Lee, Lê Văn Nam" },
        // an office without a field between a name and its verb
        { "Ngày 23/5/2023, tại Hà Nội, đồng chí Lê Văn Nam, Trưởng Ban Đối ngoại Trung ương đã hội đàm với đồng chí Sok Dara, Phó Thủ tướng Campuchia.", "Main Talks KH+VN 2023-05-23 Hanoi: Lê Văn Nam, Sok Dara" },
        // told as before without a day
        { "Ngày 23/5/2023, tại Hà Nội, Thủ tướng Lê Văn Nam tiếp Phó Thủ tướng Campuchia Sok Dara. Thủ tướng hoan nghênh kết quả hợp tác.\n\nTrước đó, Bộ trưởng Ngoại giao Trần Văn Hải đã hội đàm với Phó Thủ tướng Sok Dara.", "Referred Talks KH+VN - -: Sok Dara, Trần Văn Hải" },
        // the days of a visit behind the day of departure
        { "Sáng 14/10/2024, Thủ tướng Trung Quốc Lý Nam đã rời Hà Nội, kết thúc tốt đẹp chuyến thăm chính thức Việt Nam từ ngày 12 đến 14/10 theo lời mời của Thủ tướng Lê Văn Hải.", "Main Visit CN+VN 2024-10-12/2024-10-14 -: Lê Văn Hải, Lý Nam" },
        // a round that only the two states name
        { "Ngày 12/6/2018, tại Wellington, Tọa đàm Việt Nam - New Zealand lần thứ hai đã diễn ra dưới sự đồng chủ trì của Thứ trưởng Ngoại giao Lê Văn Nam và Thứ trưởng Ngoại giao New Zealand Ann Lee.", "Main Dialogue NZ+VN 2018-06-12 Wellington: Ann Lee, Lê Văn Nam" },
        // whose side a speaker is on, from his own words
        { "Tổng thống John Reed ngày 17/3/2022 đã điện đàm với Tổng thống Nga Ivan Petrov. Ông Reed khẳng định Thổ Nhĩ Kỳ ủng hộ toàn vẹn lãnh thổ của Ukraine.", "Main Talks RU+TR 2022-03-17 -: Ivan Petrov, John Reed" },
    };

    [Theory]
    [MemberData(nameof(Tellings))]
    public void An_engagement_is_told_in_many_ways(string text, string expected) => Assert.Contains(expected, Told(text));

    private static List<string> Told(string text) => [.. Repository.Reader.Read(new Report("test", text) { Language = "vi" }).Reading!.Engagements
        .Select(e => $"{e.Status} {e.Kind} {string.Join('+', e.Parties.Order(StringComparer.Ordinal))} {e.Date?.ToString() ?? "-"} {e.Place ?? "-"}: {string.Join(", ", e.Participants.Select(p => p.Name).Order(StringComparer.Ordinal))}")];
}

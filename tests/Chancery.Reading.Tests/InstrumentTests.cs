using System.Globalization;
using Chancery.Core.Readings;
using Chancery.Core.Reports;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>Documents: what was done with them, their date and parties; what is denied is not told.</summary>
public sealed class InstrumentTests
{
    private const string EnglishReport = "Deputy Minister of National Defence Nguyen Chi Vinh received Japanese Vice Minister of Defence Nishida Yasunori in Hanoi on November 25, 2019.\n\n";

    private const string VietnameseReport = "Ngày 25-11-2019, tại Hà Nội, Thượng tướng Nguyễn Chí Vịnh, Thứ trưởng Bộ Quốc phòng Việt Nam tiếp ông Nishida Yasunori, Thứ trưởng Bộ Quốc phòng Nhật Bản.\n\n";

    public static TheoryData<string, string> English => new()
    {
        { "The talks covered the situation in the East Sea.", "" },
        { "They were guided by the Joint Vision Statement on Defence Cooperation adopted in April 2018.", "cited: Joint Vision Statement on Defence Cooperation | 2018-04 | JP VN" },
        { "Prime Minister Abe Shinzo and President Nguyen Phu Trong witnessed the signing of five cooperation documents.", "signed: five cooperation documents | 2019-11-25 | JP VN" },
        { "The two sides proposed the early signing of a protocol on defence training.", "planned: protocol on defence training | JP VN" },
        { "The two sides reviewed the implementation of the memorandum of understanding on defence cooperation signed in October 2011 and agreed on the cooperation plan for 2020.", "reviewed: memorandum of understanding on defence cooperation | 2011-10 | JP VN; planned: cooperation plan for 2020 | 2020 | JP VN" },
        { "They are expected to sign a joint statement.", "planned: joint statement | JP VN" },
        { "No document was signed.", "" },
        { "The two sides signed a memorandum of understanding on military medicine.", "signed: memorandum of understanding on military medicine | 2019-11-25 | JP VN" },
        { "They witnessed the signing of a memorandum of understanding between the Vietnam Coast Guard and the Japan Coast Guard.", "signed: memorandum of understanding | 2019-11-25 | JP VN" },
        { "The two sides exchanged memoranda of understanding on cyber security.", "exchanged: memoranda of understanding on cyber security | 2019-11-25 | JP VN" },
        { "The two countries adopted a Joint Vision Statement on Defence Cooperation.", "adopted: Joint Vision Statement on Defence Cooperation | 2019-11-25 | JP VN" },
        { "The two sides agreed to sign an agreement on the transfer of defence equipment in 2020.", "planned: agreement on the transfer of defence equipment | 2020 | JP VN" },
        { "Both sides stressed settling disputes in line with international law, including the 1982 United Nations Convention on the Law of the Sea.", "cited: UNCLOS 1982 | 1982" },
        { "Cooperation takes place under the 2011 Memorandum of Understanding on bilateral defence cooperation.", "cited: 2011 Memorandum of Understanding on bilateral defence cooperation | 2011 | JP VN" },
        { "The agreement on military information was ratified in 2018.", "ratified: agreement on military information | 2018 | JP VN" },
        { "The memorandum on search and rescue, signed in 2015, has expired.", "expired: memorandum on search and rescue | 2015 | JP VN" },
        { "They renewed the memorandum of understanding on training.", "renewed: memorandum of understanding on training | JP VN" },
        { "The talks ended without a joint statement.", "" },
        { "The two sides did not sign the agreement on visiting forces.", "" },
        { "The delegations discussed the cooperation plan for 2021-2025.", "reviewed: cooperation plan for 2021-2025 | 2021/2025 | JP VN" },
        { "A joint statement was issued after the talks.", "adopted: joint statement | 2019-11-25 | JP VN" },
        { "Vinh signed the guest book.", "" },
        { "The two sides exchanged views on the Korean Peninsula.", "" },
        { "Yesterday they signed a memorandum of understanding on military medicine and the Cooperation Plan for 2020.", "signed: memorandum of understanding on military medicine | 2019-11-25 | JP VN; signed: Cooperation Plan for 2020 | 2020 | JP VN" },
    };

    public static TheoryData<string, string> Vietnamese => new()
    {
        { "Hai bên ký Biên bản ghi nhớ về hợp tác quân y và Kế hoạch hợp tác năm 2020.", "signed: Biên bản ghi nhớ về hợp tác quân y | 2019-11-25 | JP VN; signed: Kế hoạch hợp tác năm 2020 | 2020 | JP VN" },
        { "Hai bên nhất trí triển khai hiệu quả Tuyên bố tầm nhìn chung về hợp tác quốc phòng ký tháng 4/2018.", "cited: Tuyên bố tầm nhìn chung về hợp tác quốc phòng | 2018-04 | JP VN" },
        { "Hai bên chưa ký Hiệp định về trao đổi thông tin.", "cited: Hiệp định về trao đổi thông tin | JP VN" },
        { "Hai nhà lãnh đạo chứng kiến lễ trao 11 văn kiện hợp tác.", "exchanged: 11 văn kiện hợp tác | 2019-11-25 | JP VN" },
        { "Tuyên bố chung đã được thông qua tại hội đàm.", "adopted: Tuyên bố chung | 2019-11-25 | JP VN" },
        { "Phó Chủ tịch nước thăm một nhà máy.", "" },
        { "Hai bên rà soát việc thực hiện Kế hoạch hợp tác giai đoạn 2018-2020.", "reviewed: Kế hoạch hợp tác giai đoạn 2018-2020 | 2018/2020 | JP VN" },
        { "Hai bên đánh giá kết quả thực hiện Biên bản ghi nhớ về hợp tác quốc phòng ký tháng 10/2011 và thống nhất Kế hoạch hợp tác năm 2020.", "reviewed: Biên bản ghi nhớ về hợp tác quốc phòng | 2011-10 | JP VN; planned: Kế hoạch hợp tác năm 2020 | 2020 | JP VN" },
        { "Hai bên đã ký Tuyên bố chung.", "signed: Tuyên bố chung | 2019-11-25 | JP VN" },
        { "Hai bên dự kiến ký Bản ghi nhớ về hợp tác quân y.", "planned: Bản ghi nhớ về hợp tác quân y | JP VN" },
        { "Hai bên không ký văn kiện nào.", "" },
        { "Hai Thứ trưởng chứng kiến lễ ký Bản ghi nhớ giữa Cảnh sát biển Việt Nam và Lực lượng bảo vệ bờ biển Nhật Bản.", "signed: Bản ghi nhớ | 2019-11-25 | JP VN" },
        { "Hai bên trao đổi Bản ghi nhớ về hợp tác an ninh mạng.", "exchanged: Bản ghi nhớ về hợp tác an ninh mạng | 2019-11-25 | JP VN" },
        { "Hai bên thông qua Tuyên bố tầm nhìn chung về hợp tác quốc phòng.", "adopted: Tuyên bố tầm nhìn chung về hợp tác quốc phòng | 2019-11-25 | JP VN" },
        { "Hai bên nhất trí sớm ký Hiệp định chuyển giao trang bị quốc phòng trong năm 2020.", "planned: Hiệp định chuyển giao trang bị quốc phòng | 2020 | JP VN" },
        { "Hai bên nhấn mạnh giải quyết tranh chấp trên cơ sở luật pháp quốc tế, nhất là Công ước Liên hợp quốc về Luật Biển năm 1982.", "cited: UNCLOS 1982 | 1982" },
        { "Hợp tác được triển khai theo Bản ghi nhớ năm 2011 về hợp tác quốc phòng.", "cited: Bản ghi nhớ năm 2011 về hợp tác quốc phòng | 2011 | JP VN" },
        { "Hiệp định về trao đổi thông tin quân sự được phê chuẩn năm 2018.", "ratified: Hiệp định về trao đổi thông tin quân sự | 2018 | JP VN" },
        { "Bản ghi nhớ về tìm kiếm cứu nạn đã hết hạn.", "expired: Bản ghi nhớ về tìm kiếm cứu nạn | JP VN" },
        { "Hai bên gia hạn Bản ghi nhớ về đào tạo.", "renewed: Bản ghi nhớ về đào tạo | JP VN" },
        { "Hai bên thảo luận Kế hoạch hợp tác giai đoạn 2021-2025.", "reviewed: Kế hoạch hợp tác giai đoạn 2021-2025 | 2021/2025 | JP VN" },
        { "Hai bên ra Tuyên bố chung sau hội đàm.", "adopted: Tuyên bố chung | 2019-11-25 | JP VN" },
        { "Hai bên đã ký 14 văn kiện hợp tác.", "signed: 14 văn kiện hợp tác | 2019-11-25 | JP VN" },
        { "Thượng tướng Nguyễn Chí Vịnh ghi sổ lưu niệm.", "" },
        { "Hai bên trao đổi về tình hình Biển Đông.", "" },
    };

    [Theory]
    [MemberData(nameof(English))]
    public void A_document_is_told(string text, string told) => Assert.Equal(told, Told(EnglishReport + text, "en"));

    [Theory]
    [MemberData(nameof(Vietnamese))]
    public void A_document_is_told_in_Vietnamese(string text, string told) => Assert.Equal(told, Told(VietnameseReport + text, "vi"));

    private static string Told(string text, string language)
    {
        var reading = Repository.Reader.Read(new Report("test", text) { Language = language }).Reading!;
        Invariants.Hold(reading);
        return string.Join("; ", reading.Instruments.Select(i => string.Concat(
            i.Act.ToString().ToLowerInvariant(),
            ": ",
            i.Name,
            i.Date is { } date ? $" | {date}" : "",
            i.Parties.IsEmpty ? "" : $" | {string.Join(' ', i.Parties.Order(StringComparer.Ordinal))}")));
    }
}

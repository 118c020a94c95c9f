using Chancery.Core.Reports;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>What Vietnamese newspapers write of what is to come, wished or warned of, and what of it is an undertaking or a position.</summary>
public sealed class VietnameseNewsWordsTests
{
    private const string Told = "Lima, ngày 6/5/2024 - Ngoại trưởng Peru Javier Gonzalez hội đàm với Ngoại trưởng Kenya Musalia Mudavadi tại Lima.\n\n";

    public static TheoryData<string, string> Undertakings => new()
    {
        { "Peru sẽ lâm vào tình thế khó khăn nếu giá đồng giảm.", "" },
        { "Các chuyên gia dự đoán Kenya sẽ đầu tư thêm vào nông nghiệp.", "" },
        { "Ngoại trưởng Gonzalez tin tưởng Kenya sẽ đầu tư thêm vào nông nghiệp.", "" },
        { "Ngoại trưởng Gonzalez tuyên bố Peru sẽ không nhượng bộ về nông nghiệp.", "" },
        { "Ngoại trưởng Gonzalez khẳng định Peru sẽ hỗ trợ nông dân Kenya.", "pledge PE agriculture" },
        { "Peru sẽ hỗ trợ nông dân Kenya.", "pledge PE agriculture" },
        { "Peru sẽ hỗ trợ nông dân Kenya, Ngoại trưởng Gonzalez khẳng định.", "pledge PE agriculture" },
        { "Ngoại trưởng Mudavadi cảm ơn phía bạn; Ngoại trưởng Gonzalez nói ông sẽ thúc đẩy du lịch.", "pledge PE tourism" },
        { "Lãnh đạo hai nước cũng sẽ bàn về biến đổi khí hậu.", "" },
        { "Hai bên sẽ phối hợp ứng phó với biến đổi khí hậu.", "agreed KE,PE climate-environment" },
        { "Ngoại trưởng Gonzalez muốn khôi phục nền nông nghiệp nghèo nàn.", "" },
        { "Ngoại trưởng Gonzalez muốn Kenya đẩy mạnh du lịch.", "request PE tourism" },
        { "Peru quyết định rút khỏi thỏa thuận về khí hậu.", "" },
        { "Ngoại trưởng Gonzalez đề nghị Kenya hoàn thành việc rà soát và ký hiệp định du lịch.", "request PE tourism" },
        { "Hiệp ước về khí hậu được hai nước ký năm 2010.", "" },
        { "Kenya không nhắc lại yêu cầu đó về nông nghiệp.", "" },
        { "Đây là quyết định bất ngờ về nông nghiệp.", "" },
        { "Ngoại trưởng Gonzalez cho rằng chương trình nông nghiệp có thể sẽ kéo dài.", "" },
    };

    public static TheoryData<string, string> Positions => new()
    {
        { "Ngoại trưởng Gonzalez nhấn mạnh Triều Tiên phải từ bỏ vũ khí hạt nhân.", "urges PE nuclear" },
        { "Triều Tiên phải từ bỏ vũ khí hạt nhân.", "" },
        { "Ngoại trưởng Gonzalez nói Triều Tiên có thể từ bỏ vũ khí hạt nhân.", "" },
        { "Ngoại trưởng Gonzalez trao đổi quan điểm về vấn đề Ukraine.", "" },
        { "Ngoại trưởng Gonzalez nhấn mạnh tầm quan trọng của việc giải quyết hòa bình vấn đề Ukraine.", "supports PE ukraine" },
        { "Ngoại trưởng Gonzalez nói cuộc gặp tuần trước nhằm giải quyết vấn đề Ukraine.", "" },
        { "Không rõ Ngoại trưởng Gonzalez có ủng hộ Ukraine hay không.", "" },
        { "Ngoại trưởng Gonzalez phản đối lệnh cấm vận đối với Ukraine.", "opposes PE ukraine" },
    };

    [Theory]
    [MemberData(nameof(Undertakings))]
    public void What_is_to_come_is_an_undertaking_where_the_side_itself_says_so(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", Reading(text).Agreements.Select(a => $"{a.Type.ToString().ToLowerInvariant()} {string.Join(",", a.By.Order(StringComparer.Ordinal))} {a.Topic}")));

    [Theory]
    [MemberData(nameof(Positions))]
    public void What_must_be_is_the_position_of_who_says_so(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", Reading(text).Stances.Select(a => $"{a.Stance.ToString().ToLowerInvariant()} {a.By} {a.Issue}")));

    [Theory]
    [InlineData("Hai bên nhất trí tạo điều kiện thuận lợi cho doanh nghiệp du lịch hai nước đầu tư.", null)]
    [InlineData("Hai bên nhất trí mở đường bay thẳng với điều kiện dịch bệnh được kiểm soát.", "với điều kiện dịch bệnh được kiểm soát")]
    [InlineData("Sau khi hội đàm kết thúc, Ngoại trưởng Gonzalez mong muốn hai nước thúc đẩy du lịch.", null)]
    public void Conditions_are_told_by_their_words(string text, string? condition) => Assert.Equal(condition, Reading(text).Agreements[0].Condition);

    [Theory]
    [InlineData("Ngoại trưởng Peru Javier Gonzalez ngày 6/5 khẳng định Ngoại trưởng Kenya Musalia Mudavadi đã sai lầm về nông nghiệp.")]
    [InlineData("Ngoại trưởng Peru Javier Gonzalez ngày 6/5 cho biết Tổng thống Kenya William Ruto không tham gia cuộc đua.")]
    public void Of_whom_something_is_said_he_was_not_met(string text) =>
        Assert.Empty(Repository.Reader.Read(new Report("report", text) { Language = "vi" }).Reading!.Engagements);

    private static Core.Readings.ReportReading Reading(string text) => Repository.Reader.Read(new Report("report", Told + text) { Language = "vi" }).Reading!;
}

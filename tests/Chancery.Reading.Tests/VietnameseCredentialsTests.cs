using Chancery.Core.Readings;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>Engagements that Vietnamese reports tell by what hosts and guests did: credentials taken, guests received one day to come, who spoke when somebody called.</summary>
public class VietnameseCredentialsTests
{
    [Fact]
    public void Credentials_taken_from_several_are_a_reception_of_each_where_each_is_taken_up() =>
        Assert.Equal(
            "CL VN Main 2024-08-05 Hanoi; KE VN Main 2024-08-05 Hanoi",
            Told("Sáng 5/8/2024, tại Phủ Chủ tịch, Chủ tịch nước Lê Văn Bình đã nhận Quốc thư của Đại sứ Chile Luis Soto và Đại sứ Kenya Peter Otieno.\nTiếp Đại sứ Luis Soto, Chủ tịch nước Lê Văn Bình đề nghị hai bên tăng cường trao đổi đoàn.\nTiếp Đại sứ Peter Otieno, Chủ tịch nước Lê Văn Bình đề nghị hai bên mở rộng hợp tác nông nghiệp."));

    [Theory]
    [InlineData("sẽ được Tổng thống Kenya Peter Otieno tiếp", EngagementStatus.Planned)]
    [InlineData("đã được Tổng thống Kenya Peter Otieno tiếp", EngagementStatus.Referred)]
    public void Who_will_be_received_is_received_later(string told, EngagementStatus status) =>
        Assert.Equal(
            status,
            Read($"Hôm nay 5/8/2024, Ngoại trưởng Chile Luis Soto tới thăm Kenya.\nÔng Soto đã hội đàm với Ngoại trưởng Kenya John Kamau về thương mại.\nHai bên nhất trí mở rộng hợp tác nông nghiệp.\nTheo lịch trình, rời Bộ Ngoại giao, ông Soto {told}.").Engagements.Single(e => e.Kind == EngagementKind.Reception).Status);

    [Fact]
    public void Whoever_receives_stands_behind_the_comma_after_plain_words() =>
        Assert.Equal(
            "Luis Soto, Phạm Hà",
            People(Read("Ngày 5/8/2024, Bộ trưởng Công an Phạm Hà thăm Chile. Sau đó, tiếp Bộ trưởng Phạm Hà, Thủ tướng Chile Luis Soto cảm ơn Việt Nam.").Engagements.Single(e => e.Kind == EngagementKind.Reception)));

    [Fact]
    public void Ministers_of_listed_states_meet_where_their_verb_says() =>
        Assert.Equal(
            "CL KE PE Main 2024-08-05 Hanoi",
            Told("Ngày 5/8/2024, Bộ trưởng Y tế ba nước Chile, Kenya, Peru họp tại Hà Nội."));

    [Theory]
    [InlineData("Kỳ họp lần thứ 5 dự kiến tổ chức tại Santiago vào tháng 9/2025", "2025-09 Santiago")]
    [InlineData("Kỳ họp lần thứ 5 tổ chức tại Santiago vào tháng 9/2025", "2025-09 Santiago")]
    public void A_session_without_a_passive_is_held(string said, string when) =>
        Assert.EndsWith(when, string.Join(" ", Read($"Ngày 5/8/2024, tại Hà Nội, Bộ trưởng Công Thương Lê Văn Bình và Bộ trưởng Thương mại Chile Luis Soto đồng chủ trì Kỳ họp lần thứ 4 Ủy ban liên Chính phủ Việt Nam - Chile.\n{said}.").Engagements.Where(e => e.Edition == 5).Select(e => $"{e.Date} {e.Place}")), StringComparison.Ordinal);

    [Fact]
    public void Two_rounds_chaired_in_one_breath_have_the_same_chairs() =>
        Assert.Equal(
            "12 2, 9 2",
            string.Join(", ", Read("Sáng 5/8/2024, theo thỏa thuận giữa hai Bộ Ngoại giao, Thứ trưởng Ngoại giao Lê Văn Bình và Thứ trưởng Ngoại giao Chile Luis Soto đã đồng chủ trì Tham khảo chính trị lần thứ 12 và Đối thoại chiến lược lần thứ 9.").Engagements.Select(e => $"{e.Edition} {e.Participants.Length}")));

    [Fact]
    public void What_took_place_while_something_of_a_states_was_so_is_none_of_that_states() =>
        Assert.DoesNotContain(
            Read("Ngày 5/8/2024, Ngoại trưởng Chile Luis Soto và Ngoại trưởng Kenya Peter Otieno họp tại Hà Nội.\nCuộc họp diễn ra lúc sự hiện diện quân sự của Ai Cập trên biển tăng lên.").Engagements,
            e => e.Parties.Contains("EG"));

    [Fact]
    public void The_office_of_a_counterpart_is_that_of_the_speaker_behind_the_comma() =>
        Assert.Contains(
            "Peter Otieno Minister of Health",
            Read("Tổng thống Kenya John Kamau đang ở thăm Hà Nội.\nNgày 5/8/2024, trao đổi với người đồng cấp Kenya Peter Otieno, Bộ trưởng Y tế Chile Luis Soto đề nghị hai bên mở rộng hợp tác.").Engagements.SelectMany(e => e.Participants).Select(p => $"{p.Name} {p.Office}"));

    private static ReportReading Read(string text) => Repository.Reader.Read(new Core.Reports.Report("story.txt", text) { Language = "vi" }).Reading!;

    private static string People(EngagementReading e) => string.Join(", ", e.Participants.Select(p => p.Name).Order(StringComparer.Ordinal));

    private static string Told(string text) =>
        string.Join("; ", Read(text).Engagements.Select(e => $"{string.Join(' ', e.Parties.Order(StringComparer.Ordinal))} {e.Status} {e.Date} {e.Place}").Order(StringComparer.Ordinal));
}

using Chancery.Core.Readings;
using Chancery.Core.Records;
using Chancery.Core.Reports;
using Chancery.Core.Resolution;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>What was undertaken, followed through years of reports in two languages.</summary>
public sealed class LadderStoryTests
{
    private static readonly string[] s_defence =
    [
        """
            HANOI, 12 March 2018 - Deputy Minister of National Defence Nguyen Chi Vinh held talks with Japan's Vice Minister of Defence Ro Manabe in Hanoi on March 12.

            At the talks, Vinh proposed that Japan help Vietnam clean up dioxin at Bien Hoa airbase. He also asked Japan to provide patrol vessels for the Vietnam Coast Guard.

            The two sides agreed to set up a hotline between the two defence ministries.
            """,
        """
            (QĐND) - Ngày 20-5-2019, tại Tokyo, Thượng tướng Nguyễn Chí Vịnh, Thứ trưởng Bộ Quốc phòng Việt Nam đã hội đàm với ông Manabe Ro, Thứ trưởng Bộ Quốc phòng Nhật Bản.

            Tại hội đàm, Nhật Bản cam kết hỗ trợ Việt Nam xử lý dioxin tại Biên Hòa sau khi hoàn thành nghiên cứu khả thi. Nhật Bản nhất trí cung cấp tàu tuần tra cho Cảnh sát biển Việt Nam.

            Hai bên nhất trí sớm thiết lập đường dây nóng giữa hai Bộ Quốc phòng.
            """,
        """
            TOKYO, 14 June 2021 - Vietnamese Deputy Defence Minister Hoang Xuan Chien and Japanese Vice Minister of Defence Kazuhisa Shimada held talks in Tokyo on Monday.

            The two sides noted that the feasibility study of the project had been completed. Japan reaffirmed that it would help Vietnam with dioxin remediation at Bien Hoa.

            They agreed to promote cooperation in maritime security.
            """,
        """
            Ngày 18-9-2023, tại Hà Nội, Thượng tướng Hoàng Xuân Chiến, Thứ trưởng Bộ Quốc phòng Việt Nam đã hội đàm với ông Oka Masami, Thứ trưởng Bộ Quốc phòng Nhật Bản.

            Hai bên đánh giá cao việc Nhật Bản đã bàn giao tàu tuần tra cho Cảnh sát biển Việt Nam. Tàu tuần tra đầu tiên đã được bàn giao.

            Hai bên nhất trí tăng cường hợp tác an ninh mạng. Việt Nam đề nghị Nhật Bản cấp học bổng cho sĩ quan trẻ.
            """,
        """
            HANOI, 5 November 2024 - Senior Lieutenant General Hoang Xuan Chien held talks with Japanese Vice Minister of Defence Masami Oka in Hanoi on November 5.

            The two sides agreed to step up cooperation in cyber security. Japan declined Vietnam's request for scholarships for young officers.
            """,
    ];

    private static readonly string[] s_railway =
    [
        """
            Chiều 12-12-2022, tại Hà Nội, Bộ trưởng Ngoại giao Bùi Thanh Sơn đã hội đàm với Bộ trưởng Ngoại giao Lào Saleumxay Kommasith.

            Phía Lào đề nghị Việt Nam hỗ trợ vốn xây dựng tuyến đường sắt Viêng Chăn - Vũng Áng. Hai bên nhất trí mở thêm một cặp cửa khẩu trong năm 2023.
            """,
        """
            VIENTIANE, 4 April 2024 - Vietnamese Foreign Minister Bui Thanh Son and Lao Foreign Minister Saleumxay Kommasith held talks in Vientiane on April 4.

            Vietnam pledged to provide soft loans for the railway once the feasibility study is approved. The two sides noted that the new border gate had been opened and came into operation in January.
            """,
        """
            Ngày 20-6-2025, tại Hà Nội, Bộ trưởng Ngoại giao Bùi Thanh Sơn hội đàm với Bộ trưởng Ngoại giao Lào Thongsavanh Phomvihane.

            Hai bên vui mừng trước việc báo cáo nghiên cứu khả thi đã được phê duyệt. Hai bên nhất trí đẩy mạnh hợp tác giáo dục.
            """,
    ];

    [Fact]
    public void A_request_is_answered_with_a_condition_that_comes_true_and_then_nothing_is_heard()
    {
        var dioxin = Of(s_defence, "dioxin");
        Assert.Equal(["request VN 2018-03-12", "pledge JP 2019-05-20", "pledge JP 2021-06-14", "condition-met  2021-06-14"], Outline(dioxin));
        Assert.Equal(1, dioxin.Steps[0].AnsweredBy);
        Assert.Equal(["dioxin", "@Bien Hoa"], dioxin.Objects);
        Assert.Equal((CommitmentState.Silent, "2021-06-14", true), (dioxin.State, dioxin.SilentSince.ToString(), dioxin.ConditionMet));
        Assert.Equal(["JP"], dioxin.Owing);
    }

    [Fact]
    public void What_was_asked_for_in_English_and_agreed_in_Vietnamese_is_reported_done()
    {
        var ships = Of(s_defence, "patrol-vessel");
        Assert.Equal(["request VN 2018-03-12", "agreed JP VN 2019-05-20", "done JP 2023-09-18"], Outline(ships));
        Assert.Equal(CommitmentState.Done, ships.State);
        Assert.Empty(ships.Owing);
    }

    [Fact]
    public void What_was_agreed_twice_and_not_heard_of_since_is_silent()
    {
        var hotline = Of(s_defence, "hotline");
        Assert.Equal(["agreed JP VN 2018-03-12", "agreed JP VN 2019-05-20"], Outline(hotline));
        Assert.Equal("2019-05-20", hotline.SilentSince.ToString());
    }

    [Fact]
    public void A_request_is_turned_down()
    {
        var scholarships = Of(s_defence, "scholarships");
        Assert.Equal(["request VN 2023-09-18", "declined JP 2024-11-05"], Outline(scholarships));
        Assert.Equal(CommitmentState.Proposed, scholarships.State);
        Assert.Null(scholarships.SilentSince);
    }

    [Fact]
    public void The_field_as_such_is_no_step_of_the_thing()
    {
        var record = Build(s_defence);
        Assert.Single(Assert.Single(record.Commitments, c => c.Topic == "maritime-security").Steps);
        Assert.Single(Assert.Single(record.Commitments, c => c.Topic == "cyber-security").Steps);
    }

    [Fact]
    public void A_condition_told_in_English_comes_true_in_a_Vietnamese_report()
    {
        var railway = Of(s_railway, "railway");
        Assert.Equal(["request LA 2022-12-12", "pledge VN 2024-04-04", "condition-met  2025-06-20"], Outline(railway));
        Assert.True(railway.ConditionMet);
        Assert.Equal(["VN"], railway.Owing);
    }

    [Fact]
    public void A_gate_agreed_in_Vietnamese_is_opened_in_an_English_report() =>
        Assert.Equal(["agreed LA VN 2022-12-12", "done  2024-04-04"], Outline(Of(s_railway, "border-gate")));

    [Theory]
    [InlineData("The two sides hoped that the patrol vessels will be delivered next year.")]
    [InlineData("The patrol vessels have not been delivered.")]
    [InlineData("Japan is ready to go on once the patrol vessels have been delivered.")]
    [InlineData("Japan has delivered patrol vessels to the Philippines.")]
    public void What_is_hoped_denied_conditional_or_done_with_others_is_not_done(string sentence) => Assert.Empty(Outcomes(sentence));

    [Fact]
    public void What_is_told_done_is_read() => Assert.Equal(["patrol-vessel"], Assert.Single(Outcomes("The two sides noted that six patrol vessels have been delivered.")).Objects);

    private static OutcomeReading[] Outcomes(string sentence) =>
        [.. Read($"HANOI, 12 March 2018 - Vietnamese Deputy Defence Minister Nguyen Chi Vinh held talks with Japanese Vice Minister of Defence Ro Manabe in Hanoi on March 12.\n\n{sentence}").Outcomes];

    private static RecordCommitment Of(string[] texts, string thing) => Assert.Single(Build(texts).Commitments, c => c.Objects.Contains(thing));

    private static string[] Outline(RecordCommitment commitment) =>
        [.. commitment.Steps.Select(s => $"{Word(s.Type)} {string.Join(' ', s.By.Order(StringComparer.Ordinal))} {s.Date}")];

    private static string Word(CommitmentStepType type) => type == CommitmentStepType.ConditionMet ? "condition-met" : type.ToString().ToLowerInvariant();

    private static DiplomaticRecord Build(string[] texts) => RecordBuilder.Build([.. texts.Select(Read)], []);

    private static ReportReading Read(string text) => Repository.Reader.Read(new Report("story.txt", text)).Reading!;
}

using Chancery.Core.Readings;
using Chancery.Core.Reports;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>The year of a Vietnamese report that nothing dates: what it takes for granted of its own time. And what stands beside the engagement of the day.</summary>
public sealed class VietnameseYearTests
{
    [Theory]
    [InlineData("Hai bên nhất trí tổ chức Đối thoại lần thứ tư tại Lima vào năm 2014.", "2013-11-06")]
    [InlineData("Kim ngạch thương mại song phương năm 2011 đạt 3 tỷ USD.", "2012-11-06")]
    [InlineData("Từ nay đến hết năm 2016, Peru sẽ cử thêm chuyên gia.", "2016-11-06")]
    [InlineData("Hoạt động nằm trong Kế hoạch hợp tác năm 2015 giữa hai Bộ.", "2015-11-06")]
    [InlineData("Tổng thống Peru Juan Reed tại Lima hôm 6-11-2018.", "2018-11-06")]
    [InlineData("Việc diễn ra đúng khi năm 2013 tròn 40 năm hai nước lập quan hệ.", "2013-11-06")]
    // hints that contradict each other, and days and rounds of long before, tell nothing
    [InlineData("Kim ngạch thương mại song phương năm 2011 đạt 3 tỷ USD. Từ nay đến hết năm 2016, Peru sẽ cử thêm chuyên gia.", "XXXX-11-06")]
    [InlineData("Hai nước kỷ niệm ngày 6-11-1918.", "XXXX-11-06")]
    [InlineData("Hai bên đã tổ chức Đối thoại lần thứ tư tại Lima vào năm 2014.", "XXXX-11-06")]
    [InlineData("So với 6 tháng đầu năm 2011, buôn bán tăng mạnh.", "XXXX-11-06")]
    public void A_report_tells_its_own_year(string words, string date) =>
        Assert.Contains(Read($"Việt Nam - Peru hội đàm\n\nNgày 6/11, tại Hà Nội, Thủ tướng Lê Văn Nam đã hội đàm với Tổng thống Peru Juan Reed.\n\n{words}"), e => e.Status == EngagementStatus.Main && e.Date?.ToString() == date);

    [Fact]
    public void A_summit_of_two_states_is_talks_of_no_mechanism()
    {
        var told = Assert.Single(Read("Hội nghị thượng đỉnh Peru - Chile diễn ra ngày 5/6/2019 tại Lima với Tổng thống Peru Juan Reed và Tổng thống Chile Ana Díaz."));

        Assert.Equal(EngagementKind.Talks, told.Kind);
        Assert.Null(told.Mechanism);
    }

    [Fact]
    public void A_round_that_was_the_occasion_of_a_meeting_stands_beside_it()
    {
        var told = Read("Nhân dịp sang Lima đồng chủ trì Phiên họp lần thứ 10 Ủy ban hỗn hợp Việt Nam - Peru, ngày 18/4/2017, Bộ trưởng Ngoại giao Lê Văn Nam đã gặp Tổng thống Peru Juan Reed.");

        Assert.Contains(told, e => e is { Status: EngagementStatus.Main, Kind: EngagementKind.Talks, Edition: null });
        Assert.Contains(told, e => e is { Status: EngagementStatus.Referred, Edition: 10 });
    }

    [Fact]
    public void A_name_at_the_head_that_a_list_has_within_other_words_is_a_name()
    {
        var told = Assert.Single(Read("Trump gọi điện cho Díaz\n\nTrump ngày 31/7/2019 điện đàm với Tổng thống Chile Ana Díaz về thương mại.\n\nTổng thống Mỹ Donald Trump đánh giá cao cuộc trao đổi."), e => e.Status == EngagementStatus.Main);

        Assert.Equal(["Ana Díaz", "Donald Trump"], told.Participants.Select(p => p.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Talks_beside_a_conference_are_where_it_is() =>
        Assert.Contains(Read("Nội dung này được nêu trong cuộc gặp của Thủ tướng Lê Văn Nam với Tổng thống Peru Juan Reed bên lề Hội nghị thượng đỉnh G20 ở Osaka."), e => e is { Kind: EngagementKind.Talks, Place: "Osaka", Country: "JP" });

    [Fact]
    public void Whoever_speaks_behind_the_words_that_open_the_sentence_held_the_talks_named_there()
    {
        var told = Assert.Single(Read("Trước đó một ngày, trong tuyên bố tại Lima sau cuộc hội đàm với Tổng thống Peru Juan Reed, Thủ tướng Lê Văn Nam cho rằng hòa bình sẽ tiến triển."));

        Assert.Equal(["Juan Reed", "Lê Văn Nam"], told.Participants.Select(p => p.Name).Order(StringComparer.Ordinal));
    }

    private static EngagementReading[] Read(string text) => [.. Repository.Reader.Read(new Report("test", text) { Language = "vi" }).Reading!.Engagements];
}

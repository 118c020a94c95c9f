using Chancery.Core.Readings;
using Chancery.Core.Reports;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>Where a report tells of several engagements: which of them a topic belongs to.</summary>
public sealed class WhichEngagementTests
{
    /// <summary>An engagement told aside, in a clause of its own: what was agreed there is no matter of the report's own.</summary>
    [Fact]
    public void What_was_agreed_at_talks_told_aside_is_theirs()
    {
        var told = Story.Read("Kenyan President Bo Kamau met visiting Norwegian Defence Minister Li Sand in Nairobi on Tuesday. They discussed agriculture.\n\nOn Monday, Kenyan Defence Minister Ada Otieno held talks with Sand. The two sides agreed to cooperate in cyber security.");
        Assert.Equal("agriculture", Topics(told.First(e => e.Participants.Any(p => p.Name == "Bo Kamau"))));
        Assert.Equal("cyber-security", Topics(told.First(e => e.Participants.Any(p => p.Name == "Ada Otieno"))));
    }

    [Fact]
    public void Thong_nhat_o_cuoc_dien_dam_ke_them_la_cua_dien_dam()
    {
        var told = Vietnamese("Chủ tịch nước Lê Văn Tám sẽ thăm cấp Nhà nước tới Hàn Quốc từ ngày 10 đến 13-8-2025.\n\nNgày 6-8, Bộ trưởng Ngoại giao Trần Văn Bảy đã điện đàm với Bộ trưởng Ngoại giao Hàn Quốc Kim Do Yun. Tại cuộc điện đàm, hai bên nhất trí tăng cường hợp tác nông nghiệp.");
        Assert.Equal("", Topics(told.First(e => e.Kind == EngagementKind.Visit)));
        Assert.Contains("agriculture", Topics(told.First(e => e.Kind == EngagementKind.Talks)));
    }

    /// <summary>Of two who were called one after the other, the agreement stands behind the words of the first.</summary>
    [Fact]
    public void The_two_are_the_one_who_spoke_last_and_his_partner()
    {
        var told = Story.Read("Kenyan President Bo Kamau telephoned Li Sand, the President of Norway, and Ana Lund, the President of Chile, in turn on Friday.\n\nSand expressed support for talks on Ukraine. The two agreed to expand trade.\n\nLund thanked him. She proposed cooperation in agriculture.");
        Assert.Contains("trade-investment", Topics(told.First(e => e.Participants.Any(p => p.Name == "Li Sand"))));
        Assert.DoesNotContain("trade-investment", Topics(told.First(e => e.Participants.Any(p => p.Name == "Ana Lund"))));
    }

    /// <summary>A bare noun in what is agreed is no engagement that the report turns to.</summary>
    [Fact]
    public void Dialogue_that_is_to_be_kept_up_is_none_told()
    {
        var told = Story.Read("Kenyan Defence Minister Bo Kamau met separately with Norwegian Defence Minister Li Sand and Chilean Defence Minister Ana Lund in Geneva on Friday.\n\nAt the meeting with Sand, the two sides agreed to boost trade. They agreed to maintain dialogue and to cooperate in cyber security.\n\nMeeting Lund, Kamau proposed cooperation in agriculture.");
        Assert.Contains("cyber-security", Topics(told.First(e => e.Participants.Any(p => p.Name == "Li Sand"))));
        Assert.DoesNotContain("cyber-security", Topics(told.First(e => e.Participants.Any(p => p.Name == "Ana Lund"))));
    }

    private static EngagementReading[] Vietnamese(string text) => [.. Repository.Reader.Read(new Report("story.txt", text) { Language = "vi" }).Reading!.Engagements];

    private static string Topics(EngagementReading engagement) => string.Join(", ", engagement.Topics);
}

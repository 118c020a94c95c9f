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
        var told = Story.Read("Norwegian Defence Minister Li Sand met Kenyan Defence Minister Bo Kamau in Oslo on Monday. They discussed agriculture.\n\nBefore the meeting, Kenyan Deputy Defence Minister Ada Otieno had held talks with Chilean Deputy Defence Minister Ana Lund. The two sides agreed to cooperate in cyber security.");
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

    /// <summary>"at which they agreed", behind a meeting: said there.</summary>
    [Fact]
    public void What_a_clause_behind_a_meeting_tells_was_said_there() =>
        Assert.Contains("agriculture", Topics(Story.Mains("Norwegian Defence Minister Li Sand held a meeting with Kenyan Defence Minister Bo Kamau in Oslo on Monday, at which the two agreed to work together in agriculture.")[0]));

    [Theory]
    [InlineData("They agreed to deepen their relationship, which includes training, ship visits and cyber security.", "cyber-security, education-training, ship-visits, strategic-partnership")]
    [InlineData("They agreed to deepen their relationship, which ship visits had hurt.", "strategic-partnership")]
    [InlineData("They noted the good results in ship visits, training and military medicine.", "education-training, military-medicine, ship-visits")]
    [InlineData("They noted the good results in training.", "")]
    [InlineData("They agreed to support each other at multilateral forums such as ASEAN.", "multilateral-cooperation")]
    [InlineData("They agreed to strengthen the unity of ASEAN.", "asean")]
    [InlineData("They said that the friendship between the two countries had grown, and two-way trade with it.", "strategic-partnership, trade-investment")]
    public void What_was_spoken_of(string said, string topics) =>
        Assert.Equal(topics, Topics(Story.Mains($"Norwegian Defence Minister Li Sand held talks with Kenyan Defence Minister Bo Kamau in Oslo on Monday. {said}")[0]));

    /// <summary>What is told of a document behind its signing is what was signed; what is expected to be signed is about what the words say.</summary>
    [Theory]
    [InlineData("Ngày 19-4-2017, tại Oslo, Bộ trưởng Quốc phòng Na Uy Li Sand và Bộ trưởng Quốc phòng Việt Nam Lê Văn Tám đã ký Bản ghi nhớ về hợp tác quốc phòng. Văn bản này sẽ giúp hai nước làm việc chặt chẽ hơn về an ninh mạng.", "cyber-security")]
    [InlineData("Ngày 19-4-2017, tại Oslo, Bộ trưởng Quốc phòng Na Uy Li Sand và Bộ trưởng Quốc phòng Việt Nam Lê Văn Tám đã ký Bản ghi nhớ về hợp tác quốc phòng. Oslo là nơi có nhiều trung tâm an ninh mạng.", "strategic-partnership")]
    [InlineData("Tổng thống Kenya Bo Kamau sẽ thăm Na Uy từ ngày 10 đến 13-8-2025. Hai bên dự kiến ký nhiều văn kiện hợp tác về năng lượng và lao động.", "energy, labour")]
    public void What_a_document_is_about(string text, string topics) =>
        Assert.Equal(topics, Topics(Vietnamese(text).First(e => e.Kind == EngagementKind.Signing)));

    private static EngagementReading[] Vietnamese(string text) => [.. Repository.Reader.Read(new Report("story.txt", text) { Language = "vi" }).Reading!.Engagements];

    private static string Topics(EngagementReading engagement) => string.Join(", ", engagement.Topics);

    /// <summary>A page of later years that tells of one old day only tells that day's report.</summary>
    [Theory]
    [InlineData("In the afternoon of July 18, 2005, President Ana Lund of Chile held talks with Kenyan President Bo Kamau in Santiago.", "talks")]
    [InlineData("In the afternoon of July 18, 2005, President Ana Lund of Chile held talks with Kenyan President Bo Kamau in Santiago. On June 3, 2019 the two spoke by phone.", "")]
    public void An_old_report_put_up_anew(string text, string kinds) =>
        Assert.Equal(kinds, string.Join(", ", Story.ReadOf("2019-06-07", text).Where(static e => e.Status == EngagementStatus.Main && e.Date?.Start.Year == 2005).Select(static e => e.Kind.ToString().ToLowerInvariant())));

    /// <summary>A day behind an insertion is that of the engagement before it.</summary>
    [Fact]
    public void A_day_behind_an_insertion() =>
        Assert.Equal("XXXX-01-07", Assert.Single(Story.Mains("Foreign Minister Ana Lund of Chile held the 10th Chile-Kenya Strategic Dialogue with Kenyan Minister Bo Kamau, while visiting Kenya, for about an hour on January 7th.")).Date?.ToString());

    [Fact]
    public void An_exercise_is_carried_out() =>
        Assert.Equal("CL-KE", string.Join('-', Assert.Single(Story.Mains("The Chilean and Kenyan navies carried out a maritime exercise off Mombasa in Kenya.")).Parties.Order(StringComparer.Ordinal)));

    /// <summary>The day below a picture is that of the one meeting of those pictured, where the text tells none.</summary>
    [Theory]
    [InlineData("President Ana Lund (right) and Kenyan Ambassador Bo Kamau on Thursday. Photo: Cy Dahl", "2019-06-06")]
    [InlineData("President Ana Lund (right) and Peruvian Ambassador Cy Luna on Thursday. Photo: Cy Dahl", "")]
    public void A_day_told_below_a_picture(string caption, string day) =>
        Assert.Equal(day, Story.ReadOf("2019-06-07", caption + "\n\nSANTIAGO - President Ana Lund of Chile hosted a reception for Kenyan Ambassador Bo Kamau, who came to say goodbye.\n\nShe praised his work.").Single(static e => e.Status == EngagementStatus.Main).Date?.ToString() ?? "");

    [Fact]
    public void A_gathering_that_the_title_tells_without_its_name()
    {
        var conference = Assert.Single(Story.Read("ASEAN army chiefs meet in Indonesia\n\nThe weather was fine for once.\n\nThe 20th ASEAN Chiefs of Army Multilateral Meeting took place in Bandung, Indonesia, on November 25."), static e => e.Kind == EngagementKind.Conference);
        Assert.Equal((20, EngagementStatus.Main), (conference.Edition, conference.Status));
    }
}

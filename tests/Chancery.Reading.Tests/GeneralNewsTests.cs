using Chancery.Core.Readings;
using Chancery.Core.Reports;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>News that is not about engagements, in words that elsewhere tell of them; and beside each kind, what is one.</summary>
public sealed class GeneralNewsTests
{
    [Theory]
    [InlineData("The President of France called on British Prime Minister Tony Blair to make a new offer on subsidies, his office said Monday.")]
    [InlineData("The mayor of Paris called on French Interior Minister Paul Roy on Monday to resign.")]
    [InlineData("Israeli opposition leader Shimon Peres called Sunday for Prime Minister Benjamin Netanyahu to step down.")]
    [InlineData("The head of the UN nuclear agency Mohamed ElBaradei on Saturday received the 2005 Nobel Peace Prize.")]
    [InlineData("China's record received a grilling Tuesday by a top US official.")]
    [InlineData("The UN Human Rights Commission on Tuesday condemned the killings of Iranian opposition figures.")]
    [InlineData("US Secretary of State John Kerry told the UN Security Council on Monday that Iran had to answer.")]
    [InlineData("Cypriot President Nicos Anastasiades said Wednesday he was prepared to meet Turkish President Recep Tayyip Erdogan.")]
    [InlineData("Pakistani Foreign Minister Gohar Ayub Khan on Monday proposed talks with Indian Foreign Minister Inder Kumar Gujral.")]
    [InlineData("Boston said on Monday it had signed Japanese pitcher Daisuke Matsuzaka to a six-year contract.")]
    [InlineData("The French minister told a joint news conference in Paris on Monday that prices would fall in Germany.")]
    [InlineData("Pork prices rise in Taiwan\n\nPork prices rose by a tenth in Taiwan this week.\n\nFarmers asked for help on Tuesday.\n\nShops closed early.\n\nChinese negotiator Wang Daohan met Taiwanese Foreign Minister John Chang.")]
    public void Nothing_here_is_a_main_engagement(string text) => Assert.DoesNotContain(Engagements(text), e => e.Status == EngagementStatus.Main);

    [Theory]
    [InlineData("Singapore's Foreign Minister George Yeo called on Indonesian President Susilo Bambang Yudhoyono on Monday to discuss trade.", EngagementKind.Reception)]
    [InlineData("French President Jacques Chirac called British Prime Minister Tony Blair on Monday to discuss Iraq.", EngagementKind.Talks)]
    [InlineData("Vietnamese President Tran Duc Luong on Saturday received the Chinese Foreign Minister Li Zhaoxing in Hanoi.", EngagementKind.Reception)]
    [InlineData("The 14th Vietnam-Russia Joint Committee met in Moscow on Monday.", EngagementKind.Dialogue)]
    [InlineData("Chinese Commerce Minister Bo Xilai and his Pakistani counterpart Humayun Akhtar Khan signed a trade agreement in Islamabad on Friday.", EngagementKind.Signing)]
    [InlineData("Trade on the table in Taipei\n\nChinese negotiator Wang Daohan met Taiwanese Foreign Minister John Chang in Taipei on Monday.\n\nFarmers asked for help.", EngagementKind.Talks)]
    public void What_is_told_in_like_words_of_an_engagement_is_one(string text, EngagementKind kind) =>
        Assert.Contains(Engagements(text), e => e.Status == EngagementStatus.Main && e.Kind == kind);

    [Fact]
    public void An_office_before_a_name_is_no_apposition_to_the_name_before_it()
    {
        var told = Engagements("US President George W. Bush met Chinese President Hu Jintao in Beijing on Sunday.\n\nAlso present were Bush's wife Laura Bush, US Secretary of State Condoleezza Rice and US National Security Adviser Stephen Hadley.\n\nBush met Premier Wen Jiabao. Rice met Chinese Foreign Minister Li Zhaoxing.");

        Assert.DoesNotContain(told.SelectMany(e => e.Participants), p => p is { Name: "Laura Bush", Office: not null });
        Assert.Contains(told, e => e.Participants.Any(p => p is { Name: "Condoleezza Rice", Office: "Secretary of State" }) && e.Participants.Any(p => p.Name == "Li Zhaoxing"));
        Assert.Contains(told, e => e.Participants.Any(p => p.Name == "George W. Bush") && e.Participants.Any(p => p.Name == "Wen Jiabao"));
    }

    [Fact]
    public void An_office_of_a_party_and_one_of_the_state_are_two_people_where_the_second_has_a_name()
    {
        var told = Engagements("Hu Jintao, general secretary of the Central Committee of the Communist Party of China (CPC) and president of China, held talks in Hanoi on Monday with Nong Duc Manh, general secretary of the Central Committee of the Communist Party of Vietnam, and Vietnamese President Tran Duc Luong.")[0];

        Assert.Equal(["Hu Jintao: President", "Nong Duc Manh: General Secretary of the Central Committee of the Communist Party of Vietnam", "Tran Duc Luong: President"],
            told.Participants.Select(p => $"{p.Name}: {p.Office}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_day_for_which_another_meeting_is_scheduled_is_not_that_of_the_call_about_it()
    {
        var told = Engagements("WASHINGTON, Nov. 11, 2005 -- US President George W. Bush on Friday had a telephone discussion with Australian Prime Minister John Howard over the agenda for the leaders' meeting scheduled for November 18-19.")[0];

        Assert.Equal((EngagementKind.Talks, "2005-11-11"), (told.Kind, told.Date?.ToString()));
    }

    private static EngagementReading[] Engagements(string text) =>
        [.. Repository.Reader.Read(new Report("story.txt", text) { Language = "en" }).Reading!.Engagements];
}

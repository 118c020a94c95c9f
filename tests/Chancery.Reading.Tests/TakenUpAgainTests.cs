using Chancery.Core.Readings;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>Engagements of the day that a report comes back to, those who receive or lead together, and what is beside a conference.</summary>
public sealed class TakenUpAgainTests
{
    private const string Lead = "NAIROBI, May 6 (Wire) -- Kenyan President Bo Kamau held talks with Chilean Foreign Minister Ana Lund in Nairobi on Monday.\n\nThey discussed trade.\n\n";

    [Theory]
    [InlineData("It is a busy week in the capital. Earlier in the day, Kenyan Prime Minister Jo Otieno received Ana Lund on May 6.\n\nOtieno and Lund met for an hour at the reception. Otieno thanked Chile for its support.", "talks, reception")]
    [InlineData("It is a busy week in the capital. Earlier in the day, Kenyan Prime Minister Jo Otieno received Ana Lund on May 6.", "talks")]
    public void What_the_report_comes_back_to_is_what_it_is_about(string rest, string mains) =>
        Assert.Equal(mains, string.Join(", ", Story.ReadOf("2024-05-06", Lead + rest).Where(e => e.Status == EngagementStatus.Main).Select(e => e.Kind.ToString().ToLowerInvariant())));

    /// <summary>The visit around what is told, in a paragraph of its own; not one to another state.</summary>
    [Theory]
    [InlineData("Foreign Minister Lund is visiting Kenya from May 5 to 8.", true)]
    [InlineData("Foreign Minister Lund is visiting Norway from May 5 to 8.", false)]
    public void The_visit_around_the_talks_is_told_as_well(string rest, bool main) =>
        Assert.Equal(main, Story.ReadOf("2024-05-06", Lead + rest).Any(e => e is { Status: EngagementStatus.Main, Kind: EngagementKind.Visit }));

    [Theory]
    [InlineData("Kenyan President Bo Kamau, Prime Minister Jo Otieno and Speaker of Parliament Ann Wekesa received Chilean Foreign Minister Ana Lund in Nairobi on Monday.", "Ana Lund/CL/guest, Ann Wekesa/KE/host, Bo Kamau/KE/host, Jo Otieno/KE/host")]
    [InlineData("Kenyan President Bo Kamau received Chilean Foreign Minister Ana Lund in Nairobi on Monday.", "Ana Lund/CL/guest, Bo Kamau/KE/host")]
    public void Those_who_receive_together_are_of_one_side(string text, string people) => Assert.Equal(people, Story.People(Story.Mains(text)[0]));

    [Theory]
    [InlineData("The frigate INS Kavin of the Indian Navy, with 350 officers and sailors led by Captain Arun Rao, docked at Mombasa port in Kenya on Monday.", "Arun Rao/IN/guest")]
    [InlineData("INS Kavin, commanded by Captain Arun Rao, docked at Mombasa port in Kenya on Monday.", "Arun Rao/IN/guest")]
    [InlineData("INS Kavin of the Indian Navy docked at Mombasa port in Kenya on Monday. Captain Arun Rao praised the harbour.", "")]
    public void Who_leads_the_crew_comes_with_the_ship(string text, string people) => Assert.Equal(people, Story.People(Story.Mains(text)[0]));

    [Theory]
    [InlineData("Kenyan President Bo Kamau on Monday received a delegation from the Chilean Ministry of Defence’s Office led by its head Lt. Gen. Luis Soto.", "Luis Soto/CL/guest")]
    [InlineData("Kenyan President Bo Kamau on Monday received a delegation of the Operations Department under the General Staff of the Chilean Army, led by its Director Col. Luis Soto.", "Luis Soto/CL/guest")]
    public void A_delegation_may_be_of_an_office_and_led_by_its_head(string text, string guest) =>
        Assert.Contains(guest, Story.People(Story.Mains(text)[0]), StringComparison.Ordinal);

    /// <summary>The day since which somebody is in office is none of the meeting.</summary>
    [Fact]
    public void A_day_since_which_is_none_of_the_meeting() =>
        Assert.Null(Assert.Single(Story.Read("Kenyan Defence Minister Bo Kamau and Chilean Defence Minister Luis Soto held talks in Nairobi. It was the first meeting between Minister Kamau and Minister Soto since the latter was appointed as the Defence Minister of Chile on 18 September 2020.")).Date);

    [Theory]
    [InlineData("The dialogue between Vietnam and Laos took place in the northwestern province of Dien Bien on October 24.", "Dien Bien")]
    [InlineData("The dialogue between Vietnam and Laos took place in a northwestern province on October 24.", null)]
    public void A_province_is_a_place(string text, string? place) => Assert.Equal(place, Story.Read(text)[0].Place);

    /// <summary>Two people of two sides, one of them new, do not meet as the conference that the other attended.</summary>
    [Theory]
    [InlineData("Chilean Defence Minister Luis Soto attended the 19th Shangri-La Dialogue in Singapore on Monday. Soto had a meeting with Kenyan Defence Minister Bo Kamau.", "conference CL; talks CL KE")]
    [InlineData("Chilean Defence Minister Luis Soto attended the 19th Shangri-La Dialogue in Singapore on Monday. Soto said at the meeting that trade matters.", "conference CL")]
    public void A_meeting_beside_a_forum_is_its_own(string text, string told) =>
        Assert.Equal(told, string.Join("; ", Story.Mains(text).Select(e => $"{e.Kind.ToString().ToLowerInvariant()} {Story.Parties(e)}")));
}

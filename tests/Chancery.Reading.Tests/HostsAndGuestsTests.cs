using Chancery.Core.Readings;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>Receptions, delegations and their leaders as agencies of the host tell them, with the damage of copied pages.</summary>
public sealed class HostsAndGuestsTests
{
    [Theory]
    [InlineData(
        "HANOI (VNA) - Defence Minister General Le Van Binh hosted receptions for Chilean Ambassador Ana Bas and Kenyan Ambassador Peter Otieno in Hanoi on February 19, 2020.\nWhile receiving the Chilean diplomat, Minister Binh thanked Chile for its support.\nDuring his reception for Kenyan Ambassador Otieno, Minister Binh said ties have large potential.",
        "Ana Bas/CL/guest, Le Van Binh/VN/host; Le Van Binh/VN/host, Peter Otieno/KE/guest")]
    [InlineData(
        "HANOI (VNA) - Defence Minister General Le Van Binh received ambassadors of Cuba, Chile and Kenya in Hanoi on May 5, 2021.\nAt a meeting with Chilean Ambassador Ana Bas, Binh spoke highly of Chile's efforts.\nTalking with Kenyan Ambassador Peter Otieno, Binh asked Kenya to support training.",
        "Ana Bas/CL/guest, Le Van Binh/VN/host; Le Van Binh/VN/host; Le Van Binh/VN/host, Peter Otieno/KE/guest")]
    [InlineData(
        "Vietnamese Defence Minister General Le Van Binh, on April 17th, 2018, received the visiting Chilean high-ranking military delegation, led by Lieutenant General Pedro Bas, in Hanoi.",
        "Le Van Binh/VN/host, Pedro Bas/CL/guest")]
    public void Who_received_whom(string text, string people) =>
        Assert.Equal(people, string.Join("; ", Story.Mains(text).Where(e => e.Kind == EngagementKind.Reception).Select(Story.People).Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("The 14th Chile-Kenya Defence Policy Dialogue took place in Nairobi on August 1, 2024. It was co-chaired by Kenyan Defence Secretary Peter Otieno and Deputy Minister of Defence of Chile Ana Bas.", "Ana Bas/CL/chair, Peter Otieno/KE/chair")]
    [InlineData("SANTIAGO, July 6, 2021. Kenyan Defence Minister Peter Otieno said at talks with his Chilean counterpart Ana Bas held via a video conference on Tuesday that both ministries will go on working together.", "Ana Bas/CL/chair, Peter Otieno/KE/chair")]
    public void Whoever_leads_the_talks_takes_part(string text, string people) => Assert.Equal(people, Story.People(Story.Mains(text)[0]));

    [Theory]
    [InlineData("Lieutenant General Le Van Binh, Director of the Defence Ministry's Foreign Relations Department, received Chilean Ambassador Ana Bas in Hanoi on May 20, 2021.", "Ana Bas: Ambassador, Le Van Binh: Director of the Defence Ministry's Foreign Relations Department")]
    [InlineData("Senior Captain Le Van Binh, Deputy Commander of Naval Region 3, received Chilean Ambassador Ana Bas in Da Nang on May 20, 2021.", "Ana Bas: Ambassador, Le Van Binh: Deputy Commander of Naval Region 3")]
    public void An_office_is_told_to_its_end(string text, string offices) => Assert.Equal(offices, Story.Offices(Story.Mains(text)[0]));

    [Fact]
    public void The_first_round_is_number_one()
    {
        var first = Story.Mains("The first Chile-Kenya defence policy dialogue wrapped up in Nairobi on August 1, 2024.")[0];

        Assert.Equal((EngagementKind.Dialogue, 1), (first.Kind, first.Edition));
    }

    [Fact]
    public void A_text_without_its_lead_is_about_the_talks_that_it_opens_with() =>
        Assert.Equal(
            EngagementKind.Talks,
            Assert.Single(Story.Mains("During the talks, the Chilean defence minister stressed that Chile and Kenya have reinforced their ties. He asked Kenya to support training. For his part, the Kenyan minister thanked Chile for its help.")).Kind);
}

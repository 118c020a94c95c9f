using Chancery.Core.Readings;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>Delegations side by side, each with its leader, and what their members are called together.</summary>
public sealed class DelegationTests
{
    [Theory]
    [InlineData("The Chilean delegation led by Deputy Minister Ana Lund and a Kenyan delegation headed by Deputy Minister Bo Kamau held talks in Nairobi on Monday.", "Ana Lund/CL/chair, Bo Kamau/KE/chair")]
    [InlineData("A Chilean delegation led by Deputy Minister Ana Lund and Kenyan officials held talks in Nairobi on Monday.", "Ana Lund/CL/chair")]
    [InlineData("A Chilean delegation led by Deputy Minister Ana Lund and Kenyan Foreign Minister Bo Kamau held talks in Nairobi on Monday.", "Ana Lund/CL/chair, Bo Kamau/KE/chair")]
    [InlineData("Delegations from Chile and Kenya led by Minister Ana Lund and Minister Bo Kamau met in Nairobi.", "Ana Lund/CL/chair, Bo Kamau/KE/chair")]
    public void Each_side_has_its_leader(string text, string expected)
    {
        var talks = Assert.Single(Story.Mains(text));
        Assert.Equal(EngagementKind.Talks, talks.Kind);
        Assert.Equal("CL-KE", string.Join('-', talks.Parties.Order(StringComparer.Ordinal)));
        Assert.Equal(expected, Story.People(talks));
    }

    [Fact]
    public void A_ministry_sends_a_delegation()
    {
        var visit = Assert.Single(Story.Mains("A Chilean Ministry of Defence delegation led by Deputy Minister Ana Lund visited Kenya from March 3 to 5."));
        Assert.Equal("Ana Lund/CL/guest", Story.People(visit));
    }

    [Theory]
    [InlineData("The two vice-ministers agreed to step up trade.", "CL-KE")]
    [InlineData("The two defense vice-ministers agreed to step up trade.", "CL-KE")]
    [InlineData("The two undersecretaries agreed to step up trade.", "CL-KE")]
    public void Both_deputies_agree(string sentence, string by)
    {
        var reading = Repository.Reader.Read(new Core.Reports.Report("story.txt", "Chilean Undersecretary Ana Lund and Kenyan Deputy Defence Minister Bo Kamau met in Nairobi on Monday. " + sentence) { Language = "en" }).Reading!;
        Assert.Equal(by, string.Join('-', Assert.Single(reading.Agreements).By.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void A_general_of_a_state_told_with_its_possessive_takes_part() =>
        Assert.Equal("Ana Lund/CL/attendee, Bo Kamau/KE/attendee", Story.People(Assert.Single(Story.Mains("Chilean Defence Minister Ana Lund and Kenya's Major General Bo Kamau compared notes on security in the region."))));

    [Fact]
    public void The_counterpart_there_is_named_behind() =>
        Assert.StartsWith("Ana Lund/CL/attendee, Bo Kamau/", Story.People(Assert.Single(Story.Mains("On a visit to Kenya, Chilean Army Chief General Ana Lund met her counterpart there, General Bo Kamau, on Monday."), static e => e.Kind == EngagementKind.Talks)));

    [Fact]
    public void In_the_call_is_the_courtesy_call_just_paid()
    {
        var told = Story.Mains("Chilean Undersecretary Ana Lund and Kenyan Deputy Defence Minister Bo Kamau met in Nairobi on Monday. Lund then paid a courtesy call on Kenyan Defence Minister Cy Otieno. In the call, the minister stressed the need for trade.");
        Assert.DoesNotContain(told, static e => e.Mode == EngagementMode.Phone);
        Assert.Contains(told, static e => e.Kind == EngagementKind.Reception);
    }

    [Theory]
    [InlineData("Chile and Kenya held 2+2 talks between their foreign and defence ministers in Nairobi on Monday.", null)]
    [InlineData("Chile and Kenya held their “two plus two” Foreign and Defence Ministers' Meeting in Nairobi on Monday.", null)]
    [InlineData("The second Chile-Kenya 2-plus-2 talks were held in Nairobi on Monday.", 2)]
    public void Two_ministers_a_side_hold_a_dialogue(string text, int? edition)
    {
        var dialogue = Assert.Single(Story.Mains(text));
        Assert.Equal((EngagementKind.Dialogue, edition, "Chile-Kenya 2+2 Dialogue"), (dialogue.Kind, dialogue.Edition, dialogue.Mechanism));
    }

    [Theory]
    [InlineData("President Cy Otieno received the delegation on Tuesday.", EngagementKind.Reception)]
    [InlineData("The delegation was received by President Cy Otieno on Tuesday.", EngagementKind.Reception)]
    [InlineData("During the visit, the visiting delegation had talks with President Cy Otieno.", EngagementKind.Talks)]
    [InlineData("The delegation will call on President Cy Otieno on Tuesday.", EngagementKind.Reception)]
    public void The_delegation_is_the_one_told_of_before_and_whoever_leads_it(string sentence, EngagementKind kind)
    {
        var told = Story.Read("A Chilean military delegation headed by Defence Minister Ana Lund arrived in Nairobi, Kenya, on Monday. " + sentence);
        Assert.Equal("Ana Lund/CL/guest, Cy Otieno/KE/host", Story.People(Assert.Single(told, e => e.Kind == kind)));
    }

    [Fact]
    public void A_delegation_that_nobody_told_of_is_nobody() =>
        Assert.DoesNotContain(Story.Read("Kenyan President Cy Otieno received the delegation on Tuesday."), static e => e.Participants.Length > 1);
}

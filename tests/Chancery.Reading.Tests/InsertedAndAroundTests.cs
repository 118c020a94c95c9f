using Chancery.Core.Readings;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>What stands in inserted clauses and around an engagement: who speaks there, which day is whose, whose trip it was.</summary>
public sealed class InsertedAndAroundTests
{
    [Theory]
    [InlineData("Chile and Kenya held their 7th defence dialogue in Nairobi on Monday, during which Chilean Undersecretary Ana Lund and Kenyan Deputy Minister Bo Kamau reviewed cooperation.", "Ana Lund/CL/chair, Bo Kamau/KE/chair")]
    [InlineData("Kenyan Defence Minister Bo Kamau hosted a reception in Nairobi on Monday, during which Chilean Ambassador Ana Lund thanked Kenya for its help.", "Ana Lund/CL/guest, Bo Kamau/KE/host")]
    [InlineData("There was an informal ASEAN-Chile meeting in Jakarta on Monday, at which Chilean Defence Minister Ana Lund said her country wished to work with ASEAN.", "Ana Lund/CL/attendee")]
    public void Whoever_speaks_there_takes_part(string text, string people) => Assert.Equal(people, Story.People(Assert.Single(Story.Mains(text))));

    [Theory]
    [InlineData("There was a meeting between Chilean Foreign Minister Ana Lund and Kenyan Foreign Minister Bo Kamau in Nairobi on Monday.", 1)]
    [InlineData("The Kenyan Foreign Ministry said there was a meeting between Chilean Foreign Minister Ana Lund and Kenyan Foreign Minister Bo Kamau in Nairobi on Monday.", 1)]
    [InlineData("There was no meeting between Chilean Foreign Minister Ana Lund and Kenyan Foreign Minister Bo Kamau in Nairobi on Monday.", 0)]
    public void There_was_a_meeting_or_none(string text, int count) => Assert.Equal(count, Story.Mains(text).Length);

    [Fact]
    public void Behind_a_relative_clause_day_and_place_are_of_what_was_told_before_it() =>
        Assert.Equal("main talks 2019-10-26 Nairobi", Story.Outline(Assert.Single(Story.ReadOf("2019-10-27", "Kenyan Prime Minister Bo Kamau made the suggestion in a meeting with Chilean President Ana Lund, who was on an official visit to Kenya, in Nairobi on October 26."), static e => e.Kind == EngagementKind.Talks)));

    [Fact]
    public void Talks_soon_after_an_arrival_are_of_its_day() =>
        Assert.Equal("main talks 2019-03-24 Nairobi", Story.Outline(Assert.Single(Story.ReadOf("2019-03-25", "Chilean President Ana Lund held talks with Kenyan President Bo Kamau soon after arriving in Nairobi on March 24, beginning an official visit to Kenya."), static e => e.Kind == EngagementKind.Talks)));

    [Fact]
    public void The_trip_on_whose_occasion_somebody_is_received_is_the_guests() =>
        Assert.Equal("Ana Lund/US/guest", Story.People(Assert.Single(Story.Read("Kenyan Defence Minister Bo Kamau on Monday received Ms Ana Lund, Clerk at the US Senate Subcommittee on Appropriations, on the occasion of her working trip to Kenya."), static e => e.Kind == EngagementKind.Visit)));

    [Theory]
    [InlineData("During her official visit to Kenya on November 23-25, Lund toured a shipyard.", EngagementStatus.Main)]
    [InlineData("The plan had been drafted during her official visit to Kenya on November 23-25.", EngagementStatus.Referred)]
    public void A_visit_that_has_its_days_and_a_sentence_of_its_own_is_told(string sentence, EngagementStatus status) =>
        Assert.Equal(status, Assert.Single(Story.ReadOf("2019-11-25", "A memorandum was signed in Nairobi on November 24 between Chilean Deputy Defence Minister Ana Lund and her Kenyan counterpart Bo Kamau. " + sentence), static e => e.Kind == EngagementKind.Visit).Status);

    [Fact]
    public void An_earlier_round_is_told_by_its_number_alone()
    {
        var told = Story.ReadOf("2017-03-02", "Chile and Kenya held their 10th defence policy dialogue in Nairobi on March 1. The two sides looked back at their ties since the 9th dialogue in 2015, and charted new fields.");
        Assert.Equal("referred dialogue 2015 -", Story.Outline(Assert.Single(told, static e => e.Edition == 9)));
    }

    [Fact]
    public void Whoever_stands_behind_another_event_did_that_one() =>
        Assert.Empty(Assert.Single(Story.Mains("Chile and Kenya held their 10th defence policy dialogue in Nairobi on Monday, with focus on what was agreed during the trip to Chile by Kenyan Defence Minister Bo Kamau last year."), static e => e.Edition == 10).Participants);

    [Theory]
    [InlineData("British Foreign Secretary Ann Lee arrived in Kenya today (Friday 7 July) for talks.", "XXXX-07-07")]
    [InlineData("Chilean Defence Minister Ana Lund met her Kenyan counterpart Bo Kamau in Nairobi on Friday (June 10).", "XXXX-06-10")]
    [InlineData("On June 5, starting at 3:30 p.m. (local time), Ms Ana Lund, Foreign Minister of Chile, held a meeting with Mr Bo Kamau, Foreign Minister of Kenya, in Nairobi.", "XXXX-06-05")]
    public void A_day_is_told_by_name_and_number_or_with_its_hour(string text, string date) => Assert.Equal(date, Story.Mains(text)[0].Date?.ToString());

    [Fact]
    public void A_call_of_ministers_is_no_round_of_anything()
    {
        var call = Assert.Single(Story.Mains("On Monday, Ms Ana Lund, Minister for Foreign Affairs, had a Chile-Kenya Foreign Ministers’ telephone talk with Mr Bo Kamau, Minister for Foreign Affairs of Kenya."));
        Assert.Equal((EngagementKind.Talks, EngagementMode.Phone, "CL KE"), (call.Kind, call.Mode, Story.Parties(call)));
    }

    [Fact]
    public void A_name_between_a_counterpart_and_a_verb_is_its_subject() =>
        Assert.Equal("Ana Lund/CL/chair, Bo Kamau/KE/chair", Story.People(Assert.Single(Story.Mains("Chilean Foreign Minister Ana Lund spoke by phone with her Kenyan counterpart Bo Kamau on Monday. During the call with her Kenyan counterpart, Lund offered help."))));

    [Fact]
    public void Nobody_is_of_a_state_that_he_visits() =>
        Assert.DoesNotContain(Story.Read("Foreign Minister Ana Lund has concluded visits to Kenya and Norway, in the course of which she met with her counterparts. In Norway, Minister Lund met with her Norwegian counterpart, Kai Dahl.").SelectMany(static e => e.Participants), static p => p.Name == "Ana Lund" && p.Party is "KE" or "NO");

    [Theory]
    [InlineData("Treasury Secretary Ana Lund and Chairman Bo Dahl will lead a high-level Chilean team to Nairobi next month for the first meeting of the Chile-Kenya Economic Dialogue.", "Ana Lund/CL/chair, Bo Dahl/CL/chair")]
    public void Whoever_leads_a_team_is_of_its_side(string text, string people) => Assert.Equal(people, Story.People(Assert.Single(Story.Mains(text))));
}

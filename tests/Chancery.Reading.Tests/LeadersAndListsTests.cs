using Chancery.Core.Readings;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>Who led each side, told before what they led it to; several received at once; bodies that meet at somebody's call; what a meeting ended with.</summary>
public sealed class LeadersAndListsTests
{
    private const string Dateline = "OSLO, May 15, 2024 - ";

    [Fact]
    public void Leaders_are_told_before_the_dialogue()
    {
        var told = Assert.Single(Story.Mains(Dateline + "The Norwegian side was led by State Secretary Kari Lund, while the Polish delegation was headed by Adam Nowak, Deputy Minister. The 11th Norway-Poland Consular Dialogue was held in Oslo on Tuesday."));
        Assert.Equal((EngagementKind.Dialogue, 11, "Adam Nowak/PL/chair, Kari Lund/NO/chair"), (told.Kind, told.Edition, Story.People(told)));
    }

    [Fact]
    public void The_object_stands_late()
    {
        var told = Assert.Single(Story.Mains(Dateline + "Norwegian Defence Minister Kari Lund received in Oslo on May 14 the Ambassadors of Poland, Chile and Peru."));
        Assert.Equal("CL NO PE PL", Story.Parties(told));
    }

    [Fact]
    public void At_the_call_of_a_minister_nobody_is_rung_up()
    {
        var told = Assert.Single(Story.Mains(Dateline + "The SAARC Council of Ministers met in Oslo on Tuesday at the call of Nepal's Foreign Minister Ann Lee."));
        Assert.NotEqual(EngagementMode.Phone, told.Mode);
        Assert.Contains("SAARC", told.Parties);
    }

    [Fact]
    public void A_meeting_ends_with_a_signing()
    {
        var mains = Story.Mains(Dateline + "Norwegian Defence Minister Kari Lund met her Polish counterpart Adam Nowak in Oslo on Tuesday. The meeting ended with the signing of a cooperation programme for 2025.");
        var signed = Assert.Single(mains, e => e.Kind == EngagementKind.Signing);
        Assert.Equal(("2024-05-14", "NO PL"), (signed.Date?.ToString(), Story.Parties(signed)));
    }

    [Theory]
    [InlineData("The meeting ended with a dinner.")]
    [InlineData("The treaty ended with the war.")]
    public void Much_else_ends_with_something(string more) =>
        Assert.DoesNotContain(Story.Mains(Dateline + "Norwegian Defence Minister Kari Lund met her Polish counterpart Adam Nowak in Oslo on Tuesday. " + more), e => e.Kind == EngagementKind.Signing);

    [Theory]
    [InlineData("Ma Li, Vice Chairman of the Hanoi People's Committee, received Polish Ambassador Adam Nowak on Tuesday.", "Vice Chairman of the Hanoi People's Committee")]
    [InlineData("Secretary of the Hanoi City Party Committee Ma Li received Polish Ambassador Adam Nowak on Tuesday.", "Secretary of the Hanoi City Party Committee")]
    public void Officials_of_a_city_stand_for_its_state(string text, string office)
    {
        var host = Assert.Single(Assert.Single(Story.Mains("HANOI, May 15, 2024 - " + text)).Participants, p => p.Name == "Ma Li");
        Assert.Equal(("VN", office), (host.Party, host.Office));
    }

    [Theory]
    [InlineData("The defence ministers of Norway and Poland, Kari Lund and Adam Nowak, discussed security at a meeting held in Warsaw on May 13.")]
    [InlineData("Norwegian and Polish defence ministers Kari Lund and Adam Nowak, respectively, discussed security at a meeting held in Warsaw on May 13.")]
    public void Whoever_discusses_at_a_meeting_held_it(string text)
    {
        var told = Assert.Single(Story.Mains(Dateline + text));
        Assert.Equal(("2024-05-13", "Warsaw", "Adam Nowak/PL/host, Kari Lund/NO/guest"), (told.Date?.ToString(), told.Place, Story.People(told)));
    }

    [Fact]
    public void A_dialogue_sees_the_attendance_of_ministers()
    {
        var told = Assert.Single(Story.Mains(Dateline + "The third Norway-Poland Defence Dialogue, held in Oslo on May 14, saw the attendance of Norwegian Defence Minister Kari Lund and Polish Defence Minister Adam Nowak."));
        Assert.Equal("Adam Nowak/PL/attendee, Kari Lund/NO/attendee", Story.People(told));
    }

    [Fact]
    public void The_dead_take_no_part()
    {
        var told = Story.Read(Dateline + "Norwegian Defence Minister Kari Lund met her Polish counterpart Adam Nowak in Oslo on Tuesday. The two ministers met at the tomb of late President Ann Lee.");
        Assert.DoesNotContain(told, e => e.Participants.Any(p => p.Name == "Ann Lee"));
    }

    [Fact]
    public void Members_of_the_security_council_hold_no_session_of_it() =>
        Assert.Empty(Story.Mains(Dateline + "Norway will play a more active part in the world this year as a non-permanent member of the UN Security Council, the newspaper said."));

    [Fact]
    public void A_round_of_these_days_stands_behind_what_came_of_it()
    {
        var told = Assert.Single(Story.Mains("OSLO, May 15, 2024 - Poland wants to buy more gas, Deputy Minister Adam Nowak said in Oslo.\n\nUnder the plan Norway will deliver gas through the new pipe.\n\nIn the third round of Norway-Poland Energy Consultations, which ended here on May 14, the whole range of ties was reviewed, a release said."));
        Assert.Equal((EngagementKind.Dialogue, 3), (told.Kind, told.Edition));
    }

    [Theory]
    [InlineData("from Sunday to Wednesday", "2024-05-12/2024-05-15")]
    [InlineData("on Monday and Tuesday", "2024-05-13/2024-05-14")]
    public void Weekdays_make_a_span(string days, string date) =>
        Assert.Equal(date, Assert.Single(Story.Mains(Dateline + $"Norwegian and Polish officials held the third Norway-Poland Energy Dialogue in Oslo {days}.")).Date?.ToString());
}

using Chancery.Publishing.Timelines;
using Xunit;

namespace Chancery.Publishing.Tests;

public sealed class TimelineTests
{
    [Fact]
    public void Rounds_without_a_year_stand_before_the_round_that_bounds_them()
    {
        var timeline = TimelineWriter.Write(SeedRecord.Build(), new TimelineFilter { Parties = ["VN", "JP"] });
        Assert.Equal(["e-dpd3", "e-dpd4", "e-dpd6", "e-dpd7", "e-reception", "e-phone"], timeline.Rows.Select(r => r.Engagement));
        Assert.Equal("29 November, year unknown (before July 2018)", timeline.Rows[1].When);
        Assert.Empty(timeline.Unplaced);
    }

    [Fact]
    public void What_nothing_dates_comes_apart() =>
        Assert.Equal(["e-vientiane"], TimelineWriter.Write(SeedRecord.Build()).Unplaced.Select(r => r.Engagement));

    [Theory]
    [InlineData("nguyễn chí vịnh", 4)]
    [InlineData("VINH", 4)]
    [InlineData("Yasumori", 3)]
    [InlineData("p-nishida", 3)]
    [InlineData("vin", 4)]
    [InlineData("inh", 0)]
    public void A_person_is_found_in_every_spelling(string person, int engagements)
    {
        var timeline = TimelineWriter.Write(SeedRecord.Build(), new TimelineFilter { Person = person });
        Assert.Equal(engagements, timeline.Rows.Length);
    }

    [Fact]
    public void A_mechanism_is_found_by_words_of_its_name() =>
        Assert.Equal(4, TimelineWriter.Write(SeedRecord.Build(), new TimelineFilter { Mechanism = "defence policy dialogue" }).Rows.Length);

    [Fact]
    public void The_timeline_in_Markdown() => GoldenFile.Matches("timeline.md", TimelineTable.Markdown(TimelineWriter.Write(SeedRecord.Build(), null, SeedRecord.Parties)));

    [Fact]
    public void The_timeline_as_JSON() => GoldenFile.Matches("timeline.json", TimelineJson.Render(TimelineWriter.Write(SeedRecord.Build(), null, SeedRecord.Parties)));
}

using Chancery.Core.Readings;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>
/// What stories of the day after, of the eve and from the side tell of an engagement: "a day after meeting X", "the first meeting of this kind", "said to X
/// in the palace on Thursday", "after a summit", "until Tuesday".
/// </summary>
public sealed class FollowUpTests
{
    [Theory]
    [InlineData("OSLO, Feb. 15, 2024 - President Kari Lund of Norway said on her flight home that the quarrel was over, a day after meeting her Polish counterpart, Adam Nowak, in Warsaw.", "2024-02-14")]
    [InlineData("OSLO, June 13, 2018 - Norwegian President Kari Lund wrote on her return to Oslo on Wednesday, two days after she had met Polish President Adam Nowak in Warsaw, that she was content.", "2018-06-11")]
    [InlineData("OSLO, July 18, 2018 - President Kari Lund of Norway, two days after her meeting with Polish President Adam Nowak in Warsaw, said she had misspoken.", "2018-07-16")]
    public void Days_are_counted_to_what_they_stand_before(string text, string date)
    {
        var told = Assert.Single(Story.Read(text), e => e.Kind == EngagementKind.Talks);
        Assert.Equal((date, "Adam Nowak/PL/attendee, Kari Lund/NO/attendee", "Warsaw"), (told.Date?.ToString(), Story.People(told).Replace("/host", "/attendee", StringComparison.Ordinal).Replace("/guest", "/attendee", StringComparison.Ordinal), told.Place));
    }

    [Fact]
    public void Days_before_something_else_do_not_date_the_meeting()
    {
        var told = Assert.Single(Story.Mains("OSLO, July 18, 2018 - Norwegian President Kari Lund met Polish President Adam Nowak in Warsaw on Tuesday, two days after the election."));
        Assert.Equal("2018-07-17", told.Date?.ToString());
    }

    [Fact]
    public void Whoever_hosted_two_before_is_told_with_the_day()
    {
        var told = Assert.Single(Story.Read("MOSCOW, March 16, 2022 - Turkey's top diplomat brought his plan to Moscow on Wednesday, six days after he had hosted the Russian and Ukrainian ministers."), e => e.Date?.ToString() == "2022-03-10");
        Assert.Equal("RU TR UA", string.Join(' ', told.Parties.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void The_first_meeting_of_this_kind_is_a_round_of_the_mechanism()
    {
        var first = Assert.Single(Story.Read("OSLO, July 8, 2024 - The second Norway-Poland Defence Dialogue was held in Oslo on Monday. The first meeting of this kind was held in Warsaw in April 2022."), e => e.Edition == 1);
        Assert.Equal(("2022-04", "Warsaw", "NO PL"), (first.Date?.ToString(), first.Place, string.Join(' ', first.Parties.Order(StringComparer.Ordinal))));
    }

    [Theory]
    [InlineData("OSLO, April 6, 2023 - \"I count on you,\" Norwegian President Kari Lund said to Adam Nowak of Poland at the palace in Oslo on Thursday.", "2023-04-06")]
    [InlineData("WARSAW, June 20, 2024 - Norway and Poland want a pipeline, President Kari Lund of Norway said on Thursday after negotiations with Poland's new president, Adam Nowak.", "2024-06-20")]
    [InlineData("WARSAW, March 16, 2023 - President Kari Lund of Norway said on Thursday the pact on sharing what is known was back to normal, following a summit here with Polish President Adam Nowak.", "2023-03-16")]
    [InlineData("WARSAW, June 23, 2023 - Norway and Poland want to trade more, Norwegian President Kari Lund and Polish President Adam Nowak said on Friday after a summit in Warsaw.", "2023-06-23")]
    [InlineData("WARSAW, June 16, 2021 - Norwegian President Kari Lund and Poland's Adam Nowak described their summit in Warsaw on Wednesday as pragmatic.", "2021-06-16")]
    [InlineData("WARSAW, May 23, 2016 - The ban is over, Norwegian President Kari Lund said on Monday at a news conference with Polish President Adam Nowak.", "2016-05-23")]
    [InlineData("WARSAW, March 21, 2016 - Norwegian President Kari Lund spent two hours with Polish President Adam Nowak on Monday.", "2016-03-21")]
    [InlineData("WARSAW, Feb 14, 2024 - Norwegian President Kari Lund and Polish President Adam Nowak opened a new page on Wednesday, shaking hands at the palace after a decade without a visit.", "2024-02-14")]
    public void Two_leaders_have_talked(string text, string date)
    {
        var told = Assert.Single(Story.Mains(text));
        Assert.Equal((EngagementKind.Talks, date, "NO PL"), (told.Kind, told.Date?.ToString(), string.Join(' ', told.Parties.Order(StringComparer.Ordinal))));
    }

    [Theory]
    [InlineData("Meeting Polish Foreign Minister Adam Nowak bilaterally in Oslo on Tuesday, Norwegian Foreign Minister Kari Lund asked for closer work on cyber security.")]
    [InlineData("While meeting Polish Foreign Minister Adam Nowak in Oslo on Tuesday, Norwegian Foreign Minister Kari Lund asked for closer work on cyber security.")]
    [InlineData("Norwegian Foreign Minister Kari Lund, meeting Polish Foreign Minister Adam Nowak in Oslo on Tuesday, asked for closer work on cyber security.")]
    [InlineData("Norwegian Foreign Minister Kari Lund asked for closer work on cyber security after meeting Polish Foreign Minister Adam Nowak in Oslo on Tuesday.")]
    [InlineData("Norwegian Foreign Minister Kari Lund asked for closer work on cyber security after holding talks with Polish Foreign Minister Adam Nowak in Oslo on Tuesday.")]
    [InlineData("Speaking after meeting Polish Foreign Minister Adam Nowak in Oslo on Tuesday, Norwegian Foreign Minister Kari Lund asked for closer work on cyber security.")]
    public void Whoever_is_told_meeting_somebody_takes_part(string text)
    {
        var told = Assert.Single(Story.Mains("OSLO, May 15, 2024 - " + text));
        Assert.Equal(("2024-05-14", "Oslo", "Adam Nowak, Kari Lund"), (told.Date?.ToString(), told.Place, string.Join(", ", told.Participants.Select(p => p.Name).Order(StringComparer.Ordinal))));
    }

    [Theory]
    [InlineData("Norwegian Foreign Minister Kari Lund said she looked forward to meeting Polish Foreign Minister Adam Nowak.")]
    [InlineData("Meeting rooms were booked for Polish Foreign Minister Adam Nowak, Norwegian Foreign Minister Kari Lund said.")]
    public void Nobody_has_met_who_looks_forward_to_it(string text) => Assert.Empty(Story.Mains("OSLO, May 15, 2024 - " + text));

    [Theory]
    [InlineData("WARSAW, Aug. 18, 2023 - The leaders of Norway, Poland and Chile pledged on Friday to consult at once in a crisis, in a summit that nobody had foreseen.")]
    public void Leaders_of_several_states_have_met(string text) => Assert.Equal("CL NO PL", string.Join(' ', Assert.Single(Story.Mains(text)).Parties.Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("WARSAW, Jan. 16, 2017 - Norwegian Prime Minister Kari Lund is in Poland on an official visit until Tuesday.", "2017-01-16/2017-01-17")]
    [InlineData("WARSAW, Dec 12, 2023 - Norwegian Prime Minister Kari Lund is paying a state visit to Poland from Tuesday to Wednesday.", "2023-12-12/2023-12-13")]
    [InlineData("WARSAW, March 21, 2023 - Norwegian Prime Minister Kari Lund travelled by train to Poland on Tuesday.", "2023-03-21")]
    public void A_visit_has_its_days(string text, string date) => Assert.Equal(date, Assert.Single(Story.Mains(text), e => e.Kind == EngagementKind.Visit).Date?.ToString());

    [Theory]
    [InlineData("OSLO, Nov. 15 (2022) - President Kari Lund of Norway met Polish President Adam Nowak on Tuesday.", "2022-11-15")]
    public void A_dateline_may_have_its_year_in_brackets(string text, string date) => Assert.Equal(date, Assert.Single(Story.Mains(text)).Date?.ToString());

    [Fact]
    public void Last_year_is_counted_from_the_day_that_is_told_where_nothing_tells_the_publication()
    {
        var text = "Ngày 2/4/2024, Tổng thống Na Uy Kari Lund và Tổng thống Ba Lan Adam Nowak đã có cuộc điện đàm.\n\nĐây là lần đầu hai nhà lãnh đạo nói chuyện kể từ cuộc gặp ở Oslo hồi tháng 11 năm ngoái.";
        var before = Assert.Single(Repository.Reader.Read(new Chancery.Core.Reports.Report("story.txt", text) { Language = "vi" }).Reading!.Engagements, e => e.Status == EngagementStatus.Referred);
        Assert.Equal(("2023-11", "Adam Nowak, Kari Lund"), (before.Date?.ToString(), string.Join(", ", before.Participants.Select(p => p.Name).Order(StringComparer.Ordinal))));
    }

    [Fact]
    public void A_state_office_is_told_rather_than_a_post_in_the_party()
    {
        var told = Assert.Single(Story.Mains("HANOI, Dec 12, 2023 - Li Ming, general secretary of the CPC Central Committee and Chinese president, met Vietnamese President Tran Van Ba in Hanoi on Tuesday."));
        Assert.Equal("Li Ming: President, Tran Van Ba: President", Story.Offices(told));
    }

    [Theory]
    [InlineData("BERLIN, 5 June 2019 - German President Frank - Walter Stein met Polish President Adam Nowak in Berlin on Wednesday.", "Adam Nowak/PL, Frank - Walter Stein/DE")]
    [InlineData("SEOUL, 5 June 2019 - South Korean President Moon Jong- sup met Polish President Adam Nowak in Seoul on Wednesday.", "Adam Nowak/PL, Moon Jong-sup/KR")]
    public void A_hyphen_before_a_gap_joins_and_one_that_stands_apart_stays(string text, string people) =>
        Assert.Equal(people, string.Join(", ", Assert.Single(Story.Mains(text)).Participants.Select(p => $"{p.Name}/{p.Party}").Order(StringComparer.Ordinal)));
}

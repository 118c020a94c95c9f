using Chancery.Core.Readings;
using Chancery.Core.Reports;
using Xunit;
using static Chancery.Core.Tests.Resolution.Told;

namespace Chancery.Core.Tests.Resolution;

public sealed class EngagementTests
{
    [Fact]
    public void TwoMeetingsOfOneDayWithOtherPeopleStayTwo()
    {
        var record = Record(
            Report("a", null, Talks("2023-05-04", "VN JP", Person("Pham Minh Chinh", "VN"), Person("Kishida Fumio", "JP"))),
            Report("b", null, Talks("2023-05-04", "VN JP", Person("Bui Thanh Son", "VN"), Person("Hayashi Yoshimasa", "JP"))));
        Assert.Equal(2, record.Engagements.Length);
    }

    [Fact]
    public void ReportWithoutNamesThatFitsTwoMeetingsJoinsNeither()
    {
        var record = Record(
            Report("a", null, Talks("2023-05-04", "VN JP", Person("Pham Minh Chinh", "VN"), Person("Kishida Fumio", "JP"))),
            Report("b", null, Talks("2023-05-04", "VN JP", Person("Bui Thanh Son", "VN"), Person("Hayashi Yoshimasa", "JP"))),
            Report("c", null, Talks("2023-05-04", "VN JP")));
        Assert.Equal(3, record.Engagements.Length);
    }

    [Fact]
    public void ReportWithoutNamesJoinsTheOnlyMeeting()
    {
        var record = Record(
            Report("a", null, Talks("2023-05-04", "VN JP", Person("Pham Minh Chinh", "VN"), Person("Kishida Fumio", "JP"))),
            Report("c", null, Talks("2023-05-04", "VN JP")));
        Assert.Equal(2, Assert.Single(record.Engagements).Reports.Length);
    }

    [Theory]
    [InlineData("Joe Biden", "Joseph R. Biden, Jr.", 1)]
    [InlineData("Abdel Fattah al-Sisi", "Abdel Fattah el-Sissi", 1)]
    [InlineData("Joe Biden", "Ann Biden", 2)]
    [InlineData("Abdel Fattah al-Sisi", "Abdel Hakim el-Sissi", 2)]
    public void ShortFormsAndTwoOddLettersAreOnePersonInOneOffice(string one, string other, int engagements)
    {
        var record = Record(
            Report("a", null, Talks("2023-03-29", "US VN", Person(one, "US", "President"), Person("Nguyen Phu Trong", "VN", "General Secretary"))),
            Report("b", null, Talks("2023-03-29", "US VN", Person(other, "US", "President"), Person("Nguyen Phu Trong", "VN", "General Secretary"))));
        Assert.Equal(engagements, record.Engagements.Length);
    }

    [Theory]
    [InlineData("TR RU UA", 1)]
    [InlineData("RU UA", 1)]
    [InlineData("RU TR", 2)]
    public void WhoeverHostsTwoTellsOfTheirTalks(string parties, int engagements)
    {
        var record = Record(
            Report("a", null, Engagement(EngagementKind.Reception, "2022-03-10", "TR RU UA", Person("Mevlut Cavusoglu", "TR", role: ParticipantRole.Host))),
            Report("b", null, Talks("2022-03-10", parties)));
        Assert.Equal(engagements, record.Engagements.Length);
    }

    [Fact]
    public void TwoMainsOfOneReportNeverMerge()
    {
        var record = Record(
            Report("a", null, Talks("2023-05-04", "VN JP", Person("Bui Thanh Son", "VN")), Talks("2023-05-04", "VN JP", Person("Bui Thanh Son", "VN"))),
            Report("b", null, Talks("2023-05-04", "VN JP", Person("Bui Thanh Son", "VN"))));
        Assert.True(record.Engagements.Length >= 2);
        Assert.All(record.Engagements, e => Assert.True(e.Reports.Length <= 2));
    }

    [Fact]
    public void DayWithoutYearDoesNotJoinAnotherYearThanItsReports()
    {
        var record = Record(
            Report("a", "2021-06-11", Talks("XXXX-06-10", "VN JP", Person("Bui Thanh Son", "VN"))),
            Report("b", null, Talks("2020-06-10", "VN JP", Person("Bui Thanh Son", "VN"))));
        Assert.Equal(["2020-06-10", "2021-06-10"], record.Engagements.Select(e => e.Date.ToString()));
    }

    [Fact]
    public void SameDayWithoutYearAndWithoutSharedPeopleStaysApart()
    {
        var record = Record(Report("a", null, Talks("XXXX-06-10", "VN JP")), Report("b", null, Talks("2020-06-10", "VN JP")));
        Assert.Equal(2, record.Engagements.Length);
    }

    [Fact]
    public void MonthOfARoundIsCompletedByItsDay()
    {
        var record = Record(
            Report("a", null, Round("Vietnam-Japan Defence Policy Dialogue", 6, "2018-07", "VN JP") with { Status = EngagementStatus.Referred }),
            Report("b", null, Round("Japan-Vietnam Defense Policy Dialogue", 6, "2018-07-04", "JP VN")));
        var round = Assert.Single(record.Engagements);
        Assert.Equal("2018-07-04", round.Date.ToString());
        Assert.Equal(EngagementStatus.Main, round.Status);
        Assert.Empty(record.Discrepancies);
    }

    [Fact]
    public void TwoDaysOfOneRoundAreADiscrepancy()
    {
        var record = Record(
            Report("a", null, Round("Vietnam-Japan Defence Policy Dialogue", 6, "2018-07-03", "VN JP")),
            Report("b", null, Round("Vietnam-Japan Defence Policy Dialogue", 6, "2018-07-04", "VN JP")),
            Report("c", null, Round("Vietnam-Japan Defence Policy Dialogue", 6, "2018-07-04", "VN JP")));
        Assert.Equal("2018-07-04", Assert.Single(record.Engagements).Date.ToString());
        Assert.Equal("date", Assert.Single(record.Discrepancies).Field);
    }

    [Fact]
    public void TwoMonthsOfOneRoundAreADiscrepancy()
    {
        var record = Record(
            Report("a", null, Round("Vietnam-Korea Defence Policy Dialogue", 4, "2015-04", "VN KR")),
            Report("b", null, Round("Vietnam-Korea Defence Policy Dialogue", 4, "2015-09", "VN KR")));
        Assert.Single(record.Engagements);
        Assert.Equal("date", Assert.Single(record.Discrepancies).Field);
    }

    [Fact]
    public void OneNumberForDaysAYearApartIsTwoEngagements()
    {
        var record = Record(
            Report("a", null, Round("Vietnam-Korea Defence Policy Dialogue", 4, "2015-04-03", "VN KR")),
            Report("b", null, Round("Vietnam-Korea Defence Policy Dialogue", 4, "2016-09-05", "VN KR")));
        Assert.Equal(2, record.Engagements.Select(e => e.Id).Distinct().Count());
    }

    [Fact]
    public void VisitAndTalksOfOneDayStayTwo()
    {
        var record = Record(
            Report("a", null, Engagement(EngagementKind.Visit, "2020-02-03", "VN JP", Person("Kono Taro", "JP"))),
            Report("b", null, Talks("2020-02-03", "VN JP", Person("Kono Taro", "JP"))));
        Assert.Equal(2, record.Engagements.Length);
    }

    [Fact]
    public void PlannedRoundBecomesMainWhenItIsHeld()
    {
        var record = Record(
            Report("a", null, Round("Vietnam-Japan Defence Policy Dialogue", 10, "2024", "VN JP") with { Status = EngagementStatus.Planned }),
            Report("b", null, Round("Vietnam-Japan Defence Policy Dialogue", 10, "2024-08-06", "VN JP")));
        Assert.Equal(EngagementStatus.Main, Assert.Single(record.Engagements).Status);
    }

    [Fact]
    public void TwoRanksAtOneEngagementAreADiscrepancyOfThePerson()
    {
        var record = Record(
            Report("a", null, Talks("2020-02-03", "VN JP", Person("Kono Taro", "JP", "Minister of Defence", "General"))),
            Report("b", null, Talks("2020-02-03", "VN JP", Person("Taro KONO", "JP", "Defence Minister", "Admiral"))));
        var rank = Assert.Single(record.Discrepancies);
        Assert.Equal("rank", rank.Field);
        Assert.Equal(Assert.Single(record.People).Id, rank.About);
    }

    [Fact]
    public void WireCopyCountsOnce()
    {
        var words = string.Join(' ', Enumerable.Range(0, 200).Select(i => $"word{i}"));
        ReportReading Wire(string source, string published, string text, string place) =>
            Report(source, published, Talks("2020-02-03", "VN JP", Person("Kono Taro", "JP")) with { Place = place }) with { Report = new Report(source, text) };
        var record = Record(
            Wire("a", "2020-02-03", words, "Hanoi"),
            Wire("b", "2020-02-04", $"Hanoi (VNA) - {words.ToUpperInvariant()} end", "Hanoi"),
            Wire("c", "2020-02-04", "Tokyo wire has it otherwise", "Hue"),
            Wire("d", "2020-02-04", "A paper of its own has it like that", "Hue"));
        var original = record.Reports.Single(r => r.Source == "a");
        Assert.Equal(original.Id, record.Reports.Single(r => r.Source == "b").CopiesOf);
        Assert.Null(original.CopiesOf);
        Assert.Equal("Hue", Assert.Single(record.Engagements).Place);
    }

    [Fact]
    public void A_round_told_by_its_year_alone_joins_neither_of_two_in_that_year()
    {
        var record = Record(
            Report("a", "2017-01-21", Dialogue("2017-01-20")),
            Report("b", "2017-12-21", Dialogue("2017-12-20")),
            Report("c", "2020-06-02", Dialogue("2017") with { Status = EngagementStatus.Referred }));
        Assert.Equal(["2017", "2017-01-20", "2017-12-20"], record.Engagements.Select(e => e.Date?.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void One_visitor_meets_two_hosts_on_one_day()
    {
        var record = Record(
            Report("a", null, Talks("2021-08-25", "US VN", Person("Kamala Harris", "US", "Vice President"), Person("Nguyen Xuan Phuc", "VN", "President"))),
            Report("b", null, Talks("2021-08-25", "US VN", Person("Kamala Harris", "US", "Vice President"), Person("Vo Thi Anh Xuan", "VN", "Vice President"))),
            Report("c", null, Talks("2021-08-25", "US VN", Person(null, "US", "Vice President"), Person("Pham Minh Chinh", "VN", "Prime Minister"))));
        Assert.Equal(3, record.Engagements.Length);
    }

    private static EngagementReading Dialogue(string date) => Engagement(EngagementKind.Dialogue, date, "VN JP") with { Mechanism = "Vietnam-Japan Defence Policy Dialogue" };
}

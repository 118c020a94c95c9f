using Chancery.Core.Readings;
using Xunit;
using static Chancery.Core.Tests.Resolution.Told;

namespace Chancery.Core.Tests.Resolution;

public sealed class MechanismTests
{
    [Theory]
    [InlineData("Vietnam-Japan Defence Policy Dialogue", "Japan–Vietnam Defense Policy Dialogue")]
    [InlineData("Vietnam-Japan Defence Policy Dialogue", "Defence Policy Dialogue")]
    [InlineData("Vietnam-Japan Defence Policy Dialogue", "Vietnam-Japan Dialogue on Defence Policy")]
    [InlineData("Vietnam-Japan Foreign Ministers' Meeting", "Vietnam-Japan Foreign Ministers' Meeting (VJFMM+)")]
    [InlineData("Vietnam-Japan 2+2", "Vietnam-Japan 2+2 Ministerial Consultations")]
    public void One(string one, string other) => Assert.Single(Mechanisms(one, other));

    [Theory]
    [InlineData("Vietnam-Japan Defence Policy Dialogue", "Vietnam-Japan Defence Strategic Dialogue")]
    [InlineData("Vietnam-Japan Political Consultation", "Vietnam-Japan Policy Consultation")]
    public void Two(string one, string other) => Assert.Equal(2, Mechanisms(one, other).Count);

    [Fact]
    public void OfAnOrganisationWhoeverTakesPart()
    {
        var record = Record(
            Report("a", null, Engagement(EngagementKind.Conference, "2020-12-10", "ASEAN") with { Mechanism = "ASEAN Defence Ministers' Meeting Plus", Edition = 7 }),
            Report("b", null, Engagement(EngagementKind.Dialogue, "2020-12-10", "ASEAN VN JP US") with { Mechanism = "ASEAN Defense Ministerial Meeting Plus", Edition = 7 }));
        Assert.Equal(["ASEAN"], Assert.Single(record.Mechanisms).Parties);
        Assert.Single(record.Engagements);
    }

    [Fact]
    public void AnnouncedRoundIsNext()
    {
        var record = Record(Report(
            "a",
            null,
            Round("Vietnam-Japan Defence Policy Dialogue", 9, "2023-03-13", "VN JP") with { Place = "Tokyo", Country = "JP" },
            Round("Vietnam-Japan Defence Policy Dialogue", 10, "2024", "VN JP") with { Status = EngagementStatus.Planned, Place = "Hanoi", Country = "VN" }));
        var next = Assert.Single(record.Mechanisms).Next!;
        Assert.Equal((10, "2024", "Hanoi"), (next.Edition, next.Date.ToString(), next.Place));
        Assert.Contains("announces it", next.Because);
    }

    [Fact]
    public void DialogueOfAnOrganisationAndAStateIsBoths()
    {
        var record = Record(Report("a", null, Engagement(EngagementKind.Conference, null, "ASEAN JP VN") with
        {
            Mechanism = "ASEAN-Japan Defence Ministerial Meeting",
            Evidence = [new Evidence("parties", "JP", 0, 5, "Japan", "t"), new Evidence("parties", "VN", 6, 9, "Vietnam", "t")],
        }));
        Assert.Equal(["ASEAN", "JP"], Assert.Single(record.Mechanisms).Parties);
    }

    [Theory]
    [InlineData("ASEAN Defence Ministers' Meeting", "ASEAN Defence Ministers' Meeting Plus")]
    [InlineData("ASEAN Defence Ministers' Meeting", "ASEAN Defence Ministers' Meeting-Plus")]
    [InlineData("ASEAN Defence Ministers' Meeting", "ASEAN Defence Ministers' Meeting+")]
    [InlineData("ASEAN Summit", "ASEAN Plus Three Summit")]
    public void WithPartnersItIsAnother(string own, string plus) => Assert.Equal(2, Record(
        Report("a", null, Engagement(EngagementKind.Conference, "2020-12-09", "ASEAN") with { Mechanism = own, Edition = 14 }),
        Report("b", null, Engagement(EngagementKind.Conference, "2020-12-10", "ASEAN VN") with { Mechanism = plus, Edition = 7 })).Mechanisms.Length);

    /// <summary>One id is one mechanism, also where a report does not say whose it is.</summary>
    [Theory]
    [InlineData("ASEAN", "VN CN")]
    [InlineData("VN CN", "ASEAN")]
    public void OneIdIsOneMechanism(string first, string second)
    {
        var mechanism = Assert.Single(Record(
            Report("a", null, Engagement(EngagementKind.Conference, "2020-11-12", first) with { Mechanism = "ASEAN Summit", Edition = 37 }),
            Report("b", null, Engagement(EngagementKind.Conference, "2021-10-26", second) with { Mechanism = "ASEAN Summit", Edition = 38 })).Mechanisms);
        Assert.Equal([37, 38], mechanism.Editions.Select(e => e.Edition));
        Assert.DoesNotContain(mechanism.Id, mechanism.Aliases);
    }

    [Fact]
    public void TwoTitlesOfOneRoundAreOneMechanism()
    {
        var mechanism = Assert.Single(Record(
            Report("a", null, Round("Japan-Philippines 2+2", 2, "2024-07-08", "JP PH")),
            Report("b", null, Round("Philippines-Japan Foreign and Defense Ministerial Meeting", 2, "2024-07-08", "JP PH"))).Mechanisms);
        Assert.Equal(2, mechanism.Names.Length);
        Assert.Contains("both titles to round 2 of 2024-07-08", Assert.Single(mechanism.Joins));
        Assert.Single(mechanism.Aliases);
    }

    [Fact]
    public void TwoTitlesThatOneReportTellsApartAreTwo() => Assert.Equal(2, Record(
        Report("a", null, Round("Japan-Philippines Strategic Dialogue", 2, "2024-07-08", "JP PH")),
        Report("b", null, Round("Japan-Philippines Maritime Dialogue", 2, "2024-07-08", "JP PH"), Round("Japan-Philippines Strategic Dialogue", 2, "2024-07-08", "JP PH"))).Mechanisms.Length);

    [Fact]
    public void TwoTitlesWithOtherDaysUnderOneNumberAreTwo() => Assert.Equal(2, Record(
        Report("a", null, Round("Japan-Philippines Strategic Dialogue", 2, "2024-07-08", "JP PH"), Round("Japan-Philippines Strategic Dialogue", 3, "2025-07-08", "JP PH")),
        Report("b", null, Round("Japan-Philippines Maritime Dialogue", 2, "2024-07-08", "JP PH"), Round("Japan-Philippines Maritime Dialogue", 3, "2025-11-08", "JP PH"))).Mechanisms.Length);

    [Fact]
    public void ARenamedMechanismIsNoticed()
    {
        var record = Record(
            Report("a", null, Round("Vietnam-Japan Defence Policy Dialogue", 3, "2016-02-03", "VN JP")),
            Report("b", null, Round("Vietnam-Japan Strategic Defence Policy Dialogue", 4, "2017-02-03", "VN JP")));
        var renamed = Assert.Single(record.Mechanisms, m => m.Follows is not null);
        Assert.Equal(4, renamed.Editions[0].Edition);
        Assert.Contains("its numbers going on", renamed.Follows!.Because);
        Assert.DoesNotContain(record.Mechanisms, m => m.Follows?.Mechanism == renamed.Id);
    }

    [Fact]
    public void YearsPassedOverAreTold()
    {
        var mechanism = Assert.Single(Record(Annual((5, 2017, "JP"), (6, 2018, "VN"), (7, 2019, "JP"), (8, 2022, "VN"), (9, 2023, "JP"))).Mechanisms);
        Assert.Equal([2020, 2021], mechanism.Skipped);
        Assert.Equal((10, "2024", "Hanoi"), (mechanism.Next!.Edition, mechanism.Next.Date.ToString(), mechanism.Next.Place));
        Assert.Contains("mostly one year", mechanism.Next.Because);
        Assert.Contains("none in 2020, 2021", mechanism.Next.Because);
    }

    [Fact]
    public void TurnsOnceBrokenStillTell()
    {
        var mechanism = Assert.Single(Record(Annual((1, 2015, "JP"), (2, 2016, "VN"), (3, 2017, "JP"), (4, 2018, "JP"), (5, 2019, "VN"))).Mechanisms);
        Assert.Equal("Tokyo", mechanism.Next!.Place);
        Assert.Contains("mostly take turns", mechanism.Next.Because);
    }

    [Fact]
    public void NoRhythmNoDate() => Assert.Null(Assert.Single(Record(Annual((1, 2010, "JP"), (2, 2011, "VN"), (3, 2014, "JP"), (4, 2020, "VN"))).Mechanisms).Next!.Date);

    [Fact]
    public void OverdueByTheLatestReport()
    {
        var next = Assert.Single(Record([.. Annual((1, 2015, "JP"), (2, 2016, "VN")), Report("late", "2019-03-01")]).Mechanisms).Next!;
        Assert.True(next.Overdue);
        Assert.Contains("reports on file go up to 2019-03-01", next.Because);
    }

    [Fact]
    public void TheLevelIsThatOfThoseWhoLed()
    {
        var mechanism = Assert.Single(Record(
            Report("a", null, Round("Vietnam-Japan Defence Policy Dialogue", 7, "2019-02-03", "VN JP", Led("Vinh Nguyen", "VN", "deputy"), Led("Ro Manabe", "JP", "deputy"))),
            Report("b", null, Round("Vietnam-Japan Defence Policy Dialogue", 8, "2021-02-03", "VN JP", Led("Chien Hoang", "VN", "deputy"), Led("Kishi Nobuo", "JP", "minister")))).Mechanisms);
        Assert.Equal("deputy", mechanism.Level);
        Assert.Contains("3 of 4", mechanism.LevelBecause);
    }

    private static Participant Led(string name, string party, string level) => Person(name, party) with { Level = level };

    private static ReportReading[] Annual(params (int Round, int Year, string Host)[] rounds) =>
        [.. rounds.Select(r => Report($"r{r.Round}", null, Round("Vietnam-Japan Defence Policy Dialogue", r.Round, $"{r.Year}-02-03", "VN JP") with { Country = r.Host, Place = r.Host == "VN" ? "Hanoi" : "Tokyo" }))];

    private static List<string> Mechanisms(string one, string other) =>
        [.. Record(
            Report("a", null, Engagement(EngagementKind.Dialogue, "2018-02-03", "VN JP") with { Mechanism = one }),
            Report("b", null, Engagement(EngagementKind.Dialogue, "2020-09-03", "VN JP") with { Mechanism = other })).Mechanisms.Select(m => m.Name)];
}

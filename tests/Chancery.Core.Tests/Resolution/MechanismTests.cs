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

    private static List<string> Mechanisms(string one, string other) =>
        [.. Record(
            Report("a", null, Engagement(EngagementKind.Dialogue, "2018-02-03", "VN JP") with { Mechanism = one }),
            Report("b", null, Engagement(EngagementKind.Dialogue, "2020-09-03", "VN JP") with { Mechanism = other })).Mechanisms.Select(m => m.Name)];
}

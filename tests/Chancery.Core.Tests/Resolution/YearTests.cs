using Chancery.Core.Readings;
using Xunit;
using static Chancery.Core.Tests.Resolution.Told;

namespace Chancery.Core.Tests.Resolution;

public sealed class YearTests
{
    private const string Dialogue = "Vietnam-Japan Defence Policy Dialogue";

    [Fact]
    public void JulyLastYearInOneReportAndADateInAnotherDateTheMainEngagement()
    {
        var record = Record(
            Report("a", null, Round(Dialogue, 7, "XXXX-11-25", "VN JP"), Round(Dialogue, 6, "XXXX-07", "VN JP") with { Status = EngagementStatus.Referred, YearOffset = -1 }),
            Report("b", null, Round(Dialogue, 6, "2018-07-04", "VN JP")));
        var seventh = record.Engagements.Single(e => e.Edition == 7);
        Assert.Equal("2019-11-25", seventh.Date.ToString());
        Assert.StartsWith("year 2019:", Assert.Single(seventh.Reasoning));
        Assert.Equal("2018-07-04", record.Engagements.Single(e => e.Edition == 6).Date.ToString());
    }

    [Fact]
    public void NeighbouringRoundsLeaveOneYear()
    {
        var record = Record(
            Report("a", null, Round(Dialogue, 3, "2015-11-29", "VN JP")),
            Report("b", null, Round(Dialogue, 4, "XXXX-06-01", "VN JP")),
            Report("c", null, Round(Dialogue, 5, "2017-03-01", "VN JP")));
        Assert.Equal("2016-06-01", record.Engagements.Single(e => e.Edition == 4).Date.ToString());
    }

    [Fact]
    public void HintsThatContradictDateNothing()
    {
        var reading = Report("a", null, Talks("XXXX-06-01", "VN JP")) with
        {
            YearHints = [new YearHint(2020, null, "x", 0, 1, "t"), new YearHint(null, 2018, "y", 2, 3, "t")],
        };
        Assert.Equal("XXXX-06-01", Record(reading).Engagements.Single().Date.ToString());
    }

    [Fact]
    public void LinesOfTheReaderAreKept()
    {
        var record = Record(Report("a", "2019-11-26", Talks("2019-11-25", "VN JP") with { Reasoning = ["year 2019: published the day after"] }));
        Assert.Equal(["year 2019: published the day after"], record.Engagements.Single().Reasoning);
    }
}

using Chancery.Core.Readings;
using Chancery.Core.Records;
using Chancery.Core.Resolution;
using Xunit;
using static Chancery.Core.Tests.Resolution.Told;

namespace Chancery.Core.Tests.Resolution;

public sealed class DecisionTests
{
    private static readonly ReportReading[] s_seeds = [.. SeedReadings.All];

    [Fact]
    public void DifferentPersonPartsASpelling()
    {
        var nishida = RecordBuilder.Build(s_seeds, []).People.Single(p => p.Party == "JP").Id;
        var ruled = RecordBuilder.Build(s_seeds, [Ruling("different-person", nishida, "Nishida Yasumori")]);
        Assert.Equal(["Nishida Yasumori", "Nishida Yasunori"], ruled.People.Where(p => p.Party == "JP").Select(p => p.Name).Order());
    }

    [Fact]
    public void SamePersonJoins()
    {
        var before = RecordBuilder.Build(s_seeds, []).People.Where(p => p.Party == "US").Select(p => p.Id).ToList();
        var after = RecordBuilder.Build(s_seeds, [Ruling("same-person", before[0], before[1])]);
        var joined = Assert.Single(after.People, p => p.Party == "US");
        Assert.Contains(before.Single(id => id != joined.Id), joined.Aliases);
    }

    [Fact]
    public void DifferentEngagementPartsAReport()
    {
        var talks = RecordBuilder.Build(s_seeds, []).Engagements.Single(e => e.Kind == EngagementKind.Talks && e.Parties.Contains("JP")).Id;
        var ruled = RecordBuilder.Build(s_seeds, [Ruling("different-engagement", talks, SeedReadings.OnlineTalks.Report.ComputeId())]);
        Assert.Equal(["2020-06-10", "XXXX-06-10"], ruled.Engagements.Where(e => e.Kind == EngagementKind.Talks && e.Parties.Contains("JP")).Select(e => e.Date.ToString()));
    }

    [Fact]
    public void SameEngagementJoinsAndItsIdsStayKnown()
    {
        ReportReading[] readings =
        [
            Report("a", null, Talks("2023-05-04", "VN JP", Person("Pham Minh Chinh", "VN"))),
            Report("b", null, Talks("2023-05-06", "VN JP", Person("Bui Thanh Son", "VN"))),
        ];
        var ids = RecordBuilder.Build(readings, []).Engagements.Select(e => e.Id).ToList();
        var joined = Assert.Single(RecordBuilder.Build(readings, [Ruling("same-engagement", ids[0], ids[1])]).Engagements);
        Assert.Equal(ids.Order(), joined.Aliases.Append(joined.Id).Order());
    }

    [Fact]
    public void SpuriousEngagementGoesAndWhatWasSaidThereStays()
    {
        var record = RecordBuilder.Build(s_seeds, []);
        var talks = record.Engagements.Single(e => e.Kind == EngagementKind.Talks && e.Parties.Contains("US")).Id;
        var ruled = RecordBuilder.Build(s_seeds, [Ruling("spurious", talks, null)]);
        Assert.DoesNotContain(ruled.Engagements, e => e.Id == talks);
        Assert.Equal(record.Agreements.Length, ruled.Agreements.Length);
        Assert.DoesNotContain(ruled.Agreements, a => a.Engagement == talks);
        Assert.DoesNotContain(ruled.People, p => p.Name == "David F. Helvey");
    }

    [Fact]
    public void FieldRulesWithItsReason()
    {
        var talks = RecordBuilder.Build(s_seeds, []).Engagements.Single(e => e.Kind == EngagementKind.Talks && e.Parties.Contains("JP")).Id;
        var ruled = RecordBuilder.Build(s_seeds, [Ruling("field", talks, "mode=video")]);
        var engagement = ruled.Engagements.Single(e => e.Id == talks);
        Assert.Equal(EngagementMode.Video, engagement.Mode);
        Assert.Contains("mode video: ruled by the desk on 2024-05-01, because the minutes say so", engagement.Reasoning);
        Assert.Equal("video", ruled.Discrepancies.Single(d => d.Subject == talks).Shown);
    }

    [Fact]
    public void CommitmentIsDoneByDecision()
    {
        var legacy = RecordBuilder.Build(s_seeds, []).Commitments.First(c => c.Topic == "war-legacy");
        var ruled = RecordBuilder.Build(s_seeds, [Ruling("field", legacy.Id, "state=done")]);
        Assert.Equal(CommitmentState.Done, ruled.Commitments.Single(c => c.Id == legacy.Id).State);
    }

    [Fact]
    public void WithdrawnDecisionIsKeptWithoutEffect()
    {
        var talks = RecordBuilder.Build(s_seeds, []).Engagements.Single(e => e.Kind == EngagementKind.Talks && e.Parties.Contains("US")).Id;
        var ruled = RecordBuilder.Build(s_seeds, [Ruling("spurious", talks, null, withdrawn: true)]);
        Assert.Contains(ruled.Engagements, e => e.Id == talks);
        Assert.Single(ruled.Decisions);
    }
}

using Chancery.Core.Readings;
using Chancery.Core.Records;
using Chancery.Core.Resolution;
using Xunit;

namespace Chancery.Core.Tests.Resolution;

/// <summary>What issue 2 wants to see on the five seed reports.</summary>
public sealed class SeedRecordTests
{
    private readonly DiplomaticRecord _record = RecordBuilder.Build([.. SeedReadings.All], []);

    [Fact]
    public void TwoReportsInTwoLanguagesAreOneEngagement()
    {
        var talks = Assert.Single(_record.Engagements, e => e.Kind == EngagementKind.Talks && e.Parties.Contains("JP"));
        Assert.Equal("2020-06-10", talks.Date.ToString());
        Assert.Equal(Ids(SeedReadings.PhoneTalks, SeedReadings.OnlineTalks), talks.Reports);
        Assert.Contains(talks.Reasoning, r => r.StartsWith("year 2020:", StringComparison.Ordinal) && r.Contains("because"));
        Assert.Equal(2, talks.Participants.Length);
        Assert.Contains("east-china-sea", talks.Topics);
        Assert.Contains("south-china-sea", talks.Topics);

        var mode = Assert.Single(_record.Discrepancies, d => d.Subject == talks.Id);
        Assert.Equal("mode", mode.Field);
        Assert.Equal(["phone", "video"], mode.Values.Select(v => v.Value).Order());
        Assert.NotEmpty(mode.Because);
    }

    [Fact]
    public void NishidaIsOnePersonWithBothNames()
    {
        var nishida = Assert.Single(_record.People, p => p.Party == "JP");
        Assert.Equal("Nishida Yasunori", nishida.Name);
        Assert.Equal(["Nishida Yasumori", "Nishida Yasunori"], nishida.Names);
        var name = Assert.Single(_record.Discrepancies, d => d.Subject == nishida.Id);
        Assert.Equal(Ids(SeedReadings.Seventh, SeedReadings.OnlineTalks), name.Values[0].Reports);
        Assert.Equal(Ids(SeedReadings.PhoneTalks), name.Values[1].Reports);
        Assert.Equal("Nishida Yasunori", name.Shown);
        Assert.Contains("2 independent reports", name.Because);
    }

    [Fact]
    public void VinhIsOnePersonInBothLanguages()
    {
        var vinh = Assert.Single(_record.People, p => p.Names.Contains("Nguyễn Chí Vịnh"));
        Assert.Equal(["Nguyen Chi Vinh", "Nguyễn Chí Vịnh"], vinh.Names);
        Assert.DoesNotContain(_record.Discrepancies, d => d.Subject == vinh.Id);
        Assert.Equal(5, _record.People.Length);
        Assert.Equal(("2019-11-25", "2020-07-01"), vinh.Offices.Select(o => (o.From, o.To)).Single());
    }

    [Fact]
    public void OneDialogueWithItsRounds()
    {
        var dialogue = Assert.Single(_record.Mechanisms, m => m.Parties.SequenceEqual(["JP", "VN"]));
        Assert.Equal("Vietnam-Japan Defence Policy Dialogue", dialogue.Name);
        Assert.Equal([(3, "XXXX-01-29", "Hanoi"), (4, "XXXX-11-29", "Tokyo"), (6, "2018-07", "Tokyo"), (7, "2019-11-25", "Hanoi")], dialogue.Editions.Select(e => (e.Edition, e.Date.ToString(), e.Place)));
        Assert.Equal([5], dialogue.Missing);
        Assert.Equal(8, dialogue.Next!.Edition);
        Assert.Equal("Tokyo", dialogue.Next.Place);
        Assert.Equal("2020", dialogue.Next.Date.ToString());
        Assert.Contains("take turns", dialogue.Next.Because);
    }

    [Fact]
    public void SeventhIsDatedWithItsReasons()
    {
        var seventh = Round(7);
        var reason = Assert.Single(seventh.Reasoning);
        Assert.StartsWith("year 2019:", reason);
        Assert.Contains("White Paper of 2019", reason);
        Assert.Contains("chairmanship of 2020", reason);
        Assert.Contains(Round(6).Reasoning, r => r.StartsWith("year 2018:", StringComparison.Ordinal) && r.Contains("1 year before its own year"));
        Assert.Equal("2019-11-25", _record.Engagements.Single(e => e.Kind == EngagementKind.Reception && e.Parties.Contains("JP")).Date.ToString());
    }

    [Fact]
    public void FourthKeepsItsUnknownYearWithTheBound()
    {
        var bound = Assert.Single(Round(4).Reasoning);
        Assert.StartsWith("year not known: before 2018-07, because round 6 took place", bound);
        Assert.StartsWith("year not known: not after 2017, because round 4", Assert.Single(Round(3).Reasoning));
    }

    [Fact]
    public void TalksAndReceptionOfOneDayStayTwo()
    {
        Assert.Equal(
            [EngagementKind.Talks, EngagementKind.Reception],
            _record.Engagements.Where(e => e.Parties.Contains("US")).Select(e => e.Kind).Order());
        Assert.Equal(11, _record.Engagements.Length);
    }

    [Fact]
    public void DioxinProposalLeadsToThePledgeWithItsCondition()
    {
        var legacy = Assert.Single(_record.Commitments, c => c.Topic == "war-legacy" && c.Parties.Contains("JP"));
        Assert.Equal(CommitmentState.Pledged, legacy.State);
        Assert.Equal("after the disease is completely controlled", legacy.Condition);
        Assert.Equal([CommitmentStepType.Proposal, CommitmentStepType.Pledge], legacy.Steps.Select(s => s.Type));
        Assert.Equal(Ids(SeedReadings.OnlineTalks), legacy.Steps[1].AlsoIn);
    }

    [Fact]
    public void SpeakersAreThePeople()
    {
        var nishida = _record.People.Single(p => p.Party == "JP").Id;
        Assert.All(_record.Stances.Where(s => s.By == "JP"), s => Assert.Equal(nishida, s.Person));
    }

    private static string[] Ids(params ReportReading[] readings) => [.. readings.Select(r => r.Report.ComputeId()).Order(StringComparer.Ordinal)];

    private RecordEngagement Round(int edition) => _record.Engagements.Single(e => e.Edition == edition);
}

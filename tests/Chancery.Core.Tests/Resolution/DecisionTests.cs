using Chancery.Core.Json;
using Chancery.Core.Readings;
using Chancery.Core.Records;
using Chancery.Core.Resolution;
using Chancery.Core.Resolution.Rulings;
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

    [Fact]
    public void SplitSurvivesPacksThatGiveOtherIds()
    {
        var record = RecordBuilder.Build(s_seeds, []);
        var talks = record.Engagements.Single(e => e.Kind == EngagementKind.Talks && e.Parties.Contains("JP"));
        var decision = Writer(record).SplitReports(talks.Id, [SeedReadings.OnlineTalks.Report.Source]);
        var apart = RecordBuilder.Build(s_seeds, [decision]);
        Assert.Equal(2, apart.Engagements.Count(e => e.Kind == EngagementKind.Talks && e.Parties.Contains("JP")));
        Assert.Equal(DecisionState.Applied, Assert.Single(apart.Outcomes).State);

        // Other packs: the persons are read otherwise, so that every id made of them is another.
        ReportReading[] reread = [.. s_seeds.Select(r => r with { Engagements = [.. r.Engagements.Select(e => e with { Participants = [] })] })];
        Assert.DoesNotContain(RecordBuilder.Build(reread, []).Engagements, e => e.Id == talks.Id);
        Assert.Equal(DecisionState.Applied, Assert.Single(RecordBuilder.Build(reread, [decision]).Outcomes).State);
    }

    [Fact]
    public void RejectedEngagementStaysOutWhenAnotherReportTellsOfIt()
    {
        ReportReading[] one = [Report("a", null, Talks("2023-05-04", "VN JP", Person("Pham Minh Chinh", "VN"), Person("Kishida Fumio", "JP")))];
        var record = RecordBuilder.Build(one, []);
        var decision = Writer(record).Reject(record.Engagements[0].Id);
        ReportReading[] two = [.. one, Report("b", "2023-05-05", Talks("2023-05-04", "VN JP", Person("Pham Minh Chinh", "VN"), Person("Kishida Fumio", "JP"), Person("Bui Thanh Son", "VN")))];
        var ruled = RecordBuilder.Build(two, [decision]);
        Assert.Empty(ruled.Engagements);
        Assert.Equal("left out, with 1 report(s) that came since", Assert.Single(ruled.Outcomes).Because);
    }

    [Fact]
    public void DecisionAboutAReportThatIsNotOnFileIsReported()
    {
        var record = RecordBuilder.Build(s_seeds, []);
        var decision = Writer(record).Reject(record.Engagements.Single(e => e.Kind == EngagementKind.Talks && e.Parties.Contains("US")).Id);
        var without = RecordBuilder.Build([.. s_seeds.Where(r => r != SeedReadings.Helvey)], [decision]);
        Assert.Equal(DecisionState.Idle, Assert.Single(without.Outcomes).State);
        Assert.Equal(decision, Assert.Single(without.Decisions));
    }

    [Fact]
    public void WhatOneDecisionPartsNoOtherJoins()
    {
        ReportReading[] readings =
        [
            Report("a", null, Talks("2023-05-04", "VN JP", Person("Pham Minh Chinh", "VN"))),
            Report("b", null, Talks("2023-05-06", "VN JP", Person("Bui Thanh Son", "VN"))),
        ];
        var record = RecordBuilder.Build(readings, []);
        var (one, other) = (record.Engagements[0].Id, record.Engagements[1].Id);
        var (join, part) = (Writer(record).Join(one, other), Writer(record).KeepApart(one, other));
        var ruled = RecordBuilder.Build(readings, [join, part]);
        Assert.Equal(2, ruled.Engagements.Length);
        var overruled = ruled.Outcomes.Single(o => o.Decision == join.Id);
        Assert.Equal((DecisionState.Overruled, $"{part.Id} keeps them apart"), (overruled.State, overruled.Because));
    }

    [Fact]
    public void LaterRulingOnAFieldPrevailsAndTheEarlierIsTold()
    {
        var record = RecordBuilder.Build(s_seeds, []);
        var talks = record.Engagements.Single(e => e.Kind == EngagementKind.Talks && e.Parties.Contains("JP")).Id;
        var early = new DecisionWriter(record, "the desk", "2024-05-01", "the minutes").Correct(talks, "mode", "video");
        var late = new DecisionWriter(record, "the desk", "2024-06-01", "the logbook").Correct(talks, "mode", "in-person");
        var nonsense = Writer(record).Correct(talks, "mode", "by telegraph");
        var ruled = RecordBuilder.Build(s_seeds, [late, early]);
        Assert.Equal(EngagementMode.InPerson, ruled.Engagements.Single(e => e.Id == talks).Mode);
        Assert.Equal(DecisionState.Overruled, ruled.Outcomes.Single(o => o.Decision == early.Id).State);
        Assert.Equal(DecisionState.Idle, Assert.Single(RecordBuilder.Build(s_seeds, [nonsense]).Outcomes).State);
    }

    [Fact]
    public void ConfirmationTellsWhatChangedSince()
    {
        ReportReading[] one = [Report("a", null, Talks("XXXX-05-04", "VN JP", Person("Pham Minh Chinh", "VN"), Person("Kishida Fumio", "JP")))];
        var record = RecordBuilder.Build(one, []);
        var decision = Writer(record).Confirm(record.Engagements[0].Id);
        Assert.Equal(DecisionState.Applied, Assert.Single(RecordBuilder.Build(one, [decision]).Outcomes).State);
        ReportReading[] two = [.. one, Report("b", "2023-05-05", Talks("2023-05-04", "VN JP", Person("Pham Minh Chinh", "VN"), Person("Kishida Fumio", "JP")))];
        var outcome = Assert.Single(RecordBuilder.Build(two, [decision]).Outcomes);
        Assert.Equal((DecisionState.Changed, "confirmed, but since then date=XXXX-05-04 became date=2023-05-04"), (outcome.State, outcome.Because));
    }

    [Fact]
    public void NoteStandsBesideItsPerson()
    {
        var record = RecordBuilder.Build(s_seeds, []);
        var person = record.People.First(p => p.Party == "JP");
        var ruled = RecordBuilder.Build(s_seeds, [Writer(record).Note(person.Id, "speaks French")]);
        Assert.Equal("speaks French", Assert.Single(ruled.People.Single(p => p.Id == person.Id).Notes).Text);
    }

    [Fact]
    public void TwoPeopleOfOneNameAreToldApartByReport()
    {
        ReportReading[] readings =
        [
            Report("a", "2023-05-05", Talks("2023-05-04", "VN JP", Person("Nguyen Van Giang", "VN", "Deputy Minister of Health"))),
            Report("b", "2023-06-05", Talks("2023-06-04", "VN LA", Person("Nguyen Van Giang", "VN", "Mayor"))),
        ];
        var record = RecordBuilder.Build(readings, []);
        var ruled = RecordBuilder.Build(readings, [Writer(record).SplitReports(Assert.Single(record.People).Id, ["b"])]);
        Assert.Equal(2, ruled.People.Length);
        Assert.Equal(2, ruled.People.Select(p => p.Id).Distinct().Count());
        Assert.Equal(DecisionState.Applied, Assert.Single(ruled.Outcomes).State);
    }

    [Fact]
    public void RenamedMechanismIsOneByDecision()
    {
        ReportReading[] readings =
        [
            Report("a", null, Round("Vietnam-Japan Defence Policy Dialogue", 5, "2018-05-04", "VN JP")),
            Report("b", null, Round("Vietnam-Japan Strategic Security Forum", 6, "2019-05-04", "VN JP")),
        ];
        var record = RecordBuilder.Build(readings, []);
        Assert.Equal(2, record.Mechanisms.Length);
        var ruled = RecordBuilder.Build(readings, [Writer(record).Join(record.Mechanisms[0].Id, record.Mechanisms[1].Id)]);
        Assert.Equal([5, 6], Assert.Single(ruled.Mechanisms).Editions.Select(e => e.Edition));
    }

    [Fact]
    public void DecisionsAreWrittenAndReadBackAsLines()
    {
        var record = RecordBuilder.Build(s_seeds, []);
        var decision = Writer(record).Reject(record.Engagements[0].Id);
        using var output = new StringWriter();
        DecisionLines.Write([decision], output);
        var line = output.ToString();
        Assert.Equal(1, line.Count(c => c == '\n'));
        using var again = new StringWriter();
        DecisionLines.Write(DecisionLines.Read(new StringReader(line)), again);
        Assert.Equal(line, again.ToString());
    }

    [Theory]
    [InlineData("{}", "line 1: \"who\" is missing")]
    [InlineData("""{"id":"","ruling":"marry","subject":"p-1","other":"p-2","who":"NN","when":"2024","why":"x"}""", "line 1: \"ruling\" is 'marry'")]
    [InlineData("""{"ruling":"field","subject":"e-1","other":"date","who":"NN","when":"2024","why":"x"}""", "line 1: \"other\" is not field=value")]
    [InlineData("""{"ruling":"spurious","subject":"e-1","who":"NN","when":"soon","why":"x"}""", "line 1: \"when\" is 'soon'")]
    [InlineData("""{"ruling":"spurious","subject":"e-1","who":"NN","when":"2024","why":"x","wherefore":1}""", "line 1: ")]
    public void FaultInALineNamesLineAndField(string line, string message) =>
        Assert.StartsWith(message, Assert.Throws<FormatException>(() => DecisionLines.Read(new StringReader(line))).Message);

    [Fact]
    public void OrderOfDecisionsLeavesNoTrace()
    {
        var record = RecordBuilder.Build(s_seeds, []);
        Decision[] decisions = [.. record.Engagements.Take(3).Select(e => Writer(record).Confirm(e.Id)), Writer(record).Reject(record.Engagements[0].Id), Writer(record).Correct(record.Engagements[1].Id, "place", "Hue")];
        Assert.Equal(Told.Json(s_seeds, decisions), Told.Json(s_seeds, [.. decisions.Reverse()]));
    }

    private static DecisionWriter Writer(DiplomaticRecord record) => new(record, "the desk", "2024-05-01", "the minutes say so");
}

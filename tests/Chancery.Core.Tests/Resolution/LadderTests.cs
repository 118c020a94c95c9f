using System.Collections.Immutable;
using Chancery.Core.Readings;
using Chancery.Core.Records;
using Xunit;
using static Chancery.Core.Tests.Resolution.Told;

namespace Chancery.Core.Tests.Resolution;

/// <summary>Which undertakings are one matter, and what became of it.</summary>
public sealed class LadderTests
{
    [Fact]
    public void Things_of_one_topic_are_matters_of_their_own()
    {
        var record = Record(Meeting("2018-03-12", On("dioxin", AgreementType.Request, "VN", "JP")), Meeting("2019-05-20", On("mines", AgreementType.Pledge, "JP", "VN")));
        Assert.Equal(["dioxin", "mines"], record.Commitments.Select(c => Assert.Single(c.Objects)).Order());
        Assert.All(record.Commitments, c => Assert.Single(c.Steps));
    }

    [Fact]
    public void One_thing_at_two_places_is_two_matters()
    {
        var record = Record(
            Meeting("2018-03-12", On("dioxin @Da_Nang", AgreementType.Agreed, "VN JP", "")),
            Meeting("2019-05-20", On("dioxin @Bien_Hoa", AgreementType.Agreed, "VN JP", "")),
            Meeting("2020-05-20", On("dioxin", AgreementType.Agreed, "VN JP", "")));
        Assert.Equal(3, record.Commitments.Length);
    }

    [Fact]
    public void A_thing_without_a_place_is_that_at_the_only_place_on_file()
    {
        var record = Record(Meeting("2018-03-12", On("dioxin", AgreementType.Request, "VN", "JP")), Meeting("2019-05-20", On("dioxin @Bien_Hoa", AgreementType.Pledge, "JP", "VN")));
        var commitment = Assert.Single(record.Commitments);
        Assert.Equal(["dioxin", "@Bien_Hoa"], commitment.Objects);
        Assert.Equal(2, commitment.Steps.Length);
    }

    [Fact]
    public void Other_parties_are_another_matter()
    {
        var record = Record(
            Meeting("2018-03-12", On("dioxin", AgreementType.Request, "VN", "JP")),
            Report("other", null, Talks("2019-05-20", "VN US")) with { Agreements = [On("dioxin", AgreementType.Pledge, "US", "VN")] });
        Assert.Equal(2, record.Commitments.Length);
    }

    [Fact]
    public void An_id_that_a_smaller_record_gave_is_found_in_the_larger_one()
    {
        ReportReading[] all =
        [
            Meeting("2018-03-12", On("dioxin", AgreementType.Request, "VN", "JP")),
            Meeting("2019-05-20", On("dioxin @Bien_Hoa", AgreementType.Pledge, "JP", "VN")),
            Meeting("2020-05-20", On("dioxin @Da_Nang", AgreementType.Pledge, "JP", "VN")),
            Meeting("2021-05-20", On("", AgreementType.Pledge, "JP", "VN")),
        ];
        var largest = Record(all).Commitments.SelectMany(c => c.Aliases.Append(c.Id)).ToHashSet(StringComparer.Ordinal);
        for (var subset = 1; subset < 1 << all.Length; subset++)
        {
            var smaller = Record([.. all.Where((_, i) => (subset & (1 << i)) != 0)]);
            Assert.All(smaller.Commitments.SelectMany(c => c.Aliases.Append(c.Id)), id => Assert.Contains(id, largest));
        }
    }

    [Fact]
    public void A_request_finds_its_answer_at_a_later_engagement()
    {
        var commitment = Assert.Single(Record(
            Meeting("2018-03-12", On("ships", AgreementType.Request, "VN", "JP")),
            Meeting("2019-03-12", On("ships", AgreementType.Request, "VN", "JP")),
            Meeting("2020-03-12", On("ships", AgreementType.Pledge, "JP", "VN"))).Commitments);
        Assert.Equal([2, 2, null], commitment.Steps.Select(s => s.AnsweredBy));
        Assert.Equal(["JP"], commitment.Owing);
    }

    [Fact]
    public void Nobody_answers_himself()
    {
        var commitment = Assert.Single(Record(
            Meeting("2018-03-12", On("ships", AgreementType.Request, "VN", "JP")),
            Meeting("2019-03-12", On("ships", AgreementType.Pledge, "VN", "JP"))).Commitments);
        Assert.Null(commitment.Steps[0].AnsweredBy);
    }

    [Fact]
    public void A_refusal_is_an_answer()
    {
        var commitment = Assert.Single(Record(
            Meeting("2018-03-12", On("ships", AgreementType.Request, "VN", "JP")),
            Meeting("2019-03-12") with { Outcomes = [Outcome(OutcomeKind.Declined, "ships", "JP")] }).Commitments);
        Assert.Equal([CommitmentStepType.Request, CommitmentStepType.Declined], commitment.Steps.Select(s => s.Type));
        Assert.Equal(1, commitment.Steps[0].AnsweredBy);
        Assert.Empty(commitment.Owing);
    }

    [Fact]
    public void What_a_report_tells_done_is_done_until_it_is_undertaken_anew()
    {
        ReportReading[] told =
        [
            Meeting("2018-03-12", On("ships", AgreementType.Agreed, "VN JP", "")),
            Meeting("2019-03-12") with { Outcomes = [Outcome(OutcomeKind.Done, "ships", "JP")] },
        ];
        Assert.Equal(CommitmentState.Done, Assert.Single(Record(told).Commitments).State);
        var renewed = Assert.Single(Record([.. told, Meeting("2020-03-12", On("ships", AgreementType.Agreed, "VN JP", ""))]).Commitments);
        Assert.Equal(CommitmentState.Restated, renewed.State);
        Assert.Equal(3, renewed.Steps.Length);
    }

    [Fact]
    public void What_was_done_before_or_with_others_or_elsewhere_is_something_else()
    {
        var record = Record(
            Meeting("2018-03-12") with { Outcomes = [Outcome(OutcomeKind.Done, "ships", "JP")] },
            Meeting("2019-03-12", On("ships @Da_Nang", AgreementType.Agreed, "VN JP", "")),
            Meeting("2020-03-12") with { Outcomes = [Outcome(OutcomeKind.Done, "ships @Hue", "JP"), Outcome(OutcomeKind.Done, "ships", "JP") with { Parties = ["JP", "TH"] }] });
        Assert.Equal(CommitmentState.Agreed, Assert.Single(record.Commitments).State);
    }

    [Fact]
    public void A_condition_that_came_true_is_noticed()
    {
        ReportReading pledge = Meeting("2020-06-10", On("ships", AgreementType.Pledge, "JP", "VN") with { Condition = "after the pandemic is contained", ConditionObjects = ["pandemic"] });
        var waiting = Assert.Single(Record(pledge).Commitments);
        Assert.False(waiting.ConditionMet);
        Assert.Equal(["JP"], waiting.Owing);
        var met = Assert.Single(Record(pledge, Meeting("2022-03-12") with { Outcomes = [Outcome(OutcomeKind.Done, "pandemic", null)] }).Commitments);
        Assert.True(met.ConditionMet);
        Assert.Equal(CommitmentStepType.ConditionMet, met.Steps[^1].Type);
        Assert.Equal(CommitmentState.Pledged, met.State);
    }

    [Fact]
    public void Silent_since_the_last_step()
    {
        var silent = Assert.Single(Record(
            Meeting("2018-03-12", On("ships", AgreementType.Request, "VN", "JP")),
            Report("b", null, Talks("2020-03-12", "VN JP") with { Topics = ["asean"] }),
            Report("c", null, Talks("2021-03-12", "VN JP") with { Topics = ["asean"] })).Commitments);
        Assert.Equal((CommitmentState.Silent, "2018-03-12"), (silent.State, silent.SilentSince.ToString()));
        Assert.Contains("2 meetings of the parties", silent.Because);
        Assert.Equal(["JP"], silent.Owing);
    }

    [Fact]
    public void A_pledge_on_the_field_answers_the_only_request_in_it()
    {
        var commitment = Assert.Single(Record(
            Meeting("2018-03-12", On("dioxin", AgreementType.Request, "VN", "JP")),
            Meeting("2020-06-10", On("", AgreementType.Pledge, "JP", "VN"))).Commitments);
        Assert.Equal(1, commitment.Steps[0].AnsweredBy);
        var two = Record(
            Meeting("2018-03-12", On("dioxin", AgreementType.Request, "VN", "JP")),
            Meeting("2019-03-12", On("mines", AgreementType.Request, "VN", "JP")),
            Meeting("2020-06-10", On("", AgreementType.Pledge, "JP", "VN")));
        Assert.Equal(3, two.Commitments.Length);
    }

    private static ReportReading Meeting(string day, params AgreementReading[] agreements) =>
        Report(day, null, Talks(day, "VN JP")) with { Agreements = [.. agreements] };

    private static AgreementReading On(string objects, AgreementType type, string by, string to) =>
        Agreement(type, by, to, "war-legacy", $"{type} {objects}") with { Objects = Split(objects) };

    private static OutcomeReading Outcome(OutcomeKind kind, string objects, string? by) =>
        new() { Kind = kind, Objects = Split(objects), Parties = ["JP", "VN"], By = by, Quote = objects, Start = 0, End = objects.Length, Engagement = 0 };

    private static ImmutableArray<string> Split(string objects) => [.. objects.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}

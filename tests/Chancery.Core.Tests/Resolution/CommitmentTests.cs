using Chancery.Core.Readings;
using Chancery.Core.Records;
using Xunit;
using static Chancery.Core.Tests.Resolution.Told;

namespace Chancery.Core.Tests.Resolution;

public sealed class CommitmentTests
{
    [Fact]
    public void SilentAfterTalksThatDealtWithOtherThings()
    {
        var record = Record(
            Report("a", null, Talks("2020-01-01", "VN JP")) with { Agreements = [Agreement(AgreementType.Proposal, "VN", "JP", "war-legacy", "help")] },
            Report("b", null, Talks("2021-01-01", "VN JP") with { Topics = ["asean"] }));
        Assert.Equal(CommitmentState.Silent, Assert.Single(record.Commitments).State);
    }

    [Fact]
    public void NotSilentWhereTheTopicWasDealtWith()
    {
        var record = Record(
            Report("a", null, Talks("2020-01-01", "VN JP")) with { Agreements = [Agreement(AgreementType.Proposal, "VN", "JP", "war-legacy", "help")] },
            Report("b", null, Talks("2021-01-01", "VN JP") with { Topics = ["war-legacy"] }));
        Assert.Equal(CommitmentState.Proposed, Assert.Single(record.Commitments).State);
    }

    [Fact]
    public void RestatedAtALaterEngagement()
    {
        var record = Record(
            Report("a", null, Talks("2020-01-01", "VN JP")) with { Agreements = [Agreement(AgreementType.Agreed, "VN JP", "", "war-legacy", "agreed")] },
            Report("b", null, Talks("2021-01-01", "VN JP")) with { Agreements = [Agreement(AgreementType.Agreed, "VN JP", "", "war-legacy", "agreed again")] });
        var commitment = Assert.Single(record.Commitments);
        Assert.Equal(CommitmentState.Restated, commitment.State);
        Assert.Equal(["2020-01-01", "2021-01-01"], commitment.Steps.Select(s => s.Date.ToString()));
    }

    [Fact]
    public void SignedStaysSigned()
    {
        var record = Record(
            Report("a", null, Talks("2020-01-01", "VN JP")) with { Agreements = [Agreement(AgreementType.Signed, "VN JP", "", "war-legacy", "signed")] },
            Report("b", null, Talks("2021-01-01", "VN JP") with { Topics = ["asean"] }));
        Assert.Equal(CommitmentState.Signed, Assert.Single(record.Commitments).State);
    }
}

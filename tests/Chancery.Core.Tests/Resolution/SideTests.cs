using System.Collections.Immutable;
using Chancery.Core.Readings;
using Chancery.Core.Records;
using Xunit;
using static Chancery.Core.Tests.Resolution.Told;

namespace Chancery.Core.Tests.Resolution;

/// <summary>Whose people are, where their own report only lets it be inferred and others tell it.</summary>
public sealed class SideTests
{
    private const string InWords = "en.person.office-name";
    private const string Inferred = "party.the-other-side";

    [Fact]
    public void AnInferredSideGivesWayToWhatOthersTell()
    {
        var record = Record([Of("c", "KP JP", ("Lee Min", "KP", Inferred)), .. Tellers(2, "Lee Min", "KR")]);

        var talks = Assert.Single(record.Engagements, e => e.Parties.Length == 2 && e.Parties.Contains("JP"));
        Assert.Equal(["JP", "KR"], talks.Parties);
        Assert.Equal("KR", Assert.Single(talks.Participants).Party);
        Assert.Contains(talks.Reasoning, r => r.StartsWith("side: Lee Min is of KR, as 2 sources tell", StringComparison.Ordinal));
        Assert.Contains(talks.Evidence, e => e is { Field: "participants.party", Value: "KR", Rule: "party.by-other-reports", Quote: "Lee Min" });
        Assert.DoesNotContain(talks.Evidence, e => e.Value == "KP");
        Assert.Single(record.People);
    }

    [Fact]
    public void ASideThatIsMissingIsFound() =>
        Assert.Equal(["KR"], Record([Of("c", "JP", ("Lee Min", null, Inferred)), .. Tellers(2, "Lee Min", "KR")]).People.Select(p => p.Party));

    [Fact]
    public void APartyThatWordsNameStays()
    {
        var told = Of("c", "KP JP", ("Lee Min", "KP", Inferred));
        told = told with { Engagements = [told.Engagements[0] with { Evidence = told.Engagements[0].Evidence.Replace(told.Engagements[0].Evidence[0], new Evidence("parties", "KP", 40, 51, "North Korea", "test")) }] };

        var talks = Assert.Single(Record([told, .. Tellers(2, "Lee Min", "KR")]).Engagements, e => e.Parties.Contains("JP"));

        Assert.Equal(["JP", "KP", "KR"], talks.Parties);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void OneReportIsTooFew(int tellers) =>
        Assert.Contains(Record([Of("c", "KP JP", ("Lee Min", "KP", Inferred)), .. Tellers(tellers, "Lee Min", "KR")]).Engagements, e => e.Parties.Contains("KP"));

    [Fact]
    public void WhatAReportTellsInWordsStaysUnlessTenTellAnother()
    {
        Assert.Equal(2, Record([Of("c", "KP JP", ("Lee Min", "KP", InWords)), .. Tellers(9, "Lee Min", "KR")]).People.Length);
        Assert.Single(Record([Of("c", "KP JP", ("Lee Min", "KP", InWords)), .. Tellers(10, "Lee Min", "KR")]).People);
    }

    [Fact]
    public void ANameThatTwoStatesBearIsNobodysForSure()
    {
        var record = Record([Of("c", "KP JP", ("Lee Min", "KP", Inferred)), .. Tellers(3, "Lee Min", "KR"), .. Tellers(2, "Lee Min", "SG")]);

        Assert.Equal(["KP", "KR", "SG"], record.People.Select(p => p.Party).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ANameOfOneWordNeedsMany()
    {
        Assert.Equal(2, Record([Of("c", "KP JP", ("Lee", "KP", Inferred)), .. Tellers(9, "Lee", "KR")]).People.Length);
        Assert.Single(Record([Of("c", "KP JP", ("Lee", "KP", Inferred)), .. Tellers(10, "Lee", "KR")]).People);
    }

    [Fact]
    public void ARelativeIsNotTheHolderOfTheOffice()
    {
        var record = Record(
            Report("a", null, Talks("2020-02-03", "US JP", Person("Carter", "US", "President"))),
            Report("b", null, Talks("2020-02-03", "US JP", Person("Rosalynn Carter", "US", "First Lady"))));

        Assert.Equal(2, record.People.Length);
    }

    [Fact]
    public void TheOrderOfReportsMakesNoDifference()
    {
        ReportReading[] readings = [Of("c", "KP JP", ("Lee Min", "KP", Inferred)), .. Tellers(2, "Lee Min", "KR"), Of("d", "JP", ("Lee Min", null, Inferred))];

        Assert.Equal(Told.Json(readings), Told.Json([.. readings.Reverse()]));
    }

    private static ReportReading[] Tellers(int count, string name, string party) =>
        [.. Enumerable.Range(0, count).Select(i => Of($"{party}{i}", $"{party} FR", (name, party, InWords), date: $"2019-0{(i % 9) + 1}-1{i / 9}"))];

    private static ReportReading Of(string source, string parties, (string Name, string? Party, string Rule) one, string date = "2020-02-03")
    {
        var person = new Participant(one.Name, one.Party, null, null, ParticipantRole.Chair, 10, 10 + one.Name.Length);
        ImmutableArray<Evidence> evidence = one.Party is null ? [] : [new("parties", one.Party, 10, person.End, one.Name, "test"), new("participants.party", one.Party, 10, person.End, one.Name, one.Rule)];
        return Report(source, null, Talks(date, parties, person) with { Evidence = evidence });
    }
}

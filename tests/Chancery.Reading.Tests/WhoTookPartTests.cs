using System.Globalization;
using Chancery.Core.Readings;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>Who took part, where a list, a relative clause, another sentence or the place of arrival tells it.</summary>
public sealed class WhoTookPartTests
{
    [Theory]
    [InlineData("OSLO, March 3, 2021 - Norwegian Prime Minister Kari Lund received on Wednesday: the Foreign Minister of Chile, Ana Silva; the Foreign Minister of Peru, Luis Alba; and the Foreign Minister of Poland, Adam Nowak.", "Adam Nowak/PL, Ana Silva/CL, Kari Lund/NO, Luis Alba/PE")]
    [InlineData("OSLO, March 3, 2021 - Norwegian Prime Minister Kari Lund will join Polish President Adam Nowak in Lima on Thursday for talks on trade.", "Adam Nowak/PL, Kari Lund/NO")]
    [InlineData("OSLO, March 3, 2021 - When they met yesterday, Norwegian Prime Minister Kari Lund and Polish President Adam Nowak vowed to open a second pipeline.", "Adam Nowak/PL, Kari Lund/NO")]
    [InlineData("OSLO, March 3, 2021 - Norwegian Foreign Minister Kari Lund met with the Foreign Minister of Bangladesh, A. K. Abdul Rahman, on Wednesday.", "A. K. Abdul Rahman/BD, Kari Lund/NO")]
    [InlineData("LIMA, March 3, 2021 - Norwegian Defence Minister Kari Lund arrived in Lima on Wednesday for a visit to Peru.\n\nDefence Minister Luis Alba of Peru received the visiting Minister of State.", "Kari Lund/NO, Luis Alba/PE")]
    public void They_took_part(string text, string people)
    {
        Assert.Contains(Story.Read(text), e => People(e) == people);
    }

    [Fact]
    public void Who_welcomes_at_the_airport_is_a_host_of_the_visit()
    {
        var visit = Assert.Single(Story.Read("LIMA, March 3, 2021 - Norwegian Prime Minister Kari Lund flew into Lima on Wednesday on a visit to Peru.\n\nAt the airport Prime Minister Lund was received by Foreign Minister Luis Alba of Peru."));

        Assert.Equal(EngagementKind.Visit, visit.Kind);
        Assert.Contains(visit.Participants, p => p is { Name: "Luis Alba", Role: ParticipantRole.Host });
    }

    [Fact]
    public void A_visit_put_off_behind_a_relative_clause_is_none() =>
        Assert.Empty(Story.Read("OSLO, March 3, 2021 - The visit of Norwegian Prime Minister Kari Lund to Peru that had been set for May 9 has been postponed, the ministry said."));

    [Fact]
    public void The_city_of_what_they_spoke_about_is_no_place() =>
        Assert.All(Story.Read("OSLO, March 3, 2021 - Norwegian Prime Minister Kari Lund spoke with Polish President Adam Nowak about Gaza on Wednesday."), e => Assert.NotEqual("Gaza", e.Place));

    private static string People(EngagementReading e) => string.Join(", ", e.Participants.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Name}/{p.Party}")).Order(StringComparer.Ordinal));

    [Fact]
    public void Who_is_invited_heads_the_list_of_those_who_come() =>
        Assert.Equal(
            "Ana Lund/CL/guest, Bo Kamau/KE/host",
            Story.People(Assert.Single(Story.Mains("At the invitation of Mr. Bo Kamau, Minister of Foreign Affairs of Kenya, Ms. Ana Lund, Minister of Foreign Affairs of Chile, and a delegation of officials paid a visit to Kenya from 17 to 18 March 2008."))));

    [Fact]
    public void A_traveller_is_of_none_of_the_states_on_the_way()
    {
        var told = Story.Read("Defence Minister Ana Lund travelled to Malaysia and Thailand.\n\nIn Thailand, Lund had talks with Thai Minister of Defence Bo Dahl.");
        Assert.DoesNotContain(told.SelectMany(static e => e.Participants), static p => p.Name == "Ana Lund" && p.Party is "MY" or "TH");
    }

    [Fact]
    public void Counterparts_of_states_counted_first() =>
        Assert.Equal("CL-KE-NO-PG", string.Join('-', Assert.Single(Story.Mains("Chilean Foreign Minister Ana Lund met bilaterally with her counterparts of three friendly countries, Papua New Guinea, Norway, and Kenya.")).Parties.Order(StringComparer.Ordinal)));
}

using Chancery.Core.Dates;
using Chancery.Core.Readings;
using Chancery.Core.Reports;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>What ministries publish of their own people: calls, journeys, delegations, headlines without a verb.</summary>
public sealed class ReleaseTests
{
    [Theory]
    [InlineData("Deputy Secretary of State Ann Marlow spoke today with French Foreign Ministry Secretary General Luc Morel about Ukraine. She thanked him for his support for Ukraine.", "FR: Luc Morel, US: Ann Marlow")]
    [InlineData("Special Envoy for Yemen Ann Marlow met today with Yemeni Presidential Leadership Council President Ali Omar in Riyadh.", "US: Ann Marlow, YE: Ali Omar")]
    [InlineData("In a March 14 trilateral call, U.S. Special Representative for the DPRK Ann Marlow, Japanese Director General Sato Koji, and South Korean Special Representative Noh Min-ho discussed the launch.", "JP: Sato Koji, KR: Noh Min-ho, US: Ann Marlow")]
    [InlineData("On March 12, Special Representative for the DPRK Ann Marlow held calls to discuss the launch with Japanese Director General Sato Koji and South Korean Special Representative Noh Min-ho.", "JP: Sato Koji, KR: Noh Min-ho, US: Ann Marlow")]
    [InlineData("Assistant Secretary of State Monica P. Medina met today with Czech Foreign Minister Jan Lipar in Prague.", "CZ: Jan Lipar, US: Monica P. Medina")]
    [InlineData("Secretary Ann J. Marlow and Danish Foreign Minister Jens Krag Before Their Meeting\n\nWashington, D.C.\n\nThe two ministers spoke to the press.", "DK: Jens Krag, US: Ann J. Marlow")]
    public void Who_met_is_told(string text, string people) =>
        Assert.Equal(people, string.Join(", ", TheMain(text, EngagementKind.Talks).Participants.Select(p => $"{p.Party}: {p.Name}").Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("Counselor of the Department Ann Marlow will travel to London and Vienna March 20-26 for consultations.", "AT GB US")]
    [InlineData("Under Secretary of State Ann Marlow will travel to Tbilisi, Georgia; Baku, Azerbaijan; and Yerevan, Armenia March 20-26.", "AM AZ GE US")]
    [InlineData("Under Secretary of State Ann Marlow will travel March 20-26 to Djibouti, Mozambique, and Nigeria.", "DJ MZ NG US")]
    [InlineData("Deputy Secretary of State Ann Marlow will lead a delegation to Sofia and Bucharest from March 20 to 26.", "BG RO US")]
    [InlineData("The U.S. envoy Ann Marlow is in Ethiopia March 20-26 to meet officials.", "ET US")]
    public void A_journey_leads_to_all_its_stops(string text, string parties)
    {
        var visits = Engagements(text).Where(static e => e.Kind == EngagementKind.Visit).ToList();

        Assert.All(visits, static v => Assert.Equal((2, "2022-03-20/2022-03-26"), (v.Parties.Length, v.Date?.ToString())));
        Assert.Equal(parties, string.Join(' ', visits.SelectMany(static v => v.Parties).Distinct().Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Who_is_met_at_a_stop_is_at_home_there()
    {
        var told = Engagements("Secretary of State Ann J. Marlow will travel to Israel, Morocco, and Algeria March 20-26. In Morocco, she will meet Foreign Minister Nasser Bakri.");

        Assert.Contains(told, e => e.Country == "MA" && e.Participants.Any(p => p is { Name: "Nasser Bakri", Party: "MA" }));
    }

    [Fact]
    public void A_dialogue_that_is_only_spoken_of_is_not_the_meeting()
    {
        var met = TheMain("Deputy Secretary of State Ann Marlow met today with Armenian Foreign Minister Ara Petros in Washington. They welcomed the upcoming U.S.-Armenia Strategic Dialogue.", EngagementKind.Talks);

        Assert.Null(met.Mechanism);
    }

    [Theory]
    [InlineData("President Bush told Chinese President Hu Jintao by phone Tuesday that he would come to Beijing.", EngagementKind.Talks)]
    [InlineData("European Union foreign ministers made little progress on reform during a two-day meeting which ended Monday.", EngagementKind.Conference)]
    [InlineData("A top-level Mauritian delegation to China has signed two agreements on visas, officials said here Tuesday.", EngagementKind.Signing)]
    [InlineData("The Norwegian frigate Fridtjof Nansen dropped anchor in Manila on Monday for a four-day stay.", EngagementKind.PortCall)]
    [InlineData("The armies of India and Nepal on Monday began a fortnight of joint training in Pithoragarh.", EngagementKind.Exercise)]
    public void It_is_told_in_other_words(string text, EngagementKind kind) => TheMain(text, kind);

    [Theory]
    [InlineData("US President George W. Bush convened a meeting of his top security advisers on Thursday.")]
    [InlineData("The European Union on Thursday welcomed new commitments from the English Premier League.")]
    [InlineData("Prime Minister Ivan Petrov told the national news agency on Monday of the green light to open negotiations with Brussels.")]
    public void It_is_none(string text) => Assert.DoesNotContain(Engagements(text), e => e.Status == EngagementStatus.Main);

    private static EngagementReading TheMain(string text, EngagementKind kind) =>
        Assert.Single(Engagements(text), e => e.Status == EngagementStatus.Main && e.Kind == kind);

    private static EngagementReading[] Engagements(string text) =>
        [.. Repository.Reader.Read(new Report("release", text) { Language = "en", Url = "https://www.state.gov/", Published = new Edtf(new PartialDate(2022, 3, 15)) }).Reading!.Engagements];
}

using Chancery.Core.Readings;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>Whoever comes along takes part: company on a journey, members of delegations that a sentence of its own lists.</summary>
public sealed class CompanyTests
{
    private const string Talks = "President Anura Perera of Sri Lanka held talks with Indian Prime Minister Narendra Gupta in New Delhi on Monday. The two leaders discussed trade. ";

    private const string Visit = "President Anura Perera of Sri Lanka will pay a state visit to Japan from 27 to 30 September 2025. He will meet Prime Minister Ito. He is also to attend a forum in Osaka. The visit will consolidate ties. ";

    [Theory]
    [InlineData("The Indian delegation included Foreign Secretary Vikram Mistry and High Commissioner Santosh Jena.", "Santosh Jena/IN, Vikram Mistry/IN")]
    [InlineData("Sri Lankan representatives included Mr. Pradeep Silva and Ms. Shobini Fernando.", "Pradeep Silva/LK, Shobini Fernando/LK")]
    [InlineData("The Indian delegation was comprised of Foreign Secretary Vikram Mistry and High Commissioner Santosh Jena.", "Santosh Jena/IN, Vikram Mistry/IN")]
    [InlineData("Representing Sri Lanka were Pradeep Silva, Secretary to the President, and Roshan Gamage, Additional Secretary to the President.", "Pradeep Silva/LK, Roshan Gamage/LK")]
    [InlineData("Sri Lankan officials accompanying the President included Foreign Affairs Minister Vijitha Silva and Labour Minister Harsha Roy.", "Harsha Roy/LK, Vijitha Silva/LK")]
    [InlineData("The agreement included Foreign Secretary Vikram Mistry and High Commissioner Santosh Jena.", "")]
    public void Members_of_a_delegation_are_at_the_talks(string text, string company) => Assert.Equal(company, CompanyAt(Talks + text, EngagementKind.Talks));

    [Theory]
    [InlineData("Chilean Foreign Minister Ana Lund met a visiting Norwegian delegation in Santiago on Friday. The delegation was led by Norwegian Foreign Minister Kai Dahl.")]
    [InlineData("Chilean Foreign Minister Ana Lund met a delegation from Norway led by Foreign Minister Kai Dahl in Santiago on Friday.")]
    [InlineData("Chilean Foreign Minister Ana Lund held talks in Santiago on Friday with a 12-member delegation from Norway headed by Foreign Minister Kai Dahl.")]
    public void Whoever_leads_the_delegation_was_there(string text) =>
        Assert.Equal("Ana Lund/CL, Kai Dahl/NO", string.Join(", ", Story.Mains(text)[0].Participants.Select(p => $"{p.Name}/{p.Party}").Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("President Perera will be accompanied by the Minister of Foreign Affairs and Tourism Vijitha Silva and senior officials.", "Vijitha Silva/LK")]
    [InlineData("Accompanying the President on this visit are Minister of Foreign Affairs Vijitha Silva, Minister of Finance Harsha Roy and senior officials.", "Harsha Roy/LK, Vijitha Silva/LK")]
    [InlineData("Foreign Minister Vijitha Silva will accompany Perera, ministry officials said.", "Vijitha Silva/LK")]
    [InlineData("Foreign Minister Vijitha Silva and Finance Minister Harsha Roy will be in his party.", "Harsha Roy/LK, Vijitha Silva/LK")]
    [InlineData("Foreign Minister Vijitha Silva will not accompany Perera, ministry officials said.", "")]
    public void Company_is_on_the_journey(string text, string company) => Assert.Equal(company, CompanyAt(Visit + text, EngagementKind.Visit));

    [Fact]
    public void Company_tells_nothing_of_the_other_side()
    {
        var told = Story.Mains("Deputy Adviser Jon Fisher will travel to Palau next week. He will be joined by Assistant Secretary of State Monica Medley.")[0];

        Assert.Equal("Jon Fisher/US, Monica Medley/US", string.Join(", ", told.Participants.Select(p => $"{p.Name}/{p.Party}").Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Two_offices_before_the_name_of_the_second_are_two_people()
    {
        var told = Story.Mains("Peru's Minister of Foreign Affairs Luis Rojas has called on Romanian Prime Minister Marin Dinu. The Romanian Prime Minister and Minister Rojas discussed trade on Monday.");

        Assert.All(told, e => Assert.Equal("Luis Rojas/PE, Marin Dinu/RO", string.Join(", ", e.Participants.Select(p => $"{p.Name}/{p.Party}").Order(StringComparer.Ordinal))));
    }

    [Fact]
    public void What_somebody_was_before_does_not_change_whom_he_speaks_for()
    {
        var told = Story.Mains("Matti Aalto, UN envoy for Cyprus, met Albanian Prime Minister Sali Hoxha in Tirana on Monday. Aalto, former Finnish president, met Albanian President Ilir Dodi later.");

        Assert.All(told, e => Assert.Contains("UN", e.Parties));
        Assert.All(told, e => Assert.DoesNotContain("FI", e.Parties));
    }

    [Theory]
    [InlineData("Chilean Vice President Ana Rojas met with a high-level delegation from Ghana in Santiago on Friday. The delegation was headed by Kwesi Mensah, governor of the central bank.", "Ana Rojas/CL, Kwesi Mensah/GH")]
    [InlineData("Chilean Vice President Ana Rojas met with a delegation of Ghanaian lawmakers in Santiago on Friday.", "Ana Rojas/CL")]
    public void A_delegation_is_of_where_it_comes_from(string text, string people)
    {
        var told = Assert.Single(Story.Mains(text));

        Assert.Equal("CL,GH", string.Join(',', told.Parties.Order(StringComparer.Ordinal)));
        Assert.Equal(people, string.Join(", ", told.Participants.Select(p => $"{p.Name}/{p.Party}").Order(StringComparer.Ordinal)));
    }

    private static string CompanyAt(string text, EngagementKind kind) => string.Join(", ", Story.Mains(text).First(e => e.Kind == kind).Participants.Where(p => p.Role == ParticipantRole.Attendee && p.Name != "Anura Perera" && p.Name != "Narendra Gupta")
        .Select(p => $"{p.Name}/{p.Party}").Order(StringComparer.Ordinal));
}

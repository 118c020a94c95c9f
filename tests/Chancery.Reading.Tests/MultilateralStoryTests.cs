using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>Communiqués of organisations: the session, who chaired it, who was there, when the next one is.</summary>
public sealed class MultilateralStoryTests
{
    private const string Communique = "The Forty-Eighth Regular Meeting of the Conference of Heads of Government of the Caribbean Community (CARICOM) was held in Bridgetown, Barbados from 19-21 February 2025 under the chairmanship of the Honourable Mia Amor Mottley, Prime Minister of Barbados."
        + "\n\nOther Members of the Conference in attendance were: Prime Minister of Belize, Honourable John Briceño; President of Guyana, His Excellency Dr Mohamed Irfaan Ali; and Prime Minister of Jamaica, Dr the Most Honourable Andrew Holness."
        + "\n\nSuriname was represented by the Minister of Foreign Affairs, His Excellency Albert Ramdin.\n\nSpecial Guests in attendance were the Secretary-General of the United Nations, His Excellency António Guterres."
        + "\n\nThe next meeting of the Conference will be held in Montego Bay, Jamaica, from 6 to 8 July 2025.";

    [Fact]
    public void The_session_has_number_days_place_and_everybody_who_was_there()
    {
        var held = Assert.Single(Story.Mains(Communique));

        Assert.Equal(("main conference 2025-02-19/2025-02-21 Bridgetown", 48, "CARICOM Heads of Government Meeting"), (Story.Outline(held), held.Edition, held.Mechanism));
        Assert.Equal("Albert Ramdin/SR/attendee, Andrew Holness/JM/attendee, António Guterres/UN/attendee, John Briceño/BZ/attendee, Mia Amor Mottley/BB/chair, Mohamed Irfaan Ali/GY/attendee", Story.People(held));
        Assert.Equal(["BB", "BZ", "CARICOM", "GY", "JM", "SR", "UN"], held.Parties.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_next_session_is_of_the_same_organisation()
    {
        var next = Assert.Single(Story.Read(Communique)[1..]);

        Assert.Equal(("planned conference 2025-07-06/2025-07-08 Montego Bay", 49, "CARICOM Heads of Government Meeting"), (Story.Outline(next), next.Edition, next.Mechanism));
        Assert.Equal(["CARICOM"], next.Parties);
    }

    [Fact]
    public void A_body_named_behind_its_session_is_a_mechanism() =>
        Assert.Contains(Story.Read("Kazakh President Kassym-Jomart Tokayev received Uzbek Foreign Minister Bakhtiyor Saidov in Astana. The next session of the Supreme Interstate Council is to be held in Tashkent in the autumn."), e => Story.Outline(e) == "planned dialogue - Tashkent");

    [Theory]
    [InlineData("Finance ministers Fernando Haddad of Brazil and Sergio Massa of Argentina met in Brasilia on Monday.", "Fernando Haddad: Finance Minister, Sergio Massa: Finance Minister")]
    [InlineData("Presidents Recep Tayyip Erdogan of Turkey and Xi Jinping of China met in Astana on Monday.", "Recep Tayyip Erdogan: President, Xi Jinping: President")]
    public void An_office_in_the_plural_is_held_by_each(string text, string offices) => Assert.Equal(offices, Story.Offices(Story.Mains(text)[0]));
}

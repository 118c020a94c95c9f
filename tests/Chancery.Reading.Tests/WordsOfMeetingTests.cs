using Chancery.Core.Readings;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>The many verbs and turns that tell of a meeting, a call or a visit; and who is meant where a report leaves one side unsaid.</summary>
public sealed class WordsOfMeetingTests
{
    [Theory]
    [InlineData("Kenyan Foreign Minister Amos Otieno on Tuesday convened with Norwegian State Secretary Kari Lund in Nairobi.", EngagementKind.Talks)]
    [InlineData("Kenyan Foreign Minister Amos Otieno on Monday compared notes with Norwegian State Secretary Kari Lund.", EngagementKind.Talks)]
    [InlineData("Kenyan Foreign Minister Amos Otieno on Monday held deliberations with Norwegian State Secretary Kari Lund.", EngagementKind.Talks)]
    [InlineData("Kenyan Foreign Minister Amos Otieno on Monday lunched with Norwegian State Secretary Kari Lund.", EngagementKind.Talks)]
    [InlineData("Kenyan Foreign Minister Amos Otieno on Monday negotiated with Norwegian State Secretary Kari Lund over fish.", EngagementKind.Talks)]
    [InlineData("Kenyan Foreign Minister Amos Otieno on Monday briefed Norwegian State Secretary Kari Lund on the drought.", EngagementKind.Talks)]
    [InlineData("Kenyan Foreign Minister Amos Otieno on Monday conferred by phone with Norwegian State Secretary Kari Lund.", EngagementKind.Talks)]
    [InlineData("Kenyan First Lady Ruth Otieno on Monday met Norwegian State Secretary Kari Lund.", EngagementKind.Talks)]
    [InlineData("Kenyan Foreign Minister Amos Otieno and Norwegian State Secretary Kari Lund have discussed trade and fisheries.", EngagementKind.Talks)]
    [InlineData("Kenyan Foreign Minister Amos Otieno and his Norwegian counterpart Kari Lund on Monday agreed to expand trade.", EngagementKind.Talks)]
    [InlineData("Kenyan and Norwegian officials discussed fisheries in Nairobi on Monday.", EngagementKind.Talks)]
    [InlineData("Kenyan Foreign Minister Amos Otieno was on Monday received by King Olav of Norway.", EngagementKind.Reception)]
    [InlineData("The Norwegian Ambassador to Kenya, Gunnar Holm, on Monday called on President Amos Otieno to congratulate him on his election.", EngagementKind.Reception)]
    [InlineData("The Norwegian Ambassador to Kenya, Gunnar Holm, on Monday called on President Amos Otieno to bid him farewell.", EngagementKind.Reception)]
    [InlineData("The Kenyan Ministry of Agriculture on Monday hosted a high-level delegation from the Ministry of Fisheries of Norway in Nairobi.", EngagementKind.Reception)]
    [InlineData("Kenyan President Amos Otieno left Nairobi this morning for Norway on a state visit.", EngagementKind.Visit)]
    [InlineData("The Norwegian frigate Otto Lund arrived at the port of Mombasa on Monday on a formal visit.", EngagementKind.PortCall)]
    [InlineData("The Norwegian Navy ship “Otto Lund” entered Mombasa on Monday for a four-day visit.", EngagementKind.PortCall)]
    [InlineData("Kenyan Foreign Minister Amos Otieno participated today in talks with Norwegian State Secretary Kari Lund in Nairobi.", EngagementKind.Talks)]
    [InlineData("Kenyan Foreign Minister Amos Otieno and Norwegian State Secretary Kari Lund held a Trade Ministerial in Nairobi on Monday.", EngagementKind.Conference)]
    public void They_met(string text, EngagementKind kind)
    {
        var told = Story.Mains(text)[0];

        Assert.Equal((kind, "KE,NO"), (told.Kind, string.Join(',', told.Parties.Order(StringComparer.Ordinal))));
    }

    [Theory]
    [InlineData("The Norwegian Ambassador to Kenya, Gunnar Holm, on Monday called on President Amos Otieno to free the fishermen.")]
    [InlineData("Norwegian Prime Minister Kari Lund left Nairobi for Oslo on Monday.")]
    [InlineData("Kenyan Foreign Minister Amos Otieno will in time discuss trade, and Norwegian State Secretary Kari Lund may do so too.")]
    public void Nobody_met(string text) => Assert.Empty(Story.Mains(text));

    [Theory]
    [InlineData("Minister of Foreign Affairs Amos Otieno met Norwegian State Secretary Kari Lund in New York on 12 May 2022. They reviewed bilateral trade. The State Secretary pledged more aid to the fishermen of Kenya.", "Amos Otieno/KE/side, Kari Lund/NO/side")]
    [InlineData("Foreign Minister Amos Otieno met the Deputy Minister of Defense of Norway, Kari Lund, on 12 May 2022. Both countries would gain, he said: Kenya has the fish.", "Amos Otieno/KE/side, Kari Lund/NO/side")]
    [InlineData("Ambassador of Chile to Kenya Ana Lima and Ambassador of Norway to Kenya Kari Lund called on Amos Otieno, State Minister for Foreign Affairs, on Sunday.", "Amos Otieno/KE/host, Ana Lima/CL/guest, Kari Lund/NO/guest")]
    [InlineData("Foreign Minister Amos Otieno met NATO Secretary General Gunnar Holm on 12 May 2022. Secretary General Holm voiced support for Ukraine.", "Amos Otieno//side, Gunnar Holm/NATO/side")]
    public void The_side_unsaid_is_the_other_of_two(string text, string people) =>
        Assert.Equal(people.Replace("/side", "/attendee", StringComparison.Ordinal), Story.People(Story.Mains(text)[0]).Replace("/side", "/attendee", StringComparison.Ordinal));

    [Fact]
    public void At_whose_initiative_they_talked_is_none_of_those_who_did() =>
        Assert.Equal("Amos Otieno/KE/attendee, Kari Lund/NO/attendee", Story.People(Story.Mains("At the initiative of the Norwegian side, Minister of Foreign Affairs of Kenya Amos Otieno and his Norwegian counterpart Kari Lund had a meeting on 12 May 2022.")[0]).Replace("/side", "/attendee", StringComparison.Ordinal));

    [Fact]
    public void Visits_to_two_states_are_told_in_the_plural() =>
        Assert.Equal("NO,SE", string.Join(',', Assert.Single(Story.Mains("President Amos Otieno has embarked on official working visits to Norway and Sweden, aiming to deepen trade.")).Parties.Order(StringComparer.Ordinal)));

    [Fact]
    public void Ministers_told_by_their_states_talked_though_one_alone_is_named()
    {
        var told = Assert.Single(Story.Mains("The foreign ministers of Kenya and Norway discussed efforts to ease tensions between Chad and Sudan during a phone call on Saturday, the ministry said.\n\nIn a statement, it said the call between Kenya’s Amos Otieno and Norway’s minister took place within the two countries’ consultations."));

        Assert.Equal(("KE,NO", EngagementMode.Phone), (string.Join(',', told.Parties.Order(StringComparer.Ordinal)), told.Mode));
    }
}

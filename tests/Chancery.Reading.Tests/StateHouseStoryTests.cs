using Chancery.Core.Readings;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>Stories from presidents' and ministers' houses: audiences, messages brought, dinners, credentials, who was present.</summary>
public sealed class StateHouseStoryTests
{
    [Theory]
    [InlineData("President Yoweri Museveni of Uganda has today received a special message from the President of South Sudan, H.E. Salva Kiir Mayardit, at State House, Entebbe. The message was delivered by Mr. Barnaba Marial Benjamin, the special envoy of President Kiir.",
        "Entebbe", "Barnaba Marial Benjamin/SS/guest, Yoweri Museveni/UG/host")]
    [InlineData("Egyptian Foreign Minister Sameh Shoukry on Monday delivered a message from President Abdel Fattah El-Sisi to President Isaias Afwerki of Eritrea in Asmara.", "Asmara", "Isaias Afwerki/ER/host, Sameh Shoukry/EG/guest")]
    [InlineData("Thimphu: Indian Defence Minister Rajnath Singh was granted an audience by His Majesty King Jigme Khesar Namgyel Wangchuck of Bhutan on Monday.", "Thimphu", "Jigme Khesar Namgyel Wangchuck/BT/host, Rajnath Singh/IN/guest")]
    [InlineData("Prime Minister James Marape of Papua New Guinea hosted a dinner for Fijian Prime Minister Sitiveni Rabuka at Parliament House, Port Moresby.", "Port Moresby", "James Marape/PG/host, Sitiveni Rabuka/FJ/guest")]
    [InlineData("Samdech Hun Manet, Prime Minister of the Kingdom of Cambodia, received Japanese Foreign Minister Yoshimasa Hayashi at the Peace Palace in Phnom Penh on Tuesday. In attendance were Deputy Prime Minister Sok Chenda Sophea and Japanese Ambassador Atsushi Ueno.",
        "Phnom Penh", "Atsushi Ueno/JP/attendee, Hun Manet/KH/host, Sok Chenda Sophea/KH/attendee, Yoshimasa Hayashi/JP/guest")]
    [InlineData("Kenyan Cabinet Secretary for Defence Hon. Aden Duale today hosted the Egyptian Ambassador to Kenya His Excellency Wael Nasr Attiya, who paid him a courtesy call at the Defence Headquarters, Nairobi. The CS was flanked by the Principal Secretary Dr. Patrick Mariru. The Chief of Defence Forces General Francis Ogolla sat in on the meeting.",
        "Nairobi", "Aden Duale/KE/host, Francis Ogolla/KE/attendee, Patrick Mariru/KE/attendee, Wael Nasr Attiya/EG/guest")]
    public void Whoever_comes_is_received(string text, string place, string people)
    {
        var told = Assert.Single(Story.Read(text));

        Assert.Equal((EngagementKind.Reception, EngagementStatus.Main, place), (told.Kind, told.Status, told.Place));
        Assert.Equal(people, Story.People(told));
    }

    [Fact]
    public void Envoys_listed_behind_a_ceremony_are_its_guests()
    {
        var told = Story.Mains("NAIROBI, Kenya, Feb 8 - President William Ruto on Thursday received credentials from six new envoys at State House, Nairobi.\n\nThe envoys are Ambassadors Matsuura Hiroshi (Japan), Wael Attia (Egypt) and Guo Haiyan of China, as well as High Commissioners Neil Wigan (United Kingdom) and Tanzania's H.E. Bernard Kibesse.")[0];

        Assert.Equal("Bernard Kibesse/TZ/guest, Guo Haiyan/CN/guest, Matsuura Hiroshi/JP/guest, Neil Wigan/GB/guest, Wael Attia/EG/guest, William Ruto/KE/host", Story.People(told));
        Assert.Contains("Neil Wigan: High Commissioner", Story.Offices(told), StringComparison.Ordinal);
    }

    [Fact]
    public void Calls_that_were_separate_are_as_many()
    {
        var calls = Story.Mains("Ukrainian President Volodymyr Zelensky held separate telephone conversations with Spanish Prime Minister Pedro Sánchez and Italian Prime Minister Giorgia Meloni on Wednesday, 5 April 2023.");

        Assert.Equal(["UA,ES", "UA,IT"], calls.Select(c => string.Join(',', c.Parties)));
    }

    [Fact]
    public void A_visit_told_of_somebody_by_the_way_is_referred_to()
    {
        var told = Story.Read("Thimphu: Indian Defence Minister Rajnath Singh, who is on an official visit to Bhutan from April 14 to 16, was granted an audience by His Majesty King Jigme Khesar Namgyel Wangchuck on Monday.");

        Assert.Equal([EngagementKind.Reception], told.Where(e => e.Status == EngagementStatus.Main).Select(e => e.Kind));
        Assert.Equal([EngagementKind.Visit], told.Where(e => e.Status == EngagementStatus.Referred).Select(e => e.Kind));
    }

    [Fact]
    public void What_somebody_had_done_before_is_referred_to() =>
        Assert.Contains(Story.Read("Kazakh President Kassym-Jomart Tokayev received Uzbek Foreign Minister Bakhtiyor Saidov in Astana. Saidov had earlier met with Kazakh Foreign Minister Murat Nurtleu."), e => e.Status == EngagementStatus.Referred && e.Participants.Any(p => p.Name == "Murat Nurtleu"));

    [Fact]
    public void A_journey_told_in_the_present_lies_ahead()
    {
        var told = Story.Read("Port Moresby, May 18, 2023 – Fijian Prime Minister Sitiveni Rabuka arrived in Port Moresby today. On Monday he travels to Suva to meet Indian Prime Minister Narendra Modi.");

        Assert.Contains(told, e => Story.Outline(e) == "planned talks 2023-05-22 Suva");
    }

    [Fact]
    public void The_two_leaders_are_of_one_level()
    {
        var told = Story.Read("Fijian Prime Minister Sitiveni Rabuka arrived in Port Moresby. Papua New Guinea's Prime Minister James Marape hosted a dinner for Rabuka. Rabuka paid a courtesy call on Papua New Guinea's Governor-General Sir Bob Dadae. The two leaders will hold bilateral talks on Friday.");

        Assert.Equal("James Marape/PG/attendee, Sitiveni Rabuka/FJ/attendee", Story.People(told.Single(e => e.Status == EngagementStatus.Planned)));
    }
}

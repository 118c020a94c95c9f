using Chancery.Core.Readings;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>Summits and their lists, joint sessions with two sides, and which of several meetings a report is about.</summary>
public sealed class SummitStoryTests
{
    [Theory]
    [InlineData("1. The Extraordinary Summit of the Heads of State and Government of the Southern African Development Community (SADC) was held in Lusaka, Republic of Zambia on the 19th December, 2023.\n\n2. Summit was chaired by His Excellency João Lourenço, President of the Republic of Angola.\n\n3. Summit was attended by the following Heads of State and Government or their representatives:\n\nBotswana: His Excellency President Mokgweetsi Masisi\n\nTanzania: Hon. Kassim Majaliwa, Prime Minister of the United Republic of Tanzania\n\n4. Summit commended the Republic of Zambia for hosting the meeting.",
        "main conference 2023-12-19 Lusaka", "João Lourenço/AO/chair, Kassim Majaliwa/TZ/attendee, Mokgweetsi Masisi/BW/attendee")]
    [InlineData("The 64th Ordinary Session of the Authority of Heads of State and Government of the Economic Community of West African States (ECOWAS) was held on 10 December 2023 in Abuja, Federal Republic of Nigeria, under the chairmanship of H.E. Bola Ahmed Tinubu, President of the Federal Republic of Nigeria.\n\nThe following Heads of State and Government were present at the Session:\n\nH.E. Patrice Talon, President of the Republic of Benin\n\nH.E. Nana Akufo-Addo, President of the Republic of Ghana",
        "main conference 2023-12-10 Abuja", "Bola Ahmed Tinubu/NG/chair, Nana Akufo-Addo/GH/attendee, Patrice Talon/BJ/attendee")]
    public void Whoever_is_listed_below_took_part(string text, string outline, string people)
    {
        var told = Story.Mains(text)[0];

        Assert.Equal((outline, people), (Story.Outline(told), Story.People(told)));
    }

    /// <summary>The name of a mechanism and the session of it told behind the name are one engagement.</summary>
    [Fact]
    public void A_session_behind_the_name_is_of_what_is_named() =>
        Assert.Equal(["main conference 2025-07-11 Kuala Lumpur"], Story.Read("Chilean Foreign Minister Ana Lund attended the 32nd ASEAN Regional Forum (ARF) Foreign Ministers’ Meeting, held on 11 July 2025 in Kuala Lumpur, Malaysia.").Select(Story.Outline));

    [Fact]
    public void A_joint_session_has_number_name_and_both_sides()
    {
        var told = Story.Mains("Doha, 4 December 2023 - HH the Amir Sheikh Tamim bin Hamad Al Thani and HE President of the sisterly Republic of Turkiye Recep Tayyip Erdogan held an official talks session at the Amiri Diwan this afternoon.\n\nThe two leaders chaired the ninth session of the Qatar-Turkiye Supreme Strategic Committee.\n\nThe session was attended on the Qatari side by HE Deputy Prime Minister Dr. Khalid bin Mohamed Al Attiyah. It was attended on the Turkish side by HE Minister of Foreign Affairs Hakan Fidan.")[0];

        Assert.Equal(9, told.Edition);
        Assert.Equal("Hakan Fidan/TR/attendee, Khalid bin Mohamed Al Attiyah/QA/attendee, Recep Tayyip Erdogan/TR/chair, Tamim bin Hamad Al Thani/QA/chair", Story.People(told));
    }

    [Theory]
    [InlineData("Muscat, 7 March 2024 - Oman's Foreign Minister Sayyid Badr Albusaidi received a phone call today from Dr Ayman Safadi, Minister of Foreign Affairs of Jordan.\n\nThe two ministers met in Cairo on 4 March.")]
    [InlineData("BUSAN, Nov 25, 2023 - Japan's foreign minister, Yoko Kamikawa, on Saturday urged China to lift its embargo, as she and her counterpart Wang Yi met in the South Korean city of Busan.\n\nLast week in San Francisco, Prime Minister Fumio Kishida and Chinese President Xi Jinping agreed to build ties.")]
    public void What_was_days_before_is_referred_to(string text) =>
        Assert.Equal([EngagementStatus.Main, EngagementStatus.Referred], Story.Read(text).Select(e => e.Status));

    [Fact]
    public void A_city_told_by_what_it_is_is_a_place() =>
        Assert.Equal("main talks 2023-11-25 Busan", Story.Outline(Story.Mains("BUSAN, Nov 25, 2023 - Japanese Foreign Minister Yoko Kamikawa on Saturday urged China to lift its embargo, as she and Chinese Foreign Minister Wang Yi met in the South Korean city of Busan.")[0]));

    [Fact]
    public void Somebody_welcomed_at_an_airport_today_is_the_guest() =>
        Assert.Equal("Chandrikapersad Santokhi/SR/guest, Hugh Todd/GY/host", Story.People(Story.Mains("Georgetown, Guyana – President of the Republic of Suriname, His Excellency Chandrikapersad Santokhi, was today welcomed at the airport by Guyana's Minister of Foreign Affairs Hugh Todd.")[0]));
}

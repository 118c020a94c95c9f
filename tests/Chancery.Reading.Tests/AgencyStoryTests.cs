using System.Globalization;
using Chancery.Core.Dates;
using Chancery.Core.Readings;
using Chancery.Core.Reports;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>
/// How agencies and ministries tell of meetings: each case is a lead with the engagements that it tells, as "status kind mode parties date place:
/// name/party/role, …", parts that are not told left out.
/// </summary>
public sealed class AgencyStoryTests
{
    [Theory]
    [InlineData("The Iranian foreign minister, Hossein Amirabdollahian, in a meeting on Wednesday with his Azerbaijani counterpart, Jeyhun Bayramov, said in Baku that the railway would be built.", "Hossein Amirabdollahian/IR, Jeyhun Bayramov/AZ")]
    [InlineData("Foreign Minister Mukhtar Tleuberdi of Kazakhstan summed up the outcomes of the talks with his Hungarian counterpart Péter Szijjártó on Monday.", "Mukhtar Tleuberdi/KZ, Péter Szijjártó/HU")]
    [InlineData("Ukrainian President Volodymyr Zelenskiy said he discussed grain exports in a call with Turkish President Tayyip Erdogan on Tuesday.", "Tayyip Erdogan/TR, Volodymyr Zelenskiy/UA")]
    [InlineData("Vietnamese Minister of Defence General Phan Van Giang and his Australian counterpart Richard Marles have underlined the need to respect international law during talks in Hanoi on Monday.", "Phan Van Giang/VN, Richard Marles/AU")]
    [InlineData("Dutch Ambassador to Pakistan Ardi Stoios-Braken on Wednesday told Foreign Minister Shah Mehmood Qureshi that her government wishes to expand trade with Pakistan.", "Ardi Stoios-Braken/NL, Shah Mehmood Qureshi/PK")]
    [InlineData("Uzbek-Iranian political consultations with the participation of Uzbek Deputy Foreign Minister Furkat Sidikov and Iranian Deputy Foreign Minister Ali Bagheri took place in Tashkent.", "Ali Bagheri/IR, Furkat Sidikov/UZ")]
    [InlineData("Deputy Minister of Foreign Affairs of Vietnam Do Hung Viet, head of SOM ASEAN Vietnam, held a consultation with his Indonesian counterpart Sidharto Suryodipuro on May 12.", "Do Hung Viet/VN, Sidharto Suryodipuro/ID")]
    [InlineData("Seyed Abbas Araghchi, Foreign Minister of the Islamic Republic of Iran, and Badr Abdelatty, Foreign Minister of Egypt, discussed the region during a telephone conversation on Monday.", "Badr Abdelatty/EG, Seyed Abbas Araghchi/IR")]
    [InlineData("Foreign Secretary William Hague of the United Kingdom spoke to Ukrainian Foreign Minister Andrii Deshchytsia on Monday.", "Andrii Deshchytsia/UA, William Hague/GB")]
    [InlineData("Vietnamese Minister of Defence Phan Van Giang held talks with Japanese Minister of Defence Nakatani Gen on Sunday in Hanoi.", "Nakatani Gen/JP, Phan Van Giang/VN")]
    [InlineData("The Australian Minister for Foreign Affairs, Penny Wong, and the Minister for Defence, Richard Marles, and the Indonesian Minister for Foreign Affairs, Retno Marsudi, and the Minister of Defense, Prabowo Subianto, held talks in Canberra on 9 February 2023.", "Penny Wong/AU, Prabowo Subianto/ID, Retno Marsudi/ID, Richard Marles/AU")]
    [InlineData("President of Mongolia U.Khurelsukh received South Korean Foreign Minister Park Jin on August 29.", "Park Jin/KR, U.Khurelsukh/MN")]
    [InlineData("King, Blinken discuss Gaza\n\nHis Majesty King Abdullah II of Jordan on Friday received US Secretary of State Antony Blinken in Amman.", "Abdullah II/JO, Antony Blinken/US")]
    [InlineData("Envoy X arrived. Swedish Ambassador Henrik Persson presented his credentials to Indian President Ram Nath Kovind in New Delhi on Monday.", "Henrik Persson/SE, Ram Nath Kovind/IN")]
    [InlineData("A 12-member delegation led by the Speaker of the Sri Lanka Parliament Mahinda Yapa Abeywardana visited Thailand from 10 to 14 June 2024.", "Mahinda Yapa Abeywardana/LK")]
    public void The_first_engagement_has_both_sides(string text, string people) => Assert.Equal(people, People(Mains(text)[0]));

    [Theory]
    [InlineData("The EU envoy met with reporters. Japanese Foreign Minister Takeshi Iwaya said in a statement that the talks with Hungary would be held later.")]
    [InlineData("Chinese State Councilor Wang Yi told reporters on Monday that China supports talks.")]
    [InlineData("Vietnamese Minister Phan Van Giang said on Monday in Hanoi that the army would build schools.")]
    [InlineData("The Ground Self-Defense Force began an exercise on Wednesday that takes in every one of its units.")]
    public void What_one_side_says_or_does_alone_is_no_engagement(string text) => Assert.Empty(Mains(text));

    [Theory]
    [InlineData("Laotian President To Lan on July 11 received US Deputy Secretary of State Kurt Campbell, Chinese Ambassador Xiong Bo and Cuban First Deputy Prime Minister Ramiro Valdes separately in Vientiane.", 3)]
    [InlineData("Laotian President To Lan on July 11 received US Deputy Secretary of State Kurt Campbell, Chinese Ambassador Xiong Bo and Cuban First Deputy Prime Minister Ramiro Valdes in Vientiane.", 1)]
    [InlineData("Vietnamese Prime Minister Pham Minh Chinh met with his counterparts from Canada, Australia and Japan on November 12.\n\nDuring the meeting with Canadian Prime Minister Justin Trudeau, the two sides welcomed trade.\n\nMeeting with Australian Prime Minister Anthony Albanese, Chinh agreed on energy.\n\nAt the meeting with Japanese Prime Minister Kishida Fumio, Chinh proposed a railway.", 3)]
    [InlineData("Vietnamese Prime Minister Pham Minh Chinh met with his counterparts from Canada, Australia and Japan on November 12.", 1)]
    public void Those_met_one_by_one_are_as_many_engagements(string text, int count) => Assert.Equal(count, Mains(text).Length);

    [Theory]
    [InlineData("On the afternoon of July 12, following a formal welcome ceremony, Vietnamese Minister of Defence Phan Van Giang held talks with Slovak Minister of Defence Robert Kalinak.", "XXXX-07-12", null)]
    [InlineData("Vietnamese Minister of Defence Phan Van Giang held talks with Indian Defence Minister Rajnath Singh following a welcome ceremony for him in New Delhi on June 19.", "XXXX-06-19", "New Delhi")]
    [InlineData("BEIJING, Dec. 2 (Xinhua) -- Chinese Defense Minister Wei Fenghe on Wednesday met with Russian Security Council Secretary Nikolai Patrushev.", "XXXX-12-02", "Beijing")]
    [InlineData("Dhaka, Feb 11:\n\nIndian Home Secretary Rajiv Mehrishi held talks with his Bangladeshi counterpart Mozammel Haque Khan here today.", "XXXX-02-11", "Dhaka")]
    [InlineData("NAIROBI, May 29, 2023. /TASS/. Russian Foreign Minister Sergey Lavrov met with Kenyan President William Ruto in Nairobi on Monday.", "2023-05-29", "Nairobi")]
    [InlineData("Cape Town, Dec. 3, 2024 (NAN) President Bola Tinubu of Nigeria and President Cyril Ramaphosa of South Africa on Tuesday held talks in Cape Town.", "2024-12-03", "Cape Town")]
    [InlineData("Vietnamese Minister Phan Van Giang held a meeting with Japanese Minister Iwaya Takeshi on May 5, 2024 in Singapore.", "2024-05-05", "Singapore")]
    public void Day_and_place_come_from_around_a_ceremony_and_from_the_dateline(string text, string date, string? place)
    {
        var told = Mains(text)[0];
        Assert.Equal((date, place), (told.Date?.ToString(), told.Place));
    }

    [Theory]
    [InlineData("Egyptian Foreign Minister Sameh Shoukry met Indian External Affairs Minister S. Jaishankar in Cairo. Shoukry said the two had spoken by phone last week.", 2)]
    [InlineData("Ukrainian President Volodymyr Zelenskiy had a phone call with Turkish President Tayyip Erdogan on Tuesday. The two leaders met in Istanbul in July.", 2)]
    [InlineData("Ukrainian President Volodymyr Zelenskiy had a phone call with Turkish President Tayyip Erdogan on Tuesday. The two leaders spoke about grain.", 1)]
    public void What_was_before_is_another_engagement(string text, int count) => Assert.Equal(count, Read(text).Count(e => e.Status != EngagementStatus.Planned));

    [Fact]
    public void When_a_dialogue_was_last_held_is_not_its_day()
    {
        var told = Assert.Single(Mains("Senior officials of Japan and the Philippines met in Manila for the 8th Philippines-Japan Political-Military Dialogue. The dialogue was last held in 2019 in Tokyo."));

        Assert.Equal((null, "Manila"), (told.Date, told.Place));
    }

    [Theory]
    [InlineData("Bothministers spoke. Foreign Minister of Laos Ana Lo held talks with the Minister of Foreign Affairs ofthe Kingdom of Cambodia Sok Bo inthe capital on May 3, 2021.", "Ana Lo/LA, Sok Bo/KH")]
    public void Small_words_that_lost_their_space_are_cut_off(string text, string people) => Assert.Equal(people, People(Mains(text)[0]));

    [Theory]
    [InlineData("Vietnamese Minister Phan Van Giang received Lao Minister Chansamone Chanyalath in Hanoi on May 5. Giang invited Chansamone to pay an official visit to Vietnam.")]
    [InlineData("Vietnamese Minister Phan Van Giang received Lao Minister Chansamone Chanyalath in Hanoi on May 5. Giang extended an invitation to Chansamone to pay an official visit to Vietnam.")]
    public void A_bare_invitation_to_a_visit_is_none(string text) => Assert.Equal(EngagementKind.Reception, Assert.Single(Read(text)).Kind);

    [Theory]
    [InlineData("The newly appointed High Commissioner of Nigeria to Pakistan, Major General (Retd) Ashimiyu Olaniyi, called on Foreign Minister Shah Mahmood Qureshi on Monday.", "High Commissioner of Nigeria to Pakistan")]
    [InlineData("Kazakh Deputy Prime Minister and Foreign Minister Murat Nurtleu met with Hungarian Foreign Minister Péter Szijjártó on Monday.", "Deputy Prime Minister and Foreign Minister")]
    [InlineData("DFA Undersecretary for Bilateral Relations and ASEAN Affairs Ana Lim met with Japanese Ambassador Endo Kazuya on Monday.", "Undersecretary for Bilateral Relations and ASEAN Affairs")]
    public void An_office_is_told_without_state_and_without_how_long_it_was_held(string text, string office) => Assert.Contains(office, Mains(text)[0].Participants.Select(p => p.Office));

    [Fact]
    public void A_round_that_somebody_proposes_is_not_the_talks_at_which_he_does()
    {
        var told = Read("VIENTIANE, March 3, 2022 - Vietnamese Foreign Minister Bui Thanh Son held talks with his Lao counterpart Saleumxay Kommasith in Vientiane on Thursday.\n\nSaleumxay thanked Vietnam for its help and proposed that the two ministries hold their political consultation later this year.");

        Assert.Equal(["Talks Main 2022-03-03", "Dialogue Planned 2022"], told.Select(e => $"{e.Kind} {e.Status} {e.Date}"));
    }

    [Theory]
    [InlineData("French Foreign Minister Ana Roy met Italian Foreign Minister Leo Rossi on Monday and spoke of the Paris Agreement.", null)]
    [InlineData("French Foreign Minister Ana Roy met Italian Foreign Minister Leo Rossi in Paris on Monday and spoke of the agreement.", "Paris")]
    public void A_city_after_which_a_treaty_is_called_is_not_where_they_met(string text, string? place) => Assert.Equal(place, Mains(text)[0].Place);

    [Fact]
    public void A_team_that_arrives_is_no_visit() =>
        Assert.DoesNotContain(Read("Chinese badminton coach glad of new schedule\n\nThe head coach of China's badminton team was glad on Monday.\n\nThe Chinese team arrived at Doha airport on Monday."), e => e.Status == EngagementStatus.Main);

    private static EngagementReading[] Mains(string text) => [.. Read(text).Where(e => e.Status == EngagementStatus.Main)];

    private static EngagementReading[] Read(string text) => [.. Repository.Reader.Read(new Report("story.txt", text) { Language = "en" }).Reading!.Engagements];

    private static string People(EngagementReading engagement) =>
        string.Join(", ", engagement.Participants.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Name}/{p.Party}")).Order(StringComparer.Ordinal));
}

using System.Globalization;
using Chancery.Core.Readings;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>
/// Engagements that no verb of meeting tells: by what was said or done at talks, by how long they went on, by whom somebody warned; and like words
/// that tell of none.
/// </summary>
public sealed class ToldInPassingTests
{
    [Theory]
    [InlineData("OSLO, March 3, 2021 - Norwegian Prime Minister Kari Lund and Polish President Adam Nowak invited each other to visit during a phone call on Wednesday.", "Adam Nowak/PL, Kari Lund/NO")]
    [InlineData("OSLO, March 3, 2021 - Norwegian Prime Minister Kari Lund and Polish President Adam Nowak raised ties to a new level on Wednesday.", "Adam Nowak/PL, Kari Lund/NO")]
    [InlineData("OSLO, March 3, 2021 - Norwegian Prime Minister Kari Lund and Polish President Adam Nowak announced a second pipeline on Wednesday.", "Adam Nowak/PL, Kari Lund/NO")]
    [InlineData("ANTALYA, March 10, 2022 - Russian Foreign Minister Sergei Petrov and Ukraine's Dmytro Bondar made no progress on Thursday, in the first talks at such a level.", "Dmytro Bondar/UA, Sergei Petrov/RU")]
    [InlineData("GENEVA, Jan. 21, 2022 - Secretary of State Adam Brook said on Friday after an hour and a half with Foreign Minister Sergei Petrov of Russia that he expected no breakthrough.", "Adam Brook/US, Sergei Petrov/RU")]
    [InlineData("SINGAPORE, June 10, 2022 - China will not hesitate, Defence Minister Wei Gang warned his US counterpart Lloyd Baker on Friday, a spokesman said.", "Lloyd Baker/US, Wei Gang/CN")]
    [InlineData("OSLO, March 3, 2021 - Prime Minister Kari Lund of Norway assured visiting Polish President Adam Nowak on Wednesday that the pipeline would be ready.", "Adam Nowak/PL, Kari Lund/NO")]
    [InlineData("OSLO, March 3, 2021 - Norwegian Prime Minister Kari Lund spoke to the press following her 25-minute talks with Foreign Minister Adam Nowak of Poland.", "Adam Nowak/PL, Kari Lund/NO")]
    [InlineData("Speaking to journalists after talks with Polish President Adam Nowak, Norwegian Prime Minister Kari Lund said on Wednesday that the pipeline was ready.", "Adam Nowak/PL, Kari Lund/NO")]
    [InlineData("Norwegian Prime Minister Kari Lund on Wednesday made the pledge during a meeting with Polish President Adam Nowak in Oslo.", "Adam Nowak/PL, Kari Lund/NO")]
    [InlineData("OSLO, Feb 27, 2019 - Norwegian Prime Minister Kari Lund and President Adam Nowak of Poland waved each other's flags when they met at the palace on Wednesday.", "Adam Nowak/PL, Kari Lund/NO")]
    [InlineData("MOSCOW, January 22, 2022 - Foreign Minister Oleg Petrin described his talks with US Secretary of State Adam Brook in Geneva on Friday as useful. Russia waits for answers.", "Adam Brook/US, Oleg Petrin/RU")]
    [InlineData("June 9, 2022 - On 8 June, Prime Minister of Lithuania Ingrida Kalnyte and Prime Ministers of Latvia and Estonia Krisjanis Ozols and Kaja Tamm had a phone conversation with NATO Secretary General Jens Dahl.", "Ingrida Kalnyte/LT, Jens Dahl/NATO, Kaja Tamm/EE, Krisjanis Ozols/LV")]
    [InlineData("According to Japanese Defence Minister Taro Sato, the two sides will build a radar. Japan is ready, he said after talks with his Italian counterpart Guido Conti in Tokyo.", "Guido Conti/IT, Taro Sato/JP")]
    public void Both_sides_of_the_first_engagement_are_told(string text, string people) => Assert.Equal(people, Sides(Story.Mains(text)[0]));

    [Theory]
    [InlineData("HANOI, Jan. 25, 2018 - Vietnam and the United States will build a school, their defense chiefs announced on Thursday after two hours of talks at the ministry.", "US VN", "2018-01-25")]
    [InlineData("NANNING, China, July 13, 2022 - Vietnam and China agreed on Wednesday to reopen gates that the pandemic had closed, at the 14th meeting of the steering committee in Nanning.", "CN VN", "2022-07-13")]
    [InlineData("27 May 2022. Today at a meeting on the island of Saaremaa, the ministers of defence of Estonia, Latvia and Lithuania agreed on a plan.", "EE LT LV", "2022-05-27")]
    [InlineData("February 7, 2022. The ninth United States – European Union Energy Council met today in Washington, D.C., chaired by Secretary of State Adam Brook.", "EU US", "2022-02-07")]
    public void States_that_speak_together_at_talks_held_them(string text, string parties, string date)
    {
        var told = Story.Mains(text)[0];
        Assert.Equal((parties, date), (string.Join(' ', told.Parties.Order(StringComparer.Ordinal)), told.Date?.ToString()));
    }

    [Theory]
    [InlineData("The Russian envoy came to Oslo on Monday for a two-day visit. Special Envoy Oleg Petrin of Russia came to Norway on Monday.", EngagementKind.Visit)]
    [InlineData("U.S. Special Envoy Tim Baker returned from Saudi Arabia on June 18. During the trip he spoke about Yemen.", EngagementKind.Visit)]
    [InlineData("Norwegian Foreign Minister Kari Lund is in Warsaw to talk to Polish Foreign Minister Adam Nowak.", EngagementKind.Visit)]
    public void Who_came_is_or_returned_is_on_a_visit(string text, EngagementKind kind) => Assert.Contains(Story.Mains(text), e => e.Kind == kind);

    [Theory]
    [InlineData("OSLO, March 3, 2021 - Talks on the budget of Norway came to a close on Wednesday.")]
    [InlineData("China's State Council held an executive meeting on Wednesday to examine a draft on banks.")]
    [InlineData("The fifth Forum on Internet Media of China is to open on Tuesday in Hangzhou with 200 experts.")]
    [InlineData("Speaking to a small audience of academics at a college in London on Thursday, British Director General Ann Lee said that 30 plots were known.")]
    [InlineData("British Foreign Secretary Ann Lee said on Monday that a draft had been submitted to the full Security Council in New York.")]
    [InlineData("November 11, 2005. Danish Minister of Foreign Affairs Per Holm on Friday condemned the bombings in Jordan. They would not keep him from visiting Jordan, he said. He visited Jordan last Sunday.")]
    [InlineData("The Chinese badminton team arrived in Doha on Monday for the Asian Games, their head coach said.")]
    [InlineData("Norwegian Prime Minister Kari Lund spent an hour with the patients of a hospital in Oslo on Monday.")]
    public void Nothing_here_is_a_main_engagement(string text) => Assert.Empty(Story.Mains(text));

    [Theory]
    [InlineData("White House spokesman Ed Hill said it was a step forward. Kenyan President Paul Mbeka will meet with rebel leader Jean Ilunga on Friday for their first talks.", "Jean Ilunga, Paul Mbeka")]
    [InlineData("Egyptian President Omar Said will start a tour of Ireland on Dec. 6, 2006, presidential spokesman Ali Awad said. During his tour, he will hold talks with Irish President Mary Dunne.", "Mary Dunne, Omar Said")]
    public void Who_speaks_for_others_takes_no_part(string text, string people) =>
        Assert.Equal(people, string.Join(", ", Story.Read(text).SelectMany(e => e.Participants).Select(p => p.Name).Distinct().Order(StringComparer.Ordinal)));

    [Fact]
    public void A_minister_behind_an_indefinite_article_is_none_of_those_told_of()
    {
        var told = Story.Read("SINGAPORE, June 3, 2023 - Vietnamese Deputy Defence Minister Hoang Xuan Chien met Sato Taro, Vice Minister of Defence of Japan, in Singapore. A Japanese Minister of Defence will visit Hanoi in 2024.");

        Assert.DoesNotContain(told.Where(e => e.Kind == EngagementKind.Visit).SelectMany(e => e.Participants), p => p.Name == "Sato Taro");
    }

    private static string Sides(EngagementReading e) =>
        string.Join(", ", e.Participants.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Name}/{p.Party}")).Order(StringComparer.Ordinal));
}

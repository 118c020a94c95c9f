using Chancery.Core.Readings;
using Chancery.Core.Reports;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>Names, offices and sides of people in releases and agency stories whose words tell them in part.</summary>
public sealed class WhoseSideTests
{
    [Theory]
    [InlineData("Assistant Secretary of State for Political-Military Affairs Jane Lewis travels to France, Belgium, and Latvia June 11-19, 2022. In Paris June 12-13 she will co-chair the first U.S.-France Defense Trade Strategic Dialogue.", "Jane Lewis/US")]
    [InlineData("Deputy Secretary of State for Management and Resources Brian P. Keane will travel to Paris, France, from June 8 to 10, 2022.", "Brian P. Keane/US")]
    [InlineData("Assistant Secretary of State for Near Eastern Affairs Barbara A. Leaf will travel to Israel June 11-14, 2022.", "Barbara A. Leaf/US")]
    [InlineData("Seoul, 12 June 2022 - Minister of National Defense Lee Jong-sup held a meeting with U.S. Secretary of Defense Lloyd J. Baker and Japanese Defense Minister Kishi Taro in Singapore on 11 June.", "Kishi Taro/JP, Lee Jong-sup/KR, Lloyd J. Baker/US")]
    [InlineData("Secretary of Defense Lloyd J. Baker III's Meeting With Vietnamese Minister of Defense\n\nJuly 29, 2021\n\nSecretary of Defense Lloyd J. Baker III met today in Hanoi with Vietnam's Minister of National Defense, Senior Lieutenant General Phan Van Giang. Vietnam said it wants peace.", "Lloyd J. Baker III/US, Phan Van Giang/VN")]
    [InlineData("New York, Nov. 8, 2018 - US Secretary of State Mike Baker met Kim Yong Chol, vice chairman of the Central Committee of the Workers' Party of Korea, in New York.", "Kim Yong Chol/KP, Mike Baker/US")]
    [InlineData("HANOI, April 15, 2023 - Washington hopes for more, the US Secretary of State said in Hanoi on Saturday. Antony Brook spoke to the press following his talks with Foreign Minister Bui Thanh Son.", "Antony Brook/US, Bui Thanh Son/VN")]
    [InlineData("Colombo, Mar 29, 2022 (PTI) External Affairs Minister S Raman met Bhutanese Foreign Minister Tandi Wangchuk here on Tuesday.", "S Raman/IN, Tandi Wangchuk/BT")]
    [InlineData("New Delhi, April 11, 2022 - Secretary of State Antony Brook and Secretary of Defense Lloyd Baker hosted Indian Minister of External Affairs S. Raman and Minister of Defence Rajnath Rao for the fourth annual U.S.-India 2+2 Ministerial Dialogue.", "Antony Brook/US, Lloyd Baker/US, Rajnath Rao/IN, S. Raman/IN")]
    public void Everybody_is_on_his_own_side(string text, string people) => Assert.Equal(people, People(Mains(text)[0]));

    [Theory]
    [InlineData("Special Envoy John Keane will travel to Oslo from May 6-7, 2022 and London from May 8-11, 2022.", "NO, GB")]
    [InlineData("Special Envoy John Keane will travel to Israel and the West Bank June 11-14, 2022.", "IL, PS")]
    [InlineData("Special Envoy John Keane will travel to Oslo March 20-21, 2022. Further information may be found at https://example.org/en/ .\n\nOn March 22-24, 2022, Special Envoy John Keane will travel to Doha, Qatar.", "NO, QA")]
    public void Every_stop_of_a_journey_is_told(string text, string stops) =>
        Assert.Equal(stops, string.Join(", ", Read(text).Where(e => e.Kind == EngagementKind.Visit).Select(e => string.Join(' ', e.Parties.Where(p => p != "US").Order(StringComparer.Ordinal)))));

    private static EngagementReading[] Mains(string text) => [.. Read(text).Where(e => e.Status == EngagementStatus.Main)];

    private static EngagementReading[] Read(string text) =>
        [.. Repository.Reader.Read(new Report("story.txt", text) { Language = "en", Url = text.Contains("ravel", StringComparison.Ordinal) ? "https://www.state.gov/" : null }).Reading!.Engagements];

    private static string People(EngagementReading e) => string.Join(", ", e.Participants.Select(p => $"{p.Name}/{p.Party}").Order(StringComparer.Ordinal));
}

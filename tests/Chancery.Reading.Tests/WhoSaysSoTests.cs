using Chancery.Core.Reports;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>Whose words they are: told behind them, in either order, by a statement of both, by "his country"; and what is a position, what an undertaking.</summary>
public sealed class WhoSaysSoTests
{
    private const string Told = "OSLO, May 6, 2024 - Norwegian Foreign Minister Ingrid Solberg held talks with Kenyan Foreign Minister James Otieno in Oslo on Monday.\n\n";

    public static TheoryData<string, string> Undertakings => new()
    {
        // told behind
        { "The two countries should step up cooperation in fisheries, said Otieno.", "proposal KE agriculture" },
        { "Norway and Kenya also needed to cooperate closely in international forums, Solberg added.", "proposal NO multilateral-cooperation" },
        { "The joint committee needs to hold its sixth meeting soon to carry out the signed agreements, Otieno suggested.", "proposal KE dialogue-mechanisms" },
        { "It is necessary to speed up negotiations on a labour agreement, the two ministers agreed.", "agreed KE,NO labour" },
        { "More should be done to promote tourism, according to Minister Otieno.", "proposal KE tourism" },
        { "Asia should engage in greater currency flexibility, said Solberg.", "" },
        { "The film won an award, Otieno told Solberg.", "" },

        { "Otieno praised the ties with Norway. The two countries should cherish the friendship and step up cooperation in energy.", "proposal KE energy" },
        { "Otieno arrived on Sunday. The two countries should cherish the friendship and step up cooperation in energy.", "" },

        // of both
        { "The two sides aim to strengthen cooperation in tourism and education.", "agreed KE,NO tourism; agreed KE,NO education" },
        { "The talks aimed to boost trade.", "" },
        { "The two ministers expressed their desire for closer cooperation in space.", "" },
        { "The ministers reaffirmed their promise to tackle transnational crime together.", "agreed KE,NO crime" },
        { "The two ministers agreed to coordinate closely toward the denuclearisation of North Korea.", "agreed KE,NO korean-peninsula" },
        { "The two ministers vowed to deepen the partnership and convene the joint commission.", "agreed KE,NO strategic-partnership; agreed KE,NO dialogue-mechanisms" },

        { "The plan fell within their cooperation in trade, as agreed during a recent visit by the Kenyan minister.", "" },

        // of one
        { "Otieno said Kenya would begin training Norwegian divers.", "pledge KE education-training" },
        { "Otieno said Kenya would host the next round of talks.", "" },
        { "Otieno praised the ties, while pledging to train Norwegian officers.", "pledge KE education-training" },
        { "Solberg called for Kenya's support for Norway's bid for a seat on the Security Council.", "request NO multilateral-cooperation" },
    };

    public static TheoryData<string, string> Positions => new()
    {
        { "Solberg, who met her Kenyan counterpart James Otieno on Sunday (May 5), voiced concern about the South China Sea.", "NO concerned south-china-sea" },
        { "Norway wants the disputes in the South China Sea to be settled peacefully, Solberg said.", "NO supports south-china-sea" },
        { "Otieno said his country firmly supports the one-China policy.", "KE supports taiwan" },
        { "A joint statement issued after the talks condemned terrorism in all its forms.", "KE opposes counter-terrorism; NO opposes counter-terrorism" },
        { "Amid tensions far and wide, Oslo and Nairobi remained steadfast in their commitment to nuclear non-proliferation.", "KE supports nuclear; NO supports nuclear" },
        { "The two ministers agreed that peace in the East Sea was an aspiration of the nations in the region.", "KE supports south-china-sea; NO supports south-china-sea" },
        { "The ministers stressed that human rights must be respected.", "KE supports human-rights; NO supports human-rights" },
        { "They reaffirmed their support for the multilateral trading system.", "KE supports trade-investment; NO supports trade-investment" },
        { "The leaders discussed their continued support for Ukraine.", "KE supports ukraine; NO supports ukraine" },
        { "Solberg said Norway shared Kenya's concerns about nuclear testing.", "NO concerned nuclear" },
        { "Solberg affirmed support for Kenya's peace efforts in Somalia.", "NO supports other" },
        { "Solberg said Norway strongly supports Kenya's accession to the World Trade Organization.", "NO supports multilateral-cooperation" },
        { "Otieno said Kenya will continue to adhere to the one-China policy.", "KE supports taiwan" },
        { "If the parties want the South China Sea to be peaceful, Norway is ready to talk.", "" },
        { "The two sides should do more on maritime security, Solberg said.", "" },
    };

    [Theory]
    [MemberData(nameof(Undertakings))]
    public void Is_undertaken(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", Read(text).Agreements.Select(a => $"{a.Type.ToString().ToLowerInvariant()} {string.Join(',', a.By.Order())} {a.Topic}")));

    [Theory]
    [MemberData(nameof(Positions))]
    public void Is_held(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", Read(text).Stances.Select(p => $"{p.By} {p.Stance.ToString().ToLowerInvariant()} {p.Issue}").Order()));

    [Theory]
    [InlineData("The visit is aimed at deepening cooperation in search and rescue.", "search-and-rescue")]
    [InlineData("The aim of the visit is to deepen cooperation in search and rescue.", "search-and-rescue")]
    public void What_a_visit_is_for_is_a_matter_of_it(string text, string topic) =>
        Assert.Contains(topic, Story.Mains("DA NANG, May 6, 2024 - Two Canadian frigates docked at Tien Sa Port in Da Nang on Monday for a visit.\n\n" + text)[0].Topics);

    private static Chancery.Core.Readings.ReportReading Read(string text) => Repository.Reader.Read(new Report("story.txt", Told + text) { Language = "en" }).Reading!;
}

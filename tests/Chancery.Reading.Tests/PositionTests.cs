using Chancery.Core.Reports;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>Positions: whose they are, on what, and what is a call to the world rather than a proposal to the partner.</summary>
public sealed class PositionTests
{
    private const string Told = "Egyptian Foreign Minister Sameh Shoukry met Indian External Affairs Minister S. Jaishankar in Cairo on May 5, 2024.\n\n";

    public static TheoryData<string, string> Positions => new()
    {
        { "The ministers expressed grave concern at the violence in Gaza and called for an immediate ceasefire.", "EG concerned middle-east; EG urges middle-east; IN concerned middle-east; IN urges middle-east" },
        { "The attacks in Gaza were a serious concern to them, and they called for a ceasefire in Gaza.", "EG urges middle-east; IN urges middle-east" },
        { "Shoukry called for the reform of the UN Security Council.", "EG urges multilateral-cooperation" },
        { "Shoukry called for closer cooperation at the UN Security Council.", "" },
        { "Shoukry called on the international community to give more support to Ukraine.", "EG urges ukraine" },
        { "They discussed the South China Sea. Jaishankar opposed any attempt to change the status quo by force.", "IN opposes south-china-sea" },
        { "Shoukry warned against any attempt to push Palestinians out of Gaza.", "EG opposes middle-east" },
        { "Jaishankar reiterated Egypt's support for the one-China policy.", "EG supports taiwan" },
        { "Shoukry did not condemn the war in Ukraine.", "" },
        { "Shoukry rejected the charges that the market had been cleared by force.", "EG opposes other" },
        { "Jaishankar expressed concern over the fighting in the Congo.", "IN concerned other" },
        { "For more, press the button on the left of the page.", "" },
        { "They reiterated their commitment to freedom of navigation, to commerce and to the safety of seafarers.", "EG supports maritime-security; IN supports maritime-security" },
        { "Jaishankar raised concerns about human rights in Xinjiang.", "IN concerned human-rights" },
        { "The ministers discussed their shared concern over the violence in Gaza.", "EG concerned middle-east; IN concerned middle-east" },
        { "The ministers discussed issues of shared concern, among them the violence in Gaza.", "" },
        { "The violence in Gaza gave cause for concern, both ministers said.", "EG concerned middle-east; IN concerned middle-east" },
        { "Shoukry said that attempts to change the status quo by force in the Taiwan Strait were unacceptable.", "EG opposes taiwan" },
        { "The ministers reaffirmed the need to uphold freedom of navigation in the South China Sea.", "EG supports south-china-sea; IN supports south-china-sea" },
        { "Both ministers welcomed the ceasefire in Gaza.", "EG supports middle-east; IN supports middle-east" },
        { "They discussed the importance of peace in the South China Sea.", "EG supports south-china-sea; IN supports south-china-sea" },
        { "They discussed efforts that are important to peace in Gaza.", "" },
        { "They discussed ongoing efforts to support the people of Gaza.", "" },
        { "Shoukry announced new funds to support farmers in Ukraine.", "" },
        { "They visited a clinic in Gaza built with Indian support.", "" },
        { "Shoukry endorsed the export plan of the Indian chamber of commerce.", "" },
        { "Shoukry expressed his appreciation for India's support for the people of Gaza.", "" },
        { "Shoukry condemned North Korea's launches as a violation of UN Security Council resolutions.", "EG opposes korean-peninsula" },
        { "It was a charge that the army in Gaza rejected.", "" },
        { "The ministers affirmed their commitment to closer cooperation in the Indo-Pacific.", "" },
        { "The ministers affirmed their commitment to a free and open Indo-Pacific.", "EG supports indo-pacific; IN supports indo-pacific" },
        { "The ministers discussed shared efforts that are important to the Indo-Pacific.", "" },
        { "Shoukry denied reports of a plan for Gaza.", "" },
        { "Shoukry thanked the Baltic states for their steadfast support of Ukraine.", "" },
        { "They stressed the need for a political solution to the Syrian crisis, consistent with UN Security Council resolutions.", "EG supports middle-east; IN supports middle-east" },
        { "Both ministers called on the parties in Gaza to lay down their arms.", "EG urges middle-east; IN urges middle-east" },
    };

    [Theory]
    [MemberData(nameof(Positions))]
    public void Positions_are_those_of_whoever_takes_them(string text, string expected)
    {
        var reading = Repository.Reader.Read(new Report("test", Told + text) { Language = "en" }).Reading!;
        Invariants.Hold(reading);
        Assert.Equal(expected, string.Join("; ", reading.Stances.Select(x => $"{x.By} {x.Stance.ToString().ToLowerInvariant()} {x.Issue}").Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("Egyptian Foreign Minister Sameh Shoukry met Indian External Affairs Minister S. Jaishankar in Cairo on Monday.\n\nIndia will buy more fertilizer.", 1)]
    [InlineData("The harvest failed. Farmers complained.\n\nIndia will buy more fertilizer.\n\nPrices rose. Shops closed. Nobody came. The rain did not stop. In 2022, the Indian and Egyptian foreign ministers met.", 0)]
    [InlineData("The harvest failed. Farmers complained.\n\nIndia promised Egypt fertilizer.\n\nPrices rose. Shops closed. Nobody came. The rain did not stop. In 2022, the Indian and Egyptian foreign ministers met.", 1)]
    public void Where_a_meeting_is_only_mentioned_plain_words_far_from_it_are_no_undertaking(string text, int expected)
    {
        var reading = Repository.Reader.Read(new Report("test", text) { Language = "en" }).Reading!;
        Assert.Equal(expected, reading.Agreements.Length);
    }
}

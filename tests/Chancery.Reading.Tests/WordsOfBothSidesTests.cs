using Chancery.Core.Reports;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>Undertakings told by turns other than a subject that agrees: insertions, the passive, deeds of both sides, nouns of proposing.</summary>
public sealed class WordsOfBothSidesTests
{
    private const string Told = "LIMA, May 6, 2024 - Peruvian Foreign Minister Javier Gonzalez held talks with Kenyan Foreign Minister Musalia Mudavadi in Lima on Monday.\n\n";

    public static TheoryData<string, string> Undertakings => new()
    {
        // who says so, told between commas
        { "The two ministers agreed, a spokesman said, to set up a joint committee on cyber security.", "agreed KE,PE cyber-security" },
        { "Peru would, Gonzalez added, train Kenyan divers.", "pledge PE education-training" },
        { "Both countries would, Mudavadi said, share intelligence on smuggling.", "agreed KE,PE intelligence-sharing" },

        // the passive
        { "Peru was asked to lift the ban on poultry.", "request KE agriculture" },
        { "Mudavadi was assured that the ban on poultry would be lifted.", "pledge PE agriculture" },
        { "A joint fund for green hydrogen was proposed by Mudavadi.", "proposal KE energy" },
        { "Peru will be asked to lift the ban on poultry.", "" },

        // what both did there
        { "The ministers launched a programme for young farmers.", "agreed KE,PE agriculture" },
        { "They discussed trade and adopted a roadmap on clean energy.", "agreed KE,PE energy" },
        { "The two countries have elevated their relationship to a strategic partnership.", "agreed KE,PE strategic-partnership" },
        { "They instructed their officials to speed up work on an extradition treaty.", "agreed KE,PE crime" },
        { "The two sides concluded negotiations on a free trade agreement.", "agreed KE,PE trade-investment" },
        { "Peru launched a programme for young farmers.", "" },
        { "The two countries set up a committee on fisheries in 2009.", "" },
        { "The ministers recalled the roadmap on clean energy they adopted.", "" },
        { "An understanding was reached on the export of beef.", "agreed KE,PE agriculture" },
        { "The two sides confirmed close cooperation in fighting drug trafficking.", "agreed KE,PE crime" },
        { "Mudavadi confirmed close cooperation in fighting drug trafficking.", "" },

        // what one of them is told to offer or to propose
        { "Gonzalez welcomed Kenya's decision to send more peacekeepers abroad.", "pledge KE un-peacekeeping" },
        { "Mudavadi repeated Kenya's offer to train nurses.", "pledge KE labour" },
        { "Mudavadi held out the prospect of help with mine clearance.", "pledge KE war-legacy" },
        { "Mudavadi raised the possibility of a joint fund for green hydrogen.", "proposal KE energy" },
        { "Mudavadi invited Peruvian companies to build railways in his country.", "request KE infrastructure" },
        { "Mudavadi invited the Peruvian minister to attend a forum on railways.", "" },

        // what ought to be, in somebody's own words
        { "\"We need to expand our cooperation in green hydrogen,\" Mudavadi said.", "proposal KE energy" },
        { "\"We must win this election,\" Mudavadi said.", "" },
        { "The two countries should do more against drug trafficking, Mudavadi noted.", "proposal KE crime" },
        { "Mudavadi said it was necessary to boost cooperation in health.", "proposal KE health" },
        { "Mudavadi hoped that the two sides will enhance exchanges of students.", "proposal KE education" },
    };

    [Theory]
    [MemberData(nameof(Undertakings))]
    public void Is_read_as(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", Read(text).Agreements.Select(a => $"{a.Type.ToString().ToLowerInvariant()} {string.Join(',', a.By.Order())} {a.Topic}")));

    [Fact]
    public void Whoever_spoke_with_somebody_to_reaffirm_a_position_holds_it()
    {
        var stance = Assert.Single(Read("Gonzalez phoned Mudavadi to reaffirm support for the sovereignty of Ukraine.").Stances);
        Assert.Equal("PE ukraine", $"{stance.By} {stance.Issue}");
    }

    private static Core.Readings.ReportReading Read(string text)
    {
        var reading = Repository.Reader.Read(new Report("test", Told + text) { Language = "en" }).Reading!;
        Invariants.Hold(reading);
        return reading;
    }
}

using Chancery.Core.Reports;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>
/// What an undertaking is about, when it falls due and how often it counts: the head of what is agreed, not the means, occasions and purposes
/// told beside it.
/// </summary>
public sealed class UndertakingTests
{
    private const string Told = "LIMA, May 6, 2024 - Peruvian Foreign Minister Javier Gonzalez held talks with Kenyan Foreign Minister Musalia Mudavadi in Lima on Monday.\n\n";

    public static TheoryData<string, string> Matters => new()
    {
        { "The two ministers agreed to boost trade through better air links.", "agreed KE,PE trade-investment" },
        { "The two ministers agreed to expand energy cooperation with a view to creating jobs for farmers.", "agreed KE,PE energy" },
        { "They agreed to set up a joint working group on cyber defence.", "agreed KE,PE cyber-security" },
        { "They agreed to set up a joint advisory council on trade and investment.", "agreed KE,PE trade-investment" },
        { "They agreed to share information on smuggling.", "agreed KE,PE intelligence-sharing" },
        { "They agreed to resume direct flights between the two capitals.", "agreed KE,PE tourism" },
        { "The two sides agreed to strengthen defence cooperation, and promote trade.", "agreed KE,PE strategic-partnership; agreed KE,PE trade-investment" },
        { "Mudavadi raised the matter of fertilizer supplies to his farmers. Gonzalez promised to look into the matter.", "pledge PE agriculture" },
        { "They agreed to:\n\n• speed up cooperation in green hydrogen;\n\n• fight drug trafficking together.", "agreed KE,PE energy; agreed KE,PE crime" },
        { "Mudavadi proposed that both countries share intelligence against smugglers.", "proposal KE intelligence-sharing" },
        { "Gonzalez suggested that Kenya urge its neighbours to join the trade agreement.", "request PE trade-investment" },
        { "Mudavadi said that trade should be brought to a billion dollars.", "proposal KE trade-investment" },
        { "Gonzalez announced 5 million dollars for agricultural projects.", "pledge PE agriculture" },
        { "Gonzalez announced that the talks on agriculture had been useful.", "" },
        { "Gonzalez announced that Peru would donate 50 ambulances to Kenyan hospitals.", "pledge PE health" },
        { "Gonzalez said Peru did not intend to close its oil fields.", "" },
        { "Gonzalez said that Peru will go on supporting the training of Kenyan officers.", "pledge PE education-training" },
        { "They agreed to remain in close contact over the coming days.", "agreed KE,PE dialogue-mechanisms" },
        { "Mudavadi spoke of fertilizer supplies. Gonzalez pledged that his country would do more.", "pledge PE agriculture" },
        { "They spoke of progress to resolve the dispute.", "" },
        { "Mudavadi came to Lima for two days.\n\nNoting that the world was changing, Gonzalez called for closer energy cooperation. He said that trade should be brought to a billion dollars.", "proposal PE energy; proposal PE trade-investment" },
        { "Peru agreed to build two hydropower plants.", "pledge PE energy" },
        { "Gonzalez agreed that the two countries should expand trade.", "agreed KE,PE trade-investment" },
        { "Gonzalez expressed support for Kenya in reforming its health service.", "pledge PE health" },
        { "Gonzalez expressed support for Kenya's health policy.", "" },
        { "Gonzalez assured continued support for Peru's farmers.", "pledge KE agriculture" },
        { "Mudavadi said that Peru may be willing to open its market to fish.", "" },
        { "Gonzalez said that the minister's visit will improve trade.", "" },
        { "Both sides committed abuses in the war over oil fields, he said.", "" },
        { "They agreed that shared values are the basis of their trade.", "" },
        { "They agreed that trade would have grown without the war.", "" },
        { "Gonzalez encouraged young farmers to plant trees.", "" },
        { "Gonzalez encouraged Kenya to join the climate fund.", "request PE climate-environment" },
        { "An agreement has been reached to open joint research institutes.", "agreed KE,PE science-technology" },
        { "The Deputy Minister and the two foreign ministers committed to deeper energy cooperation.", "agreed KE,PE energy" },
        { "Gonzalez will reaffirm the importance of trade.", "" },
        { "Without a loan it will be impossible to expand trade, he said.", "" },
        { "Gonzalez hoped that the fighting in Gaza would end.", "" },
        { "Gonzalez said that Kenya may export more fish.", "" },
        { "They agreed that a peaceful settlement would advance trade in the region.", "" },
        { "They agreed that their countries will boost trade.", "agreed KE,PE trade-investment" },
        { "They agreed that the two countries will boost trade.", "agreed KE,PE trade-investment" },
        { "Under the plan, Peru undertakes to help Kenya after natural disasters.", "pledge PE disaster-relief" },
    };

    public static TheoryData<string, string> Signings => new()
    {
        { "They signed three memoranda of understanding on agriculture, tourism and health.", "agriculture; tourism; health" },
        { "They signed a trade agreement after talks on the environment.", "trade-investment" },
        { "They signed an agreement on tourism. The agreement was signed in the presence of the two Presidents.", "tourism" },
        { "Two memoranda were signed on tourism and energy.", "tourism; energy" },
        { "The two countries will sign a trade pact before the end of the year.", "trade-investment" },
        { "The two countries are expected to sign a trade pact.", "" },
    };

    public static TheoryData<string, string?> Dues => new()
    {
        { "The two ministers agreed on Monday to open negotiations on a trade agreement.", null },
        { "The two ministers agreed Tuesday to open negotiations on a trade agreement.", null },
        { "The two ministers agreed to hold joint exercises in 2025.", "2025" },
        { "The two ministers agreed to open negotiations on trade in July.", "2024-07" },
    };

    [Theory]
    [MemberData(nameof(Matters))]
    public void The_head_of_what_is_undertaken_is_its_matter(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", Read(text).Agreements.Select(a => $"{a.Type.ToString().ToLowerInvariant()} {string.Join(',', a.By.Order())} {a.Topic}")));

    [Theory]
    [MemberData(nameof(Signings))]
    public void Each_matter_is_signed_once(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", Read(text).Agreements.Select(a => a.Topic)));

    [Theory]
    [MemberData(nameof(Dues))]
    public void The_day_of_agreeing_is_no_due_date(string text, string? due) => Assert.Equal(due, Assert.Single(Read(text).Agreements).Due?.ToString());

    [Fact]
    public void Each_document_of_a_list_is_quoted_by_itself()
    {
        var quotes = Read("They signed three memoranda of understanding on agriculture and rural development, on the promotion of tourism between the two countries, and on the training of nurses for public hospitals.").Agreements.Select(a => a.Quote).ToList();

        Assert.Equal(quotes.Count, quotes.Distinct().Count());
    }

    [Fact]
    public void A_day_that_names_a_matter_and_opens_the_list_is_read() =>
        Assert.Contains(Read("They agreed to remember October 7 and to fight crime.").Agreements, static a => a.Topic == "crime");

    [Theory]
    [InlineData("The ministers discussed bilateral relations, trade and the situation in Gaza.", "middle-east,strategic-partnership,trade-investment")]
    [InlineData("The ministers discussed cooperation in trade and tourism.", "tourism,trade-investment")]
    public void Ties_named_beside_other_matters_are_discussed_too(string text, string topics) =>
        Assert.Equal(topics, string.Join(',', Read(text).Engagements[0].Topics.Order(StringComparer.Ordinal)));

    private static Core.Readings.ReportReading Read(string text)
    {
        var reading = Repository.Reader.Read(new Report("test", Told + text) { Language = "en" }).Reading!;
        Invariants.Hold(reading);
        return reading;
    }
}

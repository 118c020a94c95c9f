using Chancery.Core.Reports;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>What is agreed, promised, proposed and asked for, on what, and which positions are taken; what is neither is not read.</summary>
public sealed class SpeechTests
{
    private const string Told = "Vietnamese Deputy Minister of National Defence Nguyen Chi Vinh held talks with Japanese Vice Minister of Defence Nishida Yasunori in Hanoi on November 25, 2019.\n\n";

    public static TheoryData<string, string> Acts => new()
    {
        { "The two agreed to cooperate in cyber security.", "agreed JP,VN cyber-security" },
        { "The two sides agreed to exchange delegations, to deepen bilateral ties, and to hold joint exercises.", "agreed JP,VN delegation-exchange; agreed JP,VN strategic-partnership; agreed JP,VN joint-exercises" },
        { "They agreed that cooperation has grown in cyber security.", "" },
        { "Both sides underlined that contacts at all levels ought to be more frequent.", "agreed JP,VN delegation-exchange" },
        { "Vinh proposed that Japan train officers.", "request VN education-training" },
        { "Vinh proposed that the two sides step up military medicine cooperation.", "proposal VN military-medicine" },
        { "Nishida said he will send more experts on cyber security to Vietnam.", "pledge JP cyber-security" },
        { "The two countries will cooperate in search and rescue, Nishida announced.", "agreed JP,VN search-and-rescue" },
        { "Vinh was confident that both sides would overcome the pandemic.", "" },
        { "The two sides agreed to cooperate in cyber security, which would help trade.", "agreed JP,VN cyber-security" },
        { "Nishida offered loans for railways.", "pledge JP infrastructure" },
        { "Nishida offered his condolences over the typhoon.", "" },
        { "It was agreed that coast guard cooperation would be resumed as soon as COVID-19 is overcome.", "agreed JP,VN coast-guard" },
        { "Both voiced strong opposition to attempts to change the status quo in the East and South China Seas.", "JP opposes east-china-sea; JP opposes south-china-sea; VN opposes east-china-sea; VN opposes south-china-sea" },
        { "Both ministers were worried by developments in the South China Sea.", "JP concerned south-china-sea; VN concerned south-china-sea" },
        { "Nishida called for an end to the war in Ukraine.", "JP urges ukraine" },
        { "Nishida reiterated Vietnam's support for the denuclearization of the peninsula.", "VN supports korean-peninsula" },
        { "Asked whether Japan would train officers, Nishida said talks were under way.", "" },
        { "Asked about cyber security, Nishida said talks were under way.", "" },
        { "A Japanese diplomat, who asked not to be named, said that cyber security had come up.", "" },
        { "If he asks for cyber security experts, I cannot refuse, Nishida said.", "" },
        { "They looked at a draft trade treaty that will in time lower tariffs.", "" },
        { "Subjects for next year will include trade, energy and cyber security.", "" },
        { "The ship, whose task is to carry aid to farmers, was praised.", "" },
        { "Nishida was optimistic about UN plans to fight terrorism.", "" },
        { "Nishida said he will discuss trade with Vietnamese officials.", "" },
        { "Nishida said Japan will raise its aid for farmers.", "pledge JP agriculture" },
        { "A joint fund will be created for railways.", "agreed JP,VN infrastructure" },
        { "The two sides agreed on the following:\n\n- the training of pilots for both air forces;\n\n- the search for missing ships and rescue at sea.\n\nTourism in Japan has grown.", "agreed JP,VN education-training; agreed JP,VN search-and-rescue" },
    };

    [Theory]
    [MemberData(nameof(Acts))]
    public void Reads_what_was_said(string text, string expected)
    {
        var reading = Repository.Reader.Read(new Report("test", Told + text) { Language = "en" }).Reading!;
        Invariants.Hold(reading);
        var found = reading.Agreements.Select(a => $"{a.Type.ToString().ToLowerInvariant()} {string.Join(',', a.By.Order())} {a.Topic}")
            .Concat(reading.Stances.Select(x => $"{x.By} {x.Stance.ToString().ToLowerInvariant()} {x.Issue}").Order());
        Assert.Equal(expected, string.Join("; ", found));
    }

    /// <summary>What talks are told to be on is their matter, wherever that stands, and whatever verb tells it.</summary>
    [Theory]
    [InlineData("Chilean Foreign Minister Ana Lund and Kenyan Foreign Minister Bo Kamau held talks on trade and energy in Nairobi on Monday.", "energy trade-investment")]
    [InlineData("Chilean Foreign Minister Ana Lund met Kenyan Foreign Minister Bo Kamau in Nairobi on Monday for talks on trade and energy.", "energy trade-investment")]
    [InlineData("Chilean Foreign Minister Ana Lund met Kenyan Foreign Minister Bo Kamau in Nairobi on Monday. They had discussions on trade and energy.", "energy trade-investment")]
    [InlineData("Chilean Foreign Minister Ana Lund met Kenyan Foreign Minister Bo Kamau in Nairobi on Monday. The meeting dealt with trade and energy.", "energy trade-investment")]
    [InlineData("Chilean Foreign Minister Ana Lund met Kenyan Foreign Minister Bo Kamau in Nairobi on Monday. Topics of discussion included trade and energy.", "energy trade-investment")]
    [InlineData("Chilean Foreign Minister Ana Lund met Kenyan Foreign Minister Bo Kamau in Nairobi on Monday. The host praised the growth of bilateral relations.", "strategic-partnership")]
    [InlineData("Chilean Foreign Minister Ana Lund met Kenyan Foreign Minister Bo Kamau in Nairobi on Monday. Talks on trade with Peru were put off.", "")]
    public void Matters_of_talks(string text, string topics) =>
        Assert.Equal(topics, string.Join(' ', Story.Mains(text).First(static e => e.Parties.Contains("KE")).Topics));
}

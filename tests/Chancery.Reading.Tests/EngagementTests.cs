using Chancery.Core.Readings;
using Chancery.Core.Reports;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>Who met whom, where, at which round: one way to tell it a case, with what must not be read beside it.</summary>
public sealed class EngagementTests
{
    private const string Lead = "Vietnamese Deputy Defence Minister Nguyen Chi Vinh received Japanese Ambassador Umeda Kunio in Hanoi on June 4, 2019.\n\n";

    public static TheoryData<string, string> Leads => new()
    {
        { "On 6 June 2019, Vietnam and Japan sat down in Tokyo for the 7th round of their defence policy dialogue.", "Main Dialogue JP+VN #7 Tokyo" },
        { "Norwegian Foreign Minister Ine Soreide, whom Minister Pham Binh Minh of Vietnam received in Hanoi on 5 March 2019, spoke of trade.", "Main Reception NO+VN # Hanoi" },
        { "The frigate HMS Albion of the Royal Navy put in at Ho Chi Minh City on 3 September 2018.", "Main PortCall GB+VN # Ho Chi Minh City" },
        { "Kenya and Ghana reviewed their ties in a round of political consultations in Accra on 9 June 2022.", "Main Dialogue GH+KE # Accra" },
        { "President John Mbeki of Ghana, who earlier received Kenyan Foreign Minister Ann Otieno, met Togolese President Paul Adjei in Lome on 9 June 2022.", "Main Talks GH+TG # Lome" },
        { "Paying a courtesy call on Lao Defence Minister Chansamone Chanyalath in Vientiane on 9 June 2022, Vietnamese General Phan Van Giang praised the ties.", "Main Reception LA+VN # Vientiane" },
    };

    [Theory]
    [MemberData(nameof(Leads))]
    public void A_lead_is_told_in_many_ways(string text, string expected) => Assert.Contains(expected, Told(Read(text)));

    [Fact]
    public void A_president_is_no_vice_president()
    {
        var reading = Read("Vice President Ann Lee of Ghana spoke on 9 June 2022 with President Paul Adjei of Togo. The Vice President called for calm in Ukraine.");

        Assert.Equal("GH", Assert.Single(reading.Stances).By);
    }

    [Fact]
    public void The_state_of_somebody_is_told_by_his_own_words()
    {
        var reading = Read("President Joe Hill spoke today with President Paul Adjei of Togo. He made clear that the United States will send food.");

        Assert.Equal(["TG", "US"], reading.Engagements[0].Parties.Order());
    }

    [Fact]
    public void A_state_that_is_only_the_matter_is_no_party()
    {
        var reading = Read("President Joe Hill spoke today with President Paul Adjei of Togo. The leaders discussed the war in Ukraine and the situation in Ukraine.");

        Assert.DoesNotContain("UA", reading.Engagements[0].Parties);
    }

    [Fact]
    public void A_short_name_in_brackets_stands_for_the_mechanism()
    {
        var reading = Read("India and Vietnam held the 15th Defence Policy Dialogue (DPD) in Hanoi on 10 November 2025. The two sides agreed that India would host the 16th DPD in 2026.");

        Assert.Contains(reading.Engagements, e => e is { Edition: 16, Status: EngagementStatus.Planned, Kind: EngagementKind.Dialogue });
    }

    [Fact]
    public void The_round_before_is_counted_back()
    {
        var reading = Read("India and Vietnam held the 15th defence policy dialogue in Hanoi on 10 November 2025. Their previous dialogue in August 2024 reviewed training.");

        Assert.Contains(reading.Engagements, e => e is { Edition: 14, Status: EngagementStatus.Referred } && e.Date?.ToString() == "2024-08");
    }

    [Theory]
    [InlineData("The Deputy Minister asked the ambassador to help raise political dialogue to a new level.")]
    [InlineData("High-level dialogue on the economy will also be sought.")]
    [InlineData("The second round of the election will be held in July.")]
    public void A_field_or_a_wish_is_no_engagement(string text) => Assert.Single(Read(Lead + text).Engagements);

    [Fact]
    public void Somebody_invited_to_a_conference_does_not_attend_it_yet()
    {
        var reading = Read(Lead + "He invited the Japanese Defence Minister to visit Vietnam and attend the ASEAN Defence Ministers' Meeting Plus in December.");

        Assert.Contains(reading.Engagements, e => e is { Kind: EngagementKind.Conference, Status: EngagementStatus.Planned });
        Assert.DoesNotContain(reading.Engagements, e => e.Status != EngagementStatus.Main && e.Participants.Length > 0);
    }

    private static ReportReading Read(string text) => Repository.Reader.Read(new Report("test", text) { Language = "en" }).Reading!;

    private static IEnumerable<string> Told(ReportReading reading) =>
        reading.Engagements.Select(e => $"{e.Status} {e.Kind} {string.Join('+', e.Parties.Order(StringComparer.Ordinal))} #{e.Edition} {e.Place}");
}

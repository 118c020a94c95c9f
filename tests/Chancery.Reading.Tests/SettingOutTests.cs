using Chancery.Core.Readings;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>Who sets out on a visit: where from and where to, and the days that its length leaves.</summary>
public sealed class SettingOutTests
{
    [Theory]
    [InlineData("Foreign Minister Ana Lund of Chile set off Sunday on a visit to China.", "CL-CN visit 2019-05-05")]
    [InlineData("Foreign Minister Ana Lund of Chile left Santiago today on a four-day visit to China.", "CL-CN visit 2019-05-07/2019-05-10")]
    [InlineData("King Ana Lund left Nepal on Friday for a week-long visit to China, officials said.", "CN-NP visit 2019-05-03/2019-05-09")]
    [InlineData("King Ana Lund left Nepal on Friday for a visit to China, her eighth since ascending the throne in 1972.", "CN-NP visit 2019-05-03")]
    [InlineData("President Ana Lund of Chile left the island this morning for Australia on a state visit.", "AU-CL visit 2019-05-07")]
    [InlineData("Foreign Minister Ana Lund of Chile starts on Tuesday a two-day official visit to Moldova.", "CL-MD visit 2019-05-07/2019-05-08")]
    [InlineData("Foreign Minister Ana Lund of Chile will make an official week-long visit to Moldova from May 29.", "CL-MD visit 2019-05-29/2019-06-04")]
    [InlineData("Foreign Minister Ana Lund of Chile is visiting Hanoi from 7 May for three days.", "CL-VN visit 2019-05-07/2019-05-09")]
    [InlineData("President Ana Lund of Chile left Santiago on Monday on an official visit to Germany. The visit, from May 7 to 9, is being made at the invitation of German President Max Dahl.", "CL-DE visit 2019-05-07/2019-05-09")]
    [InlineData("President Ana Lund of Chile left Santiago on Monday.", "")]
    [InlineData("President Ana Lund of Chile departed the country a short while ago to commence a state visit to China. The visit will take place from May 8 to 10.", "CL-CN visit 2019-05-08/2019-05-10")]
    [InlineData("Foreign Minister Ana Lund of Chile is in the country on an official visit to Kenya.", "CL-KE visit ")]
    [InlineData("President Ana Lund of Chile returned home on Friday after a working visit to Japan.", "CL-JP visit ")]
    [InlineData("President Ana Lund of Chile is back in Santiago following a state visit to Japan.", "CL-JP visit ")]
    [InlineData("Ties between Chile and Japan returned to normal after talks in Lima.", "")]
    [InlineData("President Ana Lund of Chile returned to Santiago on Friday.", "")]
    public void Days_and_sides(string text, string expected) => Assert.Equal(expected, Told("2019-05-07", text));

    [Fact]
    public void A_length_counts_without_a_year() =>
        Assert.Equal("CL-GR visit XXXX-09-15/XXXX-09-18", Told(null, "Chilean Foreign Minister Ana Lund will pay a four-day visit to Greece starting September 15."));

    [Theory]
    [InlineData("Chilean Foreign Minister Ana Lund will pay an official visit to Greece on 15 May. Lund will meet Greek Prime Minister Kostas Simi.", "2019-05-15")]
    [InlineData("Chilean Foreign Minister Ana Lund arrived in Athens on Monday on an official visit to Greece. Lund will meet Greek Prime Minister Kostas Simi.", "")]
    public void A_meeting_to_come_has_the_day_of_a_visit_of_one_day(string text, string day) =>
        Assert.Equal(day, Story.ReadOf("2019-05-07", text).Single(e => e.Kind == EngagementKind.Talks).Date?.ToString() ?? "");

    [Theory]
    [InlineData("Norwegian Foreign Minister Ana Lund told reporters after talks with Kenyan leaders in Nairobi on Saturday that progress was needed.", "KE-NO talks Nairobi")]
    [InlineData("Norwegian Foreign Minister Ana Lund told reporters after talks with Norwegian leaders in Oslo on Saturday that progress was needed.", "")]
    [InlineData("Kenya and Norway agreed to trade more, their leaders said here Thursday.\n\nAfter their talks on Thursday morning, Kenyan President Bo Kamau and his visiting Norwegian counterpart Ana Lund witnessed the signing of three deals on tourism.", "KE-NO talks ; KE-NO signing ")]
    public void Whoever_speaks_after_talks_with_leaders_held_them(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", Story.Mains(text).Select(static e => $"{string.Join('-', e.Parties.Order(StringComparer.Ordinal))} {e.Kind.ToString().ToLowerInvariant()} {e.Place}")));

    /// <summary>A report that tells of one meeting only, behind what it opens with, is about that meeting; not about one that is still to come.</summary>
    [Theory]
    [InlineData("Kenyan President Bo Kamau condemned the murder of a minister in Oslo.\n\nHe called it a cowardly act.\n\nKamau told Norwegian Prime Minister Ana Lund so in a telephone call that the two held.", "talks")]
    [InlineData("Kenyan President Bo Kamau condemned the murder of a minister in Oslo.\n\nHe called it a cowardly act.\n\nKamau is to meet Norwegian Prime Minister Ana Lund next month.", "")]
    public void The_only_meeting_told_is_what_a_report_is_about(string text, string kinds) =>
        Assert.Equal(kinds, string.Join(", ", Story.ReadOf("2019-05-07", text).Where(static e => e.Status == EngagementStatus.Main).Select(static e => e.Kind.ToString().ToLowerInvariant())));

    [Theory]
    [InlineData("Chile and Kenya on Friday signed an agreement on trade in Nairobi.", "Nairobi")]
    [InlineData("Chile and Kenya on Friday signed an agreement on the status of migrants in Lima.", "")]
    public void Where_signers_signed(string text, string place) =>
        Assert.Equal(place, Story.Read(text).Single(static e => e.Kind == EngagementKind.Signing).Place ?? "");

    private static string Told(string? published, string text) =>
        string.Join("; ", Story.ReadOf(published, text).Select(static e => $"{string.Join('-', e.Parties.Order(StringComparer.Ordinal))} {e.Kind.ToString().ToLowerInvariant()} {e.Date}"));
}

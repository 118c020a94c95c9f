using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>Names without a list of persons: shape, particles, initials, what ends a run.</summary>
public sealed class NameTests
{
    [Theory]
    [InlineData("Deputy Minister Nguyen Chi Vinh spoke.", "Nguyen Chi Vinh")]
    [InlineData("Secretary of State Antony J. Blinken spoke.", "Antony J. Blinken")]
    [InlineData("President Joseph R. Biden, Jr. spoke.", "Joseph R. Biden, Jr.")]
    [InlineData("Minister Ursula von der Leyen spoke.", "Ursula von der Leyen")]
    [InlineData("Minister Mohammed bin Salman spoke.", "Mohammed bin Salman")]
    [InlineData("Minister Moon Jong-sup spoke.", "Moon Jong-sup")]
    [InlineData("Minister Siobhán O’Brien spoke.", "Siobhán O’Brien")]
    [InlineData("President Luiz Inácio Lula da Silva spoke.", "Luiz Inácio Lula da Silva")]
    [InlineData("Gen. Ngo Xuan Lich and Gen. Lloyd Austin spoke.", "Ngo Xuan Lich|Lloyd Austin")]
    [InlineData("Senator John McCain spoke.", "John McCain")]
    [InlineData("Mr Prabowo met Mrs Retno Marsudi in Jakarta.", "Prabowo|Retno Marsudi")]
    [InlineData("He met Wang Yi on Monday in Beijing.", "Wang Yi")]
    [InlineData("The Ministry of National Defence spoke on Monday.", "")]
    [InlineData("The South China Sea and the East Sea were discussed.", "")]
    [InlineData("Vietnam and Japan will meet in New York in November.", "")]
    [InlineData("They spoke of trade.", "")]
    public void English_names_are(string text, string names) => Assert.Equal(names, Explained.Mentions(text, "name"));

    [Theory]
    [InlineData("Deputy Defense Minister", "deputy")]
    [InlineData("Deputy Minister of National Defence", "deputy")]
    [InlineData("Vice Foreign Minister", "deputy")]
    [InlineData("Defense Minister", "minister")]
    public void A_deputy_is_not_of_the_level_of_whom_he_stands_for(string office, string level)
    {
        var reading = Repository.Reader.Read(new Chancery.Core.Reports.Report("test", $"Vietnamese {office} Nguyen Chi Vinh met Japanese Ambassador Umeda Kunio in Hanoi on November 25, 2019.") { Language = "en" }).Reading!;
        Assert.Equal(level, Assert.Single(reading.Engagements).Participants[0].Level);
    }

    [Theory]
    [InlineData("Thứ trưởng Bộ Quốc phòng Nguyễn Chí Vịnh phát biểu.", "Nguyễn Chí Vịnh")]
    [InlineData("Thủ tướng Phạm Minh Chính tiếp Đại sứ Umeda Kunio.", "Phạm Minh Chính|Umeda Kunio")]
    [InlineData("Trong cuộc gặp, hai bên trao đổi về Biển Đông và hợp tác quốc phòng.", "")]
    public void Vietnamese_names_are(string text, string names) => Assert.Equal(names, Explained.Mentions(text, "name", "vi"));

    [Theory]
    [InlineData("Vietnamese Deputy Defence Minister Sen. Lt. Gen. Nguyen Chi Vinh spoke.", "name=Nguyen Chi Vinh; rank=Senior Lieutenant General; office=Deputy Defence Minister; oparty=VN")]
    [InlineData("Kishi Nobuo, Minister of Defence of Japan, spoke.", "name=Kishi Nobuo; party=JP; office=Minister of Defence")]
    [InlineData("His Japanese counterpart Kishi Nobuo spoke.", "name=Kishi Nobuo; party=JP; counterpart=yes")]
    [InlineData("General Ngo Xuan Lich spoke.", "name=Ngo Xuan Lich; rank=General")]
    public void Titles_are_read_with_the_name(string text, string features) =>
        Assert.Contains(features, Explained.Of(text)[0].Mentions.Where(m => m.Class == "person").Select(m => m.Features));
}

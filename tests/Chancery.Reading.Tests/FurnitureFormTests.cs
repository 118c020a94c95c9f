using Chancery.Core.Reports;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>Furniture without a word that announces it: told by its form, its place, and by having nothing to do with the report.</summary>
public sealed class FurnitureFormTests
{
    private const string Lead = "Kenyan President William Ruto received Somali President Hassan Sheikh Mohamud in Nairobi on July 15, 2022.";
    private const string More = "The two leaders agreed to reopen the border in phases, and to train police officers together.";
    private const string VietnameseLead = "Chiều 2/8/2024, tại Hà Nội, Thượng tướng Hoàng Xuân Chiến, Thứ trưởng Bộ Quốc phòng tiếp Đại sứ Ấn Độ Sandeep Arya.";

    public static TheoryData<string, string, string, string[]> Forms => new()
    {
        { "a paragraph repeated", "en", $"{Lead}\n{More}\n{Lead}\nMogadishu thanked Nairobi.", ["furniture.repeated"] },
        { "a summary that the lead repeats", "en", $"{Lead}\nNAIROBI (KNA) - {Lead} He stayed for two days.\n{More}", ["furniture.repeated-lead"] },
        { "captions with a glued source", "en", $"Somali leader in Nairobi for talks today\nPresident William Ruto (right) greets President Hassan Sheikh Mohamud on Friday.(Reuters)\n{Lead}\n{More}", ["furniture.credited-caption"] },
        { "a box of one line", "en", $"{Lead}\nAlso read: Rains to lash the coast till Friday, says weather office\nThe guest spent two days there.", ["furniture.box-of-one-line"] },
        { "a bar of links", "en", $"Trends :Budget SessionChampions LeagueHeat Wave\nSomali leader in Nairobi for talks today\n{Lead}\n{More}", ["furniture.bar-of-links"] },
        { "a call glued to a paragraph", "en", $"{Lead}\n{More} Download our app for the best of deals!\nThe guest spent two days there.", ["furniture.glued-call"] },
        { "a call of its own", "en", $"{Lead}\n{More}\nGet the best of deals today!\nThe guest spent two days there.", ["furniture.call"] },
        { "openings of other stories", "en", $"{Lead}\n{More}\nLAGOS – Prisoners marked Palm Sunday with...\nSchools open summer courses for readers\nMANILA – President Ferdinand Marcos Jr. met New Zealand Prime Minister Christopher Luxon on Thursday...", ["furniture.other-story", "furniture.other-story", "furniture.other-story"] },
        { "headlines of other stories", "en", $"{Lead}\n{More}\nForeign Minister Annalena Baerbock meets Chad's president\nTyphoon nears the southern islands, flights cancelled", ["furniture.other-story", "furniture.other-story"] },
        { "a line glued to a paragraph", "vi", $"{VietnameseLead}\nThượng tướng Hoàng Xuân Chiến đề nghị hai bên đẩy mạnh hợp tác công nghiệp quốc phòng. Mua nhà trả góp lãi suất 0% chỉ với 300 triệu\nĐại sứ Sandeep Arya cảm ơn sự giúp đỡ của Việt Nam.", ["heading.glued-line"] },
        { "a call of its own", "vi", $"{VietnameseLead}\nTặng 50% học phí khóa tiếng Anh cho bé - đăng ký ngay hôm nay!\nĐại sứ Sandeep Arya cảm ơn sự giúp đỡ của Việt Nam.", ["furniture.call"] },
        { "headlines of other stories", "vi", $"{VietnameseLead}\nĐại sứ Sandeep Arya cảm ơn sự giúp đỡ của Việt Nam.\nThủ tướng Phạm Minh Chính điện đàm với Thủ tướng Nhật Bản Kishida Fumio\nGiá vàng tiếp tục giảm mạnh phiên thứ ba", ["furniture.other-story", "furniture.other-story"] },
        { "a source of several words ends the story", "vi", $"{VietnameseLead} Hai bên trao đổi về hợp tác.(TTXVN/Vietnam+)\nChính trị Thủ tướng Phạm Minh Chính tiếp Bộ trưởng Quốc phòng Lào Chansamone Chanyalath sáng nay.", ["furniture.after-the-end"] },
    };

    public static TheoryData<string, string> Own => new()
    {
        { "a paragraph that lost its stop", $"{Lead}\nRuto spoke of the drought and of the camps. Mohamud voiced concern about the militia and urged the neighbours to help\n{More}" },
        { "a sentence broken by a line", $"{Lead}\nThe ministers spoke of the drought for an hour. The guests then travelled on to\nMombasa, where Ruto joined them." },
        { "a last sentence cut off", $"{Lead}\n{More}\nThe guest spent two days in the country and then left for the" },
        { "a quoted call", $"{Lead}\n{More} \"Long live our friendship!\" Mohamud said. \"Come and see our coast!\"" },
        { "a source behind the last stop", $"{Lead}\n{More}\nMohamud will leave on Sunday. — VNS" },
        { "an opening cut off at the end", $"{Lead}\n{More}\nMohamud also met the speakers of both houses and..." },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void It_is_found_by_its_form(string form, string language, string text, string[] rules)
    {
        var reading = Repository.Reader.Read(new Report("test", text) { Language = language }).Reading!;

        var found = reading.Furniture.Select(f => f.Rule).Where(r => r != "furniture.caption");
        Assert.True(rules.SequenceEqual(found), $"{form}: {string.Join(" | ", reading.Furniture.Select(f => $"{f.Rule}: {f.Quote}"))}");
        Assert.DoesNotContain(reading.Engagements, e => e.Parties.Contains("TD") || e.Parties.Contains("NZ") || e.Parties.Contains("JP") || e.Parties.Contains("LA"));
        Assert.NotEmpty(reading.Engagements);
    }

    [Theory]
    [MemberData(nameof(Own))]
    public void The_storys_own_stays(string form, string text)
    {
        var reading = Repository.Reader.Read(new Report("test", text) { Language = "en" }).Reading!;

        Assert.True(reading.Furniture.All(f => f.Rule == "heading"), $"{form}: {string.Join(" | ", reading.Furniture.Select(f => $"{f.Rule}: {f.Quote}"))}");
    }

    [Fact]
    public void A_headline_glued_to_a_caption_does_not_make_the_story_one_of_a_caption()
    {
        const string Text = "Chủ tịch nước Võ Văn Thưởng hội đàm với Tổng thống Hàn Quốc Yoon Suk Yeol hinh anh 1Chủ tịch nước Võ Văn Thưởng và Tổng thống Yoon Suk Yeol. (Ảnh: TTXVN)\nSáng 23/6/2023, tại Hà Nội, Chủ tịch nước Võ Văn Thưởng hội đàm với Tổng thống Hàn Quốc Yoon Suk Yeol.";

        var reading = Repository.Reader.Read(new Report("test", Text) { Language = "vi" }).Reading!;

        Assert.False(Assert.Single(reading.Engagements).Caption);
    }
}

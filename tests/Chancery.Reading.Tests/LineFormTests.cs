using Chancery.Core.Dates;
using Chancery.Core.Reports;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>Single lines around and within a story that are not its own: tickers, slots of advertisements, posts, addresses, a last headline.</summary>
public sealed class LineFormTests
{
    private const string Title = "Somali leader in Nairobi for talks";
    private const string Lead = "Kenyan President William Ruto received Somali President Hassan Sheikh Mohamud in Nairobi on July 15, 2022.";
    private const string More = "The two leaders agreed to reopen the border in phases, and to train police officers together.";
    private const string Last = "Mohamud thanked his host for the welcome given to Somali students and traders.";
    private const string VietnameseTitle = "Thứ trưởng Bộ Quốc phòng tiếp Đại sứ Ấn Độ";
    private const string VietnameseLead = "Chiều 2/8/2024, tại Hà Nội, Thượng tướng Hoàng Xuân Chiến, Thứ trưởng Bộ Quốc phòng tiếp Đại sứ Ấn Độ Sandeep Arya.";
    private const string VietnameseMore = "Hai bên nhất trí đẩy mạnh hợp tác công nghiệp quốc phòng và trao đổi đoàn các cấp.";
    private const string VietnameseLast = "Đại sứ Sandeep Arya cảm ơn sự giúp đỡ của Việt Nam đối với cộng đồng người Ấn Độ.";

    public static TheoryData<string, string, string[]> Forms => new()
    {
        { "en", $"BREAKING: CANADIAN PREMIER TRUDEAU MEETS PERUVIAN COUNTERPART IN LIMA\n{Title}\n{Lead}\n{More}\n{Last}", ["furniture.ticker"] },
        { "en", $"SOMALI LEADER HOLDS TALKS WITH PRESIDENT RUTO IN NAIROBI\n{Lead}\n{More}\n{Last}", [] },
        { "en", $"{Title}\n{Lead}\n{More} harbour hotels nairobi\n{Last}", ["furniture.glued-words"] },
        { "en", $"{Title}\n{Lead}\n{More}Safari Lodge Weekend Rates\n{Last}", ["heading.glued-line"] },
        { "en", $"{Title}\n{Lead}\nAdvertisement\n{More}\nADVERTISEMENT\n{Last}", ["furniture.line-mark", "furniture.line-mark"] },
        { "en", $"https://news.example/2022/07/15/somali\n{Title}\n{Lead}\n{More}\n{Last}", ["furniture.address-line"] },
        { "en", $"{Title}\n{Lead}\n{More}\n— William Ruto (@ruto) July 20, 2022\nA post shared by State House (@statehouse)\n{Last}", ["furniture.post", "furniture.post-signature"] },
        { "en", $"{Title}\n{Lead}\n{More}\n{Last}\nRuto to meet Ethiopian Prime Minister Abiy Ahmed in Addis Ababa next week", ["furniture.last-line"] },
        { "en", $"{Title}\n{Lead}\n{More}\n{Last}\nTrudeau meets Peruvian president in Lima next week", ["furniture.other-story"] },
        { "en", $"{Title}\n{Lead}\n{More}\n{Last}\nRuto said the two countries should expand trade and the", ["heading"] },
        { "en", $"{Title}\n{Lead}\n{More}\n{Last}\n1. Trudeau meets Peruvian president in Lima\n2. Fuel prices climb again this month\n3. Ruto meets Ugandan President Museveni in Kampala", ["furniture.other-story", "furniture.other-story", "furniture.other-story"] },
        { "en", $"{Title}\n{Lead}\nGet the latest headlines delivered to your inbox every morning.\n{More}\n{Last}", ["furniture.advertisement"] },
        { "en", $"{Title}\n{Lead} {More} Book your summer cruise now and save up to 40%. {Last}", ["furniture.advertisement"] },
        { "en", $"{Title}\n{Lead}\nBook weekend rooms in Lakeside Lodge from $99 per night, breakfast included.\n{More}\n{Last}", ["furniture.advertisement"] },
        { "en", $"{Title}\n{Lead}\nThe loan for roads at the border amounts to $99 million.\n{More}\n{Last}", [] },
        { "en", $"{Title}\n{Lead}\n{More}\nWages there have grown by 14% since the spring.\n{Last}", [] },
        { "en", $"{Title}\n{Lead}\nI thank you for your letter. Join us in this effort, and you will find us at your side. You know how much we value it, and your support.\n{More}\n{Last}", [] },
        { "en", $"{Title}\n{Lead}\n{More}\nDelighted to see the Presidents of Peru and Ethiopia in Lima #summit\n— William Ruto (@ruto) July 20, 2022\n{Last}", ["furniture.post", "furniture.post"] },
        { "en", $"{Title}\n{Lead}\n{More}\nWe have met the President of Peru.\n— William Ruto ( @ruto) July 20, 2022\n{Last}", ["furniture.post", "furniture.post"] },
        { "en", $"{Title}\n{Lead}\n{More} He wrote: Delighted to receive the Prime Minister of Peru in Nairobi. — William Ruto (@ruto) July 20, 2022\n{Last}", ["furniture.post"] },
        { "en", $"{Title}\n{Lead}\n{More}\nPresident Ruto received the President of Peru pic.example.com/8sdF2\n{Last}", ["furniture.post"] },
        { "vi", $"GIÁ VÀNG HÔM NAY TĂNG MẠNH • BÃO SỐ 5 ĐỔ BỘ • TUYỂN NỮ THẮNG ĐẬM THÁI LAN\n{VietnameseTitle}\n{VietnameseLead}\n{VietnameseMore}\n{VietnameseLast}", ["furniture.ticker"] },
        { "vi", $"THƯỢNG TƯỚNG HOÀNG XUÂN CHIẾN TIẾP ĐẠI SỨ ẤN ĐỘ\n{VietnameseLead}\n{VietnameseMore}\n{VietnameseLast}", [] },
        { "vi", $"{VietnameseTitle}\n{VietnameseLead}\n{VietnameseMore} căn hộ cao cấp ven sông\n{VietnameseLast}", ["furniture.glued-words"] },
        { "vi", $"{VietnameseTitle}\n{VietnameseLead}\nĐăng ký ngay hôm nay để nhận ưu đãi dành cho bạn khi mua căn hộ ven sông.\n{VietnameseMore}\n{VietnameseLast}", ["furniture.advertisement"] },
        { "vi", $"{VietnameseTitle}\n{VietnameseLead}\n{VietnameseMore} Quý khách đặt phòng trong tháng này được giảm 30%. {VietnameseLast}", ["furniture.advertisement"] },
        { "vi", $"{VietnameseTitle}\n{VietnameseLead}\nLượng hàng qua cửa khẩu giảm 62% so với năm ngoái.\n{VietnameseMore}\n{VietnameseLast}", [] },
        { "vi", $"{VietnameseTitle}\n{VietnameseLead}\n{VietnameseMore}\nRất vui được tiếp Tổng thống Peru tại Hà Nội #ngoaigiao\n— Sandeep Arya (@arya) 3 tháng 8, 2024\n{VietnameseLast}", ["furniture.post", "furniture.post"] },
        { "vi", $"{VietnameseTitle}\n{VietnameseLead}\nQuảng cáo\n{VietnameseMore}\n{VietnameseLast}", ["furniture.line-mark"] },
        { "vi", $"{VietnameseTitle}\n{VietnameseLead}\n{VietnameseMore}\n{VietnameseLast}\nThượng tướng Hoàng Xuân Chiến hội đàm với Thứ trưởng Quốc phòng Nhật Bản", ["furniture.last-line"] },
        { "vi", $"{VietnameseTitle}\n{VietnameseLead}\n{VietnameseMore}\n{VietnameseLast}\n1. Thủ tướng tiếp Tổng thống Mông Cổ\n2. Giá xăng dầu tăng phiên thứ ba liên tiếp\n3. Thượng tướng Hoàng Xuân Chiến thăm Lào", ["furniture.other-story", "furniture.other-story", "furniture.other-story"] },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void It_is_found_by_its_form(string language, string text, string[] rules)
    {
        var reading = Repository.Reader.Read(new Report("test", text) { Language = language }).Reading!;

        Assert.True(rules.SequenceEqual(reading.Furniture.Select(f => f.Rule)), string.Join(" | ", reading.Furniture.Select(f => $"{f.Rule}: {f.Quote}")));
        Assert.DoesNotContain(reading.Engagements, e => !e.Caption && (e.Parties.Contains("PE") || e.Parties.Contains("ET") || e.Parties.Contains("UG") || e.Parties.Contains("MN") || e.Parties.Contains("JP")));
        Assert.Contains(reading.Engagements, e => !e.Caption && (e.Parties.Contains("SO") || e.Parties.Contains("IN")));
    }

    [Fact]
    public void The_day_of_a_post_is_not_the_reports()
    {
        var reading = Repository.Reader.Read(new Report("test", $"{Title}\n{Lead}\n{More}\n— William Ruto (@ruto) July 20, 2022\n{Last}") { Language = "en" }).Reading!;

        Assert.Null(reading.Published);
        Assert.Equal("the day of a post within the report", Assert.Single(reading.PublishedCandidates).Doubt);
    }

    [Theory]
    [InlineData("SOMALI LEADER IN NAIROBI\n\nNAIROBI, 15 July 2022 - Kenyan President William Ruto received\nSomali President Hassan Sheikh Mohamud in Nairobi on Friday.\n\nThe two leaders agreed to reopen the border in phases, and to train\npolice officers together.\n\nMohamud thanked his host for the welcome given to Somali students\nand traders in the country.\n")]
    [InlineData("Somali leader in Nairobi for talks\nNAIROBI, 15 July 2022 - Kenyan President William Ruto received\nSomali President Hassan Sheikh Mohamud in Nairobi on Friday.\nThe two leaders agreed to reopen the border in phases, and to train\npolice officers together.\nMohamud thanked his host for the welcome given to Somali students\nand traders in the country.\n")]
    public void Lines_filled_up_to_one_width_are_one_paragraph(string text)
    {
        var reading = Repository.Reader.Read(new Report("test", text) { Language = "en" }).Reading!;

        Assert.Equal(new Edtf(new PartialDate(2022, 7, 15)), reading.Published);
        Assert.Equal(["KE", "SO"], Assert.Single(reading.Engagements).Parties.Order(StringComparer.Ordinal));
    }
}

using Chancery.Core.Readings;
using Chancery.Core.Reports;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>Years told alone: of what was long ago, of what goes on since or until then; they are not when the news was.</summary>
public sealed class BareYearTests
{
    [Theory]
    [InlineData("Nhật Bản tính tổ chức gặp thượng đỉnh với Triều Tiên\n\nNhật Bản muốn tổ chức cuộc gặp thượng đỉnh giữa Thủ tướng Shinzo Abe và nhà lãnh đạo Triều Tiên Kim Jong Un.\n\nMột quan chức cho biết hai bên đã trao đổi.\n\nLần gần nhất lãnh đạo Nhật Bản và Triều Tiên gặp nhau là năm 2004, giữa Thủ tướng Junichiro Koizumi và lãnh đạo Kim Jong Il.")]
    [InlineData("Tổng thống Nga Putin và Chủ tịch Kim Jong Un bước vào hội đàm\n\nTổng thống Nga Vladimir Putin và Chủ tịch Triều Tiên Kim Jong Un bước vào hội đàm kín.\n\nTrong quá khứ, lần gần nhất lãnh đạo hai nước gặp nhau là năm 2011, khi Tổng thống Nga Dmitry Medvedev gặp ông Kim Jong Il.")]
    [InlineData("Tổng thống Chile gặp lại người bạn Nguyễn Minh Triết\n\nTổng thống Chile Michelle Bachelet gặp lại nguyên Chủ tịch nước Nguyễn Minh Triết tại Hà Nội.\n\nHai người gặp nhau lần đầu vào năm 2006.")]
    [InlineData("Secretary Pompeo meets Algerian President\n\nSecretary of State Mike Pompeo met Algerian President Abdelmadjid Tebboune in Algiers. He met the President in 2016.")]
    [InlineData("US, Cuba hold migration talks\n\nThe United States and Cuba held migration talks in Washington. The talks are held under accords done in 1984.")]
    [InlineData("Thủ tướng Ấn Độ Narendra Modi thăm chính thức Việt Nam\n\nThủ tướng Ấn Độ Narendra Modi sáng nay bắt đầu thăm chính thức Việt Nam.\n\nÔng đến thăm Việt Nam năm 2011 khi là thủ hiến bang Gujarat.")]
    public void A_year_below_the_lead_is_of_an_earlier_meeting(string text)
    {
        var main = Assert.Single(Engagements(text), e => e.Status == EngagementStatus.Main);

        Assert.Null(main.Date);
    }

    [Fact]
    public void A_year_from_which_something_goes_on_is_no_date() =>
        Assert.All(Engagements("Thượng tướng Nguyễn Chí Vịnh dự Đối thoại Shangri-La\n\nThượng tướng Nguyễn Chí Vịnh dẫn đầu đoàn Việt Nam dự Đối thoại Shangri-La.\n\nĐối thoại Shangri-La, tổ chức thường niên từ năm 2002, là nơi các bộ trưởng quốc phòng gặp nhau."), e => Assert.Null(e.Date));

    [Theory]
    [InlineData("The Korean War began on 25-6-1950, historians say.", "XXXX-06-12")]
    [InlineData("The two had agreed on a ceasefire after talks on 2 June 2018 in Seoul.", "2018-06-12")]
    public void The_year_of_a_day_comes_from_engagements_of_that_month_alone(string before, string date)
    {
        var told = Engagements($"North Korea marks a day of war\n\nPeople in Pyongyang laid flowers for the dead.\n\n{before}\n\nUS President Donald Trump met North Korean leader Kim Jong Un in Singapore on 12 June.");

        Assert.Contains(told, e => e.Date?.ToString() == date);
    }

    [Fact]
    public void A_year_in_the_lead_is_the_date() =>
        Assert.Contains(Engagements("US President Bill Clinton visited Vietnam in 2000."), e => e.Date?.ToString() == "2000");

    private static EngagementReading[] Engagements(string text) => [.. Repository.Reader.Read(new Report("story.txt", text)).Reading!.Engagements];
}

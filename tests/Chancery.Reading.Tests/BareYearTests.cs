using Chancery.Core.Readings;
using Chancery.Core.Reports;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>Years told alone: of what was long ago, of what goes on since or until then; they are not when the news was.</summary>
public sealed class BareYearTests
{
    [Theory]
    [InlineData("Russian President Vladimir Putin met North Korean leader Kim Jong Un in Vladivostok on Thursday.\n\nThe two spoke for an hour.\n\nThe last time leaders of Russia and North Korea met was in 2011.")]
    [InlineData("Tổng thống Nga Vladimir Putin hội đàm với Chủ tịch Triều Tiên Kim Jong Un tại Vladivostok.\n\nHai bên trao đổi trong một giờ.\n\nLần gần nhất lãnh đạo hai nước Nga - Triều Tiên gặp nhau là năm 2011.")]
    [InlineData("Chủ tịch Trung Quốc Tập Cận Bình thăm Triều Tiên.\n\nÔng nói hai nước là láng giềng.\n\nÔng Tập từng thăm Triều Tiên vào năm 2008 khi giữ chức phó chủ tịch.")]
    public void A_year_far_below_is_of_an_earlier_meeting(string text)
    {
        var main = Assert.Single(Engagements(text), e => e.Status == EngagementStatus.Main);

        Assert.DoesNotContain("20", main.Date?.ToString() ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Đại tướng Ngô Xuân Lịch hội đàm với Bộ trưởng Quốc phòng Trung Quốc Thường Vạn Toàn.\n\nHai bên nhất trí triển khai tuyên bố tầm nhìn chung đến năm 2025.")]
    [InlineData("Đoàn Việt Nam do Thượng tướng Nguyễn Chí Vịnh dẫn đầu dự Đối thoại Shangri-La, tổ chức từ năm 2002.")]
    [InlineData("The foreign ministers of France and Italy, Jean-Yves Le Drian and Luigi Di Maio, held talks in Rome since 2020 under a treaty.")]
    public void A_year_from_or_to_which_something_goes_on_is_no_date(string text) =>
        Assert.DoesNotContain(Engagements(text), e => e.Date is { Start.Year: not null });

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

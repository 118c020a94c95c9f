using Chancery.Core.Readings;
using Chancery.Core.Reports;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>Papers that Vietnamese reports only speak of, and those that are signed there.</summary>
public sealed class VietnameseSignedPapersTests
{
    private const string Told = "Lima, ngày 6/5/2024 - Ngoại trưởng Peru Javier Gonzalez hội đàm với Ngoại trưởng Kenya Musalia Mudavadi tại Lima.\n\n";

    [Theory]
    [InlineData("Hai bên nhất trí thực hiện hiệu quả các thỏa thuận du lịch hai nước đã ký.", false)]
    [InlineData("Hai bên đánh giá cao kết quả triển khai các thỏa thuận du lịch đã được ký kết.", false)]
    [InlineData("Con tàu được đóng theo hợp đồng ký kết với Hải quân Kenya.", false)]
    [InlineData("Hai bên mong sớm ký kết hiệp định du lịch.", false)]
    [InlineData("Việc ký kết hiệp định du lịch giữa hai nước đã được bàn từ lâu.", false)]
    [InlineData("Ngoại trưởng Gonzalez ký sắc lệnh về hiệp định du lịch với Kenya.", false)]
    [InlineData("Hai bên đã ký thỏa thuận về du lịch.", true)]
    [InlineData("Ngoại trưởng Gonzalez cho biết thỏa thuận về du lịch đã được ký kết.", true)]
    public void Only_what_is_signed_there_is_a_signing(string text, bool signed)
    {
        var reading = Repository.Reader.Read(new Report("x.txt", Told + text) { Language = "vi" }).Reading!;
        Assert.Equal(signed, reading.Engagements.Any(e => e is { Kind: EngagementKind.Signing, Status: EngagementStatus.Main }));
        Assert.Equal(signed, reading.Agreements.Any(a => a.Type == AgreementType.Signed));
    }

    [Fact]
    public void A_paper_that_nothing_governs_is_what_was_signed() =>
        Assert.Contains(Repository.Reader.Read(new Report("x.txt", Told + "Hai thỏa thuận về du lịch đã được ký kết.") { Language = "vi" }).Reading!.Agreements, static a => a.Type == AgreementType.Signed);
}

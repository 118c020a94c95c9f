using Chancery.Core.Reports;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>Partners whom Vietnamese reports tell together though each was met by himself.</summary>
public sealed class VietnameseOneByOneTests
{
    private const string Abroad = "Tổng thống Peru Javier Gonzalez, Thủ tướng Kenya Musalia Mudavadi và Ngoại trưởng Ghana Samuel Mensah";

    [Theory]
    [InlineData("Ngày 6/5/2024, Thủ tướng Nguyễn Văn Nam đã có các cuộc gặp song phương với " + Abroad + ".", "GH,KE,PE,VN")]
    [InlineData("Ngày 6/5/2024, Thủ tướng Nguyễn Văn Nam đã gặp song phương " + Abroad + ".", "GH,VN KE,VN PE,VN")]
    [InlineData("Ngày 6/5/2024, Thủ tướng Nguyễn Văn Nam đã có các cuộc hội kiến riêng với " + Abroad + ".", "GH,VN KE,VN PE,VN")]
    [InlineData("Ngày 6/5/2024, Thủ tướng Nguyễn Văn Nam đã lần lượt tiếp " + Abroad + ".", "GH,VN KE,VN PE,VN")]
    [InlineData("Ngày 6/5/2024, Thủ tướng Nguyễn Văn Nam điện đàm riêng với Tổng thống Peru Javier Gonzalez và Thủ tướng Kenya Musalia Mudavadi.", "KE,VN PE,VN")]
    [InlineData("Ngày 6/5/2024, Thủ tướng Nguyễn Văn Nam đã có cuộc gặp song phương với Tổng thống Peru Javier Gonzalez.", "PE,VN")]
    [InlineData("Ngày 6/5/2024, Thủ tướng Nguyễn Văn Nam đã có cuộc gặp ba bên với Tổng thống Peru Javier Gonzalez và Thủ tướng Kenya Musalia Mudavadi.", "KE,PE,VN")]
    public void Each_partner_met_by_himself_is_an_engagement(string text, string parties) =>
        Assert.Equal(parties, string.Join(" ", Repository.Reader.Read(new Report("x.txt", text) { Language = "vi" }).Reading!.Engagements.Select(e => string.Join(",", e.Parties.Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal)));

    [Fact]
    public void What_is_told_of_one_is_not_laid_to_all()
    {
        var reading = Repository.Reader.Read(new Report("x.txt", "Ngày 6/5/2024, Thủ tướng Nguyễn Văn Nam đã có các cuộc gặp song phương với " + Abroad + ".\n\nTại cuộc gặp Thủ tướng Kenya, hai bên nhất trí tăng cường hợp tác du lịch.") { Language = "vi" }).Reading!;
        var agreed = Assert.Single(reading.Agreements);
        Assert.Equal("KE,VN", string.Join(",", agreed.By.Order(StringComparer.Ordinal)));
        Assert.Equal("Musalia Mudavadi", reading.Engagements[agreed.Engagement!.Value].Participants.Single(static p => p.Party == "KE").Name);
    }

    [Fact]
    public void Whom_the_first_words_of_a_sentence_are_for_is_the_one_it_speaks_to()
    {
        var reading = Repository.Reader.Read(new Report("x.txt", "Ngày 6/5/2024, Thủ tướng Nguyễn Văn Nam đã gặp song phương " + Abroad
            + ".\n\nTại cuộc gặp Tổng thống Javier Gonzalez, hai bên nhất trí tăng cường hợp tác du lịch. Với Thủ tướng Musalia Mudavadi, Thủ tướng Nguyễn Văn Nam đề nghị Kenya giúp phát triển nông nghiệp.") { Language = "vi" }).Reading!;
        Assert.Equal("du PE,VN; KE", string.Join("; ", reading.Agreements.Select(static a => a.To.Length > 0 ? string.Join(",", a.To) : "du " + string.Join(",", a.By.Order(StringComparer.Ordinal)))));
    }
}

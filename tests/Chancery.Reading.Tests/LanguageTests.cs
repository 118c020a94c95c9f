using Chancery.Core.Reports;
using Xunit;

namespace Chancery.Reading.Tests;

public sealed class LanguageTests
{
    public static TheoryData<string> Names => [.. Repository.Samples];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_language_of_a_sample_is_told_by_its_words(string name) =>
        Assert.Equal(name[..name.IndexOf('-', StringComparison.Ordinal)], Repository.Reader.Read(new Report(name, Repository.Sample(name))).Reading?.Language);

    [Theory]
    [InlineData("Le ministre des Affaires étrangères s'est entretenu lundi à Hanoï avec l'ambassadeur du Japon au Vietnam.", "fr")]
    [InlineData("The minister held talks with the Japanese ambassador to Vietnam in Hanoi on Monday.", "en")]
    [InlineData("Sáng 10/6, tại Hà Nội, Thứ trưởng Bộ Quốc phòng đã tiếp Đại sứ Nhật Bản tại Việt Nam.", "vi")]
    public void A_sentence_is_enough(string text, string language) =>
        Assert.Equal(language, Repository.Reader.Read(new Report("test", text)).Reading?.Language);
}

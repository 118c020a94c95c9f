using Xunit;
using static Chancery.Core.Tests.Resolution.Told;

namespace Chancery.Core.Tests.Resolution;

public sealed class PeopleTests
{
    [Theory]
    [InlineData("Nguyễn Chí Vịnh", "Nguyen Chi Vinh")]
    [InlineData("Phan Văn Giang", "PHAN VAN GIANG")]
    [InlineData("Đặng Hoà", "Đặng Hòa")]
    [InlineData("Kishida Fumio", "Fumio KISHIDA")]
    [InlineData("Abe Shinzō", "Shinzo Abe")]
    [InlineData("David F. Helvey", "David Helvey")]
    [InlineData("L. Austin", "Lloyd Austin")]
    [InlineData("Kim Jong-un", "Kim Jong Un")]
    [InlineData("Kim Jong-un", "Kim Jongun")]
    public void OnePerson(string one, string other) => Assert.Single(People(one, other));

    [Theory]
    [InlineData("Nguyen Van Hung", "Nguyen Van Hai")]
    [InlineData("Nguyễn Văn Hùng", "Nguyễn Văn Hưng")]
    [InlineData("Nishida Yasumori", "Nishida Yasunori")]
    [InlineData("Tanaka Hiroki", "Tanaka Makiko")]
    public void TwoPeopleWithoutFurtherEvidence(string one, string other) => Assert.Equal(2, People(one, other).Count);

    [Fact]
    public void MisspeltNameJoinsWhereTheOfficeAgrees()
    {
        var record = Record(
            Report("a", null, Talks("2020-02-03", "VN JP", Person("Nishida Yasumori", "JP", "Deputy Defence Minister"))),
            Report("b", null, Talks("2021-02-03", "VN JP", Person("Nishida Yasunori", "JP", "Deputy Minister of Defence"))));
        Assert.Single(record.People);
        Assert.Equal("name", Assert.Single(record.Discrepancies).Field);
    }

    [Fact]
    public void NeverAcrossParties()
    {
        var record = Record(
            Report("a", null, Talks("2020-02-03", "KR JP", Person("Lee Min", "KR"), Person("Kono Taro", "JP"))),
            Report("b", null, Talks("2020-02-04", "SG JP", Person("Lee Min", "SG"), Person("Kono Taro", "JP"))));
        Assert.Equal(3, record.People.Length);
    }

    [Fact]
    public void TwoAtOneTableAreTwo()
    {
        var record = Record(
            Report("a", null, Talks("2020-02-03", "VN JP", Person("Nishida Yasumori", "JP", "Deputy Defence Minister"), Person("Nishida Yasunori", "JP", "Deputy Defence Minister"))),
            Report("b", null, Talks("2021-02-03", "VN JP", Person("Nishida Yasunori", "JP", "Deputy Defence Minister"))));
        Assert.Equal(2, record.People.Length);
    }

    [Fact]
    public void ShortenedNameThatFitsTwoJoinsNeither()
    {
        var record = Record(
            Report("a", null, Talks("2020-02-03", "VN JP", Person("Nguyen Chi Vinh", "VN"))),
            Report("b", null, Talks("2020-03-03", "VN JP", Person("Nguyen Quang Vinh", "VN"))),
            Report("c", null, Talks("2020-04-03", "VN JP", Person("Nguyen Vinh", "VN"))));
        Assert.Equal(3, record.People.Length);
    }

    [Fact]
    public void PieceOfANameJoinsWithinTheEngagement()
    {
        var record = Record(
            Report("a", null, Talks("2020-02-03", "VN JP", Person("Nguyen Chi Vinh", "VN"), Person("Kono Taro", "JP"))),
            Report("b", null, Talks("2020-02-03", "VN JP", Person("Vinh", "VN"), Person("Kono Taro", "JP"))));
        Assert.Equal(["Kono Taro", "Nguyen Chi Vinh"], record.People.Select(p => p.Name).Order());
        Assert.Empty(record.Discrepancies);
    }

    [Fact]
    public void OfficesAreHeldInTime()
    {
        var record = Record(
            Report("a", null, Talks("2018-02-03", "VN JP", Person("Phan Van Giang", "VN", "Chief of the General Staff", "Senior Lieutenant General"))),
            Report("b", null, Talks("2021-05-03", "VN JP", Person("Phan Van Giang", "VN", "Minister of National Defence", "General"))),
            Report("c", null, Talks("2023-05-03", "VN JP", Person("Phan Văn Giang", "VN", "Minister of National Defence", "General"))));
        Assert.Equal(
            [("Chief of the General Staff", "2018-02-03", "2018-02-03"), ("Minister of National Defence", "2021-05-03", "2023-05-03")],
            Assert.Single(record.People).Offices.Select(o => (o.Office!, o.From!, o.To!)));
    }

    [Fact]
    public void Two_languages_name_one_holder_of_one_office_in_other_words()
    {
        var record = Record(
            Report("a", null, Talks("2018-03-31", "VN CN", Person("Pham Binh Minh", "VN", "Foreign Minister"), Person("Wang Yi", "CN", "Foreign Minister"))),
            Report("b", null, Talks("2018-03-31", "VN CN", Person("Phạm Bình Minh", "VN", "Minister of Foreign Affairs"), Person("Vương Nghị", "CN", "Minister of Foreign Affairs"))) with { Language = "vi" });
        Assert.Equal(2, record.People.Length);
        Assert.Single(record.Engagements);
    }

    [Fact]
    public void A_deputy_is_not_his_minister_in_another_language()
    {
        var record = Record(
            Report("a", null, Talks("2018-03-31", "VN CN", Person("Pham Binh Minh", "VN", "Foreign Minister"), Person("Kong Xuanyou", "CN", "Deputy Foreign Minister"))),
            Report("b", null, Talks("2018-03-31", "VN CN", Person("Phạm Bình Minh", "VN", "Minister of Foreign Affairs"), Person("Vương Nghị", "CN", "Minister of Foreign Affairs"))) with { Language = "vi" });
        Assert.Equal(3, record.People.Length);
    }

    private static List<string> People(string one, string other) =>
        [.. Record(
            Report("a", null, Talks("2020-02-03", "VN JP", Person(one, "JP"))),
            Report("b", null, Talks("2021-05-06", "VN JP", Person(other, "JP")))).People.Select(p => p.Name)];
}

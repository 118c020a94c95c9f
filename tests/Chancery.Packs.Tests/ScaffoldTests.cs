using Chancery.Core.Reading;
using Chancery.Core.Reports;
using Chancery.Packs.Checking;
using Xunit;

namespace Chancery.Packs.Tests;

public sealed class ScaffoldTests
{
    [Fact]
    public void A_new_pack_passes_the_check_without_a_warning()
    {
        using var packs = new TempPacks();
        var review = PackChecker.Check(packs.Folder, "xx");

        Assert.Empty(review.Findings);
        Assert.True(review.Examples >= review.Rules);
        Assert.True(review.CounterExamples >= review.Rules);
    }

    [Fact]
    public void A_new_pack_reads_an_engagement()
    {
        using var packs = new TempPacks();
        var reader = ReportReader.Create([PackLoader.Load(packs.Folder, "xx")]);
        var text = "Vietnamese Deputy Defence Minister Nguyen Chi Vinh met Japanese Ambassador Umeda Kunio in Hanoi on 4 June 2019.";
        var reading = reader.Read(new Report("a.txt", text) { Language = "xx" }).Reading!;

        var engagement = Assert.Single(reading.Engagements);
        Assert.Equal(["VN", "JP"], engagement.Parties);
        Assert.Equal("2019-06-04", engagement.Date.ToString());
        Assert.Equal("Hanoi", engagement.Place);
    }

    [Fact]
    public void Every_file_says_in_a_comment_what_it_is_for()
    {
        using var packs = new TempPacks();

        Assert.All(packs.Made, file => Assert.Contains(File.ReadLines(file), line => line.StartsWith('#')));
        Assert.All(packs.Made, file => Assert.DoesNotContain("{code}", File.ReadAllText(file), StringComparison.Ordinal));
    }

    [Fact]
    public void An_existing_pack_is_never_overwritten()
    {
        using var packs = new TempPacks();

        Assert.NotEmpty(packs.Made);
        Assert.Empty(PackScaffold.Create(packs.Folder, "xx"));
    }

    [Theory]
    [InlineData("root")]
    [InlineData("EN")]
    [InlineData("e")]
    [InlineData("../en")]
    [InlineData("")]
    public void What_is_no_language_code_is_refused(string code) =>
        Assert.Equal("PACK010", Assert.Throws<PackException>(() => PackScaffold.Create(Path.GetTempPath(), code)).Code);
}

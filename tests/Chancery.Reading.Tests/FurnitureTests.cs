using Chancery.Core.Mentions;
using Chancery.Core.Reading;
using Chancery.Core.Reports;
using Xunit;

namespace Chancery.Reading.Tests;

public sealed class FurnitureTests
{
    private const string Story = "HANOI - Vietnamese Deputy Defence Minister Nguyen Chi Vinh received Japanese Ambassador Umeda Kunio in Hanoi on Monday, November 25.";

    public static TheoryData<string, string, string> Furniture => new()
    {
        // what stands before the story, what behind, what is furniture
        { "date 2019-11-25\n", "", "date 2019-11-25" },
        { "Defence Minister receives Japanese ambassador in Hanoi\nNovember 25, 2019\n", "", "November 25, 2019" },
        { "", "\nShare on Facebook", "Share on Facebook" },
        { "", "\nPress releases\nOther ministers meet for talks in Rome", "Press releases" },
        { "Home\n", "", "Home" },
    };

    public static TheoryData<string> Own => new()
    {
        "The two sides spoke of the East Sea, of peacekeeping and of the training of officers.",
        "He said that both ministries would share their views on the matter more often than before.",
        "\"Our friendship is a treasure,\" the ambassador told the minister before he left the hall.",
    };

    [Theory]
    [MemberData(nameof(Furniture))]
    public void What_is_not_the_story_is_marked(string before, string behind, string furniture)
    {
        var reading = Repository.Reader.Read(new Report("test", before + Story + behind) { Language = "en" }).Reading!;

        Assert.Contains(furniture, reading.Furniture.Select(f => f.Quote));
        Assert.DoesNotContain(reading.Furniture, f => f.Quote.Contains("Umeda", StringComparison.Ordinal));
        Assert.Single(reading.Engagements);
    }

    [Theory]
    [MemberData(nameof(Own))]
    public void What_the_story_tells_is_not(string paragraph)
    {
        var reading = Repository.Reader.Read(new Report("test", $"{Story}\n{paragraph}\n") { Language = "en" }).Reading!;

        Assert.Empty(reading.Furniture);
    }

    private const string Trade = "The volume of trade between Vietnam and Japan grew by a tenth in the first half of the year, the customs said in a report, and farm produce made up a third of it.";
    private const string Picture = "Vietnamese Prime Minister Nguyen Xuan Phuc receives Japanese Foreign Minister Motegi Toshimitsu in Hanoi on June 10, 2020";

    [Theory]
    [InlineData($"{Trade}\n\n{Picture} (Photo: VNA)\n\nCoffee, pepper and fruit were in demand, the report said.", true)]
    [InlineData($"{Trade}\n\n{Picture}.\n\nCoffee, pepper and fruit were in demand, the report said.", false)]
    public void An_engagement_that_only_a_caption_tells_of_is_read_and_marked(string text, bool caption)
    {
        var reading = Repository.Reader.Read(new Report("test", text) { Language = "en" }).Reading!;

        Assert.Equal(caption, Assert.Single(reading.Engagements).Caption);
    }

    [Fact]
    public void What_a_page_sets_apart_is_no_running_text()
    {
        const string Text = $"{Trade}\n{Picture}\nBy Ann Lee of this paper\nCoffee, pepper and fruit were in demand, the report said.";
        var (picture, byline) = (Text.IndexOf(Picture, StringComparison.Ordinal), Text.IndexOf("By Ann", StringComparison.Ordinal));
        var telling = new ReportTelling { Asides = [new Aside(picture, picture + Picture.Length, IsCaption: true), new Aside(byline, byline + "By Ann Lee of this paper".Length, IsCaption: false)] };

        var reading = Repository.Reader.Read(new Report("test", Text) { Language = "en", Telling = telling }).Reading!;

        Assert.True(Assert.Single(reading.Engagements).Caption);
        Assert.Equal(["furniture.page-caption", "furniture.page-line"], reading.Furniture.Select(f => f.Rule));
        Assert.Equal("Ann Lee", reading.Byline);
    }

    [Theory]
    [InlineData("HANOI - The minister met him.", "HANOI -")]
    [InlineData("Hanoi (VNA) – The minister met him.", "Hanoi (VNA) –")]
    [InlineData("WASHINGTON, March 14 (Reuters) - The minister met him.", "WASHINGTON, March 14 (Reuters) -")]
    [InlineData("HÀ NỘI — The minister met him.", "HÀ NỘI —")]
    [InlineData("VIETNAM, March 14 - HÀ NỘI — The minister met him.", "VIETNAM, March 14 - HÀ NỘI —")]
    [InlineData("The minister met him - for the first time.", "")]
    [InlineData("Deputy Minister Nguyen Chi Vinh met the US-based envoy.", "")]
    [InlineData("Vietnam-Japan talks began.", "")]
    [InlineData("Nguyen Chi Vinh - the deputy minister - met him.", "")]
    public void The_dateline_is(string sentence, string dateline)
    {
        var context = ReportReader.Prepare(new Report("test", sentence), Repository.Pack("en"));
        var end = context.BodyStart[0];

        Assert.Equal(dateline, end == 0 ? "" : context.Chart.Clean(0, end));
    }
}

using Chancery.Core.Readings;
using Chancery.Core.Reports;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>Items of a list whose subject stands in the line above it.</summary>
public sealed class ItemsUnderAHeadingTests
{
    [Theory]
    [InlineData("The two Ministers:")]
    [InlineData("The two Ministers")]
    [InlineData("During the talks, the two sides:")]
    public void They_are_of_whoever_the_line_above_names(string heading)
    {
        var told = Repository.Reader.Read(new Report("story.txt", $"OSLO, March 3, 2021 - Norwegian Foreign Minister Kari Lund and Polish Foreign Minister Adam Nowak held talks in Oslo on Wednesday.\n\n{heading}\n\n• shared a serious concern over the war in Ukraine;\n• agreed to open a second gas pipeline;\n• decided to hold the next talks in Warsaw.")).Reading!;

        Assert.Equal(["energy", "dialogue-mechanisms"], told.Agreements.Select(a => a.Topic));
        Assert.All(told.Agreements, a => Assert.Equal(["NO", "PL"], a.By));
        Assert.Equal(["NO", "PL"], told.Stances.Where(s => s is { Issue: "ukraine", Stance: StanceKind.Concerned }).Select(s => s.By));
    }
}

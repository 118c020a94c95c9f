using Chancery.Core.Reports;
using Xunit;

namespace Chancery.Intake.Tests;

public sealed class MarkdownTests
{
    [Theory]
    [InlineData("# Talks in Hanoi", "Talks in Hanoi")]
    [InlineData("> The *two* sides __agreed__ on `it`", "The two sides agreed on it")]
    [InlineData("See [the **joint** statement](https://a.b/c) of ![photo](x.png)", "See the joint statement of photo")]
    [InlineData("#Vietnam #defence", "#Vietnam #defence")]
    [InlineData("5 * 3 and snake_case_name", "5 * 3 and snake_case_name")]
    [InlineData("* A point\n\n\n* Another", "* A point\n* Another")]
    [InlineData("No\\. 5", "No. 5")]
    [InlineData("[1] a note, (and) [text]", "[1] a note, (and) [text]")]
    public void Marks_go_and_words_stay(string markdown, string text) =>
        Assert.Equal(text, Assert.Single(Given.Piped(markdown, new IntakeOptions { Format = ReportFormat.Markdown })).Report?.Text);

    [Fact]
    public void Front_matter_tells_date_and_address_and_is_no_text()
    {
        var item = Assert.Single(Given.Piped("---\ndate: 2020-06-10\nurl: \"https://a.b/c\"\n---\n# Talks\nin **Hanoi**", new IntakeOptions { Format = ReportFormat.Markdown }));

        Assert.Equal(("Talks\nin Hanoi", "2020-06-10", "https://a.b/c"), (item.Report!.Text, item.Report.Published.ToString(), item.Report.Url));
        Assert.Equal(new Span(59, 64), item.Map.ToSource(new Span(9, 14)));
    }
}

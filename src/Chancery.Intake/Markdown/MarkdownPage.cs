using Chancery.Core.Reports;
using Chancery.Intake.Files;
using Chancery.Intake.Mapping;

namespace Chancery.Intake.Markdown;

/// <summary>
/// A report in Markdown to its text: line for line, without the marks of headings, quotations, emphasis and links.
/// Front matter between two lines <c>---</c> gives url, published (or date), lang and outlet.
/// </summary>
internal static class MarkdownPage
{
    public static ExtractedText Read(string source)
    {
        var facts = FrontMatter.Read(source, out var position);
        var text = new MappedTextBuilder();
        while (position < source.Length)
        {
            var feed = source.IndexOf('\n', position);
            var end = feed < 0 ? source.Length : feed;
            InlineMarkdown.Write(source, AfterMarks(source, position, end), end, text);
            text.Block();
            position = end + 1;
        }

        var (written, map) = text.Build();
        var day = Field(facts, "published") ?? Field(facts, "date");
        var byline = Field(facts, "byline") ?? Field(facts, "author");
        return new ExtractedText(written, map)
        {
            Url = facts.GetValueOrDefault("url"),
            Published = day?.Value,
            Language = facts.GetValueOrDefault("lang"),
            Outlet = facts.GetValueOrDefault("outlet"),
            Telling = facts.Count == 0 ? null : new ReportTelling
            {
                Dates = day is null ? [] : [PublishedDate.Candidate($"field {day.Value.Key}", day.Value.Value)],
                OutletFrom = facts.ContainsKey("outlet") ? "field outlet" : null,
                Byline = byline?.Value,
                BylineFrom = byline is null ? null : $"field {byline.Value.Key}",
            },
        };
    }

    private static KeyValuePair<string, string>? Field(Dictionary<string, string> facts, string name) =>
        facts.TryGetValue(name, out var value) && value.Length > 0 ? new(name, value) : null;

    private static int AfterMarks(string source, int start, int end)
    {
        var i = start;
        while (i < end && source[i] is ' ' or '\t' or '>' or '#')
        {
            i++;
        }

        // A hash without a blank behind it is a tag, and part of the text.
        return i > start && i < end && source[i - 1] == '#' ? source.AsSpan(start, i - start).IndexOf('#') + start : i;
    }
}

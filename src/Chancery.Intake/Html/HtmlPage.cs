using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Chancery.Intake.Files;
using Chancery.Intake.Mapping;

namespace Chancery.Intake.Html;

/// <summary>A web page to the text of the report that it carries: headline and body, without the page's own parts.</summary>
internal static class HtmlPage
{
    private static readonly HtmlParserOptions Options = new() { IsKeepingSourceReferences = true };

    public static ExtractedText Read(string source)
    {
        if (TagDepth.IsTooDeep(source))
        {
            var (stripped, places) = TagStripper.Take(source);
            return new ExtractedText(stripped, places);
        }

        // Made for each page: the parser keeps state, and pages are read in parallel.
        using var document = new HtmlParser(Options).ParseDocument(source);
        NoscriptStory.Open(document);
        var main = MainContent.Of(document);
        var walk = new HtmlTextWalk(source, main.Body, main);
        var (text, map) = walk.Take(document);
        var (telling, published, outlet) = PageTelling.Of(document, main.Body, walk.Asides);
        return new ExtractedText(text, map)
        {
            Telling = telling,
            BodyStart = Math.Min(text.Length, walk.BodyStart),
            Url = PageFacts.Url(document),
            Published = published?.ToString(),
            Language = Language(document),
            Outlet = outlet,
            Leads = main.Leads,
        };
    }

    /// <summary>A piece of a page that is all report: what a feed or a message carries.</summary>
    public static (string Text, TextMap Map) ReadFragment(string source)
    {
        if (!source.AsSpan().ContainsAny('<', '&') || TagDepth.IsTooDeep(source))
        {
            return TagStripper.Take(source);
        }

        using var document = new HtmlParser(Options).ParseDocument(source);
        return document.Body is { } body ? new HtmlTextWalk(source, body, null).Take(document) : TagStripper.Take(source);
    }

    private static string? Language(IHtmlDocument document)
    {
        var told = document.DocumentElement.GetAttribute("lang")?.Trim();
        return string.IsNullOrEmpty(told) ? null : told;
    }
}

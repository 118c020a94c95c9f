using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Chancery.Intake.Files;

namespace Chancery.Intake.Html;

/// <summary>A web page to the text of the report that it carries: headline and body, without the page's own parts.</summary>
internal static class HtmlPage
{
    private static readonly HtmlParserOptions Options = new() { IsKeepingSourceReferences = true };

    public static ExtractedText Read(string source)
    {
        // Made for each page: the parser keeps state, and pages are read in parallel.
        using var document = new HtmlParser(Options).ParseDocument(source);
        var body = MainContent.Find(document);
        var headline = MainContent.Headline(document, body);
        var (text, map) = new HtmlTextWalk(source, body, headline).Take(document);
        return new ExtractedText(text, map)
        {
            Url = PageFacts.Url(document),
            Published = PageFacts.Published(document),
            Language = Language(document),
            Outlet = PageFacts.Outlet(document),
        };
    }

    private static string? Language(IHtmlDocument document)
    {
        var told = document.DocumentElement.GetAttribute("lang")?.Trim();
        return string.IsNullOrEmpty(told) ? null : told;
    }
}

using AngleSharp.Dom;

namespace Chancery.Intake.Html;

/// <summary>
/// A post of a social network that a page shows: by what its embed code is called, or a quotation that ends with a link to itself whose words are
/// a date, or with a name and its handle in brackets.
/// </summary>
internal static class PostEmbed
{
    private const int LongestEnd = 100;

    public static bool IsOne(IElement element) => PartNames.Of(element) == PagePart.Post || (element.LocalName == "blockquote" && EndsLikeOne(element));

    private static bool EndsLikeOne(IElement quotation)
    {
        var links = quotation.GetElementsByTagName("a");
        if (links.Length == 0)
        {
            return false;
        }

        var link = links[^1];
        var text = quotation.TextContent.AsSpan().TrimEnd();
        var words = link.TextContent.AsSpan().Trim();
        if (words.IsEmpty || !text.EndsWith(words, StringComparison.Ordinal))
        {
            return false;
        }

        var end = text[^Math.Min(text.Length, LongestEnd)..];
        var at = end.LastIndexOf("(@");
        return (at >= 0 && end[at..].Contains(')')) || (PageDateLine.IsDate(words.ToString()) && link.GetAttribute("href")?.StartsWith("http", StringComparison.OrdinalIgnoreCase) == true);
    }
}

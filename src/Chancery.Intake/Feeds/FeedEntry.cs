using System.Xml.Linq;

namespace Chancery.Intake.Feeds;

/// <summary>What an entry of a feed carries, by whatever names the kind of feed has for it.</summary>
internal sealed record FeedEntry(string? Title, string? Content, string? Url, string? Published, string? Language, string? Outlet)
{
    public static FeedEntry Of(XElement entry)
    {
        string? content = null;
        foreach (var child in entry.Elements())
        {
            var text = child.Name.LocalName switch
            {
                "encoded" or "description" or "summary" => child.Value,
                "content" when child.Attribute("url") is null => Markup(child),
                _ => null,
            };
            if (!string.IsNullOrWhiteSpace(text) && text.Length > (content?.Length ?? 0))
            {
                content = text;
            }
        }

        return new FeedEntry(
            Value(entry, "title"),
            content,
            Link(entry),
            Value(entry, "published") ?? Value(entry, "pubDate") ?? Value(entry, "date") ?? Value(entry, "issued") ?? Value(entry, "updated"),
            entry.Attribute(XNamespace.Xml + "lang")?.Value ?? Value(entry, "language"),
            Value(entry, "source"));
    }

    /// <summary>Atom carries pages as elements (xhtml), or as text with its marks escaped.</summary>
    private static string Markup(XElement content) =>
        content.Attribute("type")?.Value == "xhtml" || content.HasElements ? string.Concat(content.Nodes().Select(n => n.ToString(SaveOptions.DisableFormatting))) : content.Value;

    private static string? Link(XElement entry)
    {
        string? plain = null;
        foreach (var link in entry.Elements().Where(e => e.Name.LocalName == "link"))
        {
            if (link.Attribute("href") is { } href && link.Attribute("rel")?.Value is null or "alternate")
            {
                return href.Value.Trim();
            }

            plain ??= string.IsNullOrWhiteSpace(link.Value) ? null : link.Value.Trim();
        }

        return plain ?? (Value(entry, "guid") is { } guid && guid.StartsWith("http", StringComparison.Ordinal) ? guid : null);
    }

    private static string? Value(XElement entry, string name) =>
        entry.Elements().Where(e => e.Name.LocalName == name).Select(e => e.Value.Trim()).FirstOrDefault(v => v.Length > 0);
}

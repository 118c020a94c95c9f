using System.Xml.Linq;
using Chancery.Core.Reports;
using Chancery.Intake.Files;

namespace Chancery.Intake.Feeds;

/// <summary>What an entry of a feed carries, by whatever names the kind of feed has for it.</summary>
internal sealed record FeedEntry(string? Title, string? Content, string? Url, IReadOnlyList<DateCandidate> Dates, string? Language, string? Outlet, string? Byline)
{
    // The day of a change is the last to be believed.
    private static readonly string[] s_days = ["published", "pubDate", "date", "issued", "updated"];

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
            [.. s_days.Select(name => (Name: name, Told: Value(entry, name))).Where(d => d.Told is not null).Select(d => PublishedDate.Candidate($"feed {d.Name}", d.Told!))],
            entry.Attribute(XNamespace.Xml + "lang")?.Value ?? Value(entry, "language"),
            Value(entry, "source"),
            Value(entry, "creator") ?? Author(entry));
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

    /// <summary>Atom names the author inside; RSS gives an address, with the name in brackets.</summary>
    private static string? Author(XElement entry)
    {
        var author = entry.Elements().FirstOrDefault(e => e.Name.LocalName == "author");
        if (author?.HasElements == true)
        {
            return Value(author, "name");
        }

        var told = author?.Value.Trim() ?? "";
        var open = told.IndexOf('(', StringComparison.Ordinal);
        return open >= 0 && told.EndsWith(')') ? told[(open + 1)..^1] : told.Length == 0 || told.Contains('@', StringComparison.Ordinal) ? null : told;
    }

    private static string? Value(XElement entry, string name) =>
        entry.Elements().Where(e => e.Name.LocalName == name).Select(e => e.Value.Trim()).FirstOrDefault(v => v.Length > 0);
}

using System.Text.Json;

namespace Chancery.Intake.Json;

/// <summary>The names under which exports keep what a report needs; the first that holds something counts.</summary>
internal static class JsonFields
{
    public static readonly string[] Text = ["text", "body", "content", "article_text", "articleBody", "maintext", "content_text", "plain_text", "raw_text"];
    public static readonly string[] Html = ["html", "content_html", "body_html", "raw_html"];
    public static readonly string[] Title = ["title", "headline", "name", "subject"];
    public static readonly string[] Url = ["url", "link", "uri", "canonical_url", "source_url", "permalink", "webUrl"];
    public static readonly string[] Published = ["published", "date", "published_at", "publishedAt", "date_published", "datePublished", "date_publish", "publish_date", "pub_date", "pubDate", "published_date", "created_at", "timestamp", "webPublicationDate"];
    public static readonly string[] Outlet = ["outlet", "source", "publisher", "site", "site_name", "source_name", "hostname", "domain", "source_domain", "newspaper"];
    public static readonly string[] Byline = ["byline", "author", "authors", "creator"];
    public static readonly string[] Language = ["lang", "language", "inLanguage", "language_code"];
    public static readonly string[] Id = ["id", "_id", "uuid", "guid", "docid"];

    /// <summary>A value that is text or a number, or the name of an object; null where no name holds one.</summary>
    public static string? Find(in JsonElement json, string[] names) => Find(json, names, out _);

    /// <inheritdoc cref="Find(in JsonElement, string[])"/>
    /// <param name="found">The name that holds it.</param>
    public static string? Find(in JsonElement json, string[] names, out string? found)
    {
        foreach (var name in names)
        {
            if (json.TryGetProperty(name, out var value) && Scalar(value) is { } text)
            {
                found = name;
                return text;
            }
        }

        found = null;
        return null;
    }

    private static string? Scalar(in JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Array when Listed(value) is { Length: > 0 } list => list,
        JsonValueKind.Object when value.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String => name.GetString(),
        _ => null,
    };

    private static string Listed(in JsonElement list) => string.Join(", ", list.EnumerateArray().Where(e => e.ValueKind is JsonValueKind.String or JsonValueKind.Object).Select(e => Scalar(e)).OfType<string>());
}

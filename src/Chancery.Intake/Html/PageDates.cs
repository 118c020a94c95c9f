using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Chancery.Core.Dates;
using Chancery.Intake.Files;

namespace Chancery.Intake.Html;

/// <summary>Every day of publication that a page tells, each with its place, and which of them to believe.</summary>
/// <remarks>
/// Pages are made by programs that know when a report was published, and redesigned by programs that do not: where the fields of a
/// page differ, the day that most kinds of evidence give is taken, then the one that stands in the field made for it.
/// </remarks>
internal static class PageDates
{
    private static readonly string[] MetaNames =
        ["article:published_time", "datePublished", "og:published_time", "parsely-pub-date", "sailthru.date", "cXenseParse:recs:publishtime", "publish-date", "publishdate", "pubdate", "article.published", "DC.date.issued", "dcterms.created", "dcterms.date", "DC.date", "citation_publication_date", "date"];

    public static List<DateCandidate> Find(IHtmlDocument document, IElement body)
    {
        var found = new List<DateCandidate>();
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json']"))
        {
            LinkedData(script.TextContent, found);
        }

        foreach (var name in MetaNames)
        {
            if (PageFacts.Meta(document, name) is { } told)
            {
                Add(found, $"meta {name}", told);
            }
        }

        foreach (var time in document.QuerySelectorAll("time[datetime], [itemprop=datePublished]"))
        {
            // One inside a list of other stories is theirs.
            var isPublished = time.GetAttribute("itemprop") == "datePublished" || time.HasAttribute("pubdate");
            if (isPublished || Stands(time, body))
            {
                Add(found, isPublished ? "time datePublished" : "time", time.GetAttribute("datetime") ?? time.GetAttribute("content") ?? time.TextContent);
            }
        }

        return found;
    }

    /// <summary>The day and the reason for it; null where no candidate is a date.</summary>
    public static (DateCandidate Chosen, string Because)? Choose(IReadOnlyList<DateCandidate> candidates)
    {
        var dated = candidates.Where(c => c.Day is { Start.IsFull: true }).ToList();
        if (dated.Count == 0)
        {
            return candidates.FirstOrDefault(c => c.Day is not null) is { } partial ? (partial, $"{partial.Source} is the only date") : null;
        }

        var kinds = dated.GroupBy(c => c.Day!.Value).Select(g => (First: g.First(), Kinds: g.Select(c => Kind(c.Source)).Distinct(StringComparer.Ordinal).Count())).ToList();
        var most = kinds.Max(k => k.Kinds);
        var chosen = kinds.First(k => k.Kinds == most).First;
        return (chosen, kinds.Count == 1 ? $"{chosen.Source}; nothing differs" : most > 1 ? $"{chosen.Source}; {most} kinds of evidence agree" : $"{chosen.Source} stands first; {kinds.Count} days are told");
    }

    private static string Kind(string source) => source.Split(' ')[0];

    private static bool Stands(IElement time, IElement body)
    {
        if (body.Contains(time))
        {
            return true;
        }

        var near = body.ParentElement?.ParentElement ?? body.ParentElement;
        return near is not null && near.LocalName is not "body" and not "html" && near.Contains(time) && (body.CompareDocumentPosition(time) & DocumentPositions.Preceding) != 0;
    }

    private static void LinkedData(string json, List<DateCandidate> found)
    {
        try
        {
            using var data = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            Walk(data.RootElement, found, depth: 0);
        }
        catch (JsonException)
        {
            // Broken data of a page is no reason to read no page.
        }
    }

    private static void Walk(in JsonElement json, List<DateCandidate> found, int depth)
    {
        const int Deepest = 4;
        if (depth > Deepest)
        {
            return;
        }

        if (json.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in json.EnumerateArray())
            {
                Walk(item, found, depth + 1);
            }
        }
        else if (json.ValueKind == JsonValueKind.Object)
        {
            if (json.TryGetProperty("datePublished", out var told) && told.ValueKind == JsonValueKind.String)
            {
                Add(found, "json-ld datePublished", told.GetString()!);
            }

            if (json.TryGetProperty("@graph", out var graph))
            {
                Walk(graph, found, depth + 1);
            }
        }
    }

    private static void Add(List<DateCandidate> found, string source, string told)
    {
        var text = told.Trim();
        if (text.Length > 0)
        {
            found.Add(new DateCandidate(source, text, PublishedDate.TryRead(text, out var day) ? day : (Edtf?)null));
        }
    }
}

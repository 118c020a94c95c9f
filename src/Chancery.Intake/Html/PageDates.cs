using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Chancery.Core.Dates;
using Chancery.Core.Reports;
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

    public static List<DateCandidate> Find(IHtmlDocument document, IElement body, LinkedData data)
    {
        var found = new List<DateCandidate>();
        foreach (var told in data.Published)
        {
            Add(found, "json-ld datePublished", told);
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

    /// <summary>The day that most kinds of evidence give; null where no candidate is a date.</summary>
    public static DateCandidate? Choose(IReadOnlyList<DateCandidate> candidates)
    {
        var days = candidates.Where(c => c.Day is { Start.IsFull: true })
            .GroupBy(c => c.Day!.Value)
            .Select(g => (First: g.First(), Kinds: g.Select(c => Kind(c.Source)).Distinct(StringComparer.Ordinal).Count()))
            .ToList();
        return days.Count == 0 ? candidates.FirstOrDefault(c => c.Day is not null) : days.MaxBy(d => d.Kinds).First;
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

    private static void Add(List<DateCandidate> found, string source, string told)
    {
        if (told.Trim() is { Length: > 0 } text)
        {
            found.Add(PublishedDate.Candidate(source, text));
        }
    }
}

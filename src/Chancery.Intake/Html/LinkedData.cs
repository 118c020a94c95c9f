using System.Text.Json;
using AngleSharp.Html.Dom;

namespace Chancery.Intake.Html;

/// <summary>What the linked data of a page (JSON-LD) tell about its report.</summary>
internal sealed class LinkedData
{
    private const int Deepest = 4;

    private readonly List<string> _published = [];
    private readonly List<string> _authors = [];

    private LinkedData()
    {
    }

    public IReadOnlyList<string> Published => _published;

    public IReadOnlyList<string> Authors => _authors;

    public string? Publisher { get; private set; }

    public static LinkedData Of(IHtmlDocument document)
    {
        var data = new LinkedData();
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json']"))
        {
            data.Read(script.TextContent);
        }

        return data;
    }

    private void Read(string json)
    {
        try
        {
            using var data = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            Walk(data.RootElement, depth: 0);
        }
        catch (JsonException)
        {
            // Broken data of a page is no reason to read no page.
        }
        catch (InvalidOperationException)
        {
            // Nor is half a character in it.
        }
    }

    private void Walk(in JsonElement json, int depth)
    {
        if (depth > Deepest)
        {
            return;
        }

        if (json.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in json.EnumerateArray())
            {
                Walk(item, depth + 1);
            }
        }
        else if (json.ValueKind == JsonValueKind.Object)
        {
            // Who wrote and who published is told of the object that is dated; others on the page are no reports.
            if (json.TryGetProperty("datePublished", out var told) && told.ValueKind == JsonValueKind.String)
            {
                _published.Add(told.GetString()!);
                if (json.TryGetProperty("author", out var author))
                {
                    Names(author, _authors);
                }

                if (json.TryGetProperty("publisher", out var publisher))
                {
                    var names = new List<string>();
                    Names(publisher, names);
                    Publisher ??= names.FirstOrDefault();
                }
            }

            if (json.TryGetProperty("@graph", out var graph))
            {
                Walk(graph, depth + 1);
            }
        }
    }

    private static void Names(in JsonElement json, List<string> names)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.String when json.GetString()!.Trim() is { Length: > 0 } name && !name.StartsWith("http", StringComparison.Ordinal):
                names.Add(name);
                break;
            case JsonValueKind.Object when json.TryGetProperty("name", out var inner):
                Names(inner, names);
                break;
            case JsonValueKind.Array:
                foreach (var item in json.EnumerateArray())
                {
                    Names(item, names);
                }

                break;
        }
    }
}

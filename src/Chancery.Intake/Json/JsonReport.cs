using System.Text.Json;
using Chancery.Core.Dates;
using Chancery.Core.Reports;
using Chancery.Intake.Encodings;
using Chancery.Intake.Files;
using Chancery.Intake.Html;
using Chancery.Intake.Mapping;

namespace Chancery.Intake.Json;

/// <summary>A JSON object <c>{"id", "url", "title", "text", "published", "lang", "outlet"}</c>, by these names or others in use, to its report; only the text must be there.</summary>
internal static class JsonReport
{
    /// <summary>Whether the object has a field for the text, or names that cannot be read.</summary>
    public static bool HasText(in JsonElement json)
    {
        try
        {
            return HasField(json);
        }
        catch (InvalidOperationException)
        {
            // Half a character in the name of a field: reading it says so.
            return true;
        }
    }

    private static bool HasField(in JsonElement json)
    {
        foreach (var name in (IEnumerable<string>)[.. JsonFields.Text, .. JsonFields.Html])
        {
            if (json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String)
            {
                return true;
            }
        }

        return false;
    }

    /// <param name="place">Line of the file, or null.</param>
    /// <param name="fallbackName">Source where the object has no id.</param>
    public static IEnumerable<IntakeItem> Read(string path, int? place, string fallbackName, in JsonElement json, string encoding)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            return [Error(IntakeErrorCode.Json, path, place, "not a JSON object")];
        }

        try
        {
            return Read(path, place, fallbackName, json, JsonFields.Find(json, JsonFields.Text), encoding);
        }
        catch (InvalidOperationException)
        {
            return [Error(IntakeErrorCode.Json, path, place, "one of its texts holds half a character (a lone surrogate such as \\ud800)")];
        }
    }

    private static IEnumerable<IntakeItem> Read(string path, int? place, string fallbackName, in JsonElement json, string? text, string encoding)
    {
        var map = TextMap.Identity;
        ExtractedText? page = null;
        if (text is null && JsonFields.Find(json, JsonFields.Html) is { } html)
        {
            page = HtmlPage.Read(html);
            if (page.Leads > 0)
            {
                return [Error(IntakeErrorCode.FrontPage, path, place, FrontPage.Refusal(page.Leads))];
            }

            (text, map) = (page.Text, page.Map);
        }

        if (text is null)
        {
            return [Error(IntakeErrorCode.NoText, path, place, "has no \"text\"; a report is {\"id\", \"text\", and if known \"url\", \"title\", \"published\", \"lang\", \"outlet\"}")];
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return [Error(IntakeErrorCode.Empty, path, place, "its \"text\" is empty")];
        }

        if (JsonFields.Find(json, JsonFields.Title)?.Trim() is { Length: > 0 } title && !text.AsSpan().TrimStart().StartsWith(title))
        {
            (text, map) = (Titled.Join(title, text), Titled.Moved(map, text.Length, title.Length + 1));
        }

        var told = JsonFields.Find(json, JsonFields.Published, out var field);
        var dated = PublishedDate.TryRead(told ?? page?.Published, out var date);
        var report = new Report(JsonFields.Find(json, JsonFields.Id) ?? fallbackName, text)
        {
            Url = JsonFields.Find(json, JsonFields.Url) ?? page?.Url,
            Published = dated ? date : (Edtf?)null,
            Language = JsonFields.Find(json, JsonFields.Language) ?? page?.Language,
            Outlet = JsonFields.Find(json, JsonFields.Outlet) ?? page?.Outlet,
            Telling = Telling(json, told is { Length: > 0 } ? PublishedDate.Candidate($"field {field}", told) : null, page?.Telling is { } beside ? beside with { Asides = [] } : null),
        };
        var item = IntakeItem.Of(path, report, map, encoding);
        return dated || string.IsNullOrEmpty(told)
            ? [item]
            : [IntakeItem.Of(new IntakeError(IntakeErrorCode.Date, path, $"\"published\" is \"{told}\", which is no date such as 2020-06-10; read without it", place) { IsWarning = true }), item];
    }

    private static ReportTelling? Telling(in JsonElement json, DateCandidate? day, ReportTelling? page)
    {
        var outlet = JsonFields.Find(json, JsonFields.Outlet, out var outletField) is { Length: > 0 };
        var byline = JsonFields.Find(json, JsonFields.Byline, out var bylineField) is { Length: > 0 } told ? told : null;
        if (day is null && !outlet && byline is null)
        {
            return page;
        }

        var telling = page ?? new ReportTelling();
        return telling with
        {
            Dates = day is null ? telling.Dates : telling.Dates.Insert(0, day),
            OutletFrom = outlet ? $"field {outletField}" : telling.OutletFrom,
            Byline = byline ?? telling.Byline,
            BylineFrom = byline is null ? telling.BylineFrom : $"field {bylineField}",
        };
    }

    private static IntakeItem Error(string code, string path, int? place, string message) => IntakeItem.Of(new IntakeError(code, path, message, place));
}

using System.Text.Json;
using Chancery.Core.Dates;
using Chancery.Core.Reports;
using Chancery.Intake.Files;
using Chancery.Intake.Mapping;

namespace Chancery.Intake.Json;

/// <summary>A JSON object <c>{"id", "url", "text", "published", "lang", "outlet"}</c> to its report; only the text must be there.</summary>
internal static class JsonReport
{
    /// <param name="place">Line of the file, or null.</param>
    /// <param name="fallbackName">Source where the object has no id.</param>
    public static IEnumerable<IntakeItem> Read(string path, int? place, string fallbackName, in JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            return [Error(IntakeErrorCode.Json, path, place, "not a JSON object")];
        }

        string? text;
        try
        {
            text = Text(json, "text");
        }
        catch (InvalidOperationException)
        {
            return [Error(IntakeErrorCode.Json, path, place, "its \"text\" holds half a character (a lone surrogate such as \\ud800)")];
        }

        if (text is null)
        {
            return [Error(IntakeErrorCode.NoText, path, place, "has no \"text\"; a report is {\"id\", \"text\", and if known \"url\", \"published\", \"lang\", \"outlet\"}")];
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return [Error(IntakeErrorCode.Empty, path, place, "its \"text\" is empty")];
        }

        var told = Text(json, "published");
        var dated = PublishedDate.TryRead(told, out var date);
        var report = new Report(Text(json, "id") ?? fallbackName, text)
        {
            Url = Text(json, "url"),
            Published = dated ? date : (Edtf?)null,
            Language = Text(json, "lang"),
            Outlet = Text(json, "outlet"),
        };
        var item = IntakeItem.Of(path, report, TextMap.Identity);
        return dated || string.IsNullOrEmpty(told)
            ? [item]
            : [IntakeItem.Of(new IntakeError(IntakeErrorCode.Date, path, $"\"published\" is \"{told}\", which is no date such as 2020-06-10; read without it", place) { IsWarning = true }), item];
    }

    private static IntakeItem Error(string code, string path, int? place, string message) => IntakeItem.Of(new IntakeError(code, path, message, place));

    private static string? Text(in JsonElement json, string key) =>
        !json.TryGetProperty(key, out var value) ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : value.ValueKind == JsonValueKind.Number ? value.GetRawText()
        : null;
}

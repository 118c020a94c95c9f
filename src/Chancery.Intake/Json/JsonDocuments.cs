using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Chancery.Intake.Json;

/// <summary>A .json file: one report, an array of reports, or JSON Lines under that name.</summary>
internal static class JsonDocuments
{
    /// <param name="insideFolder">Met in a folder: an object without text is then no report and no error.</param>
    public static IEnumerable<IntakeItem> Read(string path, string name, string text, IntakeOptions options, bool insideFolder)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(text);
        }
        catch (JsonException failure)
        {
            return text.AsSpan().TrimStart().StartsWith("{") && text.AsSpan().Trim().Contains('\n')
                ? JsonLines.Read(path, new MemoryStream(Encoding.UTF8.GetBytes(text)), options)
                : [IntakeItem.Of(new IntakeError(IntakeErrorCode.Json, path, $"not JSON: {JsonLines.Reason(failure)}", (int?)(failure.LineNumber + 1)))];
        }

        using (document)
        {
            return [.. Reports(path, name, document.RootElement, insideFolder)];
        }
    }

    private static IEnumerable<IntakeItem> Reports(string path, string name, JsonElement root, bool insideFolder)
    {
        if (root.ValueKind != JsonValueKind.Array)
        {
            // Expected records and package files lie beside reports; they are not meant.
            var isNone = insideFolder && (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("text", out _));
            return isNone ? [] : JsonReport.Read(path, null, name, root);
        }

        if (insideFolder && !root.EnumerateArray().Any(e => e.ValueKind == JsonValueKind.Object && e.TryGetProperty("text", out _)))
        {
            return [];
        }

        return root.EnumerateArray().SelectMany((element, index) =>
            JsonReport.Read(path, null, $"{name}:{(index + 1).ToString(CultureInfo.InvariantCulture)}", element));
    }
}

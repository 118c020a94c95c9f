using System.Globalization;
using System.Text;
using System.Text.Json;
using Chancery.Intake.Encodings;
using Chancery.Intake.Files;

namespace Chancery.Intake.Json;

/// <summary>A .json file: one report, an array of reports, or JSON Lines under that name.</summary>
internal static class JsonDocuments
{
    /// <remarks>Met in a folder, an object without text is no report and no error.</remarks>
    public static IEnumerable<IntakeItem> Read(Origin origin, DecodedText decoded, IntakeOptions options)
    {
        var text = decoded.Text;
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(text);
        }
        catch (JsonException failure)
        {
            return text.AsSpan().TrimStart().StartsWith("{") && text.AsSpan().Trim().Contains('\n')
                ? JsonLines.Read(origin, new MemoryStream(Encoding.UTF8.GetBytes(text)), options with { Encoding = null })
                : [IntakeItem.Of(new IntakeError(IntakeErrorCode.Json, origin.Path, $"not JSON: {JsonLines.Reason(failure)}", (int?)(failure.LineNumber + 1)))];
        }

        using (document)
        {
            return [.. Reports(origin, document.RootElement, decoded.Encoding)];
        }
    }

    private static IEnumerable<IntakeItem> Reports(Origin origin, JsonElement root, string encoding)
    {
        if (root.ValueKind != JsonValueKind.Array)
        {
            // Expected records and package files lie beside reports; they are not meant.
            var isNone = origin.InsideFolder && (root.ValueKind != JsonValueKind.Object || !JsonReport.HasText(root));
            return isNone ? [IntakeItem.Of(Aside(origin))] : JsonReport.Read(origin.Path, null, origin.Name, root, encoding);
        }

        if (origin.InsideFolder && !root.EnumerateArray().Any(e => e.ValueKind == JsonValueKind.Object && JsonReport.HasText(e)))
        {
            return [IntakeItem.Of(Aside(origin))];
        }

        return root.EnumerateArray().SelectMany((element, index) =>
            JsonReport.Read(origin.Path, null, $"{origin.Name}:{(index + 1).ToString(CultureInfo.InvariantCulture)}", element, encoding));
    }

    private static IntakeError Aside(Origin origin) => new(IntakeErrorCode.Aside, origin.Path, "JSON without the text of a report");
}

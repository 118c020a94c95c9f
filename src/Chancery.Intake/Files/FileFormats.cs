namespace Chancery.Intake.Files;

/// <summary>Tells a format from a name or from first characters.</summary>
internal static class FileFormats
{
    /// <summary>Null where the name does not tell.</summary>
    public static ReportFormat? OfName(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".txt" or ".text" => ReportFormat.Text,
        ".md" or ".markdown" => ReportFormat.Markdown,
        ".html" or ".htm" or ".xhtml" => ReportFormat.Html,
        ".json" => ReportFormat.Json,
        ".jsonl" or ".ndjson" => ReportFormat.JsonLines,
        _ => null,
    };

    /// <summary>By the first character that is not blank; text where that says nothing.</summary>
    public static ReportFormat OfStart(ReadOnlySpan<byte> start)
    {
        var rest = start.TrimStart("\uFEFF \t\r\n"u8);
        return rest.StartsWith("{"u8) ? ReportFormat.JsonLines
            : rest.StartsWith("[{"u8) || rest.StartsWith("[\n"u8) || rest.StartsWith("[\r"u8) ? ReportFormat.Json
            : rest.StartsWith("<!"u8) || (rest.Length > 1 && rest[0] == '<' && char.IsAsciiLetter((char)rest[1])) ? ReportFormat.Html
            : ReportFormat.Text;
    }
}

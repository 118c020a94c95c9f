using Chancery.Intake.Json;

namespace Chancery.Intake.Files;

/// <summary>Reports of a stream whose name does not tell its format.</summary>
internal static class StreamReports
{
    public static IEnumerable<IntakeItem> Read(string path, Stream stream, IntakeOptions options)
    {
        var buffered = new PeekStream(stream);
        var format = options.Format ?? FileFormats.OfStart(buffered.Peek());
        if (format == ReportFormat.JsonLines)
        {
            return JsonLines.Read(path, buffered, options);
        }

        if (WholeStream.Read(path, buffered, format, options, out var bytes) is { } error)
        {
            return [IntakeItem.Of(error)];
        }

        var name = path == "-" ? "stdin" : Path.GetFileName(path);
        return DocumentReports.Read(path, name, bytes, format, options, insideFolder: false);
    }
}

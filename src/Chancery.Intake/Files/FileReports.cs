using Chancery.Intake.Json;

namespace Chancery.Intake.Files;

/// <summary>One file to its reports.</summary>
internal static class FileReports
{
    public static IEnumerable<IntakeItem> Read(string path, IntakeOptions options, bool insideFolder)
    {
        if (!File.Exists(path))
        {
            yield return IntakeItem.Of(new IntakeError(IntakeErrorCode.Missing, path, "no such file or folder"));
            yield break;
        }

        if (Open(path, out var failure) is not { } stream)
        {
            yield return IntakeItem.Of(failure!);
            yield break;
        }

        using (stream)
        {
            var format = FileFormats.OfName(path);
            if (stream.Length == 0)
            {
                yield return IntakeItem.Of(new IntakeError(IntakeErrorCode.Empty, path, "the file is empty"));
            }
            else if (format is null)
            {
                foreach (var item in StreamReports.Read(path, stream, options))
                {
                    yield return item;
                }
            }
            else if (format == ReportFormat.JsonLines)
            {
                foreach (var item in JsonLines.Read(path, stream, options))
                {
                    yield return item;
                }
            }
            else
            {
                foreach (var item in Whole(path, stream, format.Value, options, insideFolder))
                {
                    yield return item;
                }
            }
        }
    }

    private static IEnumerable<IntakeItem> Whole(string path, FileStream stream, ReportFormat format, IntakeOptions options, bool insideFolder)
    {
        if (WholeStream.Read(path, stream, format, options, out var bytes) is { } error)
        {
            return [IntakeItem.Of(error)];
        }

        return DocumentReports.Read(path, Path.GetFileName(path), bytes, format, options, insideFolder);
    }

    private static FileStream? Open(string path, out IntakeError? error)
    {
        try
        {
            error = null;
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1, FileOptions.SequentialScan);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            error = new IntakeError(IntakeErrorCode.Unreadable, path, $"cannot be opened: {failure.Message}");
            return null;
        }
    }
}

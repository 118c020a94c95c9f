namespace Chancery.Intake.Files;

/// <summary>All bytes of a file that is one document, up to the limit.</summary>
internal static class WholeStream
{
    // A .json file may hold an array of many reports.
    private const int ReportsInAnArray = 20;

    public static IntakeError? Read(string path, Stream stream, ReportFormat format, IntakeOptions options, out byte[] bytes)
    {
        var limit = format == ReportFormat.Json ? (long)options.MaxReportBytes * ReportsInAnArray : options.MaxReportBytes;
        bytes = [];
        try
        {
            if (stream.CanSeek && stream.Length <= limit)
            {
                bytes = new byte[stream.Length];
                var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
                Array.Resize(ref bytes, read);
                return null;
            }

            if (!stream.CanSeek && ReadUpTo(stream, limit) is { } all)
            {
                bytes = all;
                return null;
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new IntakeError(IntakeErrorCode.Unreadable, path, $"cannot be read: {failure.Message}");
        }

        return new IntakeError(IntakeErrorCode.TooLarge, path, $"larger than {limit / (1024 * 1024)} MB, which no report is; give many reports as JSON Lines (.jsonl)");
    }

    private static byte[]? ReadUpTo(Stream stream, long limit)
    {
        using var all = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            if (all.Length + read > limit)
            {
                return null;
            }

            all.Write(buffer, 0, read);
        }

        return all.ToArray();
    }
}

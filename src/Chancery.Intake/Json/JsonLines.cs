using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Chancery.Intake.Files;

namespace Chancery.Intake.Json;

/// <summary>JSON Lines, read as they come: a bad line is an error of its own, and the others go on.</summary>
internal static class JsonLines
{
    public static IEnumerable<IntakeItem> Read(string path, Stream stream, IntakeOptions options)
    {
        var lines = new LineReader(stream, options);
        var name = path == "-" ? "stdin" : Path.GetFileName(path);
        var any = false;
        for (var number = 1; ; number++)
        {
            var state = Next(lines, path, number, out var line, out var error);
            if (error is not null)
            {
                any = true;
                yield return IntakeItem.Of(error);
                if (error.Code == IntakeErrorCode.Unreadable)
                {
                    yield break;
                }
            }

            if (state == LineState.End)
            {
                break;
            }

            if (state == LineState.TooLong || line.Span.Trim(" \t\r"u8).IsEmpty)
            {
                continue;
            }

            any = true;
            foreach (var item in Parse(path, name, number, line))
            {
                yield return item;
            }
        }

        if (!any)
        {
            yield return IntakeItem.Of(new IntakeError(IntakeErrorCode.Empty, path, "holds no text"));
        }
    }

    /// <summary>The parser's message without its position, which would count within the line.</summary>
    public static string Reason(JsonException failure)
    {
        var end = failure.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? failure.Message : failure.Message[..end];
    }

    private static LineState Next(LineReader lines, string path, int number, out ReadOnlyMemory<byte> line, out IntakeError? error)
    {
        error = null;
        line = default;
        try
        {
            var state = lines.Next(out line);
            if (state == LineState.TooLong)
            {
                error = new IntakeError(IntakeErrorCode.TooLarge, path, "the line is longer than any report may be", number);
            }

            return state;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            error = new IntakeError(IntakeErrorCode.Unreadable, path, $"cannot be read: {failure.Message}", number);
        }
        catch (DecoderFallbackException)
        {
            error = new IntakeError(IntakeErrorCode.Unreadable, path, "not in the encoding that was given", number);
        }

        return LineState.End;
    }

    private static IEnumerable<IntakeItem> Parse(string path, string name, int number, ReadOnlyMemory<byte> line)
    {
        if (!Utf8.IsValid(line.Span))
        {
            return [IntakeItem.Of(new IntakeError(IntakeErrorCode.Encoding, path, "the line is not UTF-8; save the file as UTF-8, or name its encoding with --encoding", number))];
        }

        try
        {
            using var json = JsonDocument.Parse(line);
            return JsonReport.Read(path, number, $"{name}:{number.ToString(CultureInfo.InvariantCulture)}", json.RootElement);
        }
        catch (JsonException failure)
        {
            return [IntakeItem.Of(new IntakeError(IntakeErrorCode.Json, path, $"not JSON: {Reason(failure)}", number))];
        }
    }
}

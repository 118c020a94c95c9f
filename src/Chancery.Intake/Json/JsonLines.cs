using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Chancery.Intake.Encodings;
using Chancery.Intake.Files;

namespace Chancery.Intake.Json;

/// <summary>JSON Lines, read as they come: a bad line is an error of its own, and the others go on.</summary>
internal static class JsonLines
{
    public static IEnumerable<IntakeItem> Read(Origin origin, Stream stream, IntakeOptions options)
    {
        var lines = new LineReader(stream, options);
        var path = origin.Path;
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
            foreach (var item in Parse(origin, number, line, options))
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
        catch (DecoderFallbackException)
        {
            error = new IntakeError(IntakeErrorCode.Unreadable, path, "not in the encoding that was given", number);
        }

        return LineState.End;
    }

    private static IEnumerable<IntakeItem> Parse(Origin origin, int number, ReadOnlyMemory<byte> line, IntakeOptions options)
    {
        var encoding = SourceBytes.Utf8;
        IntakeItem? damage = null;
        if (!Utf8.IsValid(line.Span) || options.Encoding is { IsSingleByte: true } or TableEncoding)
        {
            if (TextDecoder.Decode(origin.Path, line.Span, null, options, out var decoded) is { } error)
            {
                return [IntakeItem.Of(error with { Line = number })];
            }

            damage = decoded.Damaged > 0 ? IntakeItem.Of(DocumentReports.Damage(origin, decoded).Error! with { Line = number }) : null;
            line = Encoding.UTF8.GetBytes(decoded.Text);
            encoding = decoded.Encoding;
        }

        try
        {
            using var json = JsonDocument.Parse(line);
            var items = JsonReport.Read(origin.Path, number, $"{origin.Name}:{number.ToString(CultureInfo.InvariantCulture)}", json.RootElement, encoding);
            return damage is null ? items : items.Prepend(damage);
        }
        catch (JsonException failure)
        {
            return [IntakeItem.Of(new IntakeError(IntakeErrorCode.Json, origin.Path, $"not JSON: {Reason(failure)}", number))];
        }
    }
}

using System.Text;

namespace Chancery.Intake.Files;

/// <summary>Bytes to text, strictly: a wrong encoding is an error, never a question mark.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static IntakeError? Decode(string path, ReadOnlySpan<byte> bytes, IntakeOptions options, out string text)
    {
        text = "";
        var (encoding, mark) = Mark(bytes);
        encoding ??= options.Encoding;
        if (encoding is null && Binary(bytes) is { } what)
        {
            return new IntakeError(IntakeErrorCode.Binary, path, what);
        }

        try
        {
            text = (encoding ?? Utf8).GetString(bytes[mark..]);
        }
        catch (DecoderFallbackException)
        {
            return new IntakeError(IntakeErrorCode.Encoding, path, encoding is null
                ? "not UTF-8; save it as UTF-8, or name its encoding, e.g. --encoding windows-1252 or --encoding windows-1258"
                : $"not {encoding.WebName}, though it was given so");
        }

        return string.IsNullOrWhiteSpace(text) ? new IntakeError(IntakeErrorCode.Empty, path, "holds no text") : null;
    }

    /// <summary>The encoding told by a byte order mark and the mark's length.</summary>
    public static (Encoding? Encoding, int Length) Mark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? (Utf8, 3)
        : bytes.StartsWith<byte>([0xFF, 0xFE]) ? (new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true), 2)
        : bytes.StartsWith<byte>([0xFE, 0xFF]) ? (new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true), 2)
        : (null, 0);

    private static string? Binary(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("%PDF-"u8))
        {
            return "a PDF, not text; take its text out first (e.g. pdftotext)";
        }

        if (bytes.StartsWith("PK\u0003\u0004"u8))
        {
            return "an archive or office document, not text; save it as text first";
        }

        return bytes.Contains((byte)0)
            ? "binary, not text (it holds NUL bytes; if it is UTF-16 without a byte order mark, give --encoding utf-16)"
            : null;
    }
}

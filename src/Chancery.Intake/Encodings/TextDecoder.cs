using System.Text;

namespace Chancery.Intake.Encodings;

/// <summary>
/// Bytes to text: by mark, by what the user told, as UTF-8 where they are valid, by what the document declares, and else by the
/// words that an old encoding makes of them. No byte is dropped: what is nothing stands as U+FFFD and is counted.
/// </summary>
internal static class TextDecoder
{
    // One damaged sequence among so many good ones is damage to UTF-8, not another encoding.
    private const int GoodForOneBad = 8;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="declared">Encoding named by a header outside the bytes; null looks into them.</param>
    public static IntakeError? Decode(string path, ReadOnlySpan<byte> bytes, string? declared, IntakeOptions options, out DecodedText decoded)
    {
        decoded = new DecodedText("", SourceBytes.Utf8, 0);
        var (marked, mark) = Mark(bytes);
        if (marked is null && options.Encoding is { } told)
        {
            return Told(path, bytes, told, out decoded);
        }

        var wide = marked is { CodePage: not 65001 } ? marked : marked is null ? WideEncoding.Of(bytes) : null;
        if (wide is not null)
        {
            var name = wide.CodePage == Encoding.BigEndianUnicode.CodePage ? SourceBytes.Utf16BigEndian : SourceBytes.Utf16;
            var text = Lenient(wide).GetString(bytes[mark..]);
            decoded = new DecodedText(text, name, text.AsSpan().Count(ByteTable.Unknown));
        }
        else if (marked is null && Binary(bytes) is { } what)
        {
            return new IntakeError(IntakeErrorCode.Binary, path, what);
        }
        else
        {
            decoded = Narrow(bytes[mark..], declared);
        }

        return string.IsNullOrWhiteSpace(decoded.Text) ? new IntakeError(IntakeErrorCode.Empty, path, "holds no text") : null;
    }

    /// <summary>The encoding told by a byte order mark and the mark's length.</summary>
    public static (Encoding? Encoding, int Length) Mark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? (Utf8, 3)
        : bytes.StartsWith<byte>([0xFF, 0xFE]) ? (new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true), 2)
        : bytes.StartsWith<byte>([0xFE, 0xFF]) ? (new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true), 2)
        : (null, 0);

    private static DecodedText Narrow(ReadOnlySpan<byte> bytes, string? declared)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return new DecodedText(Encoding.UTF8.GetString(bytes), SourceBytes.Utf8, 0);
        }

        var (good, bad) = Sequences(bytes);
        if (good >= (long)bad * GoodForOneBad)
        {
            return new DecodedText(Encoding.UTF8.GetString(bytes), SourceBytes.Utf8, bad);
        }

        declared ??= DeclaredCharset.Find(bytes);
        var legacy = LegacyEncodings.Find(declared);
        if (legacy is null && declared is not null && IntakeOptions.FindEncoding(declared) is { IsSingleByte: false, CodePage: not 65001 and not 1200 and not 1201 } other)
        {
            var text = Lenient(other).GetString(bytes);
            return new DecodedText(text, other.WebName, text.AsSpan().Count(ByteTable.Unknown));
        }

        if (legacy is null && declared is not null && IntakeOptions.FindEncoding(declared) is { IsSingleByte: true } single)
        {
            return new DecodedText(Lenient(single).GetString(bytes), single.WebName, 0);
        }

        // Pages in the old encodings of fonts declare Windows-1252, or nothing.
        var name = legacy is null or LegacyEncodings.Western ? EncodingGuess.Of(bytes) : legacy;
        return new DecodedText(LegacyEncodings.Table(name).Decode(bytes, out var unknown), name, unknown);
    }

    private static IntakeError? Told(string path, ReadOnlySpan<byte> bytes, Encoding told, out DecodedText decoded)
    {
        try
        {
            decoded = new DecodedText(told.GetString(bytes), told.WebName, 0);
            return string.IsNullOrWhiteSpace(decoded.Text) ? new IntakeError(IntakeErrorCode.Empty, path, "holds no text") : null;
        }
        catch (DecoderFallbackException)
        {
            decoded = new DecodedText("", told.WebName, 0);
            return new IntakeError(IntakeErrorCode.Encoding, path, $"not {told.WebName}, though it was given so");
        }
    }

    /// <summary>Well-formed sequences of more than one byte, and runs of bytes that are none.</summary>
    private static (int Good, int Bad) Sequences(ReadOnlySpan<byte> bytes)
    {
        var (good, bad) = (0, 0);
        while (!bytes.IsEmpty)
        {
            var ascii = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (ascii < 0)
            {
                break;
            }

            bytes = bytes[ascii..];
            if (Rune.DecodeFromUtf8(bytes, out _, out var length) == System.Buffers.OperationStatus.Done)
            {
                good++;
            }
            else
            {
                bad++;
            }

            bytes = bytes[length..];
        }

        return (good, bad);
    }

    private static Encoding Lenient(Encoding encoding)
    {
        var lenient = (Encoding)encoding.Clone();
        lenient.DecoderFallback = new DecoderReplacementFallback("\uFFFD");
        return lenient;
    }

    private static string? Binary(ReadOnlySpan<byte> bytes) =>
        bytes.Contains((byte)0)
            ? "binary, not text (it holds NUL bytes; if it is UTF-16 without a byte order mark, give --encoding utf-16)"
            : null;
}

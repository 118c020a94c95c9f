using System.Text;
using Chancery.Core.Reports;

namespace Chancery.Intake.Encodings;

/// <summary>From places in a decoded document to places in its bytes.</summary>
public static class SourceBytes
{
    internal const string Utf8 = "utf-8";
    internal const string Utf16 = "utf-16";
    internal const string Utf16BigEndian = "utf-16be";

    /// <summary>The bytes that <paramref name="span"/> of the decoded document was read from.</summary>
    /// <param name="document">All bytes, with the mark if there is one.</param>
    /// <param name="encoding">As <see cref="IntakeItem.Encoding"/> names it.</param>
    /// <param name="span">UTF-16 units of the decoded document, its mark not counted.</param>
    /// <returns>Bytes, half open.</returns>
    /// <remarks>Walks from the beginning: ask for a few spans, not for thousands.</remarks>
    public static Span Of(ReadOnlySpan<byte> document, string encoding, Span span)
    {
        ArgumentNullException.ThrowIfNull(encoding);
        var mark = TextDecoder.Mark(document).Length;
        var start = Walk(document, mark, 0, span.Start, encoding);
        return new Span(start, Walk(document, start, span.Start, span.End, encoding));
    }

    /// <summary>Where unit <paramref name="to"/> begins, when unit <paramref name="from"/> begins at <paramref name="at"/>.</summary>
    private static int Walk(ReadOnlySpan<byte> bytes, int at, int from, int to, string encoding)
    {
        if (encoding is Utf16 or Utf16BigEndian)
        {
            return Math.Min(bytes.Length, at + ((to - from) * 2));
        }

        var table = LegacyEncodings.Find(encoding) is { } name ? LegacyEncodings.Table(name) : null;
        if (encoding != Utf8 && table is null)
        {
            return Other(bytes, at, to - from, encoding);
        }

        var unit = from;
        while (unit < to && at < bytes.Length)
        {
            int length;
            if (table is not null)
            {
                table.Next(bytes[at..], out length);
                unit++;
            }
            else
            {
                Rune.DecodeFromUtf8(bytes[at..], out var rune, out length);
                unit += rune.Utf16SequenceLength;
            }

            at += length;
        }

        return at;
    }

    /// <summary>Encodings of the system: letter by letter through their decoder.</summary>
    private static int Other(ReadOnlySpan<byte> bytes, int at, int units, string encoding)
    {
        var decoder = (IntakeOptions.FindEncoding(encoding) ?? Encoding.Latin1).GetDecoder();
        decoder.Fallback = DecoderFallback.ReplacementFallback;
        Span<char> letters = stackalloc char[4];
        for (var unit = 0; unit < units && at < bytes.Length; at++)
        {
            unit += decoder.GetChars(bytes.Slice(at, 1), letters, flush: false);
        }

        return at;
    }
}

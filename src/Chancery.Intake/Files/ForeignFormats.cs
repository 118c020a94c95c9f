namespace Chancery.Intake.Files;

/// <summary>Formats that are told by their first bytes and are not read.</summary>
internal static class ForeignFormats
{
    /// <summary>What it is and what to do; null where the bytes are none of these.</summary>
    public static string? Explain(ReadOnlySpan<byte> head) =>
        head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) || head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) || head.StartsWith("GIF8"u8) || head.StartsWith("RIFF"u8) ? "an image or a recording, not text"
        : head.StartsWith("BZh"u8) ? "packed by bzip2; unpack it first (bunzip2)"
        : head.StartsWith((ReadOnlySpan<byte>)[0xFD, 0x37, 0x7A, 0x58, 0x5A]) ? "packed by xz; unpack it first (unxz)"
        : head.StartsWith((ReadOnlySpan<byte>)[0x28, 0xB5, 0x2F, 0xFD]) ? "packed by zstd; unpack it first (unzstd)"
        : head.StartsWith((ReadOnlySpan<byte>)[0x37, 0x7A, 0xBC, 0xAF]) ? "a 7-Zip archive; unpack it first, or pack it as zip"
        : head.StartsWith("Rar!"u8) ? "a RAR archive; unpack it first, or pack it as zip"
        : head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) ? "an old office document; save it as text, HTML or PDF"
        : head.StartsWith("{\\rtf"u8) ? "rich text (RTF); save it as text, HTML or PDF"
        : head.StartsWith((ReadOnlySpan<byte>)[0x7F, 0x45, 0x4C, 0x46]) ? "a program, not text"
        : null;
}

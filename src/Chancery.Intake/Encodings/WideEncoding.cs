using System.Text;

namespace Chancery.Intake.Encodings;

/// <summary>Tells UTF-16 without a mark: of Latin script, every second byte is NUL or one of a few.</summary>
internal static class WideEncoding
{
    private const int Sample = 4096;
    private const double NearlyAll = .7;

    public static Encoding? Of(ReadOnlySpan<byte> bytes)
    {
        var length = Math.Min(Sample, bytes.Length) & ~1;
        if (length < 4 || bytes.Length % 2 != 0)
        {
            return null;
        }

        var (even, odd) = (0, 0);
        for (var i = 0; i < length; i += 2)
        {
            // NUL is Latin, 1 and 3 are letters with marks and marks, 1E and 20 more of them and signs.
            even += bytes[i] is 0 or 1 or 3 or 0x1E or 0x20 ? 1 : 0;
            odd += bytes[i + 1] is 0 or 1 or 3 or 0x1E or 0x20 ? 1 : 0;
        }

        var hasNul = bytes[..length].Contains((byte)0);
        var half = length / 2.0;
        return !hasNul ? null
            : odd > half * NearlyAll && even < half * (1 - NearlyAll) ? Encoding.Unicode
            : even > half * NearlyAll && odd < half * (1 - NearlyAll) ? Encoding.BigEndianUnicode
            : null;
    }
}

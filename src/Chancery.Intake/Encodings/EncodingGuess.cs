namespace Chancery.Intake.Encodings;

/// <summary>Tells an eight-bit encoding that nobody declared by the words that it makes.</summary>
/// <remarks>
/// Each encoding of one language turns a text of another, or of another encoding, into words that cannot be. What none of them
/// makes words of is Windows-1252, which gives every byte a sign.
/// </remarks>
internal static class EncodingGuess
{
    private const int Sample = 64 * 1024;
    private const int FewestWords = 4;
    private const double Share = .85;

    public static string Of(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(Sample, bytes.Length)];
        var best = LegacyEncodings.Western;
        var bestShare = Share;
        foreach (var name in LegacyEncodings.WithSyllables)
        {
            var share = Score(sample, LegacyEncodings.Table(name));
            if (share > bestShare)
            {
                (best, bestShare) = (name, share);
            }
        }

        return best;
    }

    /// <summary>Of the words with a letter beyond ASCII, how many can be; 0 where there are too few to tell.</summary>
    private static double Score(ReadOnlySpan<byte> bytes, ByteTable table)
    {
        var (words, good) = (0, 0);
        Span<char> word = stackalloc char[24];
        var (length, beyond, lost) = (0, false, false);
        while (true)
        {
            var letter = bytes.IsEmpty ? '\0' : table.Next(bytes, out var taken) is var c && Advance(ref bytes, taken) ? c : '\0';
            if (letter != '\0' && (char.IsLetter(letter) || letter == ByteTable.Unknown))
            {
                beyond |= letter > 0x7F;
                lost |= letter == ByteTable.Unknown || length >= word.Length;
                if (length < word.Length)
                {
                    word[length++] = letter;
                }

                continue;
            }

            if (beyond)
            {
                words++;
                good += !lost && Syllables.IsOne(word[..length]) ? 1 : 0;
            }

            if (letter == '\0' && bytes.IsEmpty)
            {
                return good < FewestWords ? 0 : good / (double)words;
            }

            (length, beyond, lost) = (0, false, false);
        }
    }

    private static bool Advance(ref ReadOnlySpan<byte> bytes, int taken)
    {
        bytes = bytes[taken..];
        return true;
    }
}

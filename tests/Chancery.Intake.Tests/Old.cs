using Chancery.Intake.Encodings;

namespace Chancery.Intake.Tests;

/// <summary>Writes old encodings: the tables the other way round.</summary>
internal static class Old
{
    public static byte[] Encode(string text, string encoding)
    {
        var back = new Dictionary<char, byte[]>();
        foreach (var line in EncodingData.Lines($"{encoding}.tsv"))
        {
            var cells = line.Split('\t');
            back.TryAdd(cells[1][0], Convert.FromHexString(cells[0]));
        }

        // TCVN3 has capitals with tones in its fonts only.
        return [.. text.SelectMany(c => c < 0x80 ? [(byte)c] : back.TryGetValue(c, out var bytes) ? bytes : throw new InvalidOperationException($"{encoding} has no {c}"))];
    }
}

using System.Text;

namespace Chancery.Core.Resolution.Names;

/// <summary>Brings spellings of one sound together, as romanisations differ: Sergei and Sergey, Mohammed and Muhammad.</summary>
internal static class SoundKey
{
    // In this order: what the first make, the later may take up.
    private static readonly (string Written, string Sound)[] s_sounds =
    [
        ("ph", "f"), ("sch", "s"), ("sh", "s"), ("ch", "c"), ("kh", "h"), ("gh", "g"), ("ck", "k"), ("qu", "k"), ("dj", "j"), ("zh", "j"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ie", "i"),
        ("y", "i"), ("q", "k"), ("c", "k"), ("w", "v"), ("z", "s"), ("x", "ks"), ("e", "a"), ("o", "u"),
    ];

    /// <param name="word">Folded: small letters without marks.</param>
    public static string Of(string word)
    {
        foreach (var (written, sound) in s_sounds)
        {
            word = word.Replace(written, sound, StringComparison.Ordinal);
        }

        var key = new StringBuilder(word.Length);
        foreach (var letter in word)
        {
            if (key.Length == 0 || key[^1] != letter)
            {
                key.Append(letter);
            }
        }

        return key.ToString();
    }
}

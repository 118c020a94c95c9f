namespace Chancery.Bench;

/// <summary>What any reader must do at least: find the words and look each one up. The baseline that machines are compared by.</summary>
internal static class PlainTokenizer
{
    private static readonly HashSet<string> Cues = new(["talks", "met", "minister", "agreed", "visit", "hội", "đàm", "gặp", "thăm"], StringComparer.Ordinal);
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Cues.GetAlternateLookup<ReadOnlySpan<char>>();

    public static (int Tokens, int Cues) Run(ReadOnlySpan<char> text)
    {
        var (tokens, cues) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                continue;
            }

            var start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                i++;
            }

            tokens++;
            cues += Lookup.Contains(text[start..i]) ? 1 : 0;
        }

        return (tokens, cues);
    }
}

namespace Chancery.Store.Search;

/// <summary>What is looked for: each word that was given, as the tokens it consists of.</summary>
internal sealed class SearchWords
{
    public SearchWords(string words)
    {
        Given = words;
        Phrases = [.. words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(w => Token.In(w).Select(t => SearchText.Key(w.AsSpan(t.Start, t.Length))).ToArray())
            .Where(p => p.Length > 0)];
    }

    public string Given { get; }

    /// <summary>Tokens without marks, in small letters; those of one phrase stand side by side.</summary>
    public IReadOnlyList<string[]> Phrases { get; }
}

namespace Chancery.Core.Persons;

/// <summary>Whether two names in one report are one person's, by their folded words.</summary>
internal static class NameComparison
{
    /// <summary>One name's words are all in the other's, or all but one agree and that one is spelt alike.</summary>
    public static bool SameName(string[] a, string[] b)
    {
        if (a.Length == 0 || b.Length == 0)
        {
            return false;
        }

        var (few, many) = a.Length <= b.Length ? (a, b) : (b, a);
        var common = 0;
        foreach (var word in few)
        {
            common += Has(many, word) ? 1 : 0;
        }

        if (common == few.Length)
        {
            return few.Length > 1 || few[0].Length > 1;
        }

        if (LettersOf(a) == LettersOf(b) && string.Equals(string.Concat(a), string.Concat(b), StringComparison.Ordinal))
        {
            return true;
        }

        return a.Length == b.Length && a.Length >= 2 && common == a.Length - 1
            && OddIn(few, many) is { } odd && OddIn(many, few) is { } other && Alike(odd, other);
    }

    private static bool Has(string[] words, string wanted)
    {
        foreach (var word in words)
        {
            if (word == wanted)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first word of one name that is not in the other; null if there is none.</summary>
    private static string? OddIn(string[] words, string[] others) => words.FirstOrDefault(w => !others.Contains(w));

    private static int LettersOf(string[] words)
    {
        var count = 0;
        foreach (var word in words)
        {
            count += word.Length;
        }

        return count;
    }

    private static bool Alike(string a, string b) => Math.Abs(a.Length - b.Length) <= 1 && Math.Min(a.Length, b.Length) >= 5 && EditDistance.Within(a, b, 2) && a[0] == b[0];
}

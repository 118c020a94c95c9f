using System.Collections.Frozen;

namespace Chancery.Cli.Evaluation;

/// <summary>When two values count as the same.</summary>
internal static class Similarity
{
    private static readonly FrozenSet<string> Unweighty =
        FrozenSet.ToFrozenSet(["the", "of", "for", "and", "vietnam", "viet", "nam", "in", "on", "at", "a"], StringComparer.Ordinal);

    /// <summary>Names of one person: all words of one in the other, or spelled nearly alike.</summary>
    public static bool SameName(string? a, string? b)
    {
        var (plainA, plainB) = (PlainText.Of(a), PlainText.Of(b));
        if (plainA.Length == 0 || plainB.Length == 0)
        {
            return false;
        }

        var wordsA = Set(plainA);
        var wordsB = Set(plainB);
        return wordsA.IsSubsetOf(wordsB) || wordsB.IsSubsetOf(wordsA)
            || new SequenceMatching<char>(plainA.ToCharArray(), plainB.ToCharArray()).Ratio() >= 0.85;
    }

    /// <summary>Titles that share most of their weighty words.</summary>
    public static bool SimilarText(string? a, string? b)
    {
        var (plainA, plainB) = (PlainText.Of(a), PlainText.Of(b));
        var wordsA = Set(plainA);
        var wordsB = Set(plainB);
        wordsA.ExceptWith(Unweighty);
        wordsB.ExceptWith(Unweighty);
        if (wordsA.Count == 0 || wordsB.Count == 0)
        {
            return string.Equals(plainA, plainB, StringComparison.Ordinal);
        }

        double shared = wordsA.Count(wordsB.Contains);
        return shared / Math.Min(wordsA.Count, wordsB.Count) >= 0.6 && shared / Math.Max(wordsA.Count, wordsB.Count) >= 0.4;
    }

    /// <summary>1 the same, 0.5 compatible (one inside the other), 0 different; null where neither is told.</summary>
    public static double? Dates(string? gold, string? predicted)
    {
        if (string.IsNullOrEmpty(gold) && string.IsNullOrEmpty(predicted))
        {
            return null;
        }

        if (string.IsNullOrEmpty(gold) || string.IsNullOrEmpty(predicted))
        {
            return 0;
        }

        if (string.Equals(gold, predicted, StringComparison.Ordinal))
        {
            return 1;
        }

        var g = gold.Split('/')[0];
        var p = predicted.Split('/')[0];
        return Day(g).SequenceEqual(Day(p)) || g.StartsWith(p, StringComparison.Ordinal) || p.StartsWith(g, StringComparison.Ordinal) ? 0.5 : 0;

        static ReadOnlySpan<char> Day(string date) => date.AsSpan(0, Math.Min(10, date.Length));
    }

    /// <summary>Quotations of one passage: one inside the other, or half of the shorter in one run of four words or more.</summary>
    public static bool Overlap(string? a, string? b)
    {
        var (plainA, plainB) = (PlainText.Of(a), PlainText.Of(b));
        if (plainA.Length == 0 || plainB.Length == 0)
        {
            return false;
        }

        if (plainB.Contains(plainA, StringComparison.Ordinal) || plainA.Contains(plainB, StringComparison.Ordinal))
        {
            return true;
        }

        var (wordsA, wordsB) = (plainA.Split(' '), plainB.Split(' '));
        var longest = new SequenceMatching<string>(wordsA, wordsB).LongestMatch();
        return longest >= 0.5 * Math.Min(wordsA.Length, wordsB.Length) && longest >= 4;
    }

    private static HashSet<string> Set(string plain) => new(plain.Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}

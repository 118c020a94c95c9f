using System.Collections.Immutable;
using System.Globalization;

namespace Chancery.Core.Resolution.Names;

/// <summary>How alike two names are, from 0 to 100, and why.</summary>
/// <remarks>
/// Words are laid beside one another, the likest first, whatever their order. A word of the shorter name that finds none costs
/// all its weight; one of the longer name costs nothing unless the other lacks one as well (middle names are left out, surnames are
/// not). Words of one or two letters, which are mostly particles and initials, weigh little. The score knows names alone: whether two
/// people are one also depends on party, office and company, which is judged where people are brought together.
/// </remarks>
/// <param name="Percent">100 where the words are the same in any order.</param>
/// <param name="Because">Which words stand for which.</param>
public sealed record NameScore(int Percent, string Because)
{
    /// <summary>From here on names are held to be of one person where nothing else is known.</summary>
    public const int Alike = 76;

    private const double LeastAlike = .65;
    private const double SoundsAlike = .85;
    private const double InitialFits = .8;
    private const double LittleWord = .3;
    private const double BothLack = .8;
    private const double OneWordAlone = .3;

    /// <summary>Compares two names as reports write them.</summary>
    public static NameScore Compare(string one, string other)
    {
        var a = Words(one);
        var b = Words(other);
        if (a.Length == 0 || b.Length == 0)
        {
            return new NameScore(0, "one of them has no letters");
        }

        if (string.Concat(a) == string.Concat(b) || a.Distinct().Order(StringComparer.Ordinal).SequenceEqual(b.Distinct().Order(StringComparer.Ordinal), StringComparer.Ordinal))
        {
            return new NameScore(100, "the same words");
        }

        return Align(a.Length <= b.Length ? a : b, a.Length <= b.Length ? b : a);
    }

    private static NameScore Align(ImmutableArray<string> shorter, ImmutableArray<string> longer)
    {
        var pairs = Pair(shorter, longer, out var mine, out var theirs);
        if (mine.Count > 0 && theirs.Count > 0 && Likeness(string.Concat(mine), string.Concat(theirs)) is >= SoundsAlike and var glued)
        {
            pairs.Add((glued, string.Concat(mine), string.Concat(theirs)));
            mine.Clear();
            theirs.Clear();
        }

        if (!pairs.Exists(p => p.One.Length > 1 && p.Other.Length > 1))
        {
            return new NameScore(0, "no word of the one stands in the other");
        }

        var got = pairs.Sum(p => p.Likeness * Weight(p));
        var all = pairs.Sum(Weight) + mine.Sum(Weight) + (mine.Count > 0 ? BothLack * theirs.Sum(Weight) : 0);
        var score = (got / all) - (shorter.Length == 1 && longer.Length > 1 ? OneWordAlone : 0);
        return new NameScore(Math.Clamp((int)Math.Round(score * 100, MidpointRounding.AwayFromZero), 0, 100), Explain(pairs, mine, theirs));
    }

    private static List<(double Likeness, string One, string Other)> Pair(ImmutableArray<string> shorter, ImmutableArray<string> longer, out List<string> mine, out List<string> theirs)
    {
        var likest =
            from i in Enumerable.Range(0, shorter.Length)
            from j in Enumerable.Range(0, longer.Length)
            let likeness = Likeness(shorter[i], longer[j])
            where likeness >= LeastAlike
            orderby likeness descending, Math.Abs(i - j), i descending, j descending
            select (Likeness: likeness, I: i, J: j);
        var (taken, given) = (new bool[shorter.Length], new bool[longer.Length]);
        var pairs = new List<(double, string, string)>();
        foreach (var pair in likest)
        {
            if (!taken[pair.I] && !given[pair.J])
            {
                taken[pair.I] = given[pair.J] = true;
                pairs.Add((pair.Likeness, shorter[pair.I], longer[pair.J]));
            }
        }

        mine = [.. shorter.Where((_, i) => !taken[i])];
        theirs = [.. longer.Where((_, j) => !given[j])];
        return pairs;
    }

    private static string Explain(List<(double Likeness, string One, string Other)> pairs, List<string> mine, List<string> theirs)
    {
        var clauses = pairs
            .OrderByDescending(p => p.Likeness)
            .ThenBy(p => p.One, StringComparer.Ordinal)
            .Select(p => p.Likeness >= 1 ? $"{p.One} in both" : string.Create(CultureInfo.InvariantCulture, $"{p.One} ~ {p.Other} {p.Likeness * 100:F0}"));
        var rest = mine.Count + theirs.Count == 0 ? [] : new[] { mine.Count > 0 && theirs.Count > 0 ? $"{string.Join(' ', mine)} against {string.Join(' ', theirs)}" : $"{string.Join(' ', mine.Concat(theirs))} in one alone" };
        return string.Join(", ", clauses.Concat(rest));
    }

    private static double Likeness(string a, string b)
    {
        if (string.Equals(a, b, StringComparison.Ordinal))
        {
            return 1;
        }

        if (a.Length == 1 || b.Length == 1)
        {
            return a[0] == b[0] ? InitialFits : 0;
        }

        if (Math.Min(a.Length, b.Length) < 3)
        {
            return 0;
        }

        var letters = 1 - ((double)EditDistance.Between(a, b) / Math.Max(a.Length, b.Length));
        return letters < SoundsAlike && string.Equals(SoundKey.Of(a), SoundKey.Of(b), StringComparison.Ordinal) ? SoundsAlike : letters;
    }

    private static double Weight((double Likeness, string One, string Other) pair) => Math.Min(Weight(pair.One), Weight(pair.Other));

    private static double Weight(string word) => word.Length <= 2 ? LittleWord : 1;

    private static ImmutableArray<string> Words(string name) => [.. WordFolder.Split(name).Select(w => w.Letters)];
}

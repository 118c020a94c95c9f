namespace Chancery.Core.Resolution.Names;

/// <summary>Whether two wordings name one office: "Deputy Minister of National Defence", "Deputy Defence Minister".</summary>
/// <remarks>
/// Equal stems in any order, or the same first word and three quarters of all stems: what stands first (deputy, vice, acting)
/// sets offices apart, what stands inside (national) seldom does.
/// </remarks>
internal static class OfficeLikeness
{
    private const double Share = .75;

    private static readonly Memo<(string A, string B), bool> s_same = new(p => Compare(p.A, p.B));
    private static readonly Memo<(string A, string B), bool> s_one = new(p => Shortened(p.A, p.B) || Shortened(p.B, p.A));

    public static bool Same(string a, string b) => string.Equals(a, b, StringComparison.Ordinal) || s_same.Of((a, b));

    private static bool Compare(string a, string b)
    {
        var left = TitleWords.Stems(a);
        var right = TitleWords.Stems(b);
        if (left.IsEmpty || right.IsEmpty)
        {
            return false;
        }

        var common = left.Distinct(StringComparer.Ordinal).Intersect(right, StringComparer.Ordinal).Count();
        var all = left.Union(right, StringComparer.Ordinal).Count();
        return common == all || (string.Equals(left[0], right[0], StringComparison.Ordinal) && common >= Share * all);
    }

    /// <summary>Whether two wordings may name one office, one of them in fewer words.</summary>
    public static bool OneOffice(string a, string b) => Same(a, b) || s_one.Of((a, b));

    /// <summary>Whether all words of an office stand in another, whose first word is one of them: "Defence Minister", "Minister of National Defence".</summary>
    public static bool Shortened(string office, string whole)
    {
        var (own, all) = (TitleWords.Stems(office), TitleWords.Stems(whole));
        return own.Length > 1 && own.All(all.Contains) && own.Contains(all[0]);
    }
}

namespace Chancery.Core.Resolution.Names;

/// <summary>Compares two names of people of one party.</summary>
internal static class NameLikeness
{
    private static readonly Memo<(PersonName A, PersonName B), NameRelation> s_relations = new(p => Relate(p.A, p.B));

    public static NameRelation Compare(PersonName a, PersonName b) => ReferenceEquals(a, b) ? NameRelation.Same : s_relations.Of((a, b));

    private static NameRelation Relate(PersonName a, PersonName b)
    {
        if (string.Equals(a.Key, b.Key, StringComparison.Ordinal))
        {
            return MarksClash(a, b) ? NameRelation.Misspelt : NameRelation.Same;
        }

        if (string.Equals(a.Run, b.Run, StringComparison.Ordinal))
        {
            return NameRelation.Same;
        }

        var (shorter, longer) = a.Words.Length <= b.Words.Length ? (a, b) : (b, a);
        var contained = Contained(shorter, longer);
        return contained != NameRelation.None || shorter.Words.Length != longer.Words.Length ? contained : Respelt(a, b);
    }

    private static NameRelation Contained(PersonName shorter, PersonName longer)
    {
        var taken = new bool[longer.Words.Length];
        var full = 0;
        foreach (var word in shorter.Words.OrderByDescending(w => w.Letters.Length))
        {
            var at = Find(longer, taken, w => string.Equals(w.Letters, word.Letters, StringComparison.Ordinal));
            if (at >= 0)
            {
                full += word.IsInitial ? 0 : 1;
                if (shorter.HasMarks && longer.HasMarks && word.Marks != longer.Words[at].Marks)
                {
                    return NameRelation.None;
                }
            }
            else
            {
                at = Find(longer, taken, w => w.IsInitial != word.IsInitial && w.Letters[0] == word.Letters[0]);
            }

            if (at < 0)
            {
                return NameRelation.None;
            }

            taken[at] = true;
        }

        if (full == 0)
        {
            return NameRelation.None;
        }

        return shorter.Words.Length > 1 && taken[0] && taken[^1] ? NameRelation.Shortened : NameRelation.Piece;
    }

    private static NameRelation Respelt(PersonName a, PersonName b)
    {
        if (a.Words.Length < 2)
        {
            return NameRelation.None;
        }

        var rest = b.Words.ToList();
        FoldedWord? odd = null;
        foreach (var word in a.Words)
        {
            var at = rest.FindIndex(w => string.Equals(w.Letters, word.Letters, StringComparison.Ordinal));
            if (at < 0)
            {
                if (odd is not null)
                {
                    return NameRelation.None;
                }

                odd = word;
                continue;
            }

            if (a.HasMarks && b.HasMarks && rest[at].Marks != word.Marks)
            {
                return NameRelation.None;
            }

            rest.RemoveAt(at);
        }

        return odd is { } mine && rest.Count == 1 ? Near(mine.Letters, rest[0].Letters) : NameRelation.None;
    }

    private static NameRelation Near(string a, string b)
    {
        var length = Math.Min(a.Length, b.Length);
        if (length < 3 || Math.Abs(a.Length - b.Length) > 2)
        {
            return NameRelation.None;
        }

        var distance = EditDistance.Between(a, b);
        if ((distance == 1 && length >= 5) || (distance == 2 && length >= 8))
        {
            return NameRelation.Misspelt;
        }

        return distance <= 2 && distance * 2 <= length ? NameRelation.Distorted : NameRelation.None;
    }

    private static bool MarksClash(PersonName a, PersonName b) =>
        a.HasMarks && b.HasMarks && !string.Equals(a.MarkedKey, b.MarkedKey, StringComparison.Ordinal);

    private static int Find(PersonName name, bool[] taken, Func<FoldedWord, bool> fits)
    {
        for (var i = 0; i < taken.Length; i++)
        {
            if (!taken[i] && fits(name.Words[i]))
            {
                return i;
            }
        }

        return -1;
    }
}

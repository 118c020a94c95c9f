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
        var relation = contained != NameRelation.None || shorter.Words.Length != longer.Words.Length ? contained : Respelt(a, b);
        return relation == NameRelation.None && (IsShortForm(a, b) || IsTwiceRespelt(a, b)) ? NameRelation.Distorted : relation;
    }

    /// <summary>"Abdel Fattah al-Sisi", "Abdel Fattah el-Sissi": of four words or more two are spelt with one letter more, less or other.</summary>
    private static bool IsTwiceRespelt(PersonName a, PersonName b)
    {
        const int LeastWords = 4;
        if (a.Words.Length != b.Words.Length || a.Words.Length < LeastWords || a.HasMarks || b.HasMarks)
        {
            return false;
        }

        var odd = 0;
        for (var i = 0; i < a.Words.Length; i++)
        {
            var (mine, theirs) = (a.Words[i].Letters, b.Words[i].Letters);
            if (!string.Equals(mine, theirs, StringComparison.Ordinal) && (++odd > 2 || mine.Length < 2 || theirs.Length < 2 || EditDistance.Between(mine, theirs) > 1))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"Joe Biden", "Joseph R. Biden, Jr.": one family name, and given names of which the one may be the other's short form.</summary>
    private static bool IsShortForm(PersonName a, PersonName b)
    {
        const int LongestShort = 4;
        if (Core(a) is not [var given, var family] || Core(b) is not [var other, var theirs] || family.Letters.Length < LongestShort || !string.Equals(family.Letters, theirs.Letters, StringComparison.Ordinal))
        {
            return false;
        }

        var (few, many) = given.Letters.Length < other.Letters.Length ? (given.Letters, other.Letters) : (other.Letters, given.Letters);
        return few.Length is > 1 and <= LongestShort && many.Length > few.Length && few[0] == many[0];
    }

    /// <summary>A name without initials and without the few letters behind a family name that tell son from father.</summary>
    private static List<FoldedWord> Core(PersonName name)
    {
        const int LongestSuffix = 3;
        var words = name.Words.Where(w => !w.IsInitial).ToList();
        if (words.Count > 2 && words[^1].Letters.Length <= LongestSuffix)
        {
            words.RemoveAt(words.Count - 1);
        }

        return words;
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

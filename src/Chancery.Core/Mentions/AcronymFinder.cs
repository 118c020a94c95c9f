using Chancery.Core.Words;

namespace Chancery.Core.Mentions;

/// <summary>
/// A report gives its mechanism a short name in brackets ("Defence Policy Dialogue (DPD)") and goes on with it: wherever the short name stands
/// again, it is the same event noun.
/// </summary>
internal static class AcronymFinder
{
    /// <summary>Longest event noun that a short name may stand behind, in tokens.</summary>
    private const int Reach = 4;

    /// <summary>Longest name whose initials a short name may be, in tokens.</summary>
    private const int LongestName = 10;

    /// <summary>Short names taken of one report; a page that gives more is no report.</summary>
    private const int Most = 32;

    public static void Find(Chart chart)
    {
        if (!chart.Text.Contains('(', StringComparison.Ordinal))
        {
            return;
        }

        var known = new HashSet<string>(StringComparer.Ordinal);
        for (var t = 1; t + 2 < chart.Count; t++)
        {
            if (chart.Text[chart[t].Start] == '(' && chart.Text[chart[t + 2].Start] == ')' && IsAcronym(chart, t + 1) && NounBefore(chart, t) is { } noun
                && known.Count < Most && known.Add(chart.Text[chart[t + 1].Start..chart[t + 1].End]))
            {
                Spread(chart, t + 1, noun);
            }
        }
    }

    private static bool IsAcronym(Chart chart, int token)
    {
        var text = chart.Slice(token, token + 1);
        return text.Length is >= 2 and <= 8 && chart.At(token) is null && !text.ContainsAnyExceptInRange('A', 'Z');
    }

    /// <summary>The event noun that ends before the bracket and begins one of the acronym's words.</summary>
    private static Item? NounBefore(Chart chart, int bracket)
    {
        for (var start = bracket - 1; start >= 0 && start >= bracket - Reach; start--)
        {
            for (var item = chart.At(start); item is not null; item = Chart.After(item))
            {
                if (item.Class == KnownClass.EventNoun && item.End == bracket && item["head"] is not null && chart[start].IsCapital
                    && chart.Slice(bracket + 1, bracket + 2).Contains(chart.Text[chart[start].Start]))
                {
                    return item;
                }
            }
        }

        return NounByInitials(chart, bracket);
    }

    /// <summary>"Joint Commission for Bilateral Cooperation (JCBC)": the event noun from which the capitals up to the bracket are the acronym's letters; null where there is none.</summary>
    private static Item? NounByInitials(Chart chart, int bracket)
    {
        var letters = chart.Slice(bracket + 1, bracket + 2);
        var left = letters.Length;
        for (var start = bracket - 1; start >= 0 && start >= bracket - LongestName && left > 0 && !chart[start].IsSign; start--)
        {
            if (!chart[start].IsCapital)
            {
                continue;
            }

            if (chart.Text[chart[start].Start] != letters[--left])
            {
                return null;
            }

            for (var item = left == 0 ? chart.At(start) : null; item is not null; item = Chart.After(item))
            {
                if (item.Class == KnownClass.EventNoun && item["head"] is not null)
                {
                    return item;
                }
            }
        }

        return null;
    }

    private static void Spread(Chart chart, int acronym, Item noun)
    {
        var text = chart.Slice(acronym, acronym + 1);
        for (var t = 0; t < chart.Count; t++)
        {
            if (t != acronym && chart.At(t) is null && chart.Slice(t, t + 1).SequenceEqual(text) && chart.Text[chart[Math.Max(t - 1, 0)].Start] != '(')
            {
                chart.Add(new Item { Class = KnownClass.EventNoun, Start = t, End = t + 1, Lexeme = noun.Lexeme, Features = noun.Features });
            }
        }
    }
}

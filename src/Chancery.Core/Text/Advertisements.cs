using System.Buffers;
using Chancery.Core.Mentions;
using Chancery.Core.Words;

namespace Chancery.Core.Text;

/// <summary>
/// Advertisements of whole sentences, between paragraphs or within one: they call upon the reader, or speak to him of a price, and have hardly a word in
/// common with the story. A text that speaks to its hearers is a speech or a letter, and is left alone.
/// </summary>
internal static class Advertisements
{
    public const string Rule = "furniture.advertisement";

    private const int LongestSentence = 45;
    private const int FewestWords = 4;
    private const int MostInStory = 3;

    // Of an advertisement's long words the story repeats few.
    private const int WordsForOneShared = 4;

    private static readonly SearchValues<char> s_prices = SearchValues.Create("$€£₫");
    private static readonly SearchValues<char> s_quotes = SearchValues.Create("\"“”«»„");
    private static readonly int[] s_affairs = [KnownClass.State, KnownClass.Demonym, KnownClass.Organisation, KnownClass.Office, KnownClass.Institution, KnownClass.Mechanism, KnownClass.Rank];
    private static readonly ClassSet s_affairsSet = ClassSet.Of(s_affairs);

    public static List<(int Start, int End)> Find(Chart chart, List<(int Start, int End)> runs)
    {
        var found = new List<(int Start, int End)>();
        var spoken = 0;
        for (var t = chart.Next(KnownClass.Reader, 0, chart.Count); t < chart.Count; t = chart.Next(KnownClass.Reader, t + 1, chart.Count))
        {
            spoken++;
        }

        var mayCall = spoken is > 0 and <= MostInStory;
        if (!mayCall && !chart.Text.AsSpan().ContainsAny(s_prices))
        {
            return found;
        }

        WordOpenings? story = null;
        for (var r = 1; r < runs.Count; r++)
        {
            var (first, end) = runs[r];
            if ((!mayCall || chart.Next(KnownClass.Reader, first, end) == end) && !chart.Slice(first, end).ContainsAny(s_prices))
            {
                continue;
            }

            if (chart.Slice(first, end).ContainsAny(s_quotes))
            {
                continue;
            }

            for (var start = first; start < end;)
            {
                var stop = Stop(chart, start, end);
                if (IsOne(chart, start, stop, mayCall) && IsStrange(chart, start, stop, story ??= All(chart)))
                {
                    found.Add((start, stop));
                }

                start = stop;
            }
        }

        return found;
    }

    private static WordOpenings All(Chart chart)
    {
        var all = new WordOpenings();
        all.Add(chart, 0, chart.Count);
        return all;
    }

    private static int Stop(Chart chart, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (chart[i].IsSign && chart.Text[chart[i].Start] is '.' or '!' or '?' && (i + 1 == end || chart[i + 1].IsCapital || (chart[i + 1].IsNumber && !chart[i + 1].IsGlued)) && !chart.Has(i - 1, KnownClass.Abbreviation) && !(chart[i - 1].IsCapital && chart[i - 1].End - chart[i - 1].Start <= 2))
            {
                return i + 1;
            }
        }

        return end;
    }

    private static bool IsOne(Chart chart, int start, int end, bool mayCall)
    {
        if (end - start > LongestSentence || !(chart[start].IsCapital || chart[start].IsNumber))
        {
            return false;
        }

        var toReader = mayCall && chart.Next(KnownClass.Reader, start, end) < end;
        var calls = chart.Has(start, KnownClass.Call);
        return toReader ? calls || chart.Slice(start, end).Contains('%') || IsPriced(chart, start, end) : calls && IsPriced(chart, start, end);
    }

    private static bool IsPriced(Chart chart, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (chart[i].IsNumber && ((i > start && s_prices.Contains(chart.Text[chart[i].Start - 1])) || (chart[i].End < chart.Text.Length && s_prices.Contains(chart.Text[chart[i].End]))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it speaks of no affairs and hardly repeats a word of the story.</summary>
    private static bool IsStrange(Chart chart, int start, int end, WordOpenings story)
    {
        var own = new WordOpenings();
        own.Add(chart, start, end);
        var (words, longWords, shared) = (0, 0, 0);
        for (var i = start; i < end; i++)
        {
            if (chart.HasAny(i, s_affairs, s_affairsSet))
            {
                return false;
            }

            words += chart[i].IsWord ? 1 : 0;
            if (chart[i].IsWord && chart[i].End - chart[i].Start >= WordOpenings.Letters && !chart.Has(i, KnownClass.Function))
            {
                longWords++;
                var word = chart.Slice(i, i + 1);
                shared += story.Count(word) > own.Count(word) ? 1 : 0;
            }
        }

        return words >= FewestWords && longWords > 1 && shared * WordsForOneShared <= longWords;
    }
}

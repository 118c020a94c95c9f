using System.Buffers;
using Chancery.Core.Text;
using Chancery.Core.Words;

namespace Chancery.Core.Reading;

/// <summary>
/// Transcripts, speeches, interviews, lists of news: texts that somebody speaks in his own person, not within quotation marks. What they tell of meetings is told in
/// passing, and "we", "you" and "they" are those in the room: nothing in them is an undertaking that can be laid to a party.
/// </summary>
internal static class SpokenText
{
    private const int FewestSentences = 3;
    private const int ShareOfSentences = 16;

    private static readonly SearchValues<char> s_quotes = SearchValues.Create("\"“”«»„");

    /// <summary>The first sentence that is spoken; <see cref="int.MaxValue"/> in a text that tells.</summary>
    public static int From(ReportContext context)
    {
        if (context.Sentences.Count > 0 && context.Chart.HasWithin(context.Sentences[0].Start, context.Sentences[0].End, KnownClass.NewsList))
        {
            // "News advisory": a list of what other stories tell or will tell
            return 0;
        }

        var (spoken, body, first) = (0, 0, -1);
        var (block, isQuoting) = (-1, false);
        for (var s = 0; s < context.Sentences.Count; s++)
        {
            if (context.Sentences[s].Kind != BlockKind.Body)
            {
                continue;
            }

            body++;
            if (!HasI(context, s))
            {
                continue;
            }

            if (context.Sentences[s].Block != block)
            {
                block = context.Sentences[s].Block;
                isQuoting = context.Chart.Slice(context.Blocks[block].Start, context.Blocks[block].End).ContainsAny(s_quotes);
            }

            if (!isQuoting)
            {
                spoken++;
                first = first < 0 ? s : first;
            }
        }

        return spoken < FewestSentences || spoken * ShareOfSentences < body ? int.MaxValue : FirstTurn(context, first);
    }

    /// <summary>Whether a sentence holds a word that only a speaker says of himself.</summary>
    private static bool HasI(ReportContext context, int s)
    {
        var chart = context.Chart;
        var (start, end) = (context.Sentences[s].Start, context.Sentences[s].End);
        for (var t = chart.Next(KnownClass.Pronoun, start, end); t < end; t = chart.Next(KnownClass.Pronoun, t + 1, end))
        {
            if (chart.Find(t, KnownClass.Pronoun) is { } pronoun && pronoun["alone"] is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whoever speaks first may do so without an "I": his turn begins with his name in capitals.</summary>
    private static int FirstTurn(ReportContext context, int first)
    {
        for (var s = 0; s < first; s++)
        {
            if (context.Sentences[s].Kind == BlockKind.Body && context.OpensParagraph(s) && BeginsTurn(context, s))
            {
                return s;
            }
        }

        while (first > 0 && context.Sentences[first - 1].Block == context.Sentences[first].Block)
        {
            first--;
        }

        return first;
    }

    private static bool BeginsTurn(ReportContext context, int s)
    {
        var text = context.Chart.Slice(context.Sentences[s].Start, context.Sentences[s].End);
        var colon = text.IndexOf(':');
        return colon > 1 && text[..colon].IndexOfAnyInRange('a', 'z') < 0 && text[..colon].IndexOfAnyInRange('A', 'Z') >= 0;
    }
}

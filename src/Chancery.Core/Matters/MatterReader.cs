using System.Collections.Immutable;
using Chancery.Core.Mentions;
using Chancery.Core.Reading;
using Chancery.Core.Readings;
using Chancery.Core.Text;
using Chancery.Core.Words;

namespace Chancery.Core.Matters;

/// <summary>Reads what in particular undertakings are about, and what is told to have become of such matters.</summary>
internal sealed class MatterReader(ReportContext context, ReadingLayers layers)
{
    private const int Reach = 4;

    private readonly ObjectFinder objects = new(context);

    /// <summary>The agreements with the things that they and their conditions name.</summary>
    public ImmutableArray<AgreementReading> Complete(ImmutableArray<AgreementReading> agreements)
    {
        var complete = ImmutableArray.CreateBuilder<AgreementReading>(agreements.Length);
        foreach (var agreement in agreements)
        {
            var (start, end) = Tokens(agreement.Start, agreement.End);
            var bound = agreement.Condition is null ? [] : ConditionObjects(agreement.Condition, start);
            var own = objects.Find(start, end, agreement.Topic);
            if (own.Count > 0 && bound.Count > 0)
            {
                own.RemoveAll(bound.Contains);
            }

            if (own.Count == 0 && PointsBack(start, end) && Before(agreement, complete) is { } before)
            {
                // "agreed to this proposal": what was spoken of before is meant
                own = [.. before.Objects];
            }

            complete.Add(agreement with { Objects = own.TrueForAll(IsPlace) ? [] : [.. own], ConditionObjects = bound.Count == 0 ? [] : [.. bound.Where(o => !IsPlace(o))] });
        }

        return complete.ToImmutable();
    }

    private static AgreementReading? Before(AgreementReading agreement, ImmutableArray<AgreementReading>.Builder others) =>
        others.LastOrDefault(a => a.Topic == agreement.Topic && a.Engagement == agreement.Engagement);

    /// <summary>What the sentences of the body tell to have come about or to have been turned down.</summary>
    public ImmutableArray<OutcomeReading> Outcomes()
    {
        var told = ImmutableArray.CreateBuilder<OutcomeReading>();
        for (var s = 0; s < context.Sentences.Count; s++)
        {
            if (context.Sentences[s].Kind != BlockKind.Body || Word(s) is not { } word)
            {
                continue;
            }

            var engagement = layers.Assembler.Current[s] ?? layers.Engagements.FirstOrDefault();
            var parties = engagement?.Parties.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray() ?? [];
            var found = objects.Find(context.BodyStart[s], context.Sentences[s].End, topic: null);
            if (found.Count == 0 || parties.Length < 2 || NamesOthers(s, parties))
            {
                continue;
            }

            var declined = word["declined"] is not null;
            var (quote, start, end) = context.Quote(context.BodyStart[s], context.Sentences[s].End);
            var at = engagement is null ? -1 : layers.Engagements.IndexOf(engagement);
            told.Add(new OutcomeReading
            {
                Kind = declined ? OutcomeKind.Declined : OutcomeKind.Done,
                Objects = [.. found],
                Parties = parties,
                By = SideBefore(s, word.Start, parties),
                Quote = quote,
                Start = start,
                End = end,
                Engagement = at < 0 ? null : at,
                Rule = declined ? "matter.declined" : "matter.done",
            });
        }

        return told.ToImmutable();
    }

    /// <summary>The first word of an outcome that is neither denied nor wished, planned, conditional.</summary>
    private Item? Word(int s)
    {
        var end = context.Sentences[s].End;
        var first = context.Chart.Next(KnownClass.Outcome, context.BodyStart[s], end);
        if (first == end || context.Chart.HasWithin(context.BodyStart[s], first, KnownClass.ConditionWord))
        {
            return null;
        }

        for (var t = first; t < end; t++)
        {
            if (context.Chart.Has(t, KnownClass.ConditionWord))
            {
                return null;
            }

            if (context.Chart.Find(t, KnownClass.Outcome) is { } word && (word["declined"] is not null || IsTold(s, t)))
            {
                return word;
            }
        }

        return null;
    }

    private bool IsTold(int s, int t)
    {
        for (var before = t - 1; before >= Math.Max(context.BodyStart[s], t - Reach); before--)
        {
            if (context.Report.Text[context.Chart[before].Start] is ',' or ';')
            {
                break;
            }

            if (context.Chart.Has(before, KnownClass.Negation) || context.Chart.Has(before, KnownClass.Modal))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the sentence names a state that is no side: what came about there came about with others.</summary>
    private bool NamesOthers(int s, ImmutableArray<string> parties)
    {
        for (var t = context.BodyStart[s]; t < context.Sentences[s].End; t++)
        {
            if (SideAt(t) is { } side && !parties.Contains(side, StringComparer.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private string? SideBefore(int s, int word, ImmutableArray<string> parties)
    {
        for (var t = word - 1; t >= context.BodyStart[s]; t--)
        {
            if (SideAt(t) is { } side && parties.Contains(side, StringComparer.Ordinal))
            {
                return side;
            }
        }

        return null;
    }

    private string? SideAt(int t) => (context.Chart.Find(t, KnownClass.State) ?? context.Chart.Find(t, KnownClass.Demonym))?["id"];

    /// <summary>Things between the condition word with these words behind it and the next sign, in the sentence around a token.</summary>
    private List<string> ConditionObjects(string words, int within)
    {
        var sentence = context.Sentences.Find(s => s.Start <= within && within < s.End);
        for (var t = sentence?.Start ?? 0; sentence is not null && t < sentence.End; t++)
        {
            if (!context.Chart.Has(t, KnownClass.ConditionWord))
            {
                continue;
            }

            var stop = t + 1;
            while (stop < sentence.End && context.Report.Text[context.Chart[stop].Start] is not (',' or ';' or '.'))
            {
                stop++;
            }

            if (context.Chart.Clean(t, stop) is var told && (told.StartsWith(words, StringComparison.Ordinal) || words.StartsWith(told, StringComparison.Ordinal)))
            {
                return objects.Find(t, stop, topic: null);
            }
        }

        return [];
    }

    private bool PointsBack(int start, int end)
    {
        for (var t = start; t < end; t++)
        {
            if ((context.Chart.Find(t, KnownClass.Determiner) is { } word && word["demonstrative"] is not null) || context.Chart.Has(t, KnownClass.Anaphor))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPlace(string id) => id[0] == ObjectFinder.PlaceMark;

    /// <summary>The tokens that lie in a range of characters.</summary>
    private (int Start, int End) Tokens(int from, int to)
    {
        var first = 0;
        for (var (low, high) = (0, context.Chart.Count); low < high;)
        {
            var middle = (low + high) / 2;
            if (context.Chart[middle].Start < from)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }

            first = low;
        }

        var end = first;
        while (end < context.Chart.Count && context.Chart[end].End <= to)
        {
            end++;
        }

        return (first, end);
    }
}

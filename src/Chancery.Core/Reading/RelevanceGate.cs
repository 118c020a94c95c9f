using Chancery.Core.Mentions;
using Chancery.Core.Words;

namespace Chancery.Core.Reading;

/// <summary>
/// Whether a report may tell of an engagement at all, from its words alone: some sentence, or two beside each other, must have a word that
/// evokes an engagement and two words that name parties or offices (more of them where the word is weak). Asked before the mention layer, at a fraction of its cost; made to let
/// through what is doubtful.
/// </summary>
public static class RelevanceGate
{
    /// <summary>Words for parties or offices that must stand beside a word that evokes an engagement.</summary>
    public const int LeastActors = 2;

    /// <summary>The same beside a word that evokes one only in some of its senses ("welcomed").</summary>
    public const int LeastActorsIfWeak = 3;

    /// <summary>The same beside a word for what people do together or to one another, at an engagement or elsewhere ("agreed", "discussed", "warned").</summary>
    public const int LeastActorsIfJoint = 4;

    /// <summary>Whether any stretch of two sentences may tell of an engagement.</summary>
    internal static bool MayTell(Chart chart)
    {
        var before = default(Stretch);
        var now = default(Stretch);
        var covered = 0;
        for (var t = 0; t < chart.Count; t++)
        {
            if (chart[t].IsLineStart || EndsSentence(chart, t))
            {
                (before, now) = (now, default);
            }

            for (var item = chart.At(t); item is not null; item = Chart.After(item))
            {
                now.Strong |= IsStrong(item);
                now.Weak |= item.Class == KnownClass.Verb && item["frame"] is not null;
                now.Joint |= item.Class == KnownClass.Verb && (item["act"] is "agree" or "discuss" or "exchange" || item["tells"] is not null);
                if (t >= covered && IsActor(item, chart))
                {
                    // a title of several words is one actor
                    now.Actors++;
                    covered = item.End;
                }
            }

            var actors = now.Actors + before.Actors;
            if ((actors >= LeastActors && (now.Strong || before.Strong)) || (actors >= LeastActorsIfWeak && (now.Weak || before.Weak)) || (actors >= LeastActorsIfJoint && (now.Joint || before.Joint)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a sentence begins at a token; the stop of a single letter ("U.S. President") ends none.</summary>
    private static bool EndsSentence(Chart chart, int token) =>
        token > 0 && chart[token].IsCapital && chart.Text[chart[token - 1].Start] is '.' or '!' or '?'
        && !(token > 1 && chart[token - 2] is { IsWord: true, End: var end, Start: var start } && end - start == 1);

    private static bool IsStrong(Item item) => item.Class switch
    {
        KnownClass.Verb => item["frame"] is not null && item["weak"] is null,
        KnownClass.EventNoun => item["weak"] is null,
        KnownClass.Mechanism => true,
        _ => false,
    };

    private static bool IsActor(Item item, Chart chart) => item.Class switch
    {
        KnownClass.State or KnownClass.Demonym or KnownClass.Organisation or KnownClass.Body or KnownClass.OfficeHead or KnownClass.Rank or KnownClass.SideNoun or KnownClass.Counterpart => true,
        KnownClass.City => item["capital"] is not null,
        KnownClass.Honorific => chart[item.Start].IsCapital,
        _ => false,
    };

    private struct Stretch
    {
        public bool Strong;
        public bool Weak;
        public bool Joint;
        public int Actors;
    }
}

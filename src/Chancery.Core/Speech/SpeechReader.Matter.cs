using Chancery.Core.Clauses;
using Chancery.Core.Words;

namespace Chancery.Core.Speech;

/// <summary>What an undertaking is about: what it governs, not the circumstances told beside it.</summary>
internal sealed partial class SpeechReader
{
    /// <summary>
    /// "agreed to boost trade through better air links, with a view to opening a consulate": where a part of an undertaking names its matter,
    /// means, occasions, times and purposes told behind it are no second one.
    /// </summary>
    private void DropAdjuncts(Trigger trigger, List<TopicMention> found)
    {
        var named = false;
        var aside = false;
        for (var t = trigger.From; t < trigger.End && found.Count > 1; t++)
        {
            if (PartsUndertakings(trigger, t))
            {
                named = aside = false;
            }
            else if (context.Report.Text[context.Chart[t].Start] == ',')
            {
                aside = false;
            }

            var at = found.FindIndex(f => f.Start == t);
            if (at >= 0 && aside)
            {
                found.RemoveAll(f => f.Start == t);
            }

            named |= at >= 0;
            aside |= named && t > trigger.Node.End && OpensAdjunct(t);
        }
    }

    private bool OpensAdjunct(int t) =>
        context.Chart.Find(t, KnownClass.Preposition)?["adjunct"] is not null || context.Chart.Find(t, KnownClass.Subordinator)?["purpose"] is not null;

    /// <summary>
    /// Where what a verb governs ends: before a clause of time or reason ("…, as they met on his first trip abroad") or an adjunct; else the end.
    /// </summary>
    private int MatterEnd(Trigger trigger)
    {
        var stop = AsideOf(trigger);
        for (var t = trigger.Node.End + 1; t < stop; t++)
        {
            if (context.Chart.Find(t, KnownClass.Preposition)?["adjunct"] is not null || (context.Chart.Find(t, KnownClass.Subordinator) is { } sub && sub["contrast"] is null && trigger.Sentence.Exists(n => n.Start == t && n.Kind == NodeKind.Subordinator)))
            {
                return t;
            }
        }

        return stop;
    }

    /// <summary>
    /// "the matter", "the initiative" behind an act: what was spoken of before is meant. Also <b>this</b> field, <b>these</b> goods.
    /// </summary>
    private bool PointsBack(Trigger trigger)
    {
        var symbol = context.Pack.Symbols.Find("anaphor");
        for (var t = trigger.Node.End; t < trigger.End; t++)
        {
            if ((context.Chart.Find(t, KnownClass.Determiner) is { } word && word["demonstrative"] is not null) || (symbol >= 0 && context.Chart.Has(t, symbol)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a date says when the words were spoken: directly behind the verb ("agreed on Monday to …"), or a weekday with no other verb
    /// before it ("agreed to visits at their talks on Monday").
    /// </summary>
    private static bool DatesTheAct(Trigger trigger, int at, bool weekday)
    {
        foreach (var node in trigger.Sentence)
        {
            if (node.Start < trigger.Node.End || node.Kind == NodeKind.Preposition)
            {
                continue;
            }

            if (node.Start >= at)
            {
                break;
            }

            if (!weekday || node.Kind is NodeKind.Verb or NodeKind.Modal)
            {
                return false;
            }
        }

        return true;
    }
}

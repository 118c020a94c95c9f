using Chancery.Core.Clauses;
using Chancery.Core.Events;
using Chancery.Core.Mentions;
using Chancery.Core.Readings;
using Chancery.Core.Words;

namespace Chancery.Core.Speech;

/// <summary>What an undertaking is about: what it governs, not the circumstances told beside it.</summary>
internal sealed partial class SpeechReader
{
    /// <summary>The signing of a document of which nothing particular is told is about the ties.</summary>
    private static void SettleTopics(EventDraft engagement)
    {
        if (engagement is { Kind: EngagementKind.Signing, Parties.Count: > 1, Topics.Count: 0 })
        {
            engagement.Topics.Add("strategic-partnership");
        }
    }

    /// <summary>What an act is about: each part between semicolons for itself, since ties in general count where a part names nothing more particular.</summary>
    private List<TopicMention> TopicsOf(Trigger trigger, string[] sides, bool weak)
    {
        var found = new List<TopicMention>();
        var from = trigger.Start;
        var stop = AsideOf(trigger);
        for (var t = trigger.Start; t <= stop; t++)
        {
            if (t < stop && !PartsUndertakings(trigger, t))
            {
                continue;
            }

            foreach (var topic in topics.Find(from, t, sides, weak))
            {
                if (!TopicFinder.Has(found, topic.Id))
                {
                    found.Add(topic);
                }
            }

            from = t + 1;
        }

        return found;
    }

    /// <summary>Where a relative clause behind a comma opens ("…, which would bring …"): what it adds is no matter of the act; else the end.</summary>
    private int AsideOf(Trigger trigger)
    {
        for (var t = trigger.Node.End + 2; t + 1 < trigger.End; t++)
        {
            if (context.Report.Text[context.Chart[t].Start] == ',' && context.Chart.Find(t + 1, KnownClass.Relative)?["aside"] is not null)
            {
                return t;
            }
        }

        return trigger.End;
    }

    /// <summary>A semicolon, or the sign or conjunction before a further infinitive or "that": "to A, to B, and to C".</summary>
    private bool PartsUndertakings(Trigger trigger, int t)
    {
        var unit = context.Report.Text[context.Chart[t].Start];
        if (unit == ';')
        {
            return true;
        }

        if ((unit != ',' && !context.Chart.Has(t, KnownClass.Conjunction)) || t <= trigger.Node.End || t + 2 >= trigger.End || trigger.Act is "say" or "praise" or "discuss")
        {
            return false;
        }

        return context.Chart.Has(t + 1, KnownClass.Relative)
            || (trigger.Node["form"] is not null && context.Chart.Find(t + 1, KnownClass.Verb) is { } next && next["form"] is "base" && !context.Chart.Has(next.End, KnownClass.Preposition))
            || (context.Chart.Find(t + 1, KnownClass.Preposition) is { } to && to["fn"] == "to" && to.End == t + 2
                && !context.Chart[t + 2].IsCapital && !context.Chart.Has(t + 2, KnownClass.Determiner) && !context.Chart.Has(t + 2, KnownClass.PossessiveDeterminer));
    }

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

            var stands = false;
            for (var f = found.Count - 1; f >= 0; f--)
            {
                if (found[f].Start == t)
                {
                    stands = true;
                    if (aside)
                    {
                        found.RemoveAt(f);
                    }
                }
            }

            named |= stands;
            aside |= named && t > trigger.Node.End && OpensAdjunct(t);
        }
    }

    /// <summary>
    /// "đào tạo tiếng Anh cho lực lượng gìn giữ hòa bình", "đầu tư trong lĩnh vực du lịch": where nothing lists them, two matters in a row are one
    /// undertaking: about the last, unless its word is the weaker one ("chống ma túy dọc biên giới"). Only where the pack says so ("row-of-matters").
    /// </summary>
    private void DropFields(Trigger trigger, List<TopicMention> found)
    {
        const int LongestGap = 6;
        for (var f = oneOfRow ? found.Count - 2 : -1; f >= 0; f--)
        {
            var (here, next) = (found[f], found[f + 1]);
            if (here.Start >= trigger.Node.End && next.Start >= here.End && next.Start - here.End <= LongestGap && !Lists(here.End, next.Start))
            {
                found.RemoveAt(IsWeak(next) && !IsWeak(here) ? f + 1 : f);
            }
        }
    }

    private bool IsWeak(TopicMention topic) => context.Chart.Find(topic.Start, KnownClass.Topic)?["weak"] is not null;

    /// <summary>Whether a sign, a conjunction or a verb of its own stands between two tokens.</summary>
    private bool Lists(int from, int to)
    {
        for (var t = from; t < to; t++)
        {
            if (context.Chart[t].IsSign || context.Chart.Has(t, KnownClass.Conjunction) || context.Chart.Has(t, KnownClass.Verb))
            {
                return true;
            }
        }

        return false;
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
        if (context.Chart.HasWithin(trigger.Node.End + 1, trigger.End, KnownClass.Pronoun) && NamesThing(trigger))
        {
            // "agreed to extend it to other provinces"
            return true;
        }

        for (var t = trigger.Node.End; t < trigger.End; t++)
        {
            if ((context.Chart.Find(t, KnownClass.Determiner) is { } word && word["demonstrative"] is not null) || context.Chart.Has(t, KnownClass.Anaphor))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a pronoun of a thing is what the verb directly before it is about.</summary>
    private static bool NamesThing(Trigger trigger) =>
        trigger.Sentence.Exists(n => n.Start > trigger.Node.End && n.End <= trigger.End && n.Item?.Class == KnownClass.Pronoun && n["number"] == "thing" && trigger.Sentence[n.Index - 1].Kind is NodeKind.Verb or NodeKind.Other
            && (n.Index + 1 >= trigger.Sentence.Count || trigger.Sentence[n.Index + 1].Kind is not (NodeKind.Auxiliary or NodeKind.Modal or NodeKind.Verb)));

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

    /// <summary>
    /// Fixing a next round is about the mechanism, or about what the round is about ("a consultation on economic security"); promising a visit
    /// about exchanges; undertaking to meet about the dialogue.
    /// </summary>
    private List<TopicMention>? ByEvent(int from, int to)
    {
        List<TopicMention>? found = null;
        for (var t = from; t < to; t++)
        {
            var named = context.Chart.Find(t, KnownClass.Event);
            if (named is not null && t > 0 && named["n"] is null && context.Chart.Find(t - 1, KnownClass.Preposition)?["fn"] is "in" or "at")
            {
                // "đạt được thỏa thuận tại hội nghị": where it was agreed, not what
                t = named.End - 1;
                continue;
            }

            var verb = named is null ? context.Chart.Find(t, KnownClass.Verb) : null;
            switch (named?["frame"] ?? verb?["frame"])
            {
                case "visit" when found is null:
                    return [new TopicMention("delegation-exchange", t, t + 1)];
                case "dialogue" or "conference":
                case "meeting-noun" when named is not null && named["n"] is not null:
                    (found ??= []).Add(new TopicMention(SubjectOf(named) ?? "dialogue-mechanisms", t, t + 1));
                    t = named?.End - 1 ?? t;
                    break;
                case "meeting" when found is null && verb is not null && verb["form"] is "base" && engagements.Exists(e => e.Status == EngagementStatus.Planned && e.Anchor?.Start == t):
                    return [new TopicMention("dialogue-mechanisms", t, t + 1)];
            }
        }

        return found;
    }

    /// <summary>The one particular matter that the name of a round tells; null without one, and where it tells several.</summary>
    private string? SubjectOf(Item? named)
    {
        if (named is null)
        {
            return null;
        }

        string? subject = null;
        for (var t = named.Start; t < named.End; t++)
        {
            if (context.Chart.Find(t, KnownClass.Topic) is not { } topic || topic.End > named.End || topic["general"] is not null || topic["id"] is "dialogue-mechanisms" || topic["id"] == subject)
            {
                continue;
            }

            if (subject is not null)
            {
                return null;
            }

            subject = topic["id"];
        }

        return subject;
    }
}

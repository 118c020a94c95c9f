using Chancery.Core.Clauses;
using Chancery.Core.Dates;
using Chancery.Core.Events;
using Chancery.Core.Readings;
using Chancery.Core.Words;

namespace Chancery.Core.Speech;

/// <summary>Proposals, requests, pledges, agreements, signings.</summary>
internal sealed partial class SpeechReader
{
    private const int FewestWords = 10;

    private void AddAgreements(
        Trigger trigger,
        AgreementType type,
        List<string> by,
        string? speaker,
        List<TopicMention> found,
        string[] sides,
        EventDraft engagement,
        int s)
    {
        var leadIn = trigger.End == context.Sentences[s].End && context.Report.Text[context.Chart[trigger.End - 1].Start] == ':';
        if (trigger.End - trigger.Node.End < 3 && trigger.Node.Start - trigger.From < 3 && !leadIn)
        {
            return;
        }

        if (type == AgreementType.Proposal && trigger.Act == "ought")
        {
            by = [.. trigger.Frame!.Speakers.Select(a => a.Side).OfType<string>().Distinct()];
            speaker = trigger.Frame.Speakers.FirstOrDefault()?.Person?.Name;
        }
        else if (type == AgreementType.Request && trigger.Act == "ought")
        {
            by = [.. trigger.Frame!.Speakers.Select(a => a.Side).OfType<string>().Distinct()];
        }

        if (type == AgreementType.Agreed && trigger.Act == "ought")
        {
            by = [.. sides];
            speaker = null;
        }

        var condition = ConditionOf(trigger, s);
        if (condition is { } spoken)
        {
            // what the condition speaks of is not what is undertaken
            found = [.. found.Where(f => f.Start < spoken.Start || f.Start >= spoken.End)];
        }

        DropAdjuncts(trigger, found);
        DropFields(trigger, found);
        var dueAt = -1;
        var due = type is AgreementType.Agreed or AgreementType.Pledge or AgreementType.Proposal ? DueOf(trigger, out dueAt) : null;
        if ((found.Count == 0 || found is [{ Id: "strategic-partnership" }]) && trigger is not { Act: "will", Frame: null })
        {
            found = ByEvent(trigger.Node.End, MatterEnd(trigger)) is { } told ? BesideTies(trigger, found, told) : found;
        }

        if (trigger is { Act: "will", Frame: null } && (found.Count == 0 || found is [{ Id: "strategic-partnership" }] || (found is [{ Id: "delegation-exchange" }] && !trigger.Subject.Exists(static n => n["of"] is "sides"))))
        {
            // "will stay four days": what the report expects; but "the two sides will keep up exchanges of delegations"
            return;
        }

        AddByParts(trigger, found);
        var guessed = found.Count == 0;
        if (guessed && trigger.IsDeed)
        {
            // "the two sides launched a book": nothing that is undertaken
            return;
        }

        if (guessed && trigger.Act == "will" && (trigger.Frame is null || (trigger.Node["plain"] is not null && trigger.Subject is [{ Item: { } self }, ..] && self["number"] is "self")) && !trigger.Subject.Exists(n => n.Item?.Class == KnownClass.Group))
        {
            // the reporter looks ahead, and the matter is none that parties undertake
            return;
        }

        if (guessed && trigger is { Act: "request", Clause: not null } && trigger.Node["needs"] == "object" && !WantsPartner(trigger, by, sides))
        {
            // "seek passage of a law": of nobody here
            return;
        }

        if (guessed && trigger.Act == "ought" && !IsAskedOfPartner(trigger, by, sides) && !NamesPartner(trigger, by, sides) && !trigger.Subject.Exists(n => n.Item?.Class is KnownClass.Group or KnownClass.Event || n["number"] is "self"))
        {
            // "the matter should be settled in court", "Asia should open its markets": of nobody here
            return;
        }

        if (guessed && trigger.Act == "wish" && !IsAskedOfPartner(trigger, by, sides) && !NamesPartner(trigger, by, sides))
        {
            // "hoped the fighting would end this year": of nobody here
            return;
        }

        if (guessed)
        {
            var named = topics.Find(trigger.Start, trigger.End, [], weak: true).Select(t => t.Id).FirstOrDefault() ?? AnsweredBy(type, by, s);
            if (named is null && !leadIn && IsOfNothing(trigger, by, sides, engagement))
            {
                return;
            }

            found = [new TopicMention(named ?? MatterBefore(s) ?? "strategic-partnership", trigger.Start, trigger.End)];
        }

        var held = agreements.Count;
        foreach (var (topic, at, _) in found)
        {
            var (quote, start, end) = found.Count > 1 ? Part(trigger, found, at) : Item(trigger, at);
            if (!guessed || topic != "strategic-partnership" || trigger.Act is "agree" or "propose" or "request" or "wish")
            {
                engagement.Topics.Add(topic);
            }

            if (IsToldBefore(type, by, topic, quote, IndexOf(engagement)))
            {
                continue;
            }

            agreements.Add(new AgreementReading
            {
                Type = type,
                By = [.. by],
                To = type is AgreementType.Agreed ? [] : Asked(trigger, type, by) is { } asked ? [asked] : [.. sides.Where(p => !by.Contains(p))],
                Topic = topic,
                Condition = condition is { } told && (found.Count == 1 || told.Start < found[^1].Start || at == found[^1].Start || !Lists(found[^2].End, found[^1].Start)) ? told.Text : null,
                Due = found.Count == 1 || due is null || IsDueOf(found, at, dueAt) ? due : null,
                Speaker = speaker,
                Quote = quote,
                Start = start,
                End = end,
                Engagement = IndexOf(engagement),
                Rule = trigger.Rule,
            });
        }

        if (agreements.Count == held)
        {
            return;
        }

        if (leadIn && found.Count == 1)
        {
            // "agreed on many measures:" is spelt out by what follows; the list alone counts
            list = agreements[^1];
        }
        else if (type is not AgreementType.Signed && (guessed || found is [{ Id: "strategic-partnership" }]) && context.Chart.HasWithin(trigger.Node.End, trigger.End, KnownClass.ListNoun))
        {
            counted = agreements[^1];
        }
    }

    /// <summary>Lead and body say the same in the same words: the words of one hold those of the other.</summary>
    private bool IsToldBefore(AgreementType type, List<string> by, string topic, string quote, int? engagement)
    {
        const int FewestLetters = 30;
        return quote.Length >= FewestLetters && agreements.Exists(a => a.Type == type && a.Topic == topic && a.Engagement == engagement && a.Quote.Length >= FewestLetters && a.By.Length == by.Count && by.TrueForAll(a.By.Contains)
            && (a.Quote.Contains(quote, StringComparison.OrdinalIgnoreCase) || quote.Contains(a.Quote, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>Of several undertakings between semicolons, those that name no topic but a round or a visit.</summary>
    private void AddByParts(Trigger trigger, List<TopicMention> found)
    {
        var from = trigger.Node.End;
        for (var t = from; t <= trigger.End && found.Count > 0; t++)
        {
            if (t < trigger.End && context.Report.Text[context.Chart[t].Start] != ';' && !(context.Chart.Has(t, KnownClass.Conjunction) && ((PartsUndertakings(trigger, t) && context.Chart.Find(t + 1, KnownClass.Preposition)?["fn"] == "to") || HoldsBehind(t + 1))))
            {
                continue;
            }

            if ((from > trigger.Node.End || t < trigger.End) && !IsNamedWithin(found, from, t) && ByEvent(from, t) is [var told] && !TopicFinder.Has(found, told.Id))
            {
                found.Add(told);
            }

            from = t + 1;
        }
    }

    /// <summary>"vowed to deepen the partnership and convene the committee": ties that are told in a part of their own stand beside the round; else the round alone counts.</summary>
    private List<TopicMention> BesideTies(Trigger trigger, List<TopicMention> found, List<TopicMention> told)
    {
        if (found is [{ } ties] && trigger.Clause is { NonFinite: false } && ties.Start > trigger.Node.End && told is [{ Id: "dialogue-mechanisms" or "delegation-exchange" } round] && ties.End <= round.Start)
        {
            for (var t = ties.End; t < round.Start; t++)
            {
                if (PartsUndertakings(trigger, t))
                {
                    return [ties, round];
                }
            }
        }

        return told;
    }

    /// <summary>"and soon hold the consultation", without inflection: a verb that carries an event, at most one word behind the conjunction.</summary>
    private bool HoldsBehind(int start)
    {
        for (var t = start; t < Math.Min(start + 2, context.Chart.Count); t++)
        {
            if (context.Chart.Find(t, KnownClass.Verb) is { } verb)
            {
                return verb["light"] is "hold" && verb["form"] is null;
            }
        }

        return false;
    }

    private static bool IsNamedWithin(List<TopicMention> found, int from, int to) => found.Exists(f => f.Start >= from && f.Start < to);

    /// <summary>
    /// The words of one undertaking of several in a list: from the sign or conjunction behind the matter before it to the one before the
    /// matter that follows, and some words more where that is very little.
    /// </summary>
    private (string Quote, int Start, int End) Part(Trigger trigger, List<TopicMention> found, int at)
    {
        if (at < trigger.From || at >= trigger.End || found.Exists(f => f.Start < trigger.From))
        {
            return Item(trigger, at);
        }

        return Part(trigger.From, trigger.End, found, at);
    }

    private (string Quote, int Start, int End) Part(int first, int end, List<TopicMention> found, int at)
    {
        var (from, to) = (first, end);
        foreach (var other in found)
        {
            if (other.Start < at)
            {
                from = Math.Max(from, Separator(other.End, at));
            }
            else if (other.Start > at)
            {
                to = Math.Min(to, Separator(at + 1, other.Start));
            }
        }

        from = Math.Max(first, Math.Min(from, to - FewestWords));
        while (from < at && (context.Chart[from].IsSign || context.Chart.Has(from, KnownClass.Conjunction)))
        {
            from++;
        }

        return context.Quote(from, to);
    }

    /// <summary>The first sign or conjunction that parts two matters, or where the second begins.</summary>
    private int Separator(int from, int to)
    {
        for (var t = from; t < to; t++)
        {
            if (context.Report.Text[context.Chart[t].Start] is ',' or ';' || context.Chart.Has(t, KnownClass.Conjunction))
            {
                return t;
            }
        }

        return to;
    }

    /// <summary>The words of one undertaking of several: the part between semicolons that names its matter, or all of the content.</summary>
    private (string Quote, int Start, int End) Item(Trigger trigger, int at)
    {
        if (at < trigger.From || at >= trigger.End)
        {
            return context.Quote(trigger.From, trigger.End);
        }

        var (from, to) = (trigger.From, trigger.End);
        for (var t = trigger.From; t < trigger.End; t++)
        {
            if (context.Report.Text[context.Chart[t].Start] != ';')
            {
                continue;
            }

            if (t >= at)
            {
                to = t;
                break;
            }

            from = t + 1;
        }

        return context.Quote(from, to);
    }

    /// <summary>"after the pandemic is controlled", before or inside the content: a condition word with a predicate behind it.</summary>
    private (string Text, int Start, int End)? ConditionOf(Trigger trigger, int s)
    {
        var sentence = context.Sentences[s];
        return Condition(trigger.Node.End, trigger.End)
            ?? (context.BodyStart[s] is var start && start < trigger.Node.Start ? Condition(start, Math.Min(start + 2, trigger.Node.Start), trigger.Node.Start) : null);

        (string Text, int Start, int End)? Condition(int from, int to, int limit = -1)
        {
            for (var t = from; t < to; t++)
            {
                if (context.Chart.Find(t, KnownClass.ConditionWord) is not { } word || (limit >= 0 && word["time"] is not null && trigger.Act is not ("will" or "ready" or "agree" or "pledge")))
                {
                    // "After the vote, many leaders wished …": told when it was said
                    continue;
                }

                if (word["while"] is not null)
                {
                    // "trong khi chờ …, tiếp tục quản lý": what goes on meanwhile waits for nothing
                    continue;
                }

                var stop = word.End;
                var (predicate, past) = (false, false);
                while (stop < (limit < 0 ? to : limit) && stop < sentence.End && context.Report.Text[context.Chart[stop].Start] is not (',' or ';' or '.'))
                {
                    var told = context.Chart.Find(stop, KnownClass.Verb) is { } verb ? verb : null;
                    past |= !predicate && told?["form"] is "past";
                    predicate |= context.Chart.Has(stop, KnownClass.StateOfThings) || context.Chart.Has(stop, KnownClass.Auxiliary) || context.Chart.Has(stop, KnownClass.Passive) || (told is not null && told["form"] is not "ing");
                    stop++;
                }

                // "When they first met in Oslo, the two agreed": told when it was
                if (predicate && stop - word.End >= 3 && !(past && limit >= 0 && trigger.Act is "agree" or "pledge"))
                {
                    return (context.Chart.Clean(word.Start, stop), word.Start, stop);
                }
            }

            return null;
        }
    }

    private Edtf? DueOf(Trigger trigger) => DueOf(trigger, out _);

    /// <summary>Of several undertakings, the day behind the last words of one is that one's alone; one before all of them is everybody's.</summary>
    private static bool IsDueOf(List<TopicMention> found, int at, int due) => found.TrueForAll(f => f.Start >= due) || found.Where(f => f.Start < due).Max(f => f.Start) == at;

    private Edtf? DueOf(Trigger trigger, out int at)
    {
        at = -1;
        for (var t = trigger.Node.End; t < trigger.End; t++)
        {
            if (context.Chart.Find(t, KnownClass.Date) is { } item && !engagements.Exists(e => e.DateItem == item && e.Status != EngagementStatus.Planned) && !DatesTheAct(trigger, t, item["weekday"] is not null)
                && DateAnchor.Resolve(DateMention.From(item), context.DateAnchor, context.AnchorText, future: true, null)?.Narrow() is { } date
                && date.Value.HasYear && (at = t) >= 0 && (context.Published?.Start.Year is not int year || date.Value.Start.Year >= year))
            {
                return date.Value;
            }
        }

        return null;
    }
}

using Chancery.Core.Clauses;
using Chancery.Core.Dates;
using Chancery.Core.Events;
using Chancery.Core.Readings;
using Chancery.Core.Words;

namespace Chancery.Core.Speech;

/// <summary>Proposals, requests, pledges, agreements, signings.</summary>
internal sealed partial class SpeechReader
{
    private AgreementType? TypeOf(Trigger trigger, List<string> by, bool group, string[] sides)
    {
        if (by.Count == 0 || !by.Exists(sides.Contains))
        {
            return null;
        }

        switch (trigger.Act)
        {
            case "agree":
                return AgreementType.Agreed;
            case "propose":
                return group ? AgreementType.Agreed : AgreementType.Proposal;
            case "request":
            case "urge":
                return group ? null : AddressesBoth(trigger) ? AgreementType.Proposal : AgreementType.Request;
            case "wish":
                return group ? null : WantsPartner(trigger, by, sides) ? AgreementType.Request : AgreementType.Proposal;
            case "pledge":
                return group ? AgreementType.Agreed : AgreementType.Pledge;
            case "ready":
                return group ? AgreementType.Agreed : AgreementType.Pledge;
            case "will" when group && trigger.Frame is not null && !TellsEngagement(trigger):
                return AgreementType.Agreed;
            case "will" when trigger.Subject.Exists(n => n.Item?.Class == KnownClass.Party) && trigger.Frame is { } told && told.Speakers.Exists(a => (a.Person?.Party ?? a.Party) is { } teller && !by.Contains(teller)):
                // "X believes that the partner will …" is no undertaking of the partner's
                return null;
            case "will":
                return !group && trigger.Subject.Exists(n => trigger.Frame is not null || n.Item?.Class == KnownClass.Party) && !TellsEngagement(trigger) ? AgreementType.Pledge : null;
            case "ought":
                return OughtType(trigger, group, sides);
            case "support" when trigger.Clause is not null:
                return !group && trigger.Node["form"] is not ("past" or "participle") && ObjectParty(trigger) is { } helped && context.IsState(helped) && sides.Contains(helped) && !by.Contains(helped) ? AgreementType.Pledge : null;
            default:
                return null;
        }
    }

    /// <summary>"said that the two sides should …": a proposal of the one who says so; of the partner, a request.</summary>
    private static AgreementType? OughtType(Trigger trigger, bool group, string[] sides)
    {
        if (trigger.Frame is not { } frame)
        {
            return null;
        }

        var speakers = frame.Speakers.Select(a => a.Person?.Party ?? a.Party).Where(p => p is not null).Distinct().ToList();
        if (speakers.Count != 1 || !sides.Contains(speakers[0]!))
        {
            return null;
        }

        if (group || trigger.Subject.Exists(n => n.Item?.Class == KnownClass.Group))
        {
            return AgreementType.Proposal;
        }

        return trigger.Subject.Exists(n => n.Item?.Class == KnownClass.Party) && trigger.Speakers.Exists(a => a.Party is { } p && p != speakers[0]) ? AgreementType.Request : null;
    }

    /// <summary>"will visit", "will host the next round": an engagement to come, no undertaking.</summary>
    private bool TellsEngagement(Trigger trigger)
    {
        for (var t = trigger.Node.End; t < Math.Min(trigger.End, trigger.Node.End + 4); t++)
        {
            if (context.Chart.Find(t, KnownClass.Verb) is { } verb && (verb["frame"] is not null || (verb["light"] is not null && (verb["form"] is not null || NamesEvent(verb.End, trigger.End)))))
            {
                return true;
            }
        }

        return false;
    }

    private bool NamesEvent(int from, int to) => context.Chart.HasWithin(from, Math.Min(to, from + 4), KnownClass.Event);

    private static bool AddressesBoth(Trigger trigger) =>
        ContentNodes(trigger).FirstOrDefault(n => n.Kind == NodeKind.Actor)?.Item?.Class == KnownClass.Group;

    private bool WantsPartner(Trigger trigger, List<string> by, string[] sides)
    {
        for (var t = trigger.Node.End; t < Math.Min(trigger.End, trigger.Node.End + 6); t++)
        {
            if (context.Chart.Find(t, KnownClass.Preposition) is not null)
            {
                break;
            }

            // "hopes that more Chinese enterprises will invest"
            if ((context.Chart.Find(t, KnownClass.Demonym) ?? context.Chart.Find(t, KnownClass.State)) is { } named && named["id"] is { } id)
            {
                return sides.Contains(id) && !by.Contains(id);
            }
        }

        foreach (var node in ContentNodes(trigger).Take(3))
        {
            if (node.Kind == NodeKind.Preposition)
            {
                return false;
            }

            if (node.Kind == NodeKind.Actor)
            {
                return actors.Resolve(node).Any(a => (a.Person?.Party ?? a.Party) is { } p && sides.Contains(p) && !by.Contains(p));
            }
        }

        return false;
    }

    private string? ObjectParty(Trigger trigger)
    {
        var node = trigger.Clause?.Of("object").FirstOrDefault(n => n.Kind == NodeKind.Actor)
            ?? ContentNodes(trigger).FirstOrDefault() switch { { Kind: NodeKind.Actor } first => first, _ => null };
        return node is null ? null : actors.Resolve(node).Select(a => a.Person?.Party ?? a.Party).FirstOrDefault();
    }

    private static IEnumerable<Node> ContentNodes(Trigger trigger) =>
        trigger.Sentence.Where(n => n.Start >= trigger.Node.End && n.End <= trigger.End);

    private void AddAgreements(
        Trigger trigger,
        AgreementType type,
        List<string> by,
        string? speaker,
        List<(string Id, int Start, int End)> found,
        string[] sides,
        EventDraft engagement,
        int s)
    {
        var leadIn = trigger.End == context.Sentences[s].End && context.Report.Text[context.Chart[trigger.End - 1].Start] == ':';
        if (trigger.End - trigger.Node.End < 3 && !(leadIn && trigger.Node["form"] is null))
        {
            return;
        }

        if (type == AgreementType.Proposal && trigger.Act == "ought")
        {
            by = [.. trigger.Frame!.Speakers.Select(a => a.Person?.Party ?? a.Party).OfType<string>().Distinct()];
            speaker = trigger.Frame.Speakers.FirstOrDefault().Person?.Name;
        }
        else if (type == AgreementType.Request && trigger.Act == "ought")
        {
            by = [.. trigger.Frame!.Speakers.Select(a => a.Person?.Party ?? a.Party).OfType<string>().Distinct()];
        }

        var condition = ConditionOf(trigger, s);
        var due = type is AgreementType.Agreed or AgreementType.Pledge or AgreementType.Proposal ? DueOf(trigger) : null;
        if (found.Count == 0 || found is [{ Id: "strategic-partnership" }])
        {
            found = ByEvent(trigger.Node.End, trigger.End) ?? found;
        }

        if (trigger is { Act: "will", Frame: null } && (found.Count == 0 || found is [{ Id: "strategic-partnership" }] || found is [{ Id: "delegation-exchange" }]))
        {
            // "will stay four days": what the report expects
            return;
        }

        AddByParts(trigger, found);
        var guessed = found.Count == 0;
        if (guessed)
        {
            var general = topics.Find(trigger.Start, trigger.End, [], weak: true).Select(t => t.Id).FirstOrDefault() ?? "strategic-partnership";
            found = [(general, trigger.Start, trigger.End)];
        }

        foreach (var (topic, at, _) in found)
        {
            var (quote, start, end) = Item(trigger, at);
            if (!guessed || topic != "strategic-partnership" || trigger.Act is "agree" or "propose" or "request" or "wish")
            {
                engagement.Topics.Add(topic);
            }

            agreements.Add(new AgreementReading
            {
                Type = type,
                By = [.. by],
                To = type is AgreementType.Agreed ? [] : [.. sides.Where(p => !by.Contains(p))],
                Topic = topic,
                Condition = condition,
                Due = due,
                Speaker = speaker,
                Quote = quote,
                Start = start,
                End = end,
                Engagement = IndexOf(engagement),
                Rule = trigger.Rule,
            });
        }

        if (leadIn && found.Count == 1)
        {
            // "agreed on many measures:" is spelt out by what follows; the list alone counts
            list = agreements[^1];
        }
    }

    /// <summary>Of several undertakings between semicolons, those that name no topic but a round or a visit.</summary>
    private void AddByParts(Trigger trigger, List<(string Id, int Start, int End)> found)
    {
        var from = trigger.Node.End;
        for (var t = from; t <= trigger.End && found.Count > 0; t++)
        {
            if (t < trigger.End && context.Report.Text[context.Chart[t].Start] != ';')
            {
                continue;
            }

            if ((from > trigger.Node.End || t < trigger.End) && !found.Exists(f => f.Start >= from && f.Start < t) && ByEvent(from, t) is [var told] && !found.Exists(f => f.Id == told.Id))
            {
                found.Add(told);
            }

            from = t + 1;
        }
    }

    /// <summary>The words of one undertaking of several: the part between semicolons that names its matter, or all of the content.</summary>
    private (string Quote, int Start, int End) Item(Trigger trigger, int at)
    {
        if (at < trigger.Node.Start || at >= trigger.End)
        {
            return Quote(trigger.Node.Start, trigger.End);
        }

        var (from, to) = (trigger.Node.Start, trigger.End);
        for (var t = trigger.Node.Start; t < trigger.End; t++)
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

        return Quote(from, to);
    }

    /// <summary>An item of a list that an agreement or proposal opened; the lead-in itself goes once an item is read.</summary>
    private void ReadListed(AgreementReading open, int s)
    {
        var sentence = context.Sentences[s];
        var sides = open.By.AsSpan().ToArray();
        var found = topics.Find(MatterStart(s), sentence.End, sides, weak: true);
        if (found.Count == 0)
        {
            found = topics.Find(context.BodyStart[s], sentence.End, sides, weak: true);
        }

        if (found.Count == 0)
        {
            return;
        }

        agreements.Remove(open);
        var (quote, start, end) = Quote(context.BodyStart[s], sentence.End);
        foreach (var (topic, _, _) in found)
        {
            if (open.Engagement is int at)
            {
                engagements[at].Topics.Add(topic);
            }

            agreements.Add(open with { Topic = topic, Quote = quote, Start = start, End = end });
        }
    }

    /// <summary>Where an item names its field first ("On the economy, …"), what it says of it begins behind the comma.</summary>
    private int MatterStart(int s)
    {
        var nodes = context.Nodes[s];
        var first = nodes.FindIndex(n => n.Start >= context.BodyStart[s] && n.Kind != NodeKind.Other);
        if (first >= 0 && nodes[first].Kind == NodeKind.Preposition)
        {
            var comma = nodes.FindIndex(first, n => n.Kind == NodeKind.Comma);
            if (comma > 0 && nodes[comma].End - nodes[first].Start <= 10)
            {
                return nodes[comma].End;
            }
        }

        return context.BodyStart[s];
    }

    /// <summary>Fixing a next round is about the mechanism, promising a visit about exchanges.</summary>
    private List<(string Id, int Start, int End)>? ByEvent(int from, int to)
    {
        for (var t = from; t < to; t++)
        {
            var name = context.Chart.Find(t, KnownClass.Event)?["frame"] ?? context.Chart.Find(t, KnownClass.Verb)?["frame"];
            switch (name)
            {
                case "visit":
                    return [("delegation-exchange", t, t + 1)];
                case "dialogue" or "conference":
                case "meeting-noun" when context.Chart.Find(t, KnownClass.Event) is { } round && round["n"] is not null:
                    return [("dialogue-mechanisms", t, t + 1)];
            }
        }

        return null;
    }

    /// <summary>"after the pandemic is controlled", before or inside the content: a condition word with a predicate behind it.</summary>
    private string? ConditionOf(Trigger trigger, int s)
    {
        var symbol = context.Pack.Symbols.Find("condition-word");
        var sentence = context.Sentences[s];
        if (symbol < 0)
        {
            return null;
        }

        return Condition(symbol, trigger.Node.End, trigger.End)
            ?? (context.BodyStart[s] is var start && start < trigger.Node.Start ? Condition(symbol, start, Math.Min(start + 2, trigger.Node.Start), trigger.Node.Start) : null);

        string? Condition(int wanted, int from, int to, int limit = -1)
        {
            for (var t = from; t < to; t++)
            {
                if (context.Chart.Find(t, wanted) is not { } word)
                {
                    continue;
                }

                var stop = word.End;
                var predicate = false;
                while (stop < (limit < 0 ? to : limit) && stop < sentence.End && context.Report.Text[context.Chart[stop].Start] is not (',' or ';' or '.'))
                {
                    predicate |= context.Chart.Has(stop, KnownClass.Auxiliary) || context.Chart.Has(stop, KnownClass.Passive) || (context.Chart.Find(stop, KnownClass.Verb) is { } verb && verb["form"] is not "ing");
                    stop++;
                }

                if (predicate && stop - word.End >= 3)
                {
                    return context.Chart.Clean(word.Start, stop);
                }
            }

            return null;
        }
    }

    private Edtf? DueOf(Trigger trigger)
    {
        for (var t = trigger.Node.End; t < trigger.End; t++)
        {
            if (context.Chart.Find(t, KnownClass.Date) is { } item
                && DateAnchor.Resolve(DateMention.From(item), context.DateAnchor, context.AnchorText, future: true, null)?.Narrow() is { } date
                && date.Value.HasYear && (context.Published?.Start.Year is not int year || date.Value.Start.Year >= year))
            {
                return date.Value;
            }
        }

        return null;
    }
}

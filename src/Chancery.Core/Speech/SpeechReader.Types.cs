using Chancery.Core.Clauses;
using Chancery.Core.Readings;
using Chancery.Core.Words;

namespace Chancery.Core.Speech;

/// <summary>Which acts are undertakings, and of what type.</summary>
internal sealed partial class SpeechReader
{
    private const int NearEvent = 4;

    private const int FarEvent = 9;

    private AgreementType? TypeOf(Trigger trigger, List<string> by, bool group, string[] sides)
    {
        if (by.Count == 0 || !by.Exists(sides.Contains))
        {
            return null;
        }

        if (trigger.Act is "wish" or "propose" or "ready" or "will" or "urge" or "request" && !group && IsForEverybody(trigger))
        {
            return null;
        }

        switch (trigger.Act)
        {
            case "agree" when (trigger.Node["whose"] is "sides" && by.Count < 2) || (trigger.Node["both"] is not null && (!group || trigger.Subject is [{ Kind: NodeKind.Event }])):
                return null;
            case "agree" when trigger.IsDeed && !IsOfBoth(trigger, by, group):
                return null;
            case "agree" when !group && trigger.Node["own"] is not null && trigger.Node["plain"] is not null && !IsAskedOfPartner(trigger, by, sides):
                return null;
            case "agree" when !group && trigger.Clause is { Passive: false } && ConsentsAlone(trigger, by, sides):
                return AgreementType.Pledge;
            case "agree":
                return IsAssessment(trigger) || IsOutcome(trigger) ? null : trigger.Node["own"] is not null && !group ? AgreementType.Pledge : AgreementType.Agreed;
            case "propose" or "urge" when AsksOthers(trigger, by, group, sides):
                return null;
            case "propose":
                return group ? AgreementType.Agreed : WantsPartner(trigger, by, sides) ? AgreementType.Request : AgreementType.Proposal;
            case "request" when trigger.Node["plain"] is not null && !IsAskedOfPartner(trigger, by, sides) && !NamesPartner(trigger, by, sides):
                // "encouraged young people to …": of nobody here
                return null;
            case "request":
            case "urge":
                return group || GreetsOnly(trigger) ? null : AddressesBoth(trigger) || SeeksTies(trigger) ? AgreementType.Proposal : AgreementType.Request;
            case "wish" when trigger.Node["plain"] is not null && !group && (IsToldOfState(trigger) || !IsAskedOfPartner(trigger, by, sides)):
                return null;
            case "wish" when trigger.Node["expecting"] is not null && trigger.Node.Index + 1 < trigger.Sentence.Count && trigger.Sentence[trigger.Node.Index + 1]["act"] is "discuss":
                // "looked forward to discussing": what they will speak of
                return null;
            case "wish" when ContentNodes(trigger).FirstOrDefault(n => n.Kind is not (NodeKind.Relative or NodeKind.Preposition or NodeKind.Other)) is { Kind: NodeKind.Event } met && trigger.Sentence.Skip(met.Index + 1).FirstOrDefault() is { Kind: NodeKind.Modal }:
                // "hoped the visit would be a landmark": what comes of the engagement itself
                return null;
            case "wish" when group:
                // "both sides wished to coordinate": ties wished by both are no undertaking
                return null;
            case "wish":
                return (trigger.Node["expecting"] is not null && TellsEngagement(trigger)) ? null : WantsPartner(trigger, by, sides) ? AgreementType.Request : AgreementType.Proposal;
            case "pledge":
                return group ? AgreementType.Agreed : AgreementType.Pledge;
            case "ready":
                return group ? AgreementType.Agreed : AgreementType.Pledge;
            case "will" when trigger.Clause is null && trigger.Node.Index + 1 < trigger.Sentence.Count && trigger.Sentence[trigger.Node.Index + 1] is { } said && said["act"] is "say" or "praise" or "express" && said["announce"] is null:
                // "will reaffirm the partnership": what somebody is going to say
                return null;
            case "will" when group && trigger.Node.Index + 1 < trigger.Sentence.Count && trigger.Sentence[trigger.Node.Index + 1]["act"] is "discuss":
                // "the sides will discuss trade": what a meeting to come is about
                return null;
            case "will" when IsOfThing(trigger):
                return null;
            case "will" when trigger.Node["be"] is not null && trigger.Subject is [{ Item.Class: KnownClass.Pronoun } it] && it["number"] is "thing" && trigger.Frame is not { Speakers: [{ Person: null }, ..] }:
                // "it will be impossible"
                return null;
            case "will" or "ready" when trigger.Subject is [{ Kind: NodeKind.Event }]:
                // "the visit will improve trust": what comes of it
                return null;
            case "will" when (trigger.Frame?.Node["belief"] ?? trigger.Frame?.Attitude?["belief"]) is not null || IsForecast(trigger, by, group):
                return null;
            case "will" when group && !TellsEngagement(trigger):
                return AgreementType.Agreed;
            case "will" when trigger.Subject.Exists(n => n.Item?.Class == KnownClass.Party) && trigger.Frame is { } told && told.Speakers.Exists(a => a.Side is { } teller && !by.Contains(teller)):
                // "X believes that the partner will …" is no undertaking of the partner's
                return null;
            case "will":
                return !group && (trigger.Subject.Count == 0 || trigger.Subject.Exists(n => trigger.Frame is not null || n.Item?.Class == KnownClass.Party)) && !TellsEngagement(trigger) ? AgreementType.Pledge : null;
            case "ought":
                return OughtType(trigger, group, sides);
            case "say" when trigger.Node["announce"] is not null && AnnouncesMeans(trigger):
                return group ? AgreementType.Agreed : AgreementType.Pledge;
            case "support" when trigger.Clause is not null:
                return !group && (trigger.Attitude is not null || trigger.Node["form"] is not ("past" or "participle")) && ObjectParty(trigger) is { } helped && context.IsState(helped) && sides.Contains(helped) && !by.Contains(helped) ? AgreementType.Pledge : null;
            default:
                return null;
        }
    }

    /// <summary>"Both sides recognised that putting the agreement to work will make trade flourish": a thing does it, of which they only say so.</summary>
    private static bool IsOfThing(Trigger trigger)
    {
        if (trigger.Frame is not { Act: "say" or "praise" } || trigger.Node.Index < 2 || trigger.Sentence[trigger.Node.Index - 1] is not { Kind: NodeKind.Other } || trigger.Subject is not [.., { } last])
        {
            return false;
        }

        for (var j = trigger.Node.Index - 1; j > last.Index; j--)
        {
            if (trigger.Sentence[j].Kind is NodeKind.Subordinator or NodeKind.Relative)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "called for an immediate ceasefire in Sudan", "demanded an end to the embargo of X": what is asked of others than the two sides, and does not speak of
    /// what they do together, is no undertaking between them.
    /// </summary>
    private bool AsksOthers(Trigger trigger, List<string> by, bool group, string[] sides)
    {
        if ((trigger.Node["stance"] is null && trigger.Act is not "urge") || SpeaksOfBoth(trigger))
        {
            return false;
        }

        var third = false;
        for (var t = trigger.Node.End; t < trigger.End; t++)
        {
            if ((context.Chart.Find(t, KnownClass.State) ?? context.Chart.Find(t, KnownClass.Demonym)) is { } named && named["id"] is { } id)
            {
                if (sides.Contains(id) && !by.Contains(id))
                {
                    return false;
                }

                third |= !sides.Contains(id);
            }
        }

        return third || (group && ContentNodes(trigger).Any(n => n.Kind == NodeKind.Place && n["country"] is { } where && !sides.Contains(where)));
    }

    /// <summary>"wants to strengthen ties with all countries": said to nobody in particular.</summary>
    private bool IsForEverybody(Trigger trigger) =>
        context.Chart.HasWithin(trigger.Node.End, trigger.End, KnownClass.Everybody);

    /// <summary>
    /// "Japan agreed to finance the port": one side alone, with an infinitive directly behind, and nothing that both would do or that the other is named to do: its word,
    /// and no agreement of both.
    /// </summary>
    private bool ConsentsAlone(Trigger trigger, List<string> by, string[] sides)
    {
        var next = trigger.Node.Index + 1;
        return by is [var one] && (sides.Length == 2 || context.IsState(one)) && sides.Length > 1 && trigger.Subject is [{ Index: var at }] && (at == 0 || trigger.Sentence[at - 1].Kind is not NodeKind.Conjunction) && !trigger.Clause!.SubjectInherited && trigger.Frame is null && next + 1 < trigger.Sentence.Count && trigger.Sentence[next]["fn"] is "to" && trigger.Sentence[next + 1] is { Kind: NodeKind.Verb or NodeKind.Other } what
            && (what["form"] is "base" || context.Chart[what.Start].IsWord) && !SpeaksOfBoth(trigger);
    }

    /// <summary>"agreed that relations are making headway": what is said to be so is no undertaking; what should, will or is needed is one.</summary>
    private static bool IsAssessment(Trigger trigger)
    {
        var behind = trigger.Sentence.Where(n => n.Start >= trigger.Node.End && n.End <= trigger.End).ToList();
        var that = behind.FindIndex(n => n.Kind == NodeKind.Relative);
        if (that is < 0 or > 3)
        {
            return false;
        }

        behind = behind[(that + 1)..];
        var modal = behind.FindIndex(n => n.Kind == NodeKind.Modal);
        if (modal >= 0 && modal + 1 < behind.Count && behind[modal + 1] is { Kind: NodeKind.Auxiliary } have && have["have"] is not null)
        {
            // "agreed that consultations would have helped"
            return true;
        }

        return modal < 0
            && behind.Find(n => n.Kind is NodeKind.Auxiliary or NodeKind.Verb) is { } first && (first["finite"] is not null || first["form"] is "third" or "past");
    }

    /// <summary>"agreed that the reopening would create conditions for ties": what comes of a thing is no undertaking.</summary>
    private bool IsOutcome(Trigger trigger)
    {
        var behind = trigger.Sentence.Where(n => n.Start >= trigger.Node.End && n.End <= trigger.End).ToList();
        var modal = behind.FindIndex(n => n.Kind == NodeKind.Modal);
        return modal > 1 && behind[0].Kind == NodeKind.Relative && behind[modal]["ought"] is null && behind[1].Kind is NodeKind.Other or NodeKind.Event
            && !context.Chart.HasWithin(behind[1].Start, behind[modal].Start, KnownClass.PossessiveDeterminer) && !behind[1..modal].Exists(n => n.Kind is NodeKind.Verb || n.Item?.Class == KnownClass.Group) && context.Chart.HasWithin(behind[modal].End, behind[modal].End + 2, KnownClass.ResultVerb);
    }

    /// <summary>"said that the two sides should …": a proposal of the one who says so; of the partner, a request.</summary>
    private AgreementType? OughtType(Trigger trigger, bool group, string[] sides)
    {
        if (trigger.Frame is not { } frame)
        {
            return null;
        }

        var speakers = frame.Speakers.Select(a => a.Side).Where(p => p is not null).Distinct().ToList();
        if (frame.Speakers.Exists(a => a.IsGroup) || speakers.Count > 1)
        {
            // "both delegations underlined that visits ought to be more frequent"
            return trigger.Node["possible"] is null ? AgreementType.Agreed : null;
        }

        if (speakers.Count != 1 || !sides.Contains(speakers[0]!))
        {
            return null;
        }

        if ((group && trigger.Node["possible"] is null) || trigger.Subject.Exists(n => n.Item?.Class == KnownClass.Group))
        {
            return AgreementType.Proposal;
        }

        if (trigger.Subject.Count == 0 && sides.Length == 2 && trigger.Node["possible"] is null && frame.Node["belief"] is not "yes"
            && (trigger.Node.Index == 0 || trigger.Sentence[trigger.Node.Index - 1].Item?.Class != KnownClass.Pronoun || SpeaksOfBoth(trigger)))
        {
            // "said that trade should be brought to a billion dollars"
            return AgreementType.Proposal;
        }

        if (trigger.Subject is [{ Item: { Class: KnownClass.Pronoun } we }] && we["number"] is "self" && trigger.Node["possible"] is null && frame.Node["belief"] is null && SpeaksOfBoth(trigger))
        {
            // "We need to expand our cooperation in …," the minister said
            return AgreementType.Proposal;
        }

        return trigger.Node["possible"] is null && trigger.Subject.Exists(n => n.Item?.Class == KnownClass.Party) && trigger.Speakers.Exists(a => a.Party is { } p && p != speakers[0]) ? AgreementType.Request : null;
    }

    /// <summary>"announced 50 million euros for schools", "announced a new programme": something given, with no clause of its own and no engagement.</summary>
    private bool AnnouncesMeans(Trigger trigger)
    {
        var next = trigger.Sentence.FindIndex(n => n.Start >= trigger.Node.End);
        return next >= 0 && trigger.Sentence[next].Kind == NodeKind.Other && !trigger.Sentence.Exists(n => n.Start >= trigger.Node.End && n.End <= trigger.End && n.Kind is NodeKind.Relative or NodeKind.Modal or NodeKind.Auxiliary)
            && !NamesEvent(trigger.Node.End, trigger.End) && !TellsEngagement(trigger) && topics.Find(trigger.Node.End, trigger.End, [], weak: true) is [{ Id: not "strategic-partnership" }, ..];
    }

    /// <summary>"will visit", "will host the next round", "will discuss", "will be in the capital": an engagement to come, no undertaking; not "will open a consulate".</summary>
    private bool TellsEngagement(Trigger trigger)
    {
        var next = trigger.Node.Index + 1;
        if (trigger.Clause is null && next < trigger.Sentence.Count
            && (trigger.Sentence[next] is { Kind: NodeKind.Event } || (trigger.Sentence[next]["act"] is "discuss" && trigger.Sentence[next]["deed"] is null && !trigger.Subject.Exists(n => n.Item?.Class == KnownClass.Group))
                || (trigger.Sentence[next].Kind == NodeKind.Auxiliary && next + 2 < trigger.Sentence.Count && trigger.Sentence[next + 1].Kind == NodeKind.Preposition && trigger.Sentence[next + 2].Kind == NodeKind.Place)))
        {
            return true;
        }

        for (var t = trigger.Node.End; t < Math.Min(trigger.End, trigger.Node.End + 4); t++)
        {
            if (context.Chart.Find(t, KnownClass.Verb) is not { } verb)
            {
                continue;
            }

            if (verb["frame"] is not null || (verb["light"] is { } light && ((verb["form"] is not null && light is not ("happen" or "pay") && verb["joins"] is null) || NamesEvent(verb.End, trigger.End, light is "happen" ? FarEvent : NearEvent))))
            {
                return true;
            }

            if (verb["act"] is "support")
            {
                // "will support X to join the forum"
                return false;
            }
        }

        return false;
    }

    private bool NamesEvent(int from, int to, int reach = NearEvent) => context.Chart.HasWithin(from, Math.Min(to, from + reach), KnownClass.Event);

    /// <summary>"asked the ambassador to convey his greetings".</summary>
    private bool GreetsOnly(Trigger trigger) => context.Chart.HasWithin(trigger.Node.End, Math.Min(trigger.End, trigger.Node.End + 9), KnownClass.CourtesyNoun);

    /// <summary>"sought cooperation with …": what both would do is a proposal.</summary>
    private bool SeeksTies(Trigger trigger)
    {
        for (var t = trigger.Node.End; trigger.Node["needs"] == "object" && t < Math.Min(trigger.End, trigger.Node.End + 3); t++)
        {
            if (context.Chart.Find(t, KnownClass.Topic)?["general"] is not null)
            {
                return true;
            }
        }

        return false;
    }

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
                return sides.Contains(id) && !by.Contains(id) && !IsJoinedWithOwn(named.End, by);
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
                return actors.Resolve(node).Any(a => a.Side is { } p && sides.Contains(p) && !by.Contains(p));
            }
        }

        return false;
    }

    /// <summary>"hopes that Vietnam and Canada will …", said by Canada: both together.</summary>
    private bool IsJoinedWithOwn(int end, List<string> by) =>
        end + 1 < context.Chart.Count && context.Chart.Has(end, KnownClass.Conjunction)
        && (context.Chart.Find(end + 1, KnownClass.Demonym) ?? context.Chart.Find(end + 1, KnownClass.State))?["id"] is { } own && by.Contains(own);

    private string? ObjectParty(Trigger trigger)
    {
        if (trigger.Attitude is not null && SupportedBy(trigger, out var owned) is { } state)
        {
            // "support for Tonga", not "support for Tonga's leadership"
            return owned ? null : state;
        }

        var node = trigger.Attitude is { } noun
            ? trigger.Sentence.Find(n => n.Start >= noun.End) is { Kind: NodeKind.Actor } helped ? helped : null
            : trigger.Clause?.Of("object").FirstOrDefault(n => n.Kind == NodeKind.Actor)
                ?? ContentNodes(trigger).FirstOrDefault() switch { { Kind: NodeKind.Actor } first => first, _ => null };
        return node is null ? null : actors.Resolve(node).Select(a => a.Side).FirstOrDefault();
    }

    private static IEnumerable<Node> ContentNodes(Trigger trigger) =>
        trigger.Sentence.Where(n => n.Start >= trigger.Node.End && n.End <= trigger.End);
}

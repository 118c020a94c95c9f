using Chancery.Core.Clauses;
using Chancery.Core.Events;
using Chancery.Core.Readings;

namespace Chancery.Core.Speech;

/// <summary>Whose position it is.</summary>
internal sealed partial class SpeechReader
{
    /// <summary>So many sentences behind a meeting told in passing may still tell what was said there.</summary>
    private const int ToldBehind = 5;

    /// <summary>
    /// "Said that North Korea must …": the position is that of who says so, and it urges the one who must. What must be is nobody's position
    /// unless somebody says so.
    /// </summary>
    private static List<string> HoldersOf(ref StanceKind stance, Trigger trigger, List<string> by, string[] both, ref string? speaker)
    {
        if (trigger.Act != "ought")
        {
            if (trigger is { Act: not "agree", Speakers: [{ IsGroup: true }], Frame.Speakers: [{ IsGroup: false, Side: { } own } teller] } && by.Contains(own))
            {
                // "X stressed that the two countries oppose …": what one person says of both is his side's position
                speaker = teller.Person is { IsNamed: true } who ? who.Name : null;
                return [own];
            }

            return by;
        }

        if (trigger.Frame is not { Speakers: [_, ..] speakers })
        {
            return trigger.Subject is [{ Item.Class: Words.KnownClass.Pronoun or Words.KnownClass.Group }, ..] ? by : [];
        }

        var holders = new List<string>();
        foreach (var actor in speakers)
        {
            foreach (var side in actor.IsGroup ? both : actor.Side is { } one ? [one] : [])
            {
                if (!holders.Contains(side))
                {
                    holders.Add(side);
                }
            }
        }

        if (!by.TrueForAll(holders.Contains) && trigger.Subject.Exists(static n => n.Item?.Class is Words.KnownClass.Party or Words.KnownClass.Person))
        {
            stance = StanceKind.Urges;
            speaker = speakers.Count == 1 && speakers[0].Person is { IsNamed: true } person ? person.Name : null;
        }

        return holders;
    }

    /// <summary>
    /// In a report about something else, which mentions that two met: only what is told directly behind that was said there; elsewhere it takes a word of agreeing, promising,
    /// proposing or asking that both sides or the partner stand beside.
    /// </summary>
    private bool IsElsewhere(Trigger trigger, int s, EventDraft engagement, List<string> by, bool group, string[] sides) =>
        (s < engagement.Sentence || s > engagement.Sentence + ToldBehind)
        && !(trigger.Act is "agree" or "pledge" or "propose" or "request" or "urge" && (group || NamesPartner(trigger, by, sides)))
        && !(trigger.Act is "will" && group && trigger.Node["past"] is null && !(trigger.Subject is [{ Item.Class: Words.KnownClass.Pronoun } they] && they["number"] is not "self"));

    /// <summary>The state directly behind a noun of support in what an act governs ("assured support for <b>Kenya</b>"); null without one.</summary>
    /// <param name="owned">Whether what is supported is something of that state's.</param>
    private string? SupportedBy(Trigger trigger, out bool owned)
    {
        owned = false;
        for (var t = trigger.Node.End; t < trigger.End; t++)
        {
            if (context.Chart.Find(t, Words.KnownClass.Attitude) is { } noun && noun["act"] is "support")
            {
                var next = noun.End < trigger.End && context.Chart.Has(noun.End, Words.KnownClass.Determiner) ? noun.End + 1 : noun.End;
                var state = next < trigger.End ? context.Chart.Find(next, Words.KnownClass.State) : null;
                owned = state is not null && (state["possessive"] is not null || context.Chart.Has(state.End, Words.KnownClass.Possessive));
                return state?["id"];
            }
        }

        return null;
    }

    /// <summary>"The Deputy Secretary and the two vice ministers committed to …": somebody, and behind a conjunction several in office, directly before the verb.</summary>
    private bool IsJoinedByOthers(Trigger trigger)
    {
        var others = trigger.Node.Index - 1;
        if (others < 2 || trigger.Clause is not { Passive: false, SubjectInherited: false, Subject: [{ Item.Class: Words.KnownClass.Person } one] } || one.Index != others - 2
            || trigger.Sentence[others] is not { Kind: NodeKind.Other } node || trigger.Sentence[others - 1].Kind is not NodeKind.Conjunction)
        {
            return false;
        }

        for (var t = node.Start; t < node.End; t++)
        {
            if (context.Chart.Find(t, Words.KnownClass.Office)?["number"] is "plural")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Japan was asked to …", "the guest was assured that …": of two, the one who is not told of asks or gives his word; null elsewhere.</summary>
    private string? AskedOf(Trigger trigger, string[] sides)
    {
        if (trigger is not { Act: "request" or "pledge", Clause: { Passive: true, Future: false, SubjectInherited: false, Subject: [{ Kind: Clauses.NodeKind.Actor } asked] } } || sides.Length != 2 || !Array.TrueForAll(sides, context.IsState) || (trigger.Act is "pledge" && trigger.Node["tells"] is null))
        {
            return null;
        }

        return actors.Resolve(asked) is [{ IsGroup: false, Side: { } side }] && sides.Contains(side) ? Array.Find(sides, p => p != side) : null;
    }
}

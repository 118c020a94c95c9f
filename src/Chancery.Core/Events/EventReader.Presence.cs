using Chancery.Core.Clauses;
using Chancery.Core.Frames;
using Chancery.Core.Persons;
using Chancery.Core.Readings;
using Chancery.Core.Words;

namespace Chancery.Core.Events;

/// <summary>Who was present, who came along, who brought a message.</summary>
internal sealed partial class EventReader
{
    /// <summary>The engagement of which a sentence that ended with a colon was about to list who was there; null outside of such a list.</summary>
    private EventDraft? listing;

    /// <summary>"Also present were A and B", "It was attended by A, B and C": of the engagement told last.</summary>
    /// <returns>Whether the clause told who was present, and at nothing of its own.</returns>
    private bool ReadPresent(Clause clause)
    {
        var inverted = clause["inverted"] is not null;
        if (!inverted && !(clause.Passive && clause.Subject is [{ Item.Class: KnownClass.Pronoun } it] && it["number"] == "thing"))
        {
            return false;
        }

        // "The dialogue, held in Oslo on 14 May, saw the attendance of A and B": at what is its subject
        var told = clause.Subject is [{ Kind: NodeKind.Event } subject] ? byNode.GetValueOrDefault(subject) : null;
        if ((told ?? drafts.FindLast(d => d is { Finite: true, Background: false } && d.Parties.Count + d.People.Count > 0)) is { } held)
        {
            foreach (var complement in clause.Complements.Where(c => c.Nodes[0].Kind == NodeKind.Actor && (inverted ? c.Function is "object" or "loose" or "after-comma" : c.Function is "by" or "after-comma" or "loose")))
            {
                var part = clause["part"] is { } function && held.Frame.Role(function) is { } own and not "none" ? own : "attendee";
                Apply(held, part, [.. complement.Nodes.Where(n => n.Item?.Class == KnownClass.Person || (n.Item?.Class == KnownClass.Name && actors.PersonOf(n) is not null))], held.Frame, "present");
            }
        }

        return true;
    }

    /// <summary>"A and B were also present", "C also attended": at what was told last, in this sentence or shortly before.</summary>
    private bool ReadAlsoPresent(int s, Clause clause)
    {
        if (EventOf(clause, "attend") is { } own && (own["core"] ?? own["mechanism"]) is not null)
        {
            // "sat in Oslo for the third round of the consultations": at that
            return false;
        }

        if (clause is not { Complements.Count: 0, Subject.Count: > 0, SubjectInherited: false } and not { Subject.Count: > 0, SubjectInherited: false, Passive: false } || (clause.Complements.Count > 0 && clause["present"] is null)
            || clause.Negated || clause.Future || !clause.Subject.TrueForAll(n => actors.PersonOf(n) is not null || n["several"] is not null)
            || drafts.FindLast(d => d is { Finite: true, Background: false, Future: false } && d.Parties.Count + d.People.Count > 0 && s - d.Sentence is >= 0 and <= 3) is not { } held)
        {
            return false;
        }

        Apply(held, "attendee", clause.Subject, held.Frame, "present");
        return true;
    }

    /// <summary>Further meetings with a name that a clause lists behind the one its verb carries.</summary>
    private static List<Node> NamedBeside(Clause clause, Node first)
    {
        var found = new List<Node>(0);
        foreach (var complement in clause.Complements)
        {
            foreach (var node in complement.Nodes)
            {
                if (node != first && node.Kind == NodeKind.Event && node.Index > first.Index && (complement.Function is "after-comma" || complement.Nodes[0] == first || (complement.Function is "event" && node.Index == first.Index + 2 && node["n"] is not null)) && (node["mechanism"] ?? node["core"]) is not null && node["time"] is null)
                {
                    found.Add(node);
                }
            }
        }

        return found;
    }

    /// <summary>"arrived in Asmara. At the airport he was received by X": who welcomes somebody where he arrives is a host of the visit, and that is no reception.</summary>
    private bool WelcomesAtArrival(int s, Clause clause)
    {
        if (clause["frame"] is not "reception" || clause.Negated || clause.Future || !chart.HasWithin(context.Sentences[s].Start, context.Sentences[s].End, KnownClass.ArrivalPlace))
        {
            return false;
        }

        return HostsVisitor(s, clause);
    }

    /// <summary>Takes whoever welcomes the guest of a visit told before for its host.</summary>
    private bool HostsVisitor(int s, Clause clause)
    {
        List<Node> hosts = clause.Passive ? [.. clause.Of("by")] : clause.Subject;
        var guest = (clause.Passive ? clause.Subject : [.. clause.Of("object")]).Select(actors.PersonOf).FirstOrDefault(static p => p is not null);
        if (drafts.FindLast(d => d is { Kind: EngagementKind.Visit, Negated: false, Earlier: false, OfAYear: false } && s - d.Sentence is >= 0 and <= 3 && (guest is null ? d.People.Exists(static r => r.Role == "guest") : d.Has(guest))) is not { } visit || hosts.TrueForAll(n => actors.PersonOf(n) is not { } host || visit.Has(host)))
        {
            return false;
        }

        Apply(visit, "host", hosts, visit.Frame, "welcome");
        return true;
    }

    /// <summary>"When they met yesterday, A and B vowed …": who they are stands behind.</summary>
    private void TakeFromNext(int s, EventDraft draft, Clause clause)
    {
        if (draft is not { Kind: EngagementKind.Talks, People.Count: 0, Future: false, Negated: false } || clause is not { Subordinate: true, Passive: false, Subject: [{ Item.Class: KnownClass.Pronoun, Index: <= 1 }] }
            || context.Clauses[s].Find(c => c.Verb.Index > clause.Verb.Index && c is { Subordinate: false, Passive: false, Subject.Count: 2 } && c["act"] is not (null or "none")) is not { } next
            || next.Subject.ConvertAll(actors.PersonOf) is not [{ IsNamed: true } one, { IsNamed: true } other] || (one.Party == other.Party && one.Party is not null))
        {
            return;
        }

        Apply(draft, draft.Frame.Role("subject") ?? "side", next.Subject, draft.Frame, "next");
        draft.Background = false;
    }

    /// <summary>"The Minister has travelled to Asmara with him": of the side of whoever he goes with, and on the same visit.</summary>
    private void JoinTraveller(EventDraft draft, Clause clause)
    {
        if (draft.Kind != EngagementKind.Visit || clause.Of("with").FirstOrDefault(static n => n.Item?.Class is KnownClass.Pronoun) is not { } with || actors.PersonOf(with) is not { IsNamed: true, Party: { } party } leading)
        {
            return;
        }

        foreach (var role in draft.People.Where(r => r is { Role: "guest", Person.Party: null } && r.Person != leading).ToList())
        {
            role.Person.PutOn(party, "party.same-side");
        }

        if (!draft.Has(leading))
        {
            draft.People.Add(new DraftRole(leading, "guest", with, $"frame.{draft.Frame.Name}.with"));
        }
    }

    /// <summary>Talks or a round told as held in the two sentences before one; null if there are none.</summary>
    private EventDraft? LastHeld(int s) =>
        drafts.FindLast(d => d.Sentence >= s - 2 && d is { Finite: true, Background: false, Future: false, Earlier: false, IsOfLeaders: false, Kind: EngagementKind.Talks or EngagementKind.Dialogue or EngagementKind.Conference });

    /// <summary>"The summit was attended by the following leaders:" and below, line by line, "Zambia: President X", "H.E. Y, Prime Minister of …".</summary>
    private void ReadListed(int s, List<Node> nodes, List<Clause> clauses)
    {
        if (listing is null && chart.Text[chart[context.Sentences[s].End - 1].Start] != ':')
        {
            return;
        }

        FollowList(s, nodes, clauses);
    }

    private void FollowList(int s, List<Node> nodes, List<Clause> clauses)
    {
        if (listing is { } held && clauses.Count == 0 && nodes.FindAll(n => n.Kind == NodeKind.Actor && n.Item?.Class is KnownClass.Person && actors.PersonOf(n) is { IsNamed: true }) is { Count: > 0 } listed)
        {
            foreach (var person in listed.Select(actors.PersonOf).OfType<Person>())
            {
                if (person.Party is null && nodes[0] is { Kind: NodeKind.Actor, Item.Class: KnownClass.Party })
                {
                    person.PutOn(nodes[0]["id"], "party.of-the-line");
                }
            }

            Apply(held, "attendee", listed, held.Frame, "listed");
            return;
        }

        var last = context.Sentences[s].End - 1;
        if (chart.Text[chart[last].Start] == ':' && clauses.FindLast(c => c["light"] is "attend") is { } attended)
        {
            listing = drafts.FindLast(d => d.Sentence == s && d is { Finite: true }) ?? (attended["present"] is null ? null : drafts.FindLast(d => d is { Finite: true, Background: false } && s - d.Sentence <= 3));
        }
        else if (nodes.Exists(n => n.Kind == NodeKind.Verb))
        {
            listing = null;
        }
    }

    /// <summary>"attended on the Qatari side by X": whose side X is on.</summary>
    private void TakeSide(Clause clause, List<Node> nodes)
    {
        if (!clause.Passive)
        {
            if (clause["light"] is "lead" && clause.Of("object") is [{ } sent, ..] && sent["delegation"] is not null && sent["several"] is null && sent["id"] is { Length: 2 } from)
            {
                // "X and Y will lead a U.S. team": they are of the side that they lead
                PutOn(clause.Subject, from, "party.of-the-delegation");
            }

            return;
        }

        var told = clause.Complements.Find(static c => c.Function == "on" && c.Nodes[0]["side"] is not null)?.Nodes[0] ?? (nodes.Count > 1 && nodes[0]["fn"] == "on" && nodes[1]["side"] is not null ? nodes[1] : null);
        if (told?["id"] is { Length: 2 } side)
        {
            PutOn([.. clause.Complements.Where(c => c.Function is "by" or "after-comma").SelectMany(c => c.Nodes)], side, "party.side");
        }
    }

    /// <summary>Gives a party to those of whom none is known.</summary>
    private void PutOn(List<Node> nodes, string party, string rule)
    {
        foreach (var person in nodes.Select(actors.PersonOf).OfType<Person>().Where(p => p.Party is null))
        {
            person.PutOn(party, rule);
        }
    }

    /// <summary>"Văn phòng Thủ tướng Anh cho biết Thủ tướng X đã điện đàm": a state's body tells of its own office-holder.</summary>
    private void TakeFromTeller(Clause clause)
    {
        if (clause is { SubjectInherited: false, Governor: { SubjectInherited: false, Passive: false, Subject: [{ Item.Class: KnownClass.Party } teller] } governor } && governor["act"] is "say" && teller["side"] is not null && teller["id"] is { Length: 2 } home
            && clause.Subject[0].Index == governor.Verb.Index + 1 && actors.PersonOf(clause.Subject[0]) is { IsNamed: true, Party: null, Origin: null, Office: not null } person)
        {
            person.PutOn(home, "party.of-the-teller");
        }
    }

    /// <summary>"X delivered a message from A to B", "The message was handed over by X": B, or whoever was told to have received it, receives X.</summary>
    private bool ReadDelivery(int s, Clause clause, List<Node> nodes) =>
        clause["hands"] is not null && !clause.NonFinite && !clause.Negated && !clause.Future && context.Pack.Frames.TryGetValue("delivery", out var frame)
        && (clause.Passive ? chart.HasWithin(nodes[0].Start, clause.Verb.Start, KnownClass.MessageNoun) : chart.HasWithin(clause.Verb.End, clause.End, KnownClass.MessageNoun))
        && ReadDelivery(s, clause, nodes, frame);

    private bool ReadDelivery(int s, Clause clause, List<Node> nodes, Frame frame)
    {
        var bearers = (clause.Passive ? clause.Of("by") : clause.Subject).Where(n => actors.PersonOf(n) is { IsNamed: true }).ToList();
        var receivers = clause.Complements.Where(c => c.Function == "to" || (c.Function == "object" && !clause.Passive)).SelectMany(c => c.Nodes).Where(n => actors.PersonOf(n) is { } p && !bearers.Exists(b => actors.PersonOf(b) == p)).ToList();
        var (taking, at) = receivers.Count > 0 || !clause.Passive ? (null, s) : TakenBefore(s, clause);
        if (bearers.Count == 0 || (receivers.Count == 0 && taking is null))
        {
            return false;
        }

        if ((taking ?? clause).Of("from").Select(actors.PersonOf).FirstOrDefault(p => p?.Party is not null) is { } sender)
        {
            foreach (var bearer in bearers.Select(actors.PersonOf).OfType<Person>().Where(p => p is { Party: null, Origin: null }))
            {
                bearer.PutOn(sender.Party, "party.of-the-sender");
            }
        }

        var draft = NewDraft(s, clause.Verb, frame, clause["lemma"] ?? "");
        draft.Finite = true;
        draft.Background = clause.Subordinate;
        draft.Pluperfect = clause.Pluperfect;
        draft.Definite = clause.Passive;
        Apply(draft, "guest", bearers, frame, "bearer");
        Apply(draft, "host", receivers.Count > 0 ? receivers : taking!.Subject, frame, "receiver");
        FillWhenAndWhere(draft, clause, nodes);
        if (taking is not null)
        {
            FillWhenAndWhere(draft, taking, context.Nodes[at]);
        }

        return true;
    }

    private void FillWhenAndWhere(EventDraft draft, Clause clause, List<Node> nodes)
    {
        FillLeading(draft, clause, nodes);
        foreach (var complement in clause.Complements.Where(c => c.Nodes[0].Kind is NodeKind.Date or NodeKind.Place or NodeKind.Mode))
        {
            FillOne(draft, draft.Frame, complement, null);
        }
    }

    /// <summary>The clause, in this sentence or the two before, that tells who received a message, and its sentence; null if there is none.</summary>
    private (Clause? Taking, int Sentence) TakenBefore(int s, Clause clause)
    {
        for (var t = s; t >= Math.Max(0, s - 2); t--)
        {
            if (context.Clauses[t]?.FindLast(c => c != clause && c["takes"] is not null && !c.Passive && c.Subject.Exists(n => actors.PersonOf(n) is { IsNamed: true })) is { } taking && context.Sentences[t].Kind == Text.BlockKind.Body)
            {
                return (taking, t);
            }
        }

        return (null, s);
    }
}

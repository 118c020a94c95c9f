using Chancery.Core.Clauses;
using Chancery.Core.Frames;
using Chancery.Core.Mentions;
using Chancery.Core.Persons;
using Chancery.Core.Readings;
using Chancery.Core.Words;

namespace Chancery.Core.Events;

/// <summary>Delegations and who leads them.</summary>
internal sealed partial class EventReader
{
    /// <summary>"X led the delegation", "the Vietnamese delegation was headed by Y": they take part in the engagement at hand.</summary>
    private void ReadLeaders(int s, Node anchor, List<Node> leaders, List<Node> delegation, string role = "chair")
    {
        if (!context.Pack.Frames.TryGetValue("meeting-noun", out var frame))
        {
            return;
        }

        if (anchor["present"] is not null && anchor["party"] is { } side
            && drafts.Exists(d => d.People.Exists(r => (r.Role != "attendee" || d.Kind is EngagementKind.Exercise) && r.Person.IsNamed && (r.Person.Party == side || (r.Person.Party is null && r.Person.MayBeFrom(side)))))
            && drafts.FindLast(d => d is { Finite: true, Background: false, People.Count: > 0 }) is { } held && !leaders.Exists(n => actors.PersonOf(n) is { } p && held.Has(p)))
        {
            // "Tham dự, về phía Lào có Đại sứ X": present beside whoever met
            Apply(held, "attendee", leaders, held.Frame, "present");
            return;
        }

        var draft = NewDraft(s, anchor, frame, "delegation");
        draft.Definite = draft.Generic = draft.Background = true;
        Apply(draft, role, leaders, frame, "lead");
        var parties = delegation.Select(n => n.Item).Where(i => i?.Class == KnownClass.Party).SelectMany(static i => i!["id"] is { } ids ? ids.Split(' ') : Array.Empty<string?>()).ToList();
        if (parties.Count == 0 && anchor["head"] is not null)
        {
            // "Heading the A delegation are X and Y"
            parties.Add(anchor["party"]);
        }

        for (var i = 0; i < draft.People.Count; i++)
        {
            // "Đoàn A và đoàn B lần lượt do X và Y dẫn đầu": each heads their own
            if (draft.People[i].Person is { Party: null } leader)
            {
                leader.PutOn(parties.Count == draft.People.Count ? parties[i] : parties.FirstOrDefault(), "party.of-the-delegation");
            }

            draft.AddParty(draft.People[i].Person.Party, anchor, "frame.delegation");
            actors.NoteLeader(draft.People[i].Person);
            if (draft.People[i].Person.Party is { } from && from != context.Home)
            {
                // "received the delegation": the one that came from abroad
                actors.Note("guest", draft.People[i].Person);
            }
        }
    }

    /// <summary>"The Chilean delegation, led by X, called on Y": who leads it is known before it is told what the delegation does.</summary>
    private void NoteLeaders(List<Node> nodes)
    {
        for (var i = 1; i + 1 < nodes.Count; i++)
        {
            if (nodes[i] is { Kind: NodeKind.Preposition } preposition && preposition["fn"] == "chair" && nodes[i + 1] is { Kind: NodeKind.Actor, Item.Class: KnownClass.Person } && LedBefore(nodes, i) is { } side
                && side["delegation"] is not null && side["several"] is null && side["id"] is { Length: > 0 } party && actors.PersonOf(nodes[i + 1]) is { IsNamed: true } leader && (leader.Party ?? party) == party)
            {
                leader.PutOn(party, "party.of-the-delegation");
                actors.NoteLeader(leader);
            }
        }
    }

    /// <summary>"will lead a delegation to Sofia and Bucharest": whoever leads it there visits.</summary>
    private void ReadJourney(int s, Clause clause, List<Node> nodes)
    {
        if (clause.Passive || !clause.Subject.Exists(n => n.Item?.Class == KnownClass.Person) || DestinationOf(clause) is not { } land
            || clause.Subject.Exists(n => actors.PersonOf(n)?.Party == land) || !context.Pack.Frames.TryGetValue("visit", out var visit))
        {
            return;
        }

        var complements = clause.Complements.ToList();
        clause.Complements.RemoveAll(c => c.Function is not "to" && c.Nodes[0].Kind is not (NodeKind.Date or NodeKind.Place));
        FillFromVerb(NewDraft(s, clause.Verb, visit, "delegation abroad"), clause, visit, nodes);
        clause.Complements.Clear();
        clause.Complements.AddRange(complements);
    }

    private bool LeadsDelegation(Clause clause)
    {
        if (clause.Passive)
        {
            return clause.Subject.Exists(n => n.Item?.Class == KnownClass.Party);
        }

        if (clause["delegation"] is not null)
        {
            return clause.Subject.Exists(n => n.Item?.Class == KnownClass.Person);
        }

        for (var t = clause.Verb.End; t < clause.End; t++)
        {
            if (chart.Find(t, KnownClass.SideNoun) is { } noun && noun["delegation"] is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"The EU delegation was led by X", "The 6th meeting was co-chaired by X and Y": where the preposition carries the verb.</summary>
    private void ReadLedBy(int s, List<Node> nodes)
    {
        for (var i = 1; i + 1 < nodes.Count; i++)
        {
            if (nodes[i] is not { Kind: NodeKind.Preposition } preposition || preposition["fn"] != "chair" || nodes[i + 1].Kind != NodeKind.Actor)
            {
                continue;
            }

            if (LedBefore(nodes, i) is { } side)
            {
                ReadLeaders(s, side, LeadersFrom(nodes, i + 1), [side]);
                ReadLedLikewise(s, nodes, i + 1);
            }
            else if (i == 2 && nodes[1].Kind == NodeKind.Auxiliary && nodes[0] is { Kind: NodeKind.Other } those && chart.Find(those.End - 1, KnownClass.SideNoun)?["delegation"] is not null && drafts.Exists(static d => d.Finite))
            {
                // "The delegation was led by X": the one told of before
                ReadLeaders(s, those, LeadersFrom(nodes, i + 1), [], "side");
            }

            if (nodes[i + 1].Item?.Class == KnownClass.Person && ChairedAround(nodes, i) is { } draft)
            {
                draft.Finite = true;
                draft.Background = false;
                Apply(draft, "chair", LeadersFrom(nodes, i + 1), draft.Frame, "chair");
            }
        }
    }

    /// <summary>"…, and the Peruvian delegation by Y": what follows goes without the verb.</summary>
    private void ReadLedLikewise(int s, List<Node> nodes, int first)
    {
        for (var j = first + 1; j + 2 < nodes.Count && nodes[j].Kind is not NodeKind.Verb; j++)
        {
            if (nodes[j] is { Kind: NodeKind.Actor, Item.Class: KnownClass.Party } other && nodes[j - 1].Kind is NodeKind.Conjunction or NodeKind.Comma
                && nodes[j + 1]["fn"] is "by" && nodes[j + 2] is { Kind: NodeKind.Actor, Item.Class: KnownClass.Person })
            {
                ReadLeaders(s, other, LeadersFrom(nodes, j + 2), [other]);
            }
        }
    }

    /// <summary>The party whose delegation stands before who leads it, or "it": the meeting just told; null elsewhere.</summary>
    private static Node? LedBefore(List<Node> nodes, int preposition)
    {
        // "was led by X"; "The Indian delegation, led by X, …"
        var side = preposition > 1 && (nodes[preposition - 1].Kind == NodeKind.Auxiliary || (nodes[preposition - 1].Kind == NodeKind.Comma && nodes[preposition - 2]["delegation"] is not null)) ? nodes[preposition - 2] : nodes[preposition - 1];
        if (side.Index > 1 && nodes[side.Index - 1]["fn"] is "in" or "to" or "at" or "for" && nodes[side.Index - 2] is { Kind: NodeKind.Actor, Item.Class: KnownClass.Party })
        {
            // "the delegation to Hanoi was led by X"
            side = nodes[side.Index - 2];
        }

        return side is { Kind: NodeKind.Actor, Item.Class: KnownClass.Party } || (side is { Index: 0, Kind: NodeKind.Actor, Item.Class: KnownClass.Pronoun } && side["number"] is "thing") ? side : ShipBefore(nodes, preposition);
    }

    /// <summary>"INS Kavin of the Indian Navy, with 350 sailors led by Captain X, docked": the ship told of last, with nothing done since.</summary>
    private static Node? ShipBefore(List<Node> nodes, int preposition)
    {
        for (var i = preposition - 1; i >= 0 && nodes[i].Kind is NodeKind.Other or NodeKind.Comma or NodeKind.Preposition or NodeKind.Conjunction or NodeKind.Actor; i--)
        {
            if (nodes[i]["ship"] is not null)
            {
                return nodes[i];
            }
        }

        return null;
    }

    /// <summary>
    /// The engagement whose chairs a preposition opens: "The 6th meeting was co-chaired by", or told behind it: "During the visit, under the
    /// chairmanship of A and B, the two ministries held the 2nd dialogue"; null elsewhere.
    /// </summary>
    private EventDraft? ChairedAround(List<Node> nodes, int preposition)
    {
        if (preposition > 1 && nodes[preposition - 1] is { Kind: NodeKind.Auxiliary } was && was["finite"] is not null && byNode.TryGetValue(nodes[preposition - 2], out var told))
        {
            return told;
        }

        return preposition > 1 && nodes[preposition - 1].Kind == NodeKind.Comma && nodes.Find(n => n.Index > preposition && n.Kind == NodeKind.Event) is { } held
            && byNode.TryGetValue(held, out var behind) && behind is { Finite: true, Background: false, Kind: not EngagementKind.Visit } ? behind : null;
    }

    /// <summary>The people from a node on, over signs, conjunctions and the houses that they belong to ("A, Secretary to the Ministry, and B").</summary>
    private static List<Node> LeadersFrom(List<Node> nodes, int first)
    {
        var leaders = new List<Node> { nodes[first] };
        var j = first + 1;
        while (j + 1 < nodes.Count)
        {
            if (nodes[j].Kind == NodeKind.Preposition && nodes[j]["fn"] is "of" or "to" or "in" or "at" or "for" && nodes[j + 1] is { Kind: NodeKind.Actor, Item.Class: KnownClass.Party })
            {
                j += 2;
            }
            else if (nodes[j].Kind is NodeKind.Conjunction or NodeKind.Comma)
            {
                if (nodes[j + 1] is { Kind: NodeKind.Actor, Item.Class: KnownClass.Person } next)
                {
                    leaders.Add(next);
                    j++;
                }
                else if (nodes[j + 1].Kind is not (NodeKind.Conjunction or NodeKind.Comma))
                {
                    break;
                }

                j++;
            }
            else
            {
                break;
            }
        }

        return leaders;
    }
}

using Chancery.Core.Clauses;
using Chancery.Core.Frames;
using Chancery.Core.Readings;
using Chancery.Core.Words;

namespace Chancery.Core.Events;

/// <summary>Whose an engagement is.</summary>
internal sealed partial class EventReader
{
    /// <summary>"Minister X's visit", "his visit": the owner before the noun.</summary>
    private void FillOwner(EventDraft draft, Frame frame, Node anchor, List<Node> nodes)
    {
        if (frame.Role("owner") is not { } role)
        {
            return;
        }

        var before = anchor.Index > 0 ? nodes[anchor.Index - 1] : null;
        if (before is { Kind: NodeKind.Actor } && IsPossessive(before, anchor))
        {
            Apply(draft, role, [before], frame, "owner");
            return;
        }

        if (before is { Kind: NodeKind.Other } && before.End - before.Start == 1 && chart.Has(before.Start, KnownClass.Possessive) && anchor.Index > 1 && nodes[anchor.Index - 2].Kind == NodeKind.Actor)
        {
            Apply(draft, role, [nodes[anchor.Index - 2]], frame, "owner");
            return;
        }

        if (anchor.Item?.Bound("det") is { } theirs && chart.Find(theirs.Start, KnownClass.PossessiveDeterminer) is { } many && many["number"] is "many" && (draft.Kind is EngagementKind.Talks || draft is { Kind: EngagementKind.Conference, Generic: true, MechanismItem: null }) && actors.Both() is [{ } one, { } other])
        {
            // "X warned his counterpart Y. Their meeting …": two were spoken of last
            draft.People.Add(new DraftRole(one, role, anchor, $"frame.{frame.Name}.owners"));
            draft.People.Add(new DraftRole(other, role, anchor, $"frame.{frame.Name}.owners"));
            draft.AddParty(one.Party, anchor, $"frame.{frame.Name}.owners");
            draft.AddParty(other.Party, anchor, $"frame.{frame.Name}.owners");
            return;
        }

        if (anchor.Index > 2 && nodes[anchor.Index - 1].Kind == NodeKind.Preposition && nodes[anchor.Index - 2] is { Kind: NodeKind.Actor, Item.Class: KnownClass.Person } guest && nodes[anchor.Index - 3] is { Kind: NodeKind.Verb } greeting
            && (greeting["frame"] is "reception" || greeting["act"] is "praise" or "congratulate") && anchor.Item?.Bound("det") is { } whose && chart.Find(whose.Start, KnownClass.PossessiveDeterminer) is { } hers && hers["number"] is not "many")
        {
            // "welcomed Minister X on her first visit": the visit of whoever is welcomed
            Apply(draft, role, [guest], frame, "owner");
            return;
        }

        if (draft.Kind is EngagementKind.Visit && anchor.Item?.Bound("det") is { } its && chart.Find(its.Start, KnownClass.PossessiveDeterminer) is { } own && own["number"] is "thing" or "many" && SentOf(nodes) is { } sent)
        {
            // "During its stay from 3 to 5 May, the Chilean delegation visited": the delegation's
            Apply(draft, role, [sent], frame, "owner");
            return;
        }

        if (anchor.Item?.Bound("det") is { } det && chart.Find(det.Start, KnownClass.PossessiveDeterminer) is not null && actors.LastSubject is { IsSpokesman: false } person)
        {
            draft.People.Add(new DraftRole(person, role, anchor, $"frame.{frame.Name}.owner"));
            draft.AddParty(person.Party, anchor, $"frame.{frame.Name}.owner");
        }
    }

    /// <summary>The one delegation of a state that a sentence speaks of; null where none or several are.</summary>
    private static Node? SentOf(List<Node> nodes)
    {
        Node? sent = null;
        foreach (var node in nodes)
        {
            if (node is { Kind: NodeKind.Actor, Item.Class: KnownClass.Party or KnownClass.Pronoun } && (node["delegation"] is not null || node["number"] is "delegation"))
            {
                if (sent is not null)
                {
                    return null;
                }

                sent = node;
            }
        }

        return sent;
    }

    /// <summary>"A tiếp B, nhân chuyến thăm Việt Nam của ông": the visit of whom a pronoun behind it stands for is that of the one received, and not of the host.</summary>
    private void TurnToGuest(EventDraft draft, List<Clause> clauses)
    {
        if (draft is not { Kind: EngagementKind.Visit, People: [{ Role: "guest", Node.Item.Class: KnownClass.Pronoun } owner] }
            || clauses.Find(c => c is { Passive: false, Negated: false } && c["frame"] is "reception" && c.Verb.Index < owner.Node.Index && c.Subject.Exists(n => actors.PersonOf(n) == owner.Person)) is not { } received
            || received.Complements.Find(static c => c.Function is "object" && c.Nodes[0].Item?.Class == KnownClass.Person) is not { Nodes: [{ } guest] } || actors.PersonOf(guest) is not { IsNamed: true } visitor)
        {
            return;
        }

        draft.People[0] = owner with { Person = visitor };
    }

    private bool IsPossessive(Node actor, Node anchor) => actor.End == anchor.Start && chart.Has(actor.End - 1, KnownClass.Possessive);

    /// <summary>"held the dialogue, with focus on what was agreed during the trip to India by Minister X": whoever stands behind another event did that one.</summary>
    private static bool IsOfEventBetween(EventDraft draft, Clause clause, Complement complement) =>
        complement.Function is "by" && !clause.Passive && clause.Complements.Exists(c => c.Nodes[0].Kind == NodeKind.Event && c.Nodes[0] != draft.Anchor && c.Nodes[0].Index > draft.Anchor.Index && c.Nodes[0].Index < complement.Nodes[0].Index);

    /// <summary>The event that a light verb is about: its object, or the subject of "took place" and of a passive.</summary>
    private static Node? EventOf(Clause clause, string light)
    {
        if ((light == "happen" || clause.Passive) && clause.Subject is [{ Kind: NodeKind.Event } subject])
        {
            return subject;
        }

        foreach (var complement in clause.Complements)
        {
            var node = complement.Nodes[0];
            if (node.Kind == NodeKind.Event)
            {
                return complement.Function is "object" or "loose" or "to" || (light is "leave" or "hold" && complement.Function == "for") || (light is "leave" && complement.Function == "on" && node["frame"] == "visit") || light is "chair" or "attend" or "lead" ? node : null;
            }
        }

        return null;
    }

    private void Fill(EventDraft draft, Frame frame, List<Complement> complements, bool own)
    {
        foreach (var complement in complements)
        {
            if (complement.Nodes[0].Kind == NodeKind.Event || complement.Function is "after" or "before")
            {
                break;
            }

            // "buổi tiếp Đại sứ X": whom a reception is given stands directly behind it
            var direct = own && complement.Function == "loose" && draft.Kind == EngagementKind.Reception && complement.Nodes[0].Index == draft.Anchor.Index + 1
                && complement.Nodes[0].Item?.Class == KnownClass.Person;
            FillOne(draft, frame, direct ? complement with { Function = "object" } : complement, null);
        }
    }
}

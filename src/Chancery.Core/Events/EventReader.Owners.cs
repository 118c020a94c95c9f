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

        if (anchor.Item?.Bound("det") is { } det && chart.Find(det.Start, KnownClass.PossessiveDeterminer) is not null && actors.LastSubject is { IsSpokesman: false } person)
        {
            draft.People.Add(new DraftRole(person, role, anchor, $"frame.{frame.Name}.owner"));
            draft.AddParty(person.Party, anchor, $"frame.{frame.Name}.owner");
        }
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
}

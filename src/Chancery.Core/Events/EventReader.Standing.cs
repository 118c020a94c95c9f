using Chancery.Core.Clauses;
using Chancery.Core.Persons;
using Chancery.Core.Readings;
using Chancery.Core.Words;

namespace Chancery.Core.Events;

/// <summary>What stands on its own by its place in the sentence alone.</summary>
internal sealed partial class EventReader
{
    /// <summary>Reads what its place in the sentence alone tells of an engagement: "after their talks", "followed by", "is on a visit to".</summary>
    /// <returns>Whether nothing else is to be read of it.</returns>
    private bool IsToldWhole(int s, EventDraft draft, Node node, string? governor, ClauseParser parser, List<Clause> clauses, List<Node> nodes)
    {
        if (governor is "after" && draft is { Kind: EngagementKind.Talks, People.Count: 0, Parties.Count: 0, Earlier: false } or { Kind: EngagementKind.Conference, Generic: true, MechanismItem: null, People.Count: 0, Parties.Count: 0, Earlier: false }
            && (LastBefore(node, clauses) ?? (node.Index == 1 ? FirstBehind(node, clauses) : null)) is { SubjectInherited: false, Passive: false, Negated: false, Subject.Count: > 0, Governor: null } both
            && (both.Subject is [{ } all] ? both.Verb.Index < node.Index && SpeaksForAll(all, both) : both.Subject.Select(actors.PersonOf).OfType<Person>().Where(p => p.IsNamed).ToList() is { Count: > 1 } named && named.Exists(p => p.Party is null || p.Party != named[0].Party)))
        {
            // "A and B signed a declaration after their talks": they held them
            if (both.Subject is [{ Item.Class: KnownClass.Group } ministers] && nodes.Find(n => n.Kind is NodeKind.Conjunction && n.Index > 0 && n.Index + 1 < ministers.Index && IsState(nodes[n.Index - 1]) && IsState(nodes[n.Index + 1])) is { } and)
            {
                // "A and B will …, their ministers said after talks"
                draft.AddParty(nodes[and.Index - 1]["id"], nodes[and.Index - 1], $"frame.{draft.Frame.Name}.told-by");
                draft.AddParty(nodes[and.Index + 1]["id"], nodes[and.Index + 1], $"frame.{draft.Frame.Name}.told-by");
            }

            Apply(draft, draft.Frame.Role("subject") ?? "side", both.Subject, draft.Frame, "told-by");
            for (var n = both.Subject.Count > 1 ? 0 : both.Subject[0].Index; n < node.Index; n++)
            {
                if (nodes[n].Kind == NodeKind.Date)
                {
                    SetDate(draft, nodes[n]);
                }
            }

            draft.Finite = true;
            return true;
        }

        if (governor is "after" or "from" && draft is { Kind: EngagementKind.Visit or EngagementKind.Conference, Plural: false, People.Count: 0 } && LastBefore(node, clauses) is { Outright: true, Governor: null, Subject.Count: > 0 } home && home["homeward"] is not null)
        {
            // "returned home on Friday after a visit to Y": the day is that of the return
            Apply(draft, draft.Frame.Role("subject") ?? "side", home.Subject, draft.Frame, "homeward");
            FillFromCircumstances(draft, node, governor, parser, clauses, nodes);
            draft.Finite = true;
            return true;
        }

        if (governor is "in" or "at" or "during" && draft is { People.Count: 1, Kind: EngagementKind.Talks or EngagementKind.Reception } && node.Index >= 4 && nodes[node.Index - 2].Kind == NodeKind.Actor && nodes[node.Index - 3]["fn"] == "of"
            && clauses.TrueForAll(c => c.Verb.Index > node.Index || (c.SubjectInherited && c.Of("of").Contains(nodes[node.Index - 2]))) && actors.PersonOf(nodes[node.Index - 2]) is { IsNamed: true } saying && !draft.Has(saying))
        {
            // "That was what X said at a meeting with Y", without a verb: whose words they are is the other side
            Apply(draft, draft.Frame.Role("subject") ?? "side", [nodes[node.Index - 2]], draft.Frame, "told-by");
            draft.Finite = true;
            draft.Background = false;
            return true;
        }

        if (governor == "followed")
        {
            // "a ceremony was held, followed by talks between X and Y"; "A met B, followed by talks with C": A's
            draft.Finite = true;
            if (LastBefore(node, clauses) is { Outright: true } met && met["frame"] is "meeting" or "talks-verb" && nodes[node.Index + 1]["fn"] is "with")
            {
                Apply(draft, draft.Frame.Role("subject") ?? "side", met.Subject, draft.Frame, "followed");
            }

            return true;
        }

        if (governor == "on" && IsPredicate(node, nodes) is { } visitor && draft.Frame.Role("subject") is { } role)
        {
            // "is on an official visit to …"
            Apply(draft, role, [visitor], draft.Frame, "be-on");
            if (nodes[0]["fn"] == "invitation" && nodes[1].Kind == NodeKind.Actor && draft.Frame.Role("invitation") is { } inviter)
            {
                Apply(draft, inviter, [nodes[1]], draft.Frame, "invitation");
            }

            actors.SpeakOf(visitor);
            draft.Finite = true;
            draft.Background |= IsAsideOf(node, nodes) && TellsMore(s, draft);
            return true;
        }

        if (governor == "on" && draft is { Kind: EngagementKind.Visit, People.Count: > 0 } && node.Index == 3 && nodes[1].Kind == NodeKind.Comma && nodes[0].Kind == NodeKind.Actor
            && IsOnlyWelcomed(node, clauses, nodes))
        {
            // "X, on an official visit to Y, was welcomed": nothing else is told
            draft.Finite = true;
            return true;
        }

        return false;
    }
}

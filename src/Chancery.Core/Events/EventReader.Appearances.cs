using Chancery.Core.Clauses;
using Chancery.Core.Readings;

namespace Chancery.Core.Events;

/// <summary>Engagements told by where somebody speaks: before the press with another, on a visit, behind an opening.</summary>
internal sealed partial class EventReader
{
    /// <summary>
    /// "X told a joint press conference with Y", "Addressing a joint news conference with Y, X said", "X said at a joint press conference with Y":
    /// whoever speaks and whoever stands beside talked.
    /// </summary>
    /// <returns>Whether two named people of different parties are told to face the press; other appearances are no engagement.</returns>
    private bool ReadAppearance(EventDraft draft, Node node, string? governor, List<Clause> clauses, List<Node> nodes)
    {
        if (draft.People is not [{ Person: { IsNamed: true } partner }, ..] || governor is not (null or "in" or "at" or "during"))
        {
            return false;
        }

        var teller = clauses.FindLast(c => c.Verb.Index < node.Index && c is { Passive: false, Negated: false, Future: false, Subject.Count: 1 } && (c["act"] is "say" || c["light"] is "attend" or "hold" or "pay"))
            ?? clauses.Find(c => c is { Passive: false, SubjectInherited: false, Subject.Count: 1 } && c["act"] is "say");
        if (teller is null || actors.PersonOf(teller.Subject[0]) is not { IsNamed: true, IsSpokesman: false } speaker || draft.Has(speaker) || (speaker.Party == partner.Party && speaker.Party is not null))
        {
            return false;
        }

        Apply(draft, draft.Frame.Role("subject") ?? "side", teller.Subject, draft.Frame, "told-by");
        FillLeading(draft, teller, nodes);
        draft.Finite = true;
        draft.Background = false;
        return true;
    }

    /// <summary>
    /// "Secretary X and Minister Y Before Their Meeting", "X With Y at a Joint Press Availability": a headline without a verb names those who
    /// met and the meeting.
    /// </summary>
    private bool TakeHeadlinePair(EventDraft draft, Node node, string? governor, ClauseParser parser, List<Node> nodes)
    {
        if (governor is not ("before" or "after" or "at" or "during") || node.Index < 4 || nodes[0].Kind != NodeKind.Actor || draft.Frame.Role("subject") is not { } role || (draft.Frame.Name != "appearance" && context.Sentences[draft.Sentence].Kind != Text.BlockKind.Caption && (node["det"] is null || node["plural"] is not null)))
        {
            return false;
        }

        var pair = parser.GroupAt(0);
        if (nodes[pair[^1].Index + 1] is { Kind: NodeKind.Preposition } with && with["fn"] == "with" && nodes[with.Index + 1].Kind == NodeKind.Actor)
        {
            pair = [.. pair, .. parser.GroupAt(with.Index + 1)];
        }

        var people = Named(pair);
        if (pair[^1].Index + 2 != node.Index || people.Count < 2 || people.Count != pair.Count || (people.TrueForAll(p => p.Party == people[0].Party) && people[0].Party is not null))
        {
            return false;
        }

        Apply(draft, role, pair, draft.Frame, "headline");
        draft.Finite = true;
        draft.Background = draft.Definite = draft.Future = false;
        return true;
    }

    /// <summary>"EU foreign ministers made little progress during a two-day meeting": those who are many are the meeting.</summary>
    private void TakeAssembly(EventDraft draft, List<Clause> clauses, List<Node> nodes)
    {
        if (draft is not { Indefinite: true, Earlier: false, Future: false, Plural: false, People.Count: 0, Parties.Count: 0, Kind: EngagementKind.Talks or EngagementKind.Conference, Anchor: { Kind: NodeKind.Event } node }
            || Governor(node, nodes) is not ("during" or "at" or "in")
            || LastBefore(node, clauses) is not { Subordinate: false, Passive: false, NonFinite: false, Negated: false, Future: false, Subject: [{ } all] } clause || all["many"] is null)
        {
            return;
        }

        Apply(draft, draft.Frame.Role("subject") ?? "side", clause.Subject, draft.Frame, "assembly");
        draft.Finite = true;
        draft.Background = false;
    }

    /// <summary>"said here at the start of a visit to X", "said during a tour of X": whoever speaks is on the visit.</summary>
    private void TakeVisitor(EventDraft draft, Node node, string? governor, List<Clause> clauses, List<Node> nodes)
    {
        if (draft is { Kind: EngagementKind.Visit, People.Count: 0, Country: { } seen, Plural: false, Earlier: false } && node["det"] is not null
            && (governor is "during" or "on" or "at" or "in" || (governor is "of" && node.Index >= 3 && nodes[node.Index - 3]["fn"] is "at" or "in" && nodes[node.Index - 2].Kind == NodeKind.Other))
            && LastBefore(node, clauses) is { Subordinate: false, Passive: false, NonFinite: false, Negated: false, Subject.Count: 1 } spoken && spoken["act"] is "say"
            && actors.PersonOf(spoken.Subject[0]) is { IsNamed: true, IsSpokesman: false, Party: not null } visitor && visitor.Party != seen)
        {
            Apply(draft, "guest", spoken.Subject, draft.Frame, "during");
            draft.SpokenAfter = true;
        }
    }

    /// <summary>The named person, of another party than the partner's, behind the comma that closes an opening "In a meeting with X, "; null without one.</summary>
    private Node? BehindOpening(EventDraft draft, Node node, List<Node> nodes)
    {
        var partner = draft.People[0];
        var j = node.Index + 1;
        while (j < nodes.Count && nodes[j].Kind is not (NodeKind.Comma or NodeKind.Verb or NodeKind.Relative or NodeKind.Subordinator))
        {
            j++;
        }

        return j + 1 < nodes.Count && nodes[j].Kind == NodeKind.Comma && partner.Node.Index < j && nodes[j + 1] is { Kind: NodeKind.Actor } next && actors.PersonOf(next) is { IsSpokesman: false } other && (other.IsNamed || other.Party is not null)
            && other != partner.Person && (other.Party is null || other.Party != partner.Person.Party) && (j + 2 >= nodes.Count || nodes[j + 2].Kind is not (NodeKind.Comma or NodeKind.Conjunction)) ? next : null;
    }
}

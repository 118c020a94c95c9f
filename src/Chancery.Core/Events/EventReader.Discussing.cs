using Chancery.Core.Clauses;
using Chancery.Core.Persons;
using Chancery.Core.Readings;
using Chancery.Core.Words;

namespace Chancery.Core.Events;

/// <summary>Those with whom something was discussed at an engagement told ahead.</summary>
internal sealed partial class EventReader
{
    /// <summary>"Trong cuộc điện đàm ngày 8/12, A và B đã thảo luận", "In a call, A discussed X with B": people of different parties who discuss something at an engagement told ahead take part in it.</summary>
    private bool ReadAgreeing(int s, Clause clause, List<Node> nodes, ClauseParser parser)
    {
        if (clause["form"] is "ing" or "base" or "participle" || nodes.FindIndex(n => n.Kind == NodeKind.Event) is not (var at and >= 1) || at > clause.Subject[0].Index || nodes[at - 1] is not { Kind: NodeKind.Preposition } before || before["fn"] is not ("in" or "at" or "during")
            || nodes[at]["frame"] is "visit" or "conference" or "signing")
        {
            return false;
        }

        var people = Named(clause.Subject);
        if (people.Count != clause.Subject.Count)
        {
            return false;
        }

        List<Node> partners = people.Count == 1 ? [.. clause.Of("with").Where(n => n.Item?.Class == KnownClass.Person)] : [];
        people.AddRange(Named(partners));
        if (people.Count < 2 || people.TrueForAll(p => p.Party == people[0].Party && p.Party is not null))
        {
            return false;
        }

        if (nodes[at]["apart"] is not null && partners.Count > 1 && !byNode.ContainsKey(nodes[at]) && nodes[at]["frame"] is { } name && context.Pack.Frames.TryGetValue(name, out var frame))
        {
            foreach (var partner in partners)
            {
                // "In separate calls, A discussed X with B and C"
                var call = NewDraft(s, nodes[at], frame, nodes[at].Item!.Rule?.Name ?? name);
                byNode[nodes[at]] = call;
                Describe(call, nodes[at]);
                call.Plural = call.Definite = false;
                call.Apart = true;
                Join(call, clause.Subject, [partner]);
            }

            return true;
        }

        if (DraftFor(s, nodes[at], parser, nodes) is not { } draft)
        {
            return false;
        }

        draft.Plural &= partners.Count == 0;
        Join(draft, clause.Subject, partners);
        return true;
    }

    /// <summary>"held calls to discuss X with A and B": those with whom it was discussed were called.</summary>
    private void AddDiscussed(EventDraft draft, List<Clause> clauses, List<Node> nodes)
    {
        if (draft.Kind == EngagementKind.Talks && draft.Anchor.Kind == NodeKind.Event && draft.People.Count == 1)
        {
            AddDiscussedWith(draft, clauses, nodes);
        }
    }

    private void AddDiscussedWith(EventDraft draft, List<Clause> clauses, List<Node> nodes)
    {
        if (clauses.Find(c => c is { NonFinite: true, Governor: { } held } && c["act"] is "discuss" && ReferenceEquals(EventOf(held, held["light"] ?? ""), draft.Anchor)) is not { } discussed)
        {
            return;
        }

        List<Node> partners = [.. discussed.Of("with").Where(n => n.Item?.Class == KnownClass.Person)];
        if (partners.Exists(n => nodes[n.Index - 1].Kind != NodeKind.Event && actors.PersonOf(n) is { IsNamed: true } other && !draft.Has(other)))
        {
            Apply(draft, draft.Frame.Role("with") ?? "side", partners, draft.Frame, "discussed");
            draft.Plural = false;
        }
    }

    private List<Person> Named(List<Node> nodes) => [.. nodes.Select(actors.PersonOf).OfType<Person>().Where(p => p is { IsNamed: true, IsSpokesman: false })];

    private void Join(EventDraft draft, List<Node> subjects, List<Node> partners)
    {
        draft.Finite = true;
        draft.Background = false;
        Apply(draft, draft.Frame.Role("subject") ?? "side", subjects, draft.Frame, "agreed");
        Apply(draft, draft.Frame.Role("with") ?? "side", partners, draft.Frame, "agreed");
    }
}

using Chancery.Core.Clauses;
using Chancery.Core.Events;
using Chancery.Core.Mentions;

namespace Chancery.Core.Speech;

/// <content>What both sides did, told without a word of agreeing.</content>
internal sealed partial class TriggerFinder
{
    /// <summary>
    /// "The ministers set up a working group on trade", "… discussed trade and adopted a roadmap": plain words that begin with a deed, behind both sides
    /// or behind another verb of theirs. The words stay plain for the clauses: a deed of one side is no act of speech.
    /// </summary>
    private Trigger? FromDeed(Node node, List<Node> nodes, List<Clause> clauses) => DeedAt(node) is { } deed ? FromDeed(node, deed, nodes, clauses) : null;

    private Trigger? FromDeed(Node node, Item deed, List<Node> nodes, List<Clause> clauses)
    {
        var before = node.Index - 1;
        while (before > 0 && nodes[before] is { Kind: NodeKind.Auxiliary } have && have["have"] is not null)
        {
            before--;
        }

        if (before < 0)
        {
            return null;
        }

        List<Node> subject;
        List<Actor> speakers;
        if (nodes[before].Kind is NodeKind.Actor || (nodes[before].Kind is NodeKind.Event && nodes[before]["frame"] is not "internal"))
        {
            var first = before;
            while (first > 1 && nodes[first - 1].Kind is NodeKind.Conjunction or NodeKind.Comma && nodes[first - 2].Kind == NodeKind.Actor && nodes[before].Kind == NodeKind.Actor)
            {
                first -= 2;
            }

            if (first > 0 && nodes[first - 1].Kind is not (NodeKind.Comma or NodeKind.Conjunction or NodeKind.Quote or NodeKind.Place or NodeKind.Date) && !(nodes[first - 1].Kind == NodeKind.Relative && first > 1 && nodes[first - 2] is { Kind: NodeKind.Verb } telling && telling["act"] is not ("propose" or "request" or "wish" or "urge")))
            {
                // "the roadmap they adopted", "proposed that the two navies set up …"
                return null;
            }

            subject = nodes.GetRange(first, before - first + 1).FindAll(static n => n.Kind is NodeKind.Actor or NodeKind.Event);
            speakers = [.. subject.SelectMany(n => n.Kind == NodeKind.Actor ? SpeakersAt(n, clauses) : [])];
        }
        else if (nodes[before].Kind is NodeKind.Conjunction or NodeKind.Comma && before == node.Index - 1
            && clauses.FindLast(c => c.Verb.Index < before) is { NonFinite: false, Subordinate: false, Passive: false, Future: false } told && told["form"] is "past" or "third")
        {
            subject = told.Subject;
            speakers = [.. told.Speakers];
        }
        else
        {
            return null;
        }

        var verb = new Node(NodeKind.Verb, deed, deed.Start, deed.End) { Index = node.Index };
        return new Trigger { Act = "agree", Node = verb, Sentence = nodes, Speakers = speakers, Subject = subject, Start = deed.Start };
    }

    /// <summary>A deed at the head of plain words, or behind one adverb.</summary>
    private Item? DeedAt(Node node)
    {
        for (var t = node.Start; t < Math.Min(node.End, node.Start + 2); t++)
        {
            if (context.Chart.Find(t, Words.KnownClass.JointDeed) is { } deed && deed.End <= node.End)
            {
                return deed;
            }
        }

        return null;
    }
}

using Chancery.Core.Clauses;

namespace Chancery.Core.Speech;

/// <content>Who says so, told between two commas inside what is said.</content>
internal sealed partial class TriggerFinder
{
    private const int FewestBehind = 3;

    /// <summary>
    /// "agreed, a spokesman said, to …", "would, the minister added, open …", "will, the two sides agreed, be set up": what stands between the
    /// commas tells whose words these are, and does not end what is undertaken.
    /// </summary>
    /// <returns>Whether the act is such an insertion; then it is no act of its own.</returns>
    private bool Inserts(Trigger open, Trigger next, List<Node> nodes, int s)
    {
        if (next is not { Act: "say" or "agree" or "pledge" or "announce", Attitude: null, Clause: { SubjectInherited: false, Passive: false, Subject: [var who, ..] } } || open.Act is "say" or "discuss" or "praise" || IsFrame(open.Act))
        {
            return false;
        }

        var first = Math.Min(who.Index, next.Node.Index);
        first -= first > 1 && nodes[first - 1] is { Kind: NodeKind.Other } article && article.End - article.Start == 1 ? 1 : 0;
        if (first == 0 || nodes[first - 1].Kind != NodeKind.Comma || first - 1 <= open.Node.Index || !IsDirectlyBehind(open, first - 1, nodes))
        {
            return false;
        }

        var last = Math.Max(next.Node.Index, next.Clause.Subject[^1].Index) + 1;
        while (last < nodes.Count && nodes[last].Kind is NodeKind.Date or NodeKind.Place or NodeKind.Preposition or NodeKind.Other && last - next.Node.Index < 4)
        {
            last++;
        }

        if (last >= nodes.Count - 1 || nodes[last].Kind != NodeKind.Comma || nodes[^1].End - nodes[last].End < FewestBehind)
        {
            return false;
        }

        if (next.Act is not "say")
        {
            // the two sides agreed that it will be so: what stands before is the matter
            open.Start = open.Subject.Count == 0 ? context.BodyStart[s] : open.Start;
            open.Speakers = next.Speakers;
            open.Subject = next.Subject;
        }

        open.Frame ??= next.Act is "say" ? next : null;
        return true;
    }

    /// <summary>Whether nothing but a day or a place stands between an act and a comma.</summary>
    private static bool IsDirectlyBehind(Trigger act, int comma, List<Node> nodes)
    {
        for (var i = act.Node.Index + 1; i < comma; i++)
        {
            if (nodes[i].Kind is not (NodeKind.Date or NodeKind.Place or NodeKind.Preposition or NodeKind.Auxiliary))
            {
                return false;
            }
        }

        return true;
    }
}

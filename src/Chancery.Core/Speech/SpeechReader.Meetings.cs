using Chancery.Core.Clauses;
using Chancery.Core.Events;
using Chancery.Core.Words;

namespace Chancery.Core.Speech;

/// <summary>What talks are told to be on, beside the noun or verb that tells of them.</summary>
internal sealed partial class SpeechReader
{
    /// <summary>"The visit aims to deepen ties in energy", "The aim of the port call is to …": what an engagement is for, told directly behind it, is a matter of it.</summary>
    private void TakeAims(int s)
    {
        const int Reach = 5;
        foreach (var node in context.Nodes[s])
        {
            if (node.Kind is not NodeKind.Event || assembler.HomeOf(node) is not { } held)
            {
                continue;
            }

            for (var t = Math.Max(context.BodyStart[s], node.Start - 3); t < Math.Min(node.End + Reach, context.Sentences[s].End); t++)
            {
                if (context.Chart.Find(t, KnownClass.Aim) is { } aim && (aim["of"] is null ? t >= node.End : aim.End == node.Start))
                {
                    held.Topics.UnionWith(topics.Find(Math.Max(aim.End, node.End), context.Sentences[s].End, held.Parties, weak: true).Select(static m => m.Id));
                    break;
                }

                if (context.Report.Text[context.Chart[t].Start] is ';' or ':')
                {
                    break;
                }
            }
        }
    }

    /// <summary>"held talks with X on trade and energy", "met X for discussions on education": the matters stand behind the preposition.</summary>
    private void TakeMattersOfTalks(int s)
    {
        var nodes = context.Nodes[s];
        for (var i = 0; i + 1 < nodes.Count; i++)
        {
            if (nodes[i].Kind is not (NodeKind.Event or NodeKind.Verb) || nodes[i]["frame"] is not ("talks" or "meeting-noun" or "dialogue" or "call") || MatterBehind(nodes, i) is not { } on || assembler.HomeOf(nodes[i]) is not { } held)
            {
                continue;
            }

            held.Topics.UnionWith(topics.Find(on.End, EndOfMatter(nodes, on.Index), held.Parties, weak: true).Select(static t => t.Id));
        }
    }

    /// <summary>The preposition of the matter directly behind talks, or behind whom they are with; null without one.</summary>
    private static Node? MatterBehind(List<Node> nodes, int talks)
    {
        var j = talks + 1;
        while (j + 1 < nodes.Count && nodes[j] is { Kind: NodeKind.Preposition } with && with["fn"] is "with" or "between" && nodes[j + 1].Kind is NodeKind.Actor)
        {
            j++;
            while (j < nodes.Count && nodes[j].Kind is NodeKind.Actor or NodeKind.Conjunction)
            {
                j++;
            }
        }

        return j + 1 < nodes.Count && nodes[j] is { Kind: NodeKind.Preposition } on && on["fn"] is "on" && on["matter"] is not null && nodes[j + 1].Kind is not NodeKind.Date ? nodes[j] : null;
    }

    /// <summary>Where a matter ends: before a verb, a day, a quotation, or a preposition that leads to somebody, a place, a day or another engagement.</summary>
    private static int EndOfMatter(List<Node> nodes, int on)
    {
        for (var k = on + 1; k < nodes.Count; k++)
        {
            var ends = nodes[k].Kind is NodeKind.Verb or NodeKind.Date or NodeKind.Quote or NodeKind.Relative or NodeKind.Subordinator
                || (nodes[k].Kind is NodeKind.Preposition && nodes[k]["fn"] is not ("of" or "on" or "including") && k + 1 < nodes.Count && nodes[k + 1].Kind is NodeKind.Place or NodeKind.Date or NodeKind.Event or NodeKind.Actor);
            if (ends)
            {
                return nodes[k].Start;
            }
        }

        return nodes[^1].End;
    }
}

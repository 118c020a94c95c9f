using Chancery.Core.Clauses;
using Chancery.Core.Events;

namespace Chancery.Core.Speech;

/// <content>Whose an act is.</content>
internal sealed partial class TriggerFinder
{
    /// <summary>"Theo Thủ tướng, hai nước cần …": somebody named as the source at the head of a sentence says what follows; null without one.</summary>
    private Trigger? SourceOf(List<Node> nodes) =>
        nodes is [{ Kind: NodeKind.Preposition } source, { Kind: NodeKind.Actor, Item.Class: Words.KnownClass.Person or Words.KnownClass.Pronoun } who, { Kind: NodeKind.Comma } comma, ..] && source["source"] is not null
        && actors.Resolve(who) is [{ Person.IsSpokesman: false }] whose
            ? new Trigger { Act = "say", Node = comma, Sentence = nodes, Speakers = whose, Subject = [who], Start = comma.End }
            : null;

    /// <summary>"was proposed by the Minister": whose act it is stands behind the verb.</summary>
    private List<Actor> DoersOf(Clause clause, string act)
    {
        var doers = new List<Actor>();
        foreach (var node in !clause.Future && act is "propose" or "pledge" or "request" or "urge" ? clause.Of("by") : [])
        {
            if (node.Kind == NodeKind.Actor)
            {
                doers.AddRange(actors.Resolve(node));
            }
        }

        return doers;
    }

    private List<Node> SubjectBefore(Node modal, List<Node> nodes, List<Clause> clauses, out List<Actor> speakers)
    {
        speakers = [];
        var thing = modal.Index > 0 && nodes[modal.Index - 1] is { Kind: NodeKind.Other } subject && subject.End - subject.Start > 1 && clauses.Exists(c => c["form"] is not null);
        for (var j = modal.Index - 1; j >= 0; j--)
        {
            var node = nodes[j];
            if (thing && node.Kind is NodeKind.Relative)
            {
                // "They complained that the subsidies would …"
                return [];
            }

            if (node.Kind is NodeKind.Actor && j > 1 && nodes[j - 1] is { Kind: NodeKind.Verb } over && over["form"] is null && over["act"] is not (null or "none") && IsCoordinated(modal, nodes)
                && ClauseOf(over, clauses) is { Subject: [{ Item.Class: Words.KnownClass.Party } own] } one && own.Index < over.Index)
            {
                // "khẳng định A coi trọng B, sẵn sàng …": A is ready
                speakers = [.. one.Speakers];
                return one.Subject;
            }

            if (node.Kind is NodeKind.Actor && (j == 0 || nodes[j - 1].Kind != NodeKind.Preposition))
            {
                speakers = SpeakersAt(node, clauses);
                if (j > 1 && nodes[j - 1].Kind == NodeKind.Conjunction && node.Item?.Class == Words.KnownClass.Party && nodes[j - 2].Item?.Class == Words.KnownClass.Party && (j == 2 || nodes[j - 3].Kind is NodeKind.Other or NodeKind.Comma or NodeKind.Quote))
                {
                    // "Both A and B will"
                    speakers = [.. SpeakersAt(nodes[j - 2], clauses), .. speakers];
                    return [nodes[j - 2], node];
                }

                return [node];
            }

            if (node.Kind is NodeKind.Event && j == modal.Index - 1 && j > 0 && nodes[j - 1].Kind is NodeKind.Actor or NodeKind.Other or NodeKind.Relative)
            {
                // "the President's visit will improve trust"
                return [node];
            }

            if (node.Kind == NodeKind.Verb)
            {
                if (ClauseOf(node, clauses) is { } clause && (IsCoordinated(modal, nodes) || (node["form"] is null && (j == modal.Index - 1 || (node["act"] is "say" && IsTimeTold(nodes, j + 1, modal.Index))))))
                {
                    speakers = [.. clause.Speakers];
                    return clause.Subject;
                }

                return [];
            }
        }

        return [];
    }

    /// <summary>"cho biết sau chuyến thăm sẽ …": between two nodes stand only prepositions with times, places and events.</summary>
    private static bool IsTimeTold(List<Node> nodes, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (nodes[i].Kind is not (NodeKind.Preposition or NodeKind.Date or NodeKind.Place) && !(nodes[i].Kind is NodeKind.Event && i > from && nodes[i - 1].Kind is NodeKind.Preposition))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Nothing that could be a subject stands before the verb.</summary>
    private static bool IsBare(Trigger trigger, List<Node> nodes)
    {
        var j = trigger.Node.Index - 1;
        while (j >= 0 && nodes[j].Kind is NodeKind.Auxiliary)
        {
            j--;
        }

        return j < 0 || nodes[j].Kind == NodeKind.Comma;
    }

    /// <summary>Whether an act opens an item of a list, and tells of nobody whose it is.</summary>
    private bool IsItem(Trigger trigger, int s) =>
        trigger is { Speakers.Count: 0, Frame: null, Clause: { SubjectInherited: true, Passive: false, Governor: null, Subject.Count: 0 } } && trigger.Node["form"] is "past" && IsBullet(s) && IsBehindPlain(trigger);

    private static bool IsBehindPlain(Trigger trigger) => trigger.Sentence.TrueForAll(n => n.Index >= trigger.Node.Index || n.Kind is NodeKind.Other);

    /// <summary>"The two Ministers:", and below item by item "• agreed to …": who stands without a verb in the line above the list; null where nobody does.</summary>
    private Node? Heading(int s)
    {
        var above = s - 1;
        while (above >= 0 && IsBullet(above))
        {
            above--;
        }

        if (above < 0 || context.Clauses[above] is { Count: > 0 })
        {
            return null;
        }

        // a short line of its own is taken for furniture, and has no nodes yet
        var nodes = context.Nodes[above] is { Count: > 0 } built ? built : NodeBuilder.Build(context.Chart, context.Sentences[above]);
        return nodes.FindLast(static n => n.Kind == NodeKind.Actor) is { } last && (last.Index == 0 || nodes[last.Index - 1].Kind is not NodeKind.Preposition) ? last : null;
    }

    private bool IsBullet(int s) => context.Report.Text[context.Chart[context.Sentences[s].Start].Start] is '-' or '–' or '•' or '*' or '▪';

    /// <summary>
    /// Who an actor stands for. A pronoun is whoever it was when the report was read in order: the subject of its clause, the one who says so
    /// in the same sentence ("the minister said he will …"), or who spoke last.
    /// </summary>
    private List<Actor> SpeakersAt(Node node, List<Clause> clauses)
    {
        if (clauses.Find(c => c.Speakers.Count > 0 && c.Subject.Contains(node)) is { } own)
        {
            return [.. own.Speakers];
        }

        if (node.Item?.Class != Words.KnownClass.Pronoun || node["number"] is not "one")
        {
            return [.. actors.Resolve(node)];
        }

        var before = clauses.FindLast(c => c.Verb.Index < node.Index && !c.SubjectInherited && c.Speakers.Exists(a => a.Person is not null));
        return [.. before?.Speakers ?? lastSpeakers];
    }
}

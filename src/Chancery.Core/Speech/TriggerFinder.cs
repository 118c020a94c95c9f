using Chancery.Core.Clauses;
using Chancery.Core.Events;
using Chancery.Core.Mentions;
using Chancery.Core.Reading;

namespace Chancery.Core.Speech;

/// <summary>Finds the acts of speech of a sentence and what each governs; weaker acts inside a stronger one are part of its content.</summary>
internal sealed partial class TriggerFinder(ReportContext context, ActorResolver actors)
{
    private List<Actor> lastSpeakers = [];
    private List<Actor> speaking = [];
    private int speakingIn;
    private bool spoke;

    public List<Trigger> Find(int s)
    {
        var nodes = context.Nodes[s];
        var clauses = context.Clauses[s];
        var found = new List<Trigger>();
        var open = SourceOf(nodes);
        foreach (var node in nodes)
        {
            var next = node.Kind switch
            {
                NodeKind.Verb => FromVerb(node, nodes, clauses),
                NodeKind.Modal => FromModal(node, nodes, clauses),
                NodeKind.Other => FromDeed(node, nodes, clauses),
                _ => null,
            };
            if (next is null || (open is not null && !next.IsDeed && (Absorbs(open, next) || IsContent(open, next, nodes))))
            {
                continue;
            }

            if (open is not null && Inserts(open, next, nodes, s))
            {
                continue;
            }

            if (open is not null)
            {
                open.End = Math.Max(open.Node.End, SubjectStart(next, nodes, open));
                if (IsFrame(open.Act))
                {
                    next.Frame = open;
                    if (open.Speakers.Count == 1 && next.Subject is [{ Item: { Class: Words.KnownClass.Pronoun } he } at] && he["number"] is "one" && at.Index == open.Node.Index + 1)
                    {
                        // "said he will …"
                        next.Speakers = open.Speakers;
                    }
                }
                else if (open.Frame is not null && !IsFrame(next.Act))
                {
                    next.Frame = open.Frame;
                }
            }

            if (TellsOfSubject(next))
            {
                next.Start = open is null ? context.BodyStart[s] : open.Act is "discuss" or "agree" or "say" ? Math.Max(open.Node.End, SubjectEdge(next, nodes)) : next.Start;
            }

            found.Add(next);
            open = next;
        }

        if (open is not null)
        {
            open.End = context.Sentences[s].End;
        }

        Remember(clauses);
        var source = found.Count > 0 ? SourceBehind(nodes) : null;
        foreach (var trigger in found)
        {
            trigger.Frame ??= FrameBehind(trigger, found) ?? (trigger.Act is "ought" || IsSelf(trigger) ? source : null);
            if (trigger is { Frame: null, Act: "ought", Subject: [{ Item.Class: Words.KnownClass.Group }] } && found.Count == 1 && GoesOn(s))
            {
                // "X said …. The two countries should …": free words of whoever spoke last
                trigger.Frame = new Trigger { Act = "say", Node = trigger.Node, Sentence = nodes, Speakers = speaking, Start = trigger.Start };
            }

            trigger.End = source is null ? trigger.End : Math.Max(trigger.Node.End, Math.Min(trigger.End, source.Start));
            if (trigger is { Frame.Speakers: { Count: > 0 } whose } && IsSelf(trigger) && ReferenceEquals(trigger.Frame, found[^1]))
            {
                // "We committed to …," the minister said: his
                trigger.Speakers = whose;
            }

            if (trigger is { Speakers.Count: 0, Frame: { } frame })
            {
                trigger.Speakers = frame.Speakers;
            }
            else if (trigger is { Speakers.Count: 0, Frame: null, Act: "agree" or "propose" or "request" or "pledge" or "wish" or "say" or "support" or "oppose" or "concern" or "urge", Clause: { SubjectInherited: true, Passive: false, Governor: null, Subject.Count: 0 } } && trigger.Node["form"] is null && speaking.Count > 0 && IsBare(trigger, nodes) && context.Sentences[s].Block - speakingIn is 0 or 1)
            {
                // "Hai bên … Đồng thời, nhất trí …": a sentence without a subject goes on with that of the one before
                trigger.Speakers = speaking;
            }
            else if (IsItem(trigger, s) && Heading(s) is { } heading)
            {
                trigger.Speakers = [.. actors.Resolve(heading)];
            }
        }

        if (clauses.Find(c => c is { Governor: null, NonFinite: false, Subordinate: false, Passive: false, Speakers.Count: > 0 }) is { } first)
        {
            speaking = first.Speakers;
            spoke = first["act"] is "say" or "praise" or "propose" or "wish" or "request" or "express" && first.Speakers is [{ Person: { IsSpokesman: false }, Side: not null }];
            speakingIn = context.Sentences[s].Block;
        }

        return found;
    }

    /// <summary>"Trade was discussed", "a roadmap was agreed", "security came up": the matter stands before the verb.</summary>
    private static bool TellsOfSubject(Trigger trigger) =>
        trigger.Node["matter"] is "subject" || (trigger is { Act: "discuss" or "agree", Clause.Passive: true } && trigger.Subject is not [{ Item.Class: Words.KnownClass.Pronoun }])
        || (trigger is { Act: "propose" or "pledge", Clause.Passive: true, Speakers.Count: > 0 } && trigger.Subject is not [{ Item.Class: Words.KnownClass.Pronoun or Words.KnownClass.Person or Words.KnownClass.Party }]);

    /// <summary>One past the last sign that parts the verb's own stretch from what stands before it.</summary>
    private static int SubjectEdge(Trigger trigger, List<Node> nodes)
    {
        var at = nodes.FindLastIndex(trigger.Node.Index, n => n.Kind is NodeKind.Subordinator or NodeKind.Relative or NodeKind.Quote);
        return at < 0 ? nodes[0].Start : nodes[at].End;
    }

    /// <summary>"We", "I".</summary>
    private static bool IsSelf(Trigger trigger) => trigger.Subject is [{ Item: { Class: Words.KnownClass.Pronoun } we }] && we["number"] is "self";

    private static bool IsFrame(string act) => act is "say" or "praise" or "express";

    private static Clause? ClauseOf(Node verb, List<Clause> clauses)
    {
        foreach (var clause in clauses)
        {
            if (ReferenceEquals(clause.Verb, verb))
            {
                return clause;
            }
        }

        return null;
    }

    private Trigger? FromVerb(Node node, List<Node> nodes, List<Clause> clauses)
    {
        var act = node["act"];
        if (act is null or "none" || (node["form"] is "third" && node.Index > 0 && nodes[node.Index - 1] is { Kind: NodeKind.Verb } governing && governing["form"] is not (null or "third")) || ClauseOf(node, clauses) is not { } clause || IsBarred(node, act, clause, nodes))
        {
            return null;
        }

        if (act == "pledge" && context.Chart.HasWithin(node.End, Math.Min(node.End + 3, context.Chart.Count), Words.KnownClass.CourtesyNoun))
        {
            // "offered congratulations", "offered his sympathy"
            act = "convey";
        }

        var attitude = AttitudeOf(node, act, nodes, clauses);
        if (node["needs"] == "party" && act == "urge" && node.Index + 1 < nodes.Count && nodes[node.Index + 1].Kind is NodeKind.Other && nodes[node.Index + 1].End - nodes[node.Index + 1].Start <= 2)
        {
            // "press releases after the meeting": a noun
            return null;
        }

        if (attitude is not null)
        {
            act = attitude["act"]!;
        }
        else if (node["needs"] == "attitude")
        {
            return null;
        }
        else if (act is "express" or "share")
        {
            act = "say";
        }

        return new Trigger
        {
            Act = act,
            Attitude = attitude,
            Node = node,
            Sentence = nodes,
            Clause = clause,
            Speakers = [.. clause.Passive ? DoersOf(clause, act) : clause.Speakers],
            Subject = clause.Subject,
            Start = node.Start,
            Negated = clause.Negated,
            Planned = clause.Future && node["act"] is "sign" or "agree",
        };
    }

    /// <summary>Whether "to" or "for" opens a complement of a verb, or follows what it governs.</summary>
    private static bool Asks(Clause clause, List<Node> nodes)
    {
        var asked = clause.Complements.FindIndex(c => c.Function is "to" or "for");
        if (asked == 0 || (asked > 0 && clause.Complements[asked - 1].Nodes[0].Kind != NodeKind.Event))
        {
            return true;
        }

        var behind = clause.Complements.Count == 0 ? clause.Verb.Index + 1 : clause.Complements[^1].Nodes[^1].Index + 1;
        behind += clause.Complements.Count == 0 && behind < nodes.Count && nodes[behind].Kind == NodeKind.Other ? 1 : 0;
        return Opens(nodes, behind) || (clause.Complements is [{ Function: "object" } whom, _, ..] && Opens(nodes, whom.Nodes[^1].Index + 1));

        static bool Opens(List<Node> nodes, int at) => at < nodes.Count && nodes[at] is { Kind: NodeKind.Preposition } next && next["fn"] is "to" or "for";
    }

    private Trigger? FromModal(Node node, List<Node> nodes, List<Clause> clauses)
    {
        var act = node["act"] ?? (node["ready"] is not null ? "ready" : node["ought"] is not null ? "ought" : node["future"] is not null && (node["planned"] is null || node["settled"] is not null) ? "will" : null);
        if (act is null || (act is "will" or "ready" && IsOfNoun(node, nodes)) || (act is "will" && node.End < context.Chart.Count && context.Chart.Find(node.End, Words.KnownClass.Foretold) is { } comes && (comes["unless"] != "party" || node.Index == 0 || nodes[node.Index - 1].Item?.Class != Words.KnownClass.Party)))
        {
            return null;
        }

        if (act is "ready" && nodes.Exists(n => n.Index < node.Index && n.Index >= node.Index - 2 && n.Kind == NodeKind.Modal && n["possible"] is not null))
        {
            // "may be willing to": supposed
            return null;
        }

        if (act is "will" && nodes.Exists(n => n.Index < node.Index && n.Kind == NodeKind.Modal && n["planned"] is not null && n["settled"] is null && n.Index == 0))
        {
            // "Dự kiến, hai bên sẽ thông qua …": expected, and nobody's word
            return null;
        }

        var subject = SubjectBefore(node, nodes, clauses, out var speakers);
        if (act is "ought" && subject is [{ Item.Class: Words.KnownClass.Pronoun } it] && it["number"] is "thing" && it.Index == node.Index - 1 && context.Chart.Has(node.Start, Words.KnownClass.Auxiliary))
        {
            // "it was necessary to …": of nobody in particular
            subject = [];
            speakers = [];
        }
        else if (node["it"] is not null)
        {
            // "a settlement that is essential to …"
            return null;
        }

        if (act is "will" or "ready" && IsSupposed(node, subject, nodes))
        {
            return null;
        }

        var negated = node.Index > 0 && nodes[node.Index - 1].Kind == NodeKind.Negation && act is not "ought";
        return new Trigger { Act = act, Node = node, Sentence = nodes, Speakers = speakers, Subject = subject, Start = node.Start, Negated = negated };
    }

    /// <summary>Remembers who spoke, for the pronouns of the sentences that follow.</summary>
    private void Remember(List<Clause> clauses)
    {
        if (clauses.FindLast(c => c is { Governor: null, NonFinite: false, Subordinate: false } && c.Speakers.Exists(a => a.Person is not null)) is { } last)
        {
            lastSpeakers = last.Speakers;
        }
    }

    private static bool IsCoordinated(Node modal, List<Node> nodes) => modal.Index > 0 && nodes[modal.Index - 1].Kind is NodeKind.Conjunction or NodeKind.Comma;

    private bool Absorbs(Trigger open, Trigger next)
    {
        if (IsFrame(open.Act) || open.Act is "discuss" or "convey" or "invite" or "present" or "congratulate" or "accept" or "exchange")
        {
            return next.Clause is { NonFinite: true } && IsFrame(next.Act) && open.Act == "say";
        }

        if (next.Clause is null)
        {
            return open.Act is not ("ready" or "will" or "ought");
        }

        if (next.Clause.NonFinite || next.Clause.Subordinate || (open.Clause is null && IsGoverned(open, next)))
        {
            return true;
        }

        if (next.Node["form"] is "base" && open.Act is "propose" or "request" or "urge" or "wish" or "agree" && next.Clause.Subject is [{ Index: var who }, ..] && who > open.Node.Index
            && open.Sentence.FindIndex(open.Node.Index, who - open.Node.Index, n => n.Kind is NodeKind.Comma or NodeKind.Conjunction) < 0)
        {
            // "proposed that both countries share", "suggested Hungary urge the others"
            return true;
        }

        // "both oppose the blockade and express concern": a plain verb joined to another one is no infinitive
        if (next.Node["form"] is null && next.Act == "support" && next.Node.Index > 0 && context.Report.Text[context.Chart[open.Sentence[next.Node.Index - 1].Start].Start] == ';')
        {
            return false;
        }

        var joined = open is { Clause.NonFinite: false } && open.Node["form"] is "base" && open.Act is "oppose" or "support" or "concern" or "urge";
        return next.Clause.SubjectInherited && ((next.Node["form"] is "base" && !joined) || (next.Node["form"] is null && next.Node["act"] is "share" or "exchange" or "discuss" or "support"));
    }

    /// <summary>"will donate", "should be discussed", "will go on supporting": a verb directly behind the modal is what is undertaken; a position stays one.</summary>
    private static bool IsGoverned(Trigger open, Trigger next)
    {
        if (next.Act is "oppose" or "urge" or "concern" or "sign" or "accept" or "agree" or "pledge" or "propose" or "request" or "wish" || (next.Act == "support" && open.Act is not ("will" or "ready")))
        {
            return false;
        }

        var carried = next.Node.Index == open.Node.Index + 2 && open.Sentence[open.Node.Index + 1].Kind == NodeKind.Auxiliary;
        return (carried && next.Node["form"] is not null) || (next.Node.Index == open.Node.Index + 1 && next.Node["form"] is "base" or "participle" or "past");
    }

    /// <summary>
    /// Without inflection, a verb belongs to the undertaking before it where a modal stands directly before it, where its subject is the one
    /// that the undertaking names ("đề nghị hai bên chia sẻ …"), or where nothing sets it apart.
    /// </summary>
    private bool IsContent(Trigger open, Trigger next, List<Node> nodes)
    {
        if (next.Clause is not { } clause || next.Node["form"] is not null || open.Node["form"] is not null
            || open.Act is not ("agree" or "propose" or "request" or "wish" or "pledge" or "ready" or "will" or "ought"))
        {
            return false;
        }

        if (open.Clause is null && next.Node.Index == open.Node.Index + 1)
        {
            return true;
        }

        if (!clause.SubjectInherited)
        {
            return clause.Subject.Count > 0 && clause.Subject[0].Index > open.Node.Index
                && !nodes.GetRange(open.Node.Index, clause.Subject[0].Index - open.Node.Index).Exists(n => n.Kind == NodeKind.Comma);
        }

        var j = next.Node.Index - 1;
        while (j > open.Node.Index && nodes[j].Kind is NodeKind.Auxiliary or NodeKind.Modal or NodeKind.Negation)
        {
            j--;
        }

        return nodes[j].Kind is not (NodeKind.Comma or NodeKind.Conjunction) || (next.Act == "sign" && nodes[j].Kind == NodeKind.Comma && !SignsSomething(next.Node))
            || (next.Act == "sign" && nodes[j].Kind == NodeKind.Conjunction && open.Act is "request" or "propose" or "wish");
    }

    /// <summary>Whether a document follows; without one, the verb tells when the one before was signed ("Hiệp ước, ký tháng 6").</summary>
    private bool SignsSomething(Node verb) => context.Chart.HasWithin(verb.End, verb.End + 4, Words.KnownClass.Instrument);

    /// <summary>Where the next act's own subject begins; the act before ends there.</summary>
    private static int SubjectStart(Trigger next, List<Node> nodes, Trigger open)
    {
        var first = next.Node.Start;
        foreach (var node in next.Subject)
        {
            if (node.Index < next.Node.Index && node.Start >= open.Node.End && nodes.Count > node.Index && ReferenceEquals(nodes[node.Index], node) && next.Node.Index - node.Index <= 6)
            {
                first = Math.Min(first, node.Start);
            }
        }

        return first;
    }
}

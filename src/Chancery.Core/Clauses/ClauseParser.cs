using Chancery.Core.Mentions;

namespace Chancery.Core.Clauses;

/// <summary>
/// A light grammar for subject–verb–object languages: each verb gets voice, polarity, modality, a subject to its left (or one carried over)
/// and complements to its right. It leaves open what it cannot tell.
/// </summary>
internal sealed partial class ClauseParser(Chart chart, List<Node> nodes)
{
    private readonly List<Clause> clauses = [];

    public List<Clause> Parse()
    {
        for (var v = 0; v < nodes.Count; v++)
        {
            if (nodes[v].Kind == NodeKind.Verb)
            {
                clauses.Add(Read(v));
            }
        }

        LendSubject();
        return clauses;
    }

    private Clause Read(int v)
    {
        var clause = new Clause { Verb = nodes[v] };
        var previous = Previous(v);
        var form = nodes[v]["form"];
        var left = Chain(v, clause, out var be, out var have, out var infinitive);
        clause.NonFinite = (form == "ing" && !be) || infinitive;
        clause.Future |= form == "future";
        var link = left >= 0 ? nodes[left] : null;
        if (link is { Kind: NodeKind.Agent })
        {
            left--;
        }

        FindSubject(v, left, link, clause, previous, infinitive);
        clause.Subordinate |= form is null && nodes[0]["fn"] is "occasion" && clause["frame"] is "visit" && !nodes.GetRange(0, v).Exists(n => n.Kind == NodeKind.Comma);
        if (clause["act"] is "say" && v > 0 && nodes[v - 1].Kind is NodeKind.Comma or NodeKind.Quote && v + 1 < nodes.Count && nodes[v + 1].Kind == NodeKind.Actor
            && (clause.SubjectInherited || (nodes[v + 1].Item?["name"] is not null && clause.Subject is [{ Item.Class: Words.KnownClass.Party }] && !StartsNextClause(GroupStartingAt(v + 1), null))))
        {
            // "…, said Minister X."
            clause.Subject = GroupStartingAt(v + 1);
            clause.SubjectInherited = false;
        }

        clause.Future |= clause.Subject.Count > 0 && !clause.SubjectInherited && OpensAsPlanned(clause.Subject[0].Index);
        if (form is null && clause.SubjectInherited && link is { Kind: NodeKind.Comma or NodeKind.Conjunction } && previous is { Future: true } && (previous["frame"] ?? previous["light"]) is not null && (clause["frame"] is not null || clause["light"] is not null))
        {
            // "sẽ hội kiến A; hội đàm với B": without inflection the modal goes for all of them
            clause.Future = true;
        }

        if (form is "base" && clause.SubjectInherited && link is { Kind: NodeKind.Comma or NodeKind.Conjunction } && left == v - 1
            && (previous is { Future: true, NonFinite: false } && previous.Verb["form"] is "base" || LastOf(left - 1, n => n.Kind is NodeKind.Modal or NodeKind.Verb) is >= 0 and var modal && nodes[modal]["future"] is not null))
        {
            // "will resume exchanges and hold the committee's meeting"
            clause.Future = true;
        }

        if (form is "past" or "participle" && !be && !have && clause.SubjectInherited && previous is not null && link is { Kind: NodeKind.Other })
        {
            // "reviewed the agreements signed in 2019": a participle behind its noun
            clause.Subordinate = true;
        }

        if (form is "past" or "participle" && !be && !have && v > 0 && IsAttribute(v))
        {
            // "implementing signed agreements", "a review of agreed measures": a participle before its noun
            clause.NonFinite = clause.Subordinate = clause.Attributive = true;
        }

        if (be && clause.SubjectInherited && clause["frame"] is not null && left < v - 1 && link is { Kind: NodeKind.Preposition } && link["fn"] == "to")
        {
            // "informed them of activities to be hosted by X": behind a plain noun, and none of the subject's doing
            clause.NonFinite = clause.Subordinate = clause.Future = true;
        }

        SetVoice(clause, form, be, have);
        if (clause.Doers.Count > 0)
        {
            clause.Complements.Add(new Complement("by", clause.Doers));
        }

        AddWhom(clause);
        Collect(v + 1, clause);
        if (clause.Passive && form is null && clause.Doers.Count == 0 && clause.Complements.Exists(c => c.Function == "object" && c.Nodes[0].Kind == NodeKind.Actor))
        {
            // "vui mừng được gặp X": with an object of its own the verb is no passive
            clause.Passive = false;
        }

        if (!clause.Passive && clause.SubjectInherited && form is "past" or "participle" && !be && !have && clause["frame"] == "signing" && clause.Complements.Exists(c => c.Function == "by" && c.Nodes[0].Kind == NodeKind.Actor))
        {
            // "The agreement, signed in Washington by X and Y, …"
            clause.Passive = true;
        }

        SetGovernor(clause, previous, infinitive);
        return clause;
    }

    /// <summary>Directly behind another verb, a preposition or a determiner, and before plain words.</summary>
    private bool IsAttribute(int v)
    {
        var before = nodes[v - 1];
        return v + 1 < nodes.Count && nodes[v + 1].Kind == NodeKind.Other
            && ((before.Kind == NodeKind.Verb && before["form"] is "ing" or "base") || before is { Kind: NodeKind.Preposition } || (before.Kind == NodeKind.Other && chart.Has(before.End - 1, Words.KnownClass.Determiner)));
    }

    /// <summary>Steps left over auxiliaries, modals, negations and adverbs; returns the index of the first node that is none of them.</summary>
    private int Chain(int v, Clause clause, out bool be, out bool have, out bool infinitive)
    {
        be = have = infinitive = false;
        var j = v - 1;
        for (; j >= 0; j--)
        {
            var node = nodes[j];
            switch (node.Kind)
            {
                case NodeKind.Auxiliary:
                    be |= node["be"] is not null && !have;
                    have |= node["have"] is not null;
                    clause.Pluperfect |= (node["past"] is not null && nodes[v]["form"] is "past" or "participle") || node["earlier"] is not null;
                    continue;
                case NodeKind.Modal:
                    be |= node["be"] is not null;
                    clause.Future |= node["future"] is not null;
                    clause.Ready |= node["ready"] is not null;
                    clause.Ought |= node["ought"] is not null;
                    continue;
                case NodeKind.Negation:
                    clause.Negated = true;
                    continue;
                case NodeKind.Passive:
                    be = true;
                    continue;
                case NodeKind.Preposition when node["fn"] == "to" && nodes[v]["form"] is "base" && j == v - 1:
                    infinitive = true;
                    continue;
                case NodeKind.Date when j == v - 1 && j > 0 && nodes[j - 1].Kind == NodeKind.Auxiliary && nodes[v]["form"] is not null:
                    // "was today welcomed by"
                    continue;
                case NodeKind.Other when node.End - node.Start <= 2 && j == v - 1 && chart[node.Start].IsWord && !chart[node.Start].IsCapital && IsAfterSubject(j):
                    continue;
                default:
                    return j;
            }
        }

        return j;
    }

    /// <summary>A short stretch of plain words between a subject or auxiliary and the verb is an adverb.</summary>
    private bool IsAfterSubject(int j) =>
        j > 0 && nodes[j - 1].Kind is NodeKind.Actor or NodeKind.Auxiliary or NodeKind.Modal or NodeKind.Date or NodeKind.Comma or NodeKind.Conjunction or NodeKind.Negation or NodeKind.Event or NodeKind.Relative;

    /// <summary>Whether an object of a clause, or whom it is with, ends at a node.</summary>
    private static bool HasObjectAt(Clause clause, int index) => clause.Complements.Exists(c => c.Function is "object" or "with" && c.Nodes[^1].Index == index);

    private static bool HasComplementAt(Clause clause, int index) => clause.Complements.Exists(c => c.Nodes[^1].Index == index);

    private void FindSubject(int v, int left, Node? link, Clause clause, Clause? previous, bool infinitive)
    {
        if (link is { Kind: NodeKind.Comma or NodeKind.Conjunction } && clause.Verb["form"] is null && OpensAct(clause["act"]) && Speaker() is { } speaker)
        {
            // "X đề nghị hai bên …; đánh giá cao …": the next act is that of the one who spoke, not of those spoken of
            Inherit(clause, speaker);
            return;
        }

        if (link is { Kind: NodeKind.Comma } && clause.Verb["form"] is null && clause["light"] is "happen" && left > 0 && nodes[left - 1].Kind == NodeKind.Event)
        {
            // "kể từ Kỳ họp lần thứ 17, được tổ chức …"
            clause.Subject = [nodes[left - 1]];
            return;
        }

        if (BehindEvent(left, link, clause) is { } toBe)
        {
            // "the summit, to be held in Kyiv on Thursday", "after the 4th session held in Hanoi in May"
            clause.Subject = [toBe];
            clause.Subordinate = clause.OfEvent = true;
            clause.Future |= left < v - 1;
            return;
        }

        var opener = link is { Kind: NodeKind.Other } && link.End - link.Start <= 3 && left > 0 ? nodes[left - 1] : link;
        if (opener is { Kind: NodeKind.Preposition } && opener["fn"] is "occasion" && clause["frame"] is "visit" && clause.Verb["form"] is null && previous is { Subject.Count: > 0 })
        {
            // "A tiếp B nhân dịp sang thăm C": told by the way
            Inherit(clause, previous);
            clause.Subordinate = true;
            return;
        }

        if (left >= 2 && link is { Kind: NodeKind.Other or NodeKind.Actor } && nodes[left - 1].Kind == NodeKind.Conjunction && nodes[left - 2].Kind == NodeKind.Actor && left == clause.Verb.Index - 1
            && (link.Kind == NodeKind.Other ? link.End - link.Start <= 4 : link["role"] is not null) && IsGuestOf(left - 2, nodes[left - 2], clause, previous, left))
        {
            // "tiếp Phó Tổng thống X và đoàn đại biểu sang thăm"
            clause.Subject = GroupEndingAt(left - 2);
            clause.Subordinate = true;
            return;
        }

        if (IsGuestOf(left, link, clause, previous))
        {
            // "tiếp Bộ trưởng X sang thăm Việt Nam": without inflection, whom somebody receives is the one who is visiting
            clause.Subject = GroupEndingAt(left);
            clause.Subordinate = true;
            return;
        }

        if (infinitive || (link is { Kind: NodeKind.Conjunction } && previous is not null))
        {
            if (infinitive && link is { Kind: NodeKind.Actor } && !Governed(link.Index) && !(previous?["ahead"] is not null && previous.Verb.Index == link.Index - 1))
            {
                clause.Subject = GroupEndingAt(link.Index);
                return;
            }

            Inherit(clause, infinitive ? previous : TellingBefore(clause, previous!));
            clause.Subordinate |= infinitive && previous is null;
            return;
        }

        if (link is { Kind: NodeKind.Comma } && clause["form"] is null && previous is { Subject.Count: > 0 } && clause.Verb["form"] is null)
        {
            // without inflection, a verb behind a comma goes on with the subject of the verb before: "X tiếp A, gặp B"
            Inherit(clause, clauses.FindLast(c => c.Subject.Count > 0 && !clauses.Exists(k => k.Complements.Exists(m => m.Nodes.Contains(c.Subject[0])))) ?? previous);
            return;
        }

        if (link is { Kind: NodeKind.Comma } && previous is { Subject.Count: > 0, SubjectInherited: false, Passive: false } && clause["form"] is "past" or "third" && clause["form"] == previous["form"] && left > 0
            && clause["frame"] is not null && previous["frame"] is not null && HasObjectAt(previous, left - 1))
        {
            // "sat down with A, met B": the object of the one is not the subject of the next
            Inherit(clause, previous);
            return;
        }

        if (link is { Kind: NodeKind.Relative })
        {
            clause.Subordinate = true;
            // "the 10th meeting of the mechanism between the two countries, which took place in …": only an event takes place
            var antecedent = LastOf(left - 1, clause["light"] is "happen" && nodes[v]["form"] is not null && LastOf(left - 1, n => n.Kind is NodeKind.Event) >= 0 ? n => n.Kind is NodeKind.Event : n => n.Kind is NodeKind.Actor or NodeKind.Event);
            if (antecedent >= 0)
            {
                clause.Subject = nodes[antecedent].Kind == NodeKind.Actor ? GroupEndingAt(antecedent) : [nodes[antecedent]];
            }

            return;
        }

        if (link is { Kind: NodeKind.Comma } && left == v - 1 && clause.Verb["form"] is "base" && previous is { Verb: var verb } && verb["form"] is "base")
        {
            // "will maintain the dialogue, exchange experience and …"
            Inherit(clause, previous);
            return;
        }

        if (link is { Kind: NodeKind.Comma } && clause.Verb["form"] is "past" or "third" or "base" or "participle" && (BeforeInsertion(left) ?? BeforeStay(left)) is { } holder)
        {
            clause.Subject = GroupEndingAt(holder);
            return;
        }

        if (link is { Kind: NodeKind.Comma } && clause["form"] is "ing" && clause["frame"] is null && previous is { Subject.Count: > 0, Passive: false } && left > 0 && HasComplementAt(previous, left - 1))
        {
            // "met with A and B, suggesting": whoever met them suggests
            Inherit(clause, previous);
            return;
        }

        if (link is { Kind: NodeKind.Comma } && clause["form"] is not "ing" && BeforeApposition(left) is { } titled)
        {
            clause.Subject = GroupEndingAt(titled);
            return;
        }

        if (link is { Kind: NodeKind.Actor, Item.Class: Words.KnownClass.Party } && clause.Verb["form"] is null && (clause["frame"] ?? clause["light"]) is not null && previous is { Subject.Count: > 0 } && previous["frame"] is "visit" && link.Index == previous.Verb.Index + 1)
        {
            // "sẽ tới Anh dự hội nghị": whoever goes there attends it
            Inherit(clause, previous);
            clause.Future |= previous.Future;
            return;
        }

        List<Node>? leader = null;
        for (var j = left; j >= 0; j--)
        {
            var node = nodes[j];
            if (node.Kind is NodeKind.Actor or NodeKind.Event)
            {
                var group = node.Kind == NodeKind.Actor ? GroupEndingAt(j) : [node];
                var first = group[0].Index;
                if (IsAgent(first, clause, previous))
                {
                    return;
                }

                if (IsWhile(first, j, clause))
                {
                    clause.Subject = group;
                    clause.Subordinate = true;
                    return;
                }

                if (!Governed(first))
                {
                    if (group.Count == 1 && (link is { Kind: NodeKind.Comma } ? InApposition(first) : InTail(first)) is { } named)
                    {
                        clause.Tail = link is { Kind: NodeKind.Comma } ? null : group[0];
                        group = GroupEndingAt(named);
                        first = group[0].Index;
                    }

                    clause.Subject = group;
                    MarkSubordinate(first, clause);
                    clause.Subordinate |= previous is not null && first > 0 && nodes[first - 1].Kind == NodeKind.Other && IsContactRelative(first);
                    return;
                }

                leader ??= nodes[first - 1]["fn"] == "chair" && (link == node || (link is { Kind: NodeKind.Comma } && j == left - 1)) && first >= 2 && nodes[first - 2].Kind == NodeKind.Other ? group : null;
                j = first - 1;
                continue;
            }

            if (node.Kind == NodeKind.Verb)
            {
                Inherit(clause, previous);
                return;
            }

            if (node.Kind == NodeKind.Relative && link is { Kind: NodeKind.Comma } && j >= 2 && nodes[j - 1].Kind == NodeKind.Comma && nodes[j - 2].Kind == NodeKind.Actor)
            {
                // "X, who is in Singapore, also called on …": the relative clause is closed
                clause.Subject = GroupEndingAt(j - 2);
                return;
            }

            if (node.Kind is NodeKind.Relative or NodeKind.Subordinator)
            {
                clause.Subordinate = true;
                Inherit(clause, previous);
                return;
            }
        }

        if (leader is not null && previous is null)
        {
            // "a 12-member delegation led by the Speaker visited"
            clause.Subject = leader;
            return;
        }

        Inherit(clause, previous);
    }

    private static void SetVoice(Clause clause, string? form, bool be, bool have)
    {
        if (clause.Doers.Count > 0)
        {
            return;
        }

        var participle = form is "participle" or "past" or null;
        if (be && participle && form is not "ing")
        {
            clause.Passive = form is not null || be;
            return;
        }

        // "the dialogue held in Tokyo": an event does not hold anything
        clause.Passive = !have && form is "past" or "participle" && clause.Subject is [{ Kind: NodeKind.Event }] && clause["light"] is not "happen" && clause["act"] is null or "sign";
    }

    private void SetGovernor(Clause clause, Clause? previous, bool infinitive)
    {
        if (previous is null)
        {
            return;
        }

        clause.Trailing = TrailsBehind(clause);
        clause.Governor = !clause.Trailing && (infinitive || clause.SubjectInherited || previous["act"] is not null) ? previous : null;
        clause.Future |= infinitive && previous.Future;
    }
}

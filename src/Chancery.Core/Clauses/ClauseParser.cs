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

        TurnRound();
        LendSubject();
        HandBackDays();
        return clauses;
    }

    /// <summary>"held talks with X, while visiting India, on 7 January": a day behind the comma that closes such an insertion is that of the verb before it.</summary>
    private void HandBackDays()
    {
        for (var c = 1; c < clauses.Count; c++)
        {
            var (before, inserted) = (clauses[c - 1].Complements, clauses[c]);
            if (inserted["form"] is not "ing" || inserted["frame"] is not "visit" || nodes[inserted.Verb.Index - 1].Kind != NodeKind.Subordinator || before.Exists(static m => m.Nodes[0].Kind == NodeKind.Date)
                || nodes.FindIndex(inserted.Verb.Index, static n => n.Kind == NodeKind.Comma) is not (>= 0 and var comma) || inserted.Complements.Find(m => m.Nodes[0].Kind == NodeKind.Date && m.Nodes[0].Index > comma) is not { } day)
            {
                continue;
            }

            before.Add(day);
            inserted.Complements.Remove(day);
        }
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
        if (ToldOfWhoStandsBehind(v, clause))
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

        if (clause["existential"] is not null)
        {
            // "On the fringes of the event there was an informal meeting": what stands before it does nothing
            clause.Subject = [];
            clause.SubjectInherited = true;
            clause.Subordinate = link is { Kind: NodeKind.Subordinator or NodeKind.Relative };
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
                    clause.Future |= node["future"] is not null;
                    continue;
                case NodeKind.Preposition when node["fn"] == "to" && nodes[v]["form"] is "base" && j == v - 1:
                    infinitive = true;
                    continue;
                case NodeKind.Date when j == v - 1 && j > 0 && nodes[j - 1].Kind == NodeKind.Auxiliary && nodes[v]["form"] is not null:
                    // "was today welcomed by"
                    continue;
                case NodeKind.Date when j == v - 1 && j > 1 && nodes[j - 1] is { Kind: NodeKind.Preposition } && nodes[j - 1]["fn"] is "on" or "in" && nodes[j - 2].Kind == NodeKind.Auxiliary && nodes[v]["form"] is "past" or "participle":
                    // "was on Monday received by"
                    j--;
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

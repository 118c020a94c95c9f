using Chancery.Core.Mentions;

namespace Chancery.Core.Clauses;

/// <summary>
/// A light grammar for subject–verb–object languages: each verb gets voice, polarity, modality, a subject to its left (or one carried over)
/// and complements to its right. It leaves open what it cannot tell.
/// </summary>
internal sealed class ClauseParser(Chart chart, List<Node> nodes)
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

    /// <summary>"Meeting Minister X, General Y proposed": what opens a sentence without a subject has that of the clause behind the comma.</summary>
    private void LendSubject()
    {
        if (clauses.Count < 2 || clauses[0].Subject.Count > 0 || clauses[0].Verb.Index > 1 || clauses[0].Passive)
        {
            return;
        }

        var next = clauses.Find(c => c != clauses[0] && !c.SubjectInherited && c.Subject.Count > 0);
        if (next is not null && nodes.GetRange(clauses[0].Verb.Index, next.Subject[0].Index - clauses[0].Verb.Index).Exists(n => n.Kind == NodeKind.Comma))
        {
            clauses[0].Subject = next.Subject;
            clauses[0].SubjectInherited = true;
        }
    }

    private Clause Read(int v)
    {
        var clause = new Clause { Verb = nodes[v] };
        var previous = clauses.Count > 0 ? clauses[^1] : null;
        var form = nodes[v]["form"];
        var left = Chain(v, clause, out var be, out var have, out var infinitive);
        clause.NonFinite = (form == "ing" && !be) || infinitive;
        var link = left >= 0 ? nodes[left] : null;
        if (link is { Kind: NodeKind.Agent })
        {
            left--;
        }

        FindSubject(v, left, link, clause, previous, infinitive);
        if (clause["act"] is "say" && clause.SubjectInherited && v > 0 && nodes[v - 1].Kind is NodeKind.Comma or NodeKind.Quote && v + 1 < nodes.Count && nodes[v + 1].Kind == NodeKind.Actor)
        {
            // "…, said Minister X."
            clause.Subject = GroupStartingAt(v + 1);
            clause.SubjectInherited = false;
        }

        clause.Future |= clause.Subject.Count > 0 && !clause.SubjectInherited && OpensAsPlanned(clause.Subject[0].Index);
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

        SetVoice(clause, form, be, have);
        if (clause.Doers.Count > 0)
        {
            clause.Complements.Add(new Complement("by", clause.Doers));
        }

        Collect(v + 1, clause);
        if (clause.Passive && form is null && clause.Doers.Count == 0 && clause.Complements.Exists(c => c.Function == "object" && c.Nodes[0].Kind == NodeKind.Actor))
        {
            // "vui mừng được gặp X": with an object of its own the verb is no passive
            clause.Passive = false;
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

        if (infinitive || (link is { Kind: NodeKind.Conjunction } && (previous is not null || clause.Verb["form"] is not null)))
        {
            if (infinitive && link is { Kind: NodeKind.Actor } && !Governed(link.Index))
            {
                clause.Subject = GroupEndingAt(link.Index);
                return;
            }

            Inherit(clause, previous);
            clause.Subordinate |= infinitive && previous is null;
            return;
        }

        if (link is { Kind: NodeKind.Comma } && clause["form"] is null && previous is { Subject.Count: > 0 } && clause.Verb["form"] is null)
        {
            // without inflection, a verb behind a comma goes on with the subject of the verb before: "X tiếp A, gặp B"
            Inherit(clause, clauses.FindLast(c => c.Subject.Count > 0 && !clauses.Exists(k => k.Complements.Exists(m => m.Nodes.Contains(c.Subject[0])))) ?? previous);
            return;
        }

        if (link is { Kind: NodeKind.Relative })
        {
            clause.Subordinate = true;
            var antecedent = LastOf(left - 1, n => n.Kind is NodeKind.Actor or NodeKind.Event);
            if (antecedent >= 0)
            {
                clause.Subject = nodes[antecedent].Kind == NodeKind.Actor ? GroupEndingAt(antecedent) : [nodes[antecedent]];
            }

            return;
        }

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

                if (!Governed(first))
                {
                    clause.Subject = group;
                    MarkSubordinate(first, clause);
                    clause.Subordinate |= previous is not null && first > 0 && nodes[first - 1].Kind == NodeKind.Other && IsContactRelative(first);
                    return;
                }

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

        Inherit(clause, previous);
    }

    private static bool OpensAct(string? act) => act is not (null or "none" or "share" or "exchange" or "discuss" or "support" or "sign");

    /// <summary>The last clause so far with a subject of its own that is not part of what another one says.</summary>
    private Clause? Speaker() => clauses.FindLast(c => c is { SubjectInherited: false, Subordinate: false, Subject.Count: > 0 } && !IsSaid(c.Subject[0].Index));

    /// <summary>Whether a subject stands behind a verb whose content it opens: directly, or behind an insertion that follows the verb at once.</summary>
    private bool IsSaid(int subject)
    {
        var comma = false;
        for (var j = subject - 1; j >= 0; j--)
        {
            if (nodes[j].Kind == NodeKind.Verb)
            {
                return nodes[j]["act"] is not null && (!comma || nodes[j + 1].Kind == NodeKind.Comma);
            }

            comma |= nodes[j].Kind == NodeKind.Comma;
        }

        return false;
    }

    /// <summary>
    /// Where a passive mark or an agent mark stands before the doer and not before the verb ("A được B tiếp", "cuộc họp do B chủ trì"), the
    /// doer is the agent of a passive and the subject stands before the mark.
    /// </summary>
    private bool IsAgent(int first, Clause clause, Clause? previous)
    {
        if (first == 0 || nodes[first - 1].Kind is not (NodeKind.Passive or NodeKind.Agent) || clause["form"] is not null || clause["act"] is not (null or "sign" or "accept"))
        {
            return false;
        }

        var doers = GroupFrom(first, clause.Verb.Index);
        for (var j = first - 2; j >= 0; j--)
        {
            if (nodes[j].Kind is NodeKind.Verb or NodeKind.Relative or NodeKind.Subordinator)
            {
                break;
            }

            if (nodes[j].Kind is NodeKind.Actor or NodeKind.Event)
            {
                var group = nodes[j].Kind == NodeKind.Actor ? GroupEndingAt(j) : [nodes[j]];
                if (!Governed(group[0].Index) || nodes[j].Kind == NodeKind.Event)
                {
                    clause.Subject = group;
                    MarkSubordinate(group[0].Index, clause);
                    break;
                }
            }
        }

        if (clause.Subject.Count == 0)
        {
            Inherit(clause, previous);
        }

        clause.Doers = doers;
        clause.Passive = true;
        return true;
    }

    private List<Node> GroupFrom(int first, int before) => [.. nodes.Skip(first).Take(before - first).Where(n => n.Kind == NodeKind.Actor)];

    /// <summary>A subordinator or relative directly before the subject makes the clause a subordinate one.</summary>
    private void MarkSubordinate(int subject, Clause clause)
    {
        for (var j = subject - 1; j >= 0 && j >= subject - 3; j--)
        {
            if ((nodes[j].Kind == NodeKind.Subordinator && nodes[j]["contrast"] is null)
                || (nodes[j].Kind == NodeKind.Relative && j > 0 && nodes[j - 1].Kind is NodeKind.Other or NodeKind.Event))
            {
                clause.Subordinate = true;
                return;
            }

            if (nodes[j].Kind is not (NodeKind.Other or NodeKind.Date))
            {
                return;
            }
        }
    }

    /// <summary>
    /// "activities the two sides agreed": a noun stands directly before the subject of a clause that is not the first. A noun behind a
    /// preposition at the head of the sentence ("At the time the two sides agreed") opens it instead.
    /// </summary>
    private bool IsContactRelative(int subject) =>
        nodes[subject].Item?.Class == Words.KnownClass.Group && chart[nodes[subject - 1].End - 1].IsWord && subject >= 2 && nodes[subject - 2].Kind is NodeKind.Preposition or NodeKind.Verb or NodeKind.Conjunction or NodeKind.Comma or NodeKind.Date;

    /// <summary>Whether the sentence opens with "as planned", apart from its subject by a date or comma.</summary>
    private bool OpensAsPlanned(int subject)
    {
        var j = subject - 1;
        while (j > 0 && nodes[j].Kind is NodeKind.Date or NodeKind.Comma or NodeKind.Place or NodeKind.Preposition)
        {
            j--;
        }

        return j == 0 && nodes[0].Kind == NodeKind.Modal && nodes[0]["planned"] is not null;
    }

    private static void Inherit(Clause clause, Clause? previous)
    {
        clause.SubjectInherited = true;
        if (previous is not null)
        {
            clause.Subject = previous.Passive && previous.Subject.Count == 0 ? [] : previous.Subject;
        }
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

    private static void SetGovernor(Clause clause, Clause? previous, bool infinitive)
    {
        if (previous is null)
        {
            return;
        }

        clause.Governor = infinitive || clause.SubjectInherited || previous["act"] is not null ? previous : null;
        clause.Future |= infinitive && previous.Future;
    }

    private void Collect(int from, Clause clause) => clause.End = Collect(from, clause, clause.Complements);

    /// <summary>Complements of the noun or verb before node <paramref name="from"/>, and one past the last token they reach to.</summary>
    public (List<Complement> Complements, int End) ComplementsOf(int from)
    {
        var complements = new List<Complement>();
        var end = Collect(from, null, complements);
        return (complements, end);
    }

    /// <summary>Complements from node <paramref name="from"/> on: bare nodes are objects, a preposition opens a function.</summary>
    private int Collect(int from, Clause? clause, List<Complement> complements)
    {
        var function = clause is null ? "loose" : "object";
        var i = from;
        for (; i < nodes.Count; i++)
        {
            var node = nodes[i];
            if (node.Kind is NodeKind.Verb or NodeKind.Relative or NodeKind.Subordinator)
            {
                break;
            }

            switch (node.Kind)
            {
                case NodeKind.Preposition:
                    function = node["fn"] ?? "on";
                    break;
                case NodeKind.Agent:
                    function = "by";
                    break;
                case NodeKind.Comma when function != "object":
                    function = "after-comma";
                    break;
                case NodeKind.Other:
                    // plain words between a preposition and a name: the name belongs to them, not to the preposition
                    function = Long(node) ? "loose" : function;
                    break;
                case NodeKind.Actor:
                case NodeKind.Event:
                case NodeKind.Place:
                case NodeKind.Date:
                case NodeKind.Mode:
                    var group = node.Kind == NodeKind.Actor ? GroupStartingAt(i) : [node];
                    if (node.Kind == NodeKind.Actor && StartsNextClause(group, clause))
                    {
                        return node.Start;
                    }

                    if (clause is null && i == from && node.Kind == NodeKind.Actor)
                    {
                        // "cuộc gặp Bộ trưởng X": whom one meets stands directly behind the noun
                        function = "with";
                    }

                    complements.Add(new Complement(function, group));
                    i = group[^1].Index;
                    function = node.Kind == NodeKind.Event ? "event" : function is "between" or "with" or "chair" ? function : "loose";
                    break;
            }
        }

        return i < nodes.Count ? nodes[i].Start : nodes[^1].End;
    }

    private bool Long(Node node) => node.End - node.Start > 2 || chart[node.Start].IsWord;

    /// <summary>Whether a group without a preposition is the subject of the verb behind it.</summary>
    private bool StartsNextClause(List<Node> group, Clause? clause)
    {
        if (Governed(group[0].Index) || (clause is not null && group[0].Index == clause.Verb.Index + 1 && clause["act"] is null))
        {
            return false;
        }

        var j = group[^1].Index + 1;
        while (j < nodes.Count && nodes[j].Kind is NodeKind.Auxiliary or NodeKind.Modal or NodeKind.Negation or NodeKind.Date)
        {
            j++;
        }

        return j < nodes.Count && nodes[j].Kind == NodeKind.Verb && nodes[j]["form"] is not ("ing" or "participle");
    }

    /// <summary>Whether a preposition stands directly before a node.</summary>
    private bool Governed(int index) => index > 0 && nodes[index - 1].Kind == NodeKind.Preposition;

    private int LastOf(int from, Predicate<Node> test)
    {
        for (var j = from; j >= 0; j--)
        {
            if (test(nodes[j]))
            {
                return j;
            }
        }

        return -1;
    }

    private List<Node> GroupEndingAt(int index)
    {
        var first = index;
        var joined = false;
        if (first >= 3 && nodes[first - 1].Kind == NodeKind.Conjunction && nodes[first - 2].Kind == NodeKind.Comma && nodes[first - 3].Kind == NodeKind.Actor && !IsFollowedByVerb(first - 3))
        {
            // "X, Minister of …, and Y, Minister of …, held"
            joined = true;
            first -= 3;
        }

        while (first >= 2 && nodes[first - 2].Kind == NodeKind.Actor
            && (nodes[first - 1].Kind == NodeKind.Conjunction || (nodes[first - 1].Kind == NodeKind.Comma && (joined || IsOpeningPair(first)))))
        {
            joined |= nodes[first - 1].Kind == NodeKind.Conjunction;
            first -= 2;
        }

        if (joined && first >= 3 && nodes[first - 1].Kind == NodeKind.Comma && nodes[first - 2].Kind == NodeKind.Actor && nodes[first - 3]["fn"] is not ("invitation" or "witness" or "behalf"))
        {
            first -= 2;
        }

        return [.. nodes.Skip(first).Take(index - first + 1).Where(n => n.Kind == NodeKind.Actor)];
    }

    /// <summary>Headlines list their subjects with a comma: "Vietnam, Japan hold talks".</summary>
    private bool IsOpeningPair(int second) =>
        second == 2 && nodes[0].Item?.Class == nodes[2].Item?.Class && nodes[0].Item?.Class == Words.KnownClass.Party;

    private List<Node> GroupStartingAt(int index)
    {
        var group = new List<Node> { nodes[index] };
        var at = index;
        var pending = new List<Node>();
        while (at + 2 < nodes.Count)
        {
            var link = nodes[at + 1];
            var next = nodes[at + 2];
            if (link.Kind == NodeKind.Comma && next.Kind == NodeKind.Conjunction && at + 3 < nodes.Count && nodes[at + 3].Kind == NodeKind.Actor)
            {
                group.AddRange(pending);
                pending.Clear();
                group.Add(nodes[at + 3]);
                at += 3;
                continue;
            }

            if (next.Kind != NodeKind.Actor || link.Kind is not (NodeKind.Comma or NodeKind.Conjunction))
            {
                break;
            }

            if (link.Kind == NodeKind.Conjunction)
            {
                if (IsFollowedByVerb(at + 2) && pending.Count == 0)
                {
                    break;
                }

                group.AddRange(pending);
                pending.Clear();
                group.Add(next);
            }
            else
            {
                pending.Add(next);
            }

            at += 2;
        }

        return group;
    }

    private bool IsFollowedByVerb(int index)
    {
        var j = index + 1;
        while (j < nodes.Count && nodes[j].Kind is NodeKind.Auxiliary or NodeKind.Modal or NodeKind.Negation)
        {
            j++;
        }

        return j < nodes.Count && nodes[j].Kind == NodeKind.Verb && nodes[j]["form"] is not ("ing" or "participle");
    }
}

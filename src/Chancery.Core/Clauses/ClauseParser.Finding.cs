namespace Chancery.Core.Clauses;

/// <summary>Whose verb it is: told by the words before it, carried over from the verb before, or sought leftwards.</summary>
internal sealed partial class ClauseParser
{
    /// <summary>Fills in whose verb it is; the first of these ways that tells it counts.</summary>
    /// <param name="v">Index of the verb's node.</param>
    /// <param name="left">Index of the node before the verb and its auxiliaries; -1 if there is none.</param>
    /// <param name="link">That node.</param>
    /// <param name="clause">The clause whose subject is filled in.</param>
    /// <param name="previous">The clause of the verb before; null if it is the first.</param>
    /// <param name="infinitive">Whether the verb is an infinitive.</param>
    private void FindSubject(int v, int left, Node? link, Clause clause, Clause? previous, bool infinitive)
    {
        if (TakeToldBefore(v, left, link, clause, previous))
        {
            return;
        }

        if (infinitive || (link is { Kind: NodeKind.Conjunction } && previous is not null))
        {
            if (infinitive && link is { Kind: NodeKind.Actor } && !Governed(link.Index) && !(previous?["ahead"] is not null && previous.Verb.Index == link.Index - 1) && !IsMetFor(link.Index, previous))
            {
                clause.Subject = GroupEndingAt(link.Index);
                return;
            }

            Inherit(clause, infinitive ? previous : TellingBefore(clause, previous!));
            clause.Subordinate |= infinitive && previous is null;
            return;
        }

        if (link is { Kind: NodeKind.Comma } && TakeBehindComma(v, left, clause, previous))
        {
            return;
        }

        if (link is { Kind: NodeKind.Relative })
        {
            TakeAntecedent(v, left, clause);
            return;
        }

        if (link is { Kind: NodeKind.Actor, Item.Class: Words.KnownClass.Party } && clause.Verb["form"] is null && (clause["frame"] ?? clause["light"]) is not null && previous is { Subject.Count: > 0 } && previous["frame"] is "visit" && link.Index == previous.Verb.Index + 1)
        {
            // "sẽ tới Anh dự hội nghị": whoever goes there attends it
            Inherit(clause, previous);
            clause.Future |= previous.Future;
            return;
        }

        SeekSubject(left, link, clause, previous);
    }

    /// <summary>Takes a subject that the words directly before the verb tell: who spoke, what was held, who was received.</summary>
    /// <returns>Whether they tell one.</returns>
    private bool TakeToldBefore(int v, int left, Node? link, Clause clause, Clause? previous)
    {
        if (link is { Kind: NodeKind.Comma or NodeKind.Conjunction } && clause.Verb["form"] is null && OpensAct(clause["act"]) && Speaker() is { } speaker)
        {
            // "X đề nghị hai bên …; đánh giá cao …": the next act is that of the one who spoke, not of those spoken of
            Inherit(clause, speaker);
            return true;
        }

        if (link is { Kind: NodeKind.Comma } && clause.Verb["form"] is null && (clause["light"] is "happen" || (clause["light"] is "hold" && nodes[left + 1]["planned"] is not null)) && left > 0 && nodes[left - 1].Kind == NodeKind.Event)
        {
            // "kể từ Kỳ họp lần thứ 17, được tổ chức …", "Kỳ họp lần thứ 18, dự kiến tổ chức tại …"
            clause.Subject = [nodes[left - 1]];
            return true;
        }

        if (BehindEvent(left, link, clause) is { } toBe)
        {
            // "the summit, to be held in Kyiv on Thursday", "after the 4th session held in Hanoi in May"
            clause.Subject = [toBe];
            clause.Subordinate = clause.OfEvent = true;
            clause.Future |= left < v - 1;
            return true;
        }

        var opener = link is { Kind: NodeKind.Other } && link.End - link.Start <= 3 && left > 0 ? nodes[left - 1] : link;
        if (opener is { Kind: NodeKind.Preposition } && opener["fn"] is "occasion" && clause["frame"] is "visit" && clause.Verb["form"] is null && previous is { Subject.Count: > 0 })
        {
            // "A tiếp B nhân dịp sang thăm C": told by the way
            Inherit(clause, previous);
            clause.Subordinate = true;
            return true;
        }

        if (left >= 2 && link is { Kind: NodeKind.Other or NodeKind.Actor } && nodes[left - 1].Kind == NodeKind.Conjunction && nodes[left - 2].Kind == NodeKind.Actor && left == clause.Verb.Index - 1
            && (link.Kind == NodeKind.Other ? link.End - link.Start <= 4 : link["role"] is not null) && IsGuestOf(left - 2, nodes[left - 2], clause, previous, left))
        {
            // "tiếp Phó Tổng thống X và đoàn đại biểu sang thăm"
            clause.Subject = GroupEndingAt(left - 2);
            clause.Subordinate = true;
            return true;
        }

        if (IsGuestOf(left, link, clause, previous))
        {
            // "tiếp Bộ trưởng X sang thăm Việt Nam": without inflection, whom somebody receives is the one who is visiting
            clause.Subject = GroupEndingAt(left);
            clause.Subordinate = true;
            return true;
        }

        return false;
    }

    /// <summary>Takes the subject of a verb behind a comma, where it is that of the verb before or stands before what the comma closes.</summary>
    /// <returns>Whether it is.</returns>
    private bool TakeBehindComma(int v, int left, Clause clause, Clause? previous)
    {
        if (clause["form"] is null && previous is { Subject.Count: > 0 } && clause.Verb["form"] is null)
        {
            // without inflection, a verb behind a comma goes on with the subject of the verb before: "X tiếp A, gặp B"
            Inherit(clause, clauses.FindLast(c => c.Subject.Count > 0 && !clauses.Exists(k => k.Complements.Exists(m => m.Nodes.Contains(c.Subject[0])))) ?? previous);
            return true;
        }

        if (previous is { Subject.Count: > 0, SubjectInherited: false, Passive: false } && clause["form"] is "past" or "third" && clause["form"] == previous["form"] && left > 0
            && clause["frame"] is not null && previous["frame"] is not null && HasObjectAt(previous, left - 1))
        {
            // "sat down with A, met B": the object of the one is not the subject of the next
            Inherit(clause, previous);
            return true;
        }

        if (left == v - 1 && clause.Verb["form"] is "base" && previous is { Verb: var verb } && verb["form"] is "base")
        {
            // "will maintain the dialogue, exchange experience and …"
            Inherit(clause, previous);
            return true;
        }

        if (clause.Verb["form"] is "past" or "third" or "base" or "participle" && (BeforeInsertion(left) ?? BeforeStay(left)) is { } holder)
        {
            clause.Subject = GroupEndingAt(holder);
            return true;
        }

        if (clause["form"] is "ing" && clause["frame"] is null && previous is { Subject.Count: > 0, Passive: false } && left > 0 && HasComplementAt(previous, left - 1))
        {
            // "met with A and B, suggesting": whoever met them suggests
            Inherit(clause, previous);
            return true;
        }

        if (clause["form"] is not "ing" && BeforeApposition(left) is { } titled)
        {
            clause.Subject = GroupEndingAt(titled);
            return true;
        }

        return false;
    }

    /// <summary>"spoke with President X to reaffirm …": whoever spoke reaffirms, and not the one who was spoken with.</summary>
    private bool IsMetFor(int whom, Clause? previous) =>
        previous is { Passive: false } && previous["frame"] is not null && previous["act"] is null && GroupEndingAt(whom)[0].Index == previous.Verb.Index + 1;

    /// <summary>Takes what a relative word stands for.</summary>
    private void TakeAntecedent(int v, int left, Clause clause)
    {
        clause.Subordinate = clause.Verb["form"] is not null || nodes[left]["kind"] is not "visiting" || nodes.Exists(n => n.Kind == NodeKind.Verb && n.Index != v);

        // "the 10th meeting of the mechanism between the two countries, which took place in …": only an event takes place
        var antecedent = LastOf(left - 1, clause["light"] is "happen" && nodes[v]["form"] is not null && LastOf(left - 1, n => n.Kind is NodeKind.Event) >= 0 ? n => n.Kind is NodeKind.Event : n => n.Kind is NodeKind.Actor or NodeKind.Event);
        if (antecedent >= 0)
        {
            clause.Subject = nodes[antecedent].Kind == NodeKind.Actor ? GroupEndingAt(antecedent) : [nodes[antecedent]];
        }
    }

    /// <summary>Seeks the subject leftwards, over groups that a preposition governs; without one, the clause has that of the verb before.</summary>
    private void SeekSubject(int left, Node? link, Clause clause, Clause? previous)
    {
        List<Node>? leader = null;
        List<Node>? beside = null;
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

                    clause.Subject = beside is null ? group : [.. group, .. beside];
                    MarkSubordinate(first, clause);
                    clause.Subordinate |= previous is not null && first > 0 && nodes[first - 1].Kind == NodeKind.Other && IsContactRelative(first);
                    return;
                }

                if (nodes[first - 1]["fn"] == "chair" && first >= 2 && nodes[first - 2].Kind == NodeKind.Actor)
                {
                    // "the delegation led by X and a delegation of B held": no delegation leads another
                    beside = [.. group.Skip(1).Where(n => IsOfAnotherSide(n, nodes[first - 2])), .. beside ?? []];
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

    /// <summary>Whether a node that stands behind the leader of a delegation, and a conjunction, is of another state than the delegation.</summary>
    private static bool IsOfAnotherSide(Node node, Node delegation) =>
        delegation["id"] is { } side && (node.Item?.Class == Words.KnownClass.Party ? node["id"] is { } other && other != side : (node["oparty"] ?? node["party"]) is { } own && own != side);
}

using Chancery.Core.Mentions;

namespace Chancery.Core.Clauses;

/// <summary>Who does what a verb says.</summary>
internal sealed partial class ClauseParser
{
    /// <summary>"Meeting Minister X, General Y proposed": what opens a sentence without a subject has that of the clause behind the comma.</summary>
    private void LendSubject()
    {
        if (clauses.Count < 2 || clauses[0].Subject.Count > 0 || clauses[0].Passive || clauses[0]["existential"] is not null)
        {
            return;
        }

        var occasion = nodes[0]["fn"] is "sidelines" or "occasion" && clauses[0].Verb["form"] is null;
        if (clauses[0].Verb.Index > 1 && !occasion && !(clauses[0].Verb["form"] is null or "ing" && (clauses[0]["frame"] ?? clauses[0]["light"]) is not null && IsWhenAndWhere(clauses[0].Verb.Index)))
        {
            return;
        }

        var next = clauses.Find(c => c != clauses[0] && !c.SubjectInherited && c.Subject.Count > 0 && !(c.Subordinate && clauses[0].Complements.Exists(m => m.Nodes.Contains(c.Subject[0]))));
        if (next is not null && next.Subject[0].Index > clauses[0].Verb.Index && nodes.GetRange(clauses[0].Verb.Index, next.Subject[0].Index - clauses[0].Verb.Index).Exists(n => n.Kind == NodeKind.Comma || EndsWithComma(n)))
        {
            clauses[0].Subject = next.Subject;
            clauses[0].SubjectInherited = true;
            clauses[0].Opens = true;
            clauses[0].Subordinate |= occasion;
            for (var c = 1; c < clauses.Count && clauses[c] != next && clauses[c] is { Subject.Count: 0, SubjectInherited: true, Passive: false } between && (nodes[between.Verb.Index - 1].Kind == NodeKind.Subordinator || nodes[between.Verb.Index - 1]["fn"] is "after"); c++)
            {
                // "Speaking after meeting Minister X, General Y said": what comes between too
                between.Subject = next.Subject;
                between.Opens = true;
            }
        }
    }

    /// <summary>"Tiếp ông X, Ngoại trưởng Y, Thủ tướng Z khẳng định": the comma behind an office belongs to its holder.</summary>
    private bool EndsWithComma(Node node) => node.Kind == NodeKind.Actor && chart.Text[chart[node.End - 1].Start] == ',';

    /// <summary>"Chiều 6/8, tại trụ sở Chính phủ, tiếp Bộ trưởng X, Thủ tướng Y khẳng định", "Sau đó, tiếp …": nothing but day and place before the verb, or plain words before a comma.</summary>
    private bool IsWhenAndWhere(int verb)
    {
        for (var j = 0; j < verb; j++)
        {
            if (nodes[j].Kind is not (NodeKind.Date or NodeKind.Place or NodeKind.Comma) && !(nodes[j].Kind is NodeKind.Preposition && nodes[j]["fn"] is "in" or "at" or "on") && !(nodes[j].Kind is NodeKind.Other && (j > 0 ? nodes[j - 1].Kind is NodeKind.Preposition : nodes[1].Kind is NodeKind.Comma || (nodes[0].End == nodes[0].Start + 1 && !chart[nodes[0].Start].IsWord))))
            {
                return false;
            }
        }

        return nodes[verb - 1].Kind == NodeKind.Comma;
    }

    /// <summary>
    /// "The President, who earlier received B and C, witnessed …": the actor before a relative clause between two commas, where no verb stands
    /// before him; null where there is none.
    /// </summary>
    private int? BeforeInsertion(int comma)
    {
        for (var j = comma - 1; j >= 2; j--)
        {
            if (nodes[j].Kind is NodeKind.Comma && (nodes[j - 1].Kind is NodeKind.Comma || nodes.FindIndex(j, comma - j, static n => n.Kind is NodeKind.Verb or NodeKind.Modal or NodeKind.Auxiliary) >= 0))
            {
                // "X, who met Y on Friday (10 June), stressed": a sign with no verb behind it is one within the insertion
                return null;
            }

            if (nodes[j].Kind == NodeKind.Relative)
            {
                return nodes[j - 1].Kind == NodeKind.Comma && nodes[j - 2].Kind == NodeKind.Actor && !Governed(j - 2) && LastOf(j - 3, n => n.Kind == NodeKind.Verb) is var before && (before < 0 || (before == 0 && nodes[0]["form"] is "ing")) ? j - 2 : null;
            }
        }

        return null;
    }

    /// <summary>"Minister X, now in Cambodia for the meeting of A and the summit of B, met": the person at the head of the sentence, told where he is between two commas; null where there is none.</summary>
    private int? BeforeStay(int comma)
    {
        for (var j = 1; j < comma && nodes[j - 1].Kind is not NodeKind.Verb; j++)
        {
            if (nodes[j].Kind != NodeKind.Comma || nodes[j - 1] is not { Kind: NodeKind.Actor, Item: { Class: Words.KnownClass.Person } person } || person["name"] is null || Governed(j - 1))
            {
                continue;
            }

            var at = nodes[j + 1].Kind == NodeKind.Other && nodes[j + 1].End - nodes[j + 1].Start <= 2 ? j + 2 : j + 1;
            return at + 1 < comma && nodes[at] is { Kind: NodeKind.Preposition } where && where["fn"] is "in" or "at" or "on" && nodes[at + 1].Kind is NodeKind.Place or NodeKind.Actor && !nodes.Exists(n => n.Index > at && n.Index < comma && n.Kind is NodeKind.Verb or NodeKind.Relative) ? j - 1 : null;
        }

        return null;
    }

    /// <summary>
    /// "Minister X, head of the ASEAN office of Laos, held": the named person before an office between two commas to which more belongs; null
    /// where there is none.
    /// </summary>
    private int? BeforeApposition(int comma)
    {
        for (var j = comma - 1; j >= 1; j--)
        {
            if (nodes[j].Kind is NodeKind.Verb or NodeKind.Relative or NodeKind.Conjunction or NodeKind.Quote)
            {
                return null;
            }

            if (nodes[j].Kind == NodeKind.Comma)
            {
                return nodes[j - 1] is { Kind: NodeKind.Actor, Item: { Class: Words.KnownClass.Person } named } && named["name"] is not null && !Governed(j - 1)
                    && nodes[j + 1] is { Kind: NodeKind.Actor, Item: { Class: Words.KnownClass.Person } office } && office["name"] is null ? j - 1 : null;
            }
        }

        return null;
    }

    /// <summary>The event behind which it is told that it is to be held ("the summit, to be held in …"), or was ("in the framework of consultations held in …"); null elsewhere.</summary>
    private Node? BehindEvent(int left, Node? link, Clause clause)
    {
        if (clause["light"] is "happen" && clause["form"] is "ing" && link is { Kind: NodeKind.Comma } && left == clause.Verb.Index - 1 && left > 0 && nodes[left - 1] is { Kind: NodeKind.Event } beginning)
        {
            // "took part in the summit, beginning today in Kampala"
            return beginning;
        }

        if (clause["light"] is not "hold" || clause["form"] is not ("participle" or "past") || clause.Verb.Index == 0 || link is not { Kind: NodeKind.Event or NodeKind.Comma })
        {
            return null;
        }

        if (link.Kind == NodeKind.Event && left == clause.Verb.Index - 1 && clause["form"] is "past" or "participle" && Governed(left) && nodes[left - 1]["fn"] is not ("after" or "before"))
        {
            return link;
        }

        if (link.Kind == NodeKind.Comma && left == clause.Verb.Index - 1 && left > 0 && nodes[left - 1] is { Kind: NodeKind.Event } counted && counted["n"] is not null)
        {
            // "since the 14th meeting, held in Nanning in July 2022, …"
            return counted;
        }

        var bare = nodes[left + 1] is { Kind: NodeKind.Auxiliary } to && to["be"] is not null && to["finite"] is null && left + 2 == clause.Verb.Index;
        var at = link.Kind == NodeKind.Event ? left : left - 1;
        return bare && at >= 0 && nodes[at].Kind == NodeKind.Event ? nodes[at] : null;
    }

    /// <summary>"Vụ trưởng X, phụ trách về vũ khí Italia, đồng chủ trì": a state at the end of what somebody's office is concerned with; the holder, or null.</summary>
    private int? InTail(int index) =>
        index >= 3 && nodes[index].Item?.Class == Words.KnownClass.Party && nodes[index]["side"] is not null && chart.Has(nodes[index].Start, Words.KnownClass.State) && nodes[index - 1].Kind == NodeKind.Other && chart.Text[chart[nodes[index].Start - 1].Start] is not ('-' or '–') && nodes[index - 2].Kind == NodeKind.Preposition
        && nodes[index - 2]["fn"] == "on" && nodes[index - 3] is { Kind: NodeKind.Actor, Item.Class: Words.KnownClass.Person } ? index - 3 : null;

    /// <summary>"Minister X, also a member of the Political Bureau, held": an office without a name between two commas is that of the person before it; null where it is not.</summary>
    private int? InApposition(int index)
    {
        if (nodes[index].Item is not { Class: Words.KnownClass.Person } office || office["name"] is not null)
        {
            return null;
        }

        var k = index - 1;
        if (k > 0 && nodes[k].Kind == NodeKind.Other && nodes[k].End - nodes[k].Start <= 3)
        {
            k--;
        }

        return k > 0 && nodes[k].Kind == NodeKind.Comma && nodes[k - 1] is { Kind: NodeKind.Actor, Item: { Class: Words.KnownClass.Person } before } && before["name"] is not null && !Governed(k - 1) ? k - 1 : null;
    }

    /// <summary>Whether a verb of visiting stands directly behind the person that another verb, or the noun it carries, governs.</summary>
    private bool IsGuestOf(int left, Node? link, Clause clause, Clause? previous, int? before = null)
    {
        if (clause["frame"] is not "visit" || clause["form"] is not null || (before ?? left) != clause.Verb.Index - 1 || link is not { Kind: NodeKind.Actor, Item.Class: Words.KnownClass.Person or Words.KnownClass.Pronoun } || previous is not { Passive: false }
            || (previous["frame"] is null or "visit" && previous["light"] is not "hold"))
        {
            return false;
        }

        if (previous["light"] is "hold" && previous["frame"] is null && !previous.Complements.Exists(c => c.Nodes.Exists(n => n.Kind == NodeKind.Event)))
        {
            // "Thực hiện thỏa thuận giữa hai bộ, Đại tướng X thăm Việt Nam": what is carried out is no meeting, and X is nobody's guest
            return false;
        }

        for (var j = previous.Verb.Index + 1; j < left; j++)
        {
            if (nodes[j].Kind is NodeKind.Quote or NodeKind.Subordinator or NodeKind.Relative || (nodes[j].Kind == NodeKind.Comma && chart.Text[chart[nodes[j].Start].Start] == ';'))
            {
                return false;
            }
        }

        return true;
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
        if (first == 0 || nodes[first - 1].Kind is not (NodeKind.Passive or NodeKind.Agent) || nodes[first - 1]["kind"] is not null || clause["form"] is not null || clause["act"] is not (null or "sign" or "accept"))
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
                if (!Governed(group[0].Index) || nodes[j].Kind == NodeKind.Event || (j == first - 2 && clause["light"] is "lead" && nodes[j].Item?.Class == Words.KnownClass.Party))
                {
                    // "held talks with the delegation of B, led by Y": whoever stands right before the mark is led
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
        clause.Future |= nodes[first - 1]["future"] is not null;
        return true;
    }

    /// <summary>The actors among the nodes [first, before).</summary>
    private List<Node> GroupFrom(int first, int before)
    {
        var group = new List<Node>(1);
        for (var j = first; j < before; j++)
        {
            if (nodes[j].Kind == NodeKind.Actor)
            {
                group.Add(nodes[j]);
            }
        }

        return group;
    }

    /// <summary>"…, as Minister X and Minister Y met in Hanoi": what a comparison would govern does what the verb directly behind it says.</summary>
    private bool IsWhile(int first, int last, Clause clause) =>
        first >= 2 && nodes[first - 1]["while"] is not null && nodes[first - 2].Kind == NodeKind.Comma && last == clause.Verb.Index - 1 && clause["form"] is "past" or "third" && clause["frame"] is not null;

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

    /// <summary>"A wants closer ties with B, Minister X said here on Thursday.": who said what stands before, and is no part of it.</summary>
    private bool TrailsBehind(Clause clause)
    {
        if (clause["act"] is not "say" || clause.SubjectInherited || clause.NonFinite || clause.Subject.Count == 0 || clause["form"] is null || clause.Subject[0].Index is not (var first and > 0))
        {
            return false;
        }

        if (first >= 2 && first == clause.Verb.Index + 1 && nodes[first - 2].Kind is NodeKind.Comma or NodeKind.Quote)
        {
            return true;
        }

        if (nodes[first - 1].Kind is not NodeKind.Comma)
        {
            return false;
        }

        // "…, X said on Friday after talks with Y in a hotel": with whom and where the talks were belongs to them
        var j = clause.Verb.Index + 1;
        var told = false;
        while (j < nodes.Count && (nodes[j].Kind is NodeKind.Place or NodeKind.Date or NodeKind.Preposition or NodeKind.Event || (told && (nodes[j].Kind is NodeKind.Actor || (nodes[j].Kind is NodeKind.Other && chart[nodes[j].Start].IsWord)))))
        {
            told |= nodes[j].Kind is NodeKind.Event && nodes[j - 1]["fn"] is "after";
            j++;
        }

        return j >= nodes.Count || (nodes[j].Kind == NodeKind.Other && nodes[j].End - nodes[j].Start == 1 && !chart[nodes[j].Start].IsWord);
    }

    /// <summary>"reaffirmed the value of A in meeting the threats, and agreed to": who did the one did the other, not what the participle between belongs to.</summary>
    private Clause TellingBefore(Clause clause, Clause previous) =>
        clause["form"] is "past" or "third" && previous is { NonFinite: true, SubjectInherited: false, Subject: [{ Index: > 0 } first, ..] } && nodes[first.Index - 1] is not { Kind: NodeKind.Verb } ? clauses.FindLast(c => c is { NonFinite: false, Subordinate: false, Subject.Count: > 0 } && c["form"] == clause["form"]) ?? previous : previous;

    private static void Inherit(Clause clause, Clause? previous)
    {
        clause.SubjectInherited = true;
        if (previous is not null)
        {
            clause.Subject = previous.Passive && previous.Subject.Count == 0 ? [] : previous.Subject;
        }
    }

    /// <summary>The clause before a verb; a participle before its noun is none, unless it stands next to the verb.</summary>
    private Clause? Previous(int v)
    {
        for (var i = clauses.Count - 1; i >= 0; i--)
        {
            if (!clauses[i].Attributive || clauses[i].Verb.Index == v - 1)
            {
                return clauses[i];
            }
        }

        return null;
    }
}

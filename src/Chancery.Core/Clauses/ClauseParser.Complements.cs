using Chancery.Core.Mentions;

namespace Chancery.Core.Clauses;

/// <summary>What a verb governs to its right, and groups of actors.</summary>
internal sealed partial class ClauseParser
{
    private void Collect(int from, Clause clause) => clause.End = Collect(from, clause, clause.Complements);

    /// <summary>"Minister X, whom he received", "the visit that he paid": the relative stands for the object.</summary>
    private void AddWhom(Clause clause)
    {
        if (clause.Subject.Count == 0 || clause.SubjectInherited || clause.Passive || clause.Subject[0].Index is not (var first and > 0) || nodes[first - 1] is not { Kind: NodeKind.Relative } relative)
        {
            return;
        }

        if (first >= 3 && nodes[first - 2]["fn"] == "with" && relative["object"] is not null)
        {
            // "the Chancellor, with whom he had talks"
            var partner = nodes[first - 3].Kind == NodeKind.Comma ? first - 4 : first - 3;
            if (partner >= 0 && nodes[partner].Kind == NodeKind.Actor)
            {
                clause.Complements.Add(new Complement("with", GroupEndingAt(partner)));
            }

            return;
        }

        var before = first >= 2 && nodes[first - 2].Kind == NodeKind.Comma ? first - 3 : first - 2;
        if (before >= 0 && nodes[before].Kind == NodeKind.Event && clause["light"] is not null)
        {
            clause.Complements.Add(new Complement("object", [nodes[before]]));
        }
        else if (before >= 0 && nodes[before].Kind == NodeKind.Actor && relative["object"] is not null)
        {
            clause.Complements.Add(new Complement("object", GroupEndingAt(before)));
        }
    }

    /// <summary>Complements of the noun or verb before node <paramref name="from"/>, and one past the last token they reach to.</summary>
    public (List<Complement> Complements, int End) ComplementsOf(int from)
    {
        var complements = new List<Complement>();
        var end = Collect(from, null, complements);
        return (complements, end);
    }

    /// <summary>The actors joined by commas and conjunctions from a node on.</summary>
    public List<Node> GroupAt(int index) => GroupStartingAt(index);

    /// <summary>Complements from node <paramref name="from"/> on: bare nodes are objects, a preposition opens a function.</summary>
    private int Collect(int from, Clause? clause, List<Complement> complements)
    {
        var function = clause is null ? "loose" : "object";
        var i = from;
        for (; i < nodes.Count; i++)
        {
            var node = nodes[i];
            if (node.Kind is NodeKind.Verb or NodeKind.Relative or NodeKind.Subordinator || (clause is null && node.Kind == NodeKind.Auxiliary && node["finite"] is not null && i + 1 < nodes.Count && nodes[i + 1].Kind == NodeKind.Actor))
            {
                break;
            }

            switch (node.Kind)
            {
                case NodeKind.Preposition:
                    function = node["fn"] ?? "on";
                    break;
                case NodeKind.Agent:
                    function = node["kind"] ?? "by";
                    break;
                case NodeKind.Conjunction when node["kind"] == "and" && i > from && nodes[i - 1].Kind is NodeKind.Event or NodeKind.Place or NodeKind.Date:
                    // "điều hành hội nghị cùng bà Y"
                    function = "with";
                    break;
                case NodeKind.Comma when function != "object":
                    function = "after-comma";
                    break;
                case NodeKind.Other:
                    // plain words between a preposition and a name: the name belongs to them, not to the preposition
                    function = Long(node) && !IsUnknownBody(i) ? "loose" : function;
                    break;
                case NodeKind.Actor:
                case NodeKind.Event:
                case NodeKind.Place:
                case NodeKind.Date:
                case NodeKind.Mode:
                    var group = node.Kind != NodeKind.Actor ? [node] : function == "presented" || (function == "by" && clause?["light"] is "attend") ? ListStartingAt(i) : GroupStartingAt(i);
                    if (node.Kind == NodeKind.Actor && function != "presented" && StartsNextClause(group, clause))
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

    /// <summary>"on PCG Commandant Admiral X": letters that no list knows, directly before an office, belong to it.</summary>
    private bool IsUnknownBody(int index) =>
        nodes[index].End - nodes[index].Start == 1 && chart[nodes[index].Start].IsAllCapitals && index + 1 < nodes.Count && nodes[index + 1].Item?.Class == Words.KnownClass.Person;

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

        if (clause is null && j == group[^1].Index + 1 && j < nodes.Count && group[0].Index > 0 && nodes[group[0].Index - 1].Kind == NodeKind.Event && nodes[j]["frame"] is "visit" && nodes[j]["form"] is null)
        {
            // "có buổi tiếp Bộ trưởng X sang thăm Việt Nam"
            return false;
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
        if (index >= 1 && nodes[index]["subject"] is not null && nodes[index].Item?.Class == Words.KnownClass.Pronoun)
        {
            // "a concern to them, and they called for"
            return [nodes[index]];
        }

        var first = index;
        var joined = false;
        while (first >= 3 && nodes[first - 1].Kind == NodeKind.Conjunction && nodes[first - 2].Kind == NodeKind.Comma && nodes[first - 3].Kind == NodeKind.Actor && !IsFollowedByVerb(first - 3))
        {
            // "X, Minister of …, and Y, Minister of …, held"
            joined = true;
            first -= 3;
        }

        while (first >= 2 && nodes[first - 2].Kind == NodeKind.Actor
            && (nodes[first - 1].Kind == NodeKind.Conjunction || (nodes[first - 1].Kind == NodeKind.Comma && ((joined && !IsWhere(first - 2, nodes[first]) && !IsAtInvitation(first - 2)) || IsOpeningPair(first) || IsRow(first, index)))))
        {
            joined |= nodes[first - 1].Kind == NodeKind.Conjunction;
            first -= 2;
        }

        if (joined && first >= 3 && nodes[first - 1].Kind == NodeKind.Comma && nodes[first - 2].Kind == NodeKind.Actor && !IsAtInvitation(first - 2) && !IsWhere(first - 2, nodes[first]))
        {
            first -= 2;
        }

        return GroupFrom(first, index + 1);
    }

    /// <summary>"At the invitation of Minister A, Minister B and a delegation paid": whoever invites, stands by or is quoted heads no list of those who act.</summary>
    private bool IsAtInvitation(int index) => index > 0 && (nodes[index - 1]["fn"] is "invitation" or "witness" or "behalf" or "source" || nodes[index - 1]["source"] is not null);

    /// <summary>"tại Singapore, Bộ trưởng A và Bộ trưởng B đã gặp": a state behind a preposition of place heads no list of people, nor does the side in "At the initiative of the Uzbek side, Minister A and Minister B", nor the two in "theo thỏa thuận giữa hai Bộ Ngoại giao, ông A và ông B".</summary>
    private bool IsWhere(int index, Node next) =>
        Governed(index) && nodes[index - 1]["fn"] is "between" && nodes[index].Item?.Class == Words.KnownClass.Group && next.Item?.Class == Words.KnownClass.Person
        || Governed(index) && (nodes[index - 1]["fn"] is "in" or "at" || nodes[index - 1]["source"] is not null || (nodes[index - 1]["fn"] is "of" && LastOf(index, static n => n.Kind is NodeKind.Verb or NodeKind.Event) < 0))
        && nodes[index].Item?.Class == Words.KnownClass.Party && next.Item?.Class == Words.KnownClass.Person;

    /// <summary>Headlines list their subjects with a comma: "Vietnam, Japan hold talks", "Kamikawa, Wang hold talks".</summary>
    private bool IsOpeningPair(int second)
    {
        if (second % 2 != 0)
        {
            return false;
        }

        var kind = nodes[0].Item?.Class;
        for (var i = 0; i <= second; i++)
        {
            if (i % 2 == 0 ? nodes[i].Item?.Class != kind || kind is not (Words.KnownClass.Party or Words.KnownClass.Person or Words.KnownClass.Name) : nodes[i].Kind != NodeKind.Comma)
            {
                return false;
            }
        }

        // two persons only before a verb in the plural: "A, B, said" tells of one
        return kind == Words.KnownClass.Party || (second + 1 < nodes.Count && nodes[second + 1] is { Kind: NodeKind.Verb } verb && verb["form"] is null or "base");
    }

    /// <summary>"có ông X, Thủ tướng; bà Y; ông Z": persons one behind the other, whatever sign parts them.</summary>
    private List<Node> ListStartingAt(int index)
    {
        var group = GroupStartingAt(index);
        for (var next = Next(group[^1].Index); next < nodes.Count && nodes[next].Item?.Class == Words.KnownClass.Person && nodes[next]["name"] is not null && !IsFollowedByVerb(next); next = Next(next))
        {
            group.Add(nodes[next]);
        }

        return group;

        // "; and"
        int Next(int index) => index + 2 < nodes.Count && nodes[index + 1].Kind is NodeKind.Comma or NodeKind.Conjunction ? (nodes[index + 2].Kind is NodeKind.Conjunction ? index + 3 : index + 2) : nodes.Count;
    }

    private List<Node> GroupStartingAt(int index)
    {
        var group = new List<Node>(1) { nodes[index] };
        var at = index;
        List<Node>? pending = null;
        while (at + 2 < nodes.Count)
        {
            var link = nodes[at + 1];
            var next = nodes[at + 2];
            if (link.Kind == NodeKind.Comma && next.Kind == NodeKind.Conjunction && at + 3 < nodes.Count && nodes[at + 3].Kind == NodeKind.Actor)
            {
                group.AddRange(pending ?? []);
                pending?.Clear();
                group.Add(nodes[at + 3]);
                at += 3;
                continue;
            }

            if (link.Kind == NodeKind.Comma && chart.Text[chart[link.Start].Start] == ';' && IsListed(nodes[at]) && IsListed(next) && !IsFollowedByVerb(at + 2))
            {
                // "received: the Minister of A, X; the Minister of B, Y; and …"
                group.Add(next);
                at += 2;
                continue;
            }

            if (next.Kind != NodeKind.Actor || link.Kind is not (NodeKind.Comma or NodeKind.Conjunction) || chart.Text[chart[link.Start].Start] == ';')
            {
                if (pending is { Count: > 0 } && IsListed(nodes[index]) && pending.TrueForAll(IsListed) && (link.Kind == NodeKind.Conjunction ? next.Kind == NodeKind.Other : next.Kind == NodeKind.Conjunction && at + 3 < nodes.Count && nodes[at + 3].Kind == NodeKind.Other))
                {
                    // "met Minister X, Minister Y and others"
                    group.AddRange(pending);
                    pending.Clear();
                }

                break;
            }

            if (link.Kind == NodeKind.Conjunction)
            {
                if (next["subject"] is not null && next.Item?.Class == Words.KnownClass.Pronoun && pending is not { Count: > 0 })
                {
                    // "talked with A and B and they agreed"
                    break;
                }

                if (pending is not { Count: > 0 } && IsFollowedByVerb(at + 2) && !(Governed(index) && LastOf(index, n => n.Kind == NodeKind.Verb) < 0 && LastOf(index, n => n.Kind == NodeKind.Event) >= 0) && !Pivots(group[0].Index, at + 2))
                {
                    break;
                }

                group.AddRange(pending ?? []);
                pending?.Clear();
                group.Add(next);
            }
            else
            {
                (pending ??= []).Add(next);
            }

            at += 2;
        }

        if (pending is { Count: > 0 } && index > 0 && EndsRow(index, at, pending))
        {
            // "tới chào Chủ tịch A, Tổng Bí thư B.": no conjunction before the last
            group.AddRange(pending);
        }

        return group;
    }

    private static bool IsListed(Node node) => IsNamed(node) && node["office"] is not null;

    /// <summary>"tiếp Đại sứ A và Đại sứ B đến chào": whom the verb before governs, both of them do what the one behind says.</summary>
    private bool Pivots(int first, int last)
    {
        var verb = nodes.FindIndex(last, n => n.Kind == NodeKind.Verb);
        return verb >= 0 && nodes[verb]["pivot"] is not null && first > 0 && nodes[first - 1].Kind == NodeKind.Verb;
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

namespace Chancery.Core.Clauses;

/// <summary>Clauses whose subject stands at the end.</summary>
internal sealed partial class ClauseParser
{
    /// <summary>"Heading the Canadian side were X and Y", "Representing Chile was Z": what opens the sentence without a subject is done by those behind the auxiliary.</summary>
    private void TurnRound()
    {
        if (clauses is not [{ Verb.Index: <= 1, Subject.Count: 0, Passive: false } clause, ..] || clause["form"] is not "ing")
        {
            return;
        }

        FindTurned(clause);
    }

    /// <summary>The actor behind the auxiliary, with those listed with him, is the subject of a clause that stands before it.</summary>
    private void FindTurned(Clause clause)
    {
        var be = nodes.FindIndex(clause.Verb.Index, n => n.Kind is NodeKind.Auxiliary or NodeKind.Comma or NodeKind.Quote || (n.Kind == NodeKind.Verb && n != clause.Verb));
        if (be < 0 || nodes[be] is not { Kind: NodeKind.Auxiliary } auxiliary || auxiliary["be"] is null || be + 1 >= nodes.Count || nodes[be + 1].Kind != NodeKind.Actor || IsFollowedByVerb(be + 1))
        {
            return;
        }

        clause.Subject = ListStartingAt(be + 1);
        clause.SubjectInherited = clause.NonFinite = false;
        foreach (var complement in clause.Complements)
        {
            complement.Nodes.RemoveAll(clause.Subject.Contains);
        }

        clause.Complements.RemoveAll(static c => c.Nodes.Count == 0);
    }

    /// <summary>
    /// "…, said Minister X", "…, added the PM at the press conference": somebody directly behind a verb of saying that stands behind a sign. Whoever was before it
    /// is no subject of it where it tells nobody else, and no more than a time or a place follows.
    /// </summary>
    private bool ToldOfWhoStandsBehind(int v, Clause clause)
    {
        if (clause["act"] is not ("say" or "propose") || nodes[v]["form"] is not ("past" or "third") || v == 0 || nodes[v - 1].Kind is not (NodeKind.Comma or NodeKind.Quote) || v + 1 >= nodes.Count || nodes[v + 1].Kind != NodeKind.Actor)
        {
            return false;
        }

        if (clause["act"] is "say" && (clause.SubjectInherited || (nodes[v + 1].Item?["name"] is not null && clause.Subject is [{ Item.Class: Words.KnownClass.Party }] && !StartsNextClause(GroupStartingAt(v + 1), null))))
        {
            return true;
        }

        return nodes[v + 1].Item?.Class is Words.KnownClass.Person or Words.KnownClass.Name or Words.KnownClass.Group && (clause["tells"] ?? clause["whom"]) is null && EndsBehind(GroupStartingAt(v + 1)[^1].Index + 1);
    }

    /// <summary>Whether the sentence or a part of it ends at a node, or goes on with a time, a place or a participle.</summary>
    private bool EndsBehind(int index) =>
        index >= nodes.Count || nodes[index] is { Kind: NodeKind.Comma or NodeKind.Quote or NodeKind.Date } || (nodes[index] is { Kind: NodeKind.Preposition } to && to["fn"] is "at" or "on" or "in" or "during" or "after")
        || (nodes[index].Kind == NodeKind.Other && nodes[index].End - nodes[index].Start == 1 && chart[nodes[index].Start].IsSign);
}

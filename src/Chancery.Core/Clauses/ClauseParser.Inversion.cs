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
}

using Chancery.Core.Mentions;
using Chancery.Core.Words;

namespace Chancery.Core.Clauses;

/// <summary>Events that a preposition governs, and what is told of them without a clause of its own.</summary>
internal static partial class NodeBuilder
{
    /// <summary>
    /// "nhất trí tại cuộc gặp với X diễn ra hôm 14/5 ở Berlin": without inflection, the verb of taking place directly behind an event that a
    /// preposition governs only leads to its day and place, so that it opens no clause.
    /// </summary>
    private static bool TookPlaceThere(Chart chart, List<Node> nodes, Item verb, int end)
    {
        if (verb.Class != KnownClass.Verb || verb["light"] is not "happen" || verb["form"] is not null || verb["frame"] is not null || !TellsWhenOrWhere(chart, verb.End, end))
        {
            return false;
        }

        var j = nodes.Count - 1;
        while (j > 0 && (nodes[j].Kind is NodeKind.Actor or NodeKind.Conjunction || (nodes[j].Kind is NodeKind.Preposition && nodes[j]["fn"] is "with" or "between" or "of")))
        {
            j--;
        }

        return j > 0 && nodes[j].Kind is NodeKind.Event && nodes[j - 1] is { Kind: NodeKind.Preposition } governor && governor["fn"] is "in" or "at" or "during" or "on" or "after" or "part";
    }

    private static bool TellsWhenOrWhere(Chart chart, int token, int end) =>
        token < end && (chart.Has(token, KnownClass.Date) || chart.Has(token, KnownClass.Place) || (chart.Find(token, KnownClass.Preposition)?["fn"] is "in" or "at" or "on" && token + 1 < end && (chart.Has(token + 1, KnownClass.Date) || chart.Has(token + 1, KnownClass.Place))));
}

using Chancery.Core.Clauses;
using Chancery.Core.Words;

namespace Chancery.Core.Events;

/// <summary>Papers that were signed some time, of which a sentence only speaks.</summary>
internal sealed partial class EventReader
{
    /// <summary>
    /// Whether a verb that does not inflect stands behind the paper that it is about, and so belongs to that noun: "the agreements signed", "the paper both
    /// sides signed", "carry out the agreements that have been signed". Where nothing governs the paper, it is the subject: "Ten agreements were signed".
    /// </summary>
    private bool IsOfSignedPaper(Clause clause, List<Node> nodes)
    {
        if (clause["form"] is not null || clause["light"] is not null || clause.Future || clause.Verb.Index == 0)
        {
            return false;
        }

        if (clause is { SubjectInherited: true } && (nodes[clause.Verb.Index - 1].Kind == NodeKind.Other || IsBehindInstrument(clause.Verb.Start))
            && clause.Complements is [{ Nodes: [{ Kind: NodeKind.Date } year] }, ..] && year["d"] is null && year["y"] is not null)
        {
            // "Bản ghi nhớ ký năm 2013": what was signed in some year stands behind its noun
            return true;
        }

        return !HasInstrument(clause) && (clause.Passive ? IsGovernedPaper(clause, nodes) : PaperBefore(clause, nodes));
    }

    /// <summary>Whether a paper ends before the verb, with nothing but who signed it and words of time between.</summary>
    private bool PaperBefore(Clause clause, List<Node> nodes)
    {
        var j = clause.Verb.Index;
        while (j > 0 && (nodes[j - 1].Kind is NodeKind.Auxiliary or NodeKind.Modal or NodeKind.Relative or NodeKind.Actor || (nodes[j - 1].Kind is NodeKind.Conjunction && j < clause.Verb.Index && nodes[j].Kind is NodeKind.Actor)))
        {
            j--;
        }

        return IsBehindInstrument(nodes[j].Start);
    }

    /// <summary>Whether the paper that a passive is about is what another verb or a preposition governs.</summary>
    private bool IsGovernedPaper(Clause clause, List<Node> nodes)
    {
        for (var j = clause.Verb.Index - 1; j > 0 && nodes[j].Kind is not (NodeKind.Comma or NodeKind.Verb or NodeKind.Quote); j--)
        {
            if (!chart.HasWithin(nodes[j].Start, nodes[j].End, KnownClass.Instrument))
            {
                continue;
            }

            while (j > 0 && nodes[j].Kind is NodeKind.Other)
            {
                j--;
            }

            return nodes[j].Kind is NodeKind.Preposition || (nodes[j].Kind is NodeKind.Verb && nodes[j]["act"] is not ("say" or "concern"));
        }

        return false;
    }
}

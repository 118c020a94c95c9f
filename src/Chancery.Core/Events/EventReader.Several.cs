using Chancery.Core.Clauses;
using Chancery.Core.Readings;
using Chancery.Core.Words;

namespace Chancery.Core.Events;

/// <summary>Several who were received together, of whom nobody is named yet.</summary>
internal sealed partial class EventReader
{
    /// <summary>"The President on Monday received several foreign ambassadors": who received them, when and where; whom, one by one, is told below.</summary>
    /// <returns>Whether the clause tells that.</returns>
    private bool ReadReceptionOfSeveral(int s, Clause clause, List<Node> nodes)
    {
        if (context.Sentences[s].Kind != Text.BlockKind.Body || clause["frame"] is not "reception" || !clause.Outright || clause.Subject is not [{ } receiving] || actors.PersonOf(receiving) is not { IsNamed: true, IsSpokesman: false }
            || clause.Complements.Exists(static c => c.Function is "object" or "loose" or "with" && c.Nodes[0].Kind is NodeKind.Actor) || !TellsSeveral(clause) || !context.Pack.Frames.TryGetValue("reception", out var frame))
        {
            return false;
        }

        var draft = NewDraft(s, clause.Verb, frame, "several");
        FillFromVerb(draft, clause, frame, nodes);
        draft.Open = draft.Plural = true;
        return true;
    }

    /// <summary>"several foreign ambassadors": an office of several behind the verb, before any other sign.</summary>
    private bool TellsSeveral(Clause clause)
    {
        for (var t = clause.Verb.End; t < clause.End && chart[t].IsWord; t++)
        {
            if (chart.Find(t, KnownClass.OfficeHead) is { } head && head["number"] is "plural")
            {
                return true;
            }
        }

        return false;
    }
}

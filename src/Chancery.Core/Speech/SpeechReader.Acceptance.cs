using Chancery.Core.Clauses;
using Chancery.Core.Events;
using Chancery.Core.Readings;
using Chancery.Core.Words;

namespace Chancery.Core.Speech;

/// <summary>An invitation accepted is a pledge.</summary>
internal sealed partial class SpeechReader
{
    private void ReadAcceptance(Trigger trigger, EventDraft? engagement)
    {
        var by = courtesies.AcceptanceBy(trigger.Node);
        if (!(by is not null || NamesInvitation(trigger)) || engagement is null
            || (by is { } known ? known.Side : trigger.Speakers.Select(a => a.Side).FirstOrDefault(p => p is not null)) is not { } guest)
        {
            return;
        }

        var words = context.Quote(trigger.Node.Start, trigger.End);
        agreements.Add(new AgreementReading
        {
            Type = AgreementType.Pledge, By = [guest], To = [.. engagement.Parties.Where(p => p != guest)], Topic = "delegation-exchange",
            Quote = words.Text, Start = words.Start, End = words.End, Engagement = IndexOf(engagement), Rule = trigger.Rule,
        });
        engagement.Topics.Add("delegation-exchange");
    }

    private bool NamesInvitation(Trigger trigger)
    {
        if (trigger.Node["of"] == "invitation")
        {
            return true;
        }

        for (var t = trigger.Node.End; t < trigger.End; t++)
        {
            if (context.Chart.Find(t, KnownClass.CourtesyNoun) is { } noun)
            {
                return noun["type"] == "invitation";
            }
        }

        return false;
    }

    /// <summary>"invited French companies to invest in railways": asked to do something else than to come; what one is invited to attend is a courtesy.</summary>
    private bool InvitesToAct(Trigger trigger)
    {
        if (trigger.Negated || trigger.Clause is not { Passive: false, NonFinite: false, Future: false, Ought: false } || NamesInvitation(trigger))
        {
            return false;
        }

        var to = trigger.Sentence.Find(n => n.Start >= trigger.Node.End && n.End <= trigger.End && n is { Kind: NodeKind.Preposition } && n["fn"] is "to");
        if (to is null || to.Index == trigger.Node.Index + 1 || to.Index + 1 >= trigger.Sentence.Count)
        {
            return false;
        }

        var next = trigger.Sentence[to.Index + 1];
        if (next.Kind is not (NodeKind.Verb or NodeKind.Other) || context.Chart[next.Start].IsCapital || context.Chart.Has(next.Start, KnownClass.Determiner) || context.Chart.Has(next.Start, KnownClass.PossessiveDeterminer) || next["frame"] is not null || next["light"] is not null)
        {
            return false;
        }

        return (next.Kind is NodeKind.Verb ? next["form"] is "base" : next.End - next.Start > 1) && !context.Chart.HasWithin(next.Start, Math.Min(trigger.End, next.Start + 5), KnownClass.Event);
    }
}

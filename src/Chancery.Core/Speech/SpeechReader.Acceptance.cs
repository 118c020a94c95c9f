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
}

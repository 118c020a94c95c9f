using Chancery.Core.Clauses;
using Chancery.Core.Dates;
using Chancery.Core.Events;
using Chancery.Core.Readings;
using Chancery.Core.Words;

namespace Chancery.Core.Speech;

/// <summary>Invitations, greetings, congratulations, gifts; documents spoken of.</summary>
internal sealed partial class SpeechReader
{
    private void ReadCourtesy(Trigger trigger, int s, EventDraft? engagement)
    {
        var type = trigger.Act switch
        {
            "invite" => CourtesyType.Invitation,
            "congratulate" => CourtesyType.Congratulation,
            "present" => CourtesyType.Gift,
            "convey" => CourtesyNoun(trigger) ?? (CourtesyType?)null,
            _ => null,
        };
        if (trigger.Act == "accept")
        {
            if (Accept(trigger) && engagement is not null && trigger.Speakers.Select(a => a.Person?.Party ?? a.Party).FirstOrDefault(p => p is not null) is { } guest)
            {
                var words = Quote(trigger.Node.Start, trigger.End);
                agreements.Add(new AgreementReading
                {
                    Type = AgreementType.Pledge, By = [guest], To = [.. engagement.Parties.Where(p => p != guest)], Topic = "delegation-exchange",
                    Quote = words.Quote, Start = words.Start, End = words.End, Engagement = IndexOf(engagement), Rule = trigger.Rule,
                });
                engagement.Topics.Add("delegation-exchange");
            }

            return;
        }

        if (type is null || (type == CourtesyType.Gift && !HasGift(trigger)))
        {
            return;
        }

        var from = Label(trigger.Speakers.FirstOrDefault());
        var to = trigger.Clause?.Of(type is CourtesyType.Greeting or CourtesyType.Gift ? "to" : "object").Concat(trigger.Clause.Of("object")).Where(n => n.Kind == NodeKind.Actor)
            .SelectMany(actors.Resolve).Select(Label).FirstOrDefault(l => l is not null);
        var sender = type == CourtesyType.Greeting
            ? trigger.Clause?.Of("of").Concat(trigger.Clause.Of("from")).SelectMany(actors.Resolve).Select(Label).FirstOrDefault(l => l is not null)
            : null;
        var (quote, start, end) = Quote(trigger.Node.Start, Math.Max(trigger.Node.End, trigger.End));
        courtesies.Add(new CourtesyReading
        {
            Type = type.Value,
            From = sender ?? from,
            Through = sender is null ? null : from,
            To = to,
            Quote = quote,
            Start = start,
            End = end,
            Rule = trigger.Rule,
        });
        _ = (s, engagement);
    }

    /// <summary>Whether an invitation is accepted: one that is named, or, where the verb alone says so, the one told before.</summary>
    private bool Accept(Trigger trigger)
    {
        var at = courtesies.FindLastIndex(c => c.Type == CourtesyType.Invitation);
        var named = CourtesyNoun(trigger) == CourtesyType.Invitation;
        if (at < 0 || !(named || trigger.Node["of"] == "invitation"))
        {
            return named;
        }

        courtesies[at] = courtesies[at] with { Accepted = true };
        return true;
    }

    private CourtesyType? CourtesyNoun(Trigger trigger)
    {
        for (var t = trigger.Node.End; t < trigger.End; t++)
        {
            if (context.Chart.Find(t, KnownClass.CourtesyNoun) is { } noun)
            {
                return Enum.TryParse<CourtesyType>(noun["type"], ignoreCase: true, out var type) ? type : null;
            }
        }

        return null;
    }

    private static bool HasGift(Trigger trigger) =>
        trigger.Clause is { Passive: false } clause && clause.Complements.Exists(c => c.Function is "object" or "to" && c.Nodes[0].Kind == NodeKind.Actor);

    private static string? Label(Actor actor) => actor.Person is { IsNamed: true } person ? person.Name : actor.Person?.Office ?? actor.Party;

    private void ReadInstruments(int s, string[] sides)
    {
        var sentence = context.Sentences[s];
        for (var t = context.BodyStart[s]; t < sentence.End; t++)
        {
            if (context.Chart.Find(t, KnownClass.Instrument) is not { } item || item["name"] is not { } name)
            {
                continue;
            }

            var span = context.Chart.SpanOf(item.Start, item.End);
            var act = ActOf(item.Start, context.Clauses[s]);
            instruments.Add(new InstrumentReading
            {
                Name = name,
                Date = item["y"] is { } y && Edtf.TryParse(y, out var date) ? date : null,
                Parties = [.. item["parties"] is { } fixedParties ? fixedParties.Split(',') : sides],
                Act = act,
                Quote = context.Report.Text[span.Start..span.End],
                Start = span.Start,
                End = span.End,
                Rule = item.Rule?.Name ?? item.Lexeme?.Origin ?? "",
            });
            t = item.End - 1;
        }
    }

    private static InstrumentAct ActOf(int token, List<Clause> clauses)
    {
        var clause = clauses.LastOrDefault(c => c.Verb.Start < token && token < c.End + 12);
        return clause?["act"] switch
        {
            "sign" => clause.Future ? InstrumentAct.Planned : InstrumentAct.Signed,
            "present" => InstrumentAct.Presented,
            "discuss" => InstrumentAct.Reviewed,
            _ => clause is { Future: true } && clause["act"] is null ? InstrumentAct.Planned : InstrumentAct.Cited,
        };
    }
}

using Chancery.Core.Readings;
using Chancery.Core.Text;

namespace Chancery.Core.Events;

/// <content>Engagements of the day that the report comes back to, and words below pictures of those who talk.</content>
internal sealed partial class EventAssembler
{
    /// <summary>Gives their rank to engagements first told by the way that the report takes up again, and to the visit that frames what it tells.</summary>
    private void PromoteTakenUp()
    {
        foreach (var e in engagements)
        {
            if (e is { Status: EngagementStatus.Referred, Negated: false, Earlier: false, Future: false, Teaser: false, Pluperfect: false } && e.Sentence < context.SpokenFrom && (IsTakenUpOfTheDay(e) || IsFramingVisit(e)))
            {
                e.Status = EngagementStatus.Main;
            }
        }
    }

    /// <summary>Dated by the day of the report or of its main engagement, with somebody named, and told of again further down.</summary>
    private bool IsTakenUpOfTheDay(EventDraft e) =>
        ((e is { Background: false, Finite: true } && e.People.Exists(static r => r.Person.IsNamed)) || e.Governor is "during" or "before" or "after")
        && !(e is { Kind: EngagementKind.Conference, Parties.Count: < 2 }) && IsOfTheDay(e)
        && (e.Sentence <= lead + 3 || engagements.Exists(x => x != e && x.Status == EngagementStatus.Main))
        && drafts.Exists(d => d.Sentence > e.Sentence && d.Home == e && d.Sentence < context.SpokenFrom && context.Sentences[d.Sentence].Kind == BlockKind.Body);

    /// <summary>Full day, the report's or the one before, or that of a main engagement.</summary>
    private bool IsOfTheDay(EventDraft e) =>
        e.Date is { Value.Start: { IsFull: true } start } && start.ToDay() is { } day
        && ((context.Published?.Start is { IsFull: true } published && published.ToDay() is { } on && on.DayNumber - day.DayNumber is 0 or 1)
            || engagements.Exists(x => x != e && x is { Status: EngagementStatus.Main, Date.Value.Start: { IsFull: true } other } && other == start));

    /// <summary>"X is on a visit to Vietnam from 14 to 16 April", in a paragraph of its own: the visit during which what the report tells took place.</summary>
    private bool IsFramingVisit(EventDraft e) =>
        e is { Kind: EngagementKind.Visit, Date.Value: { Start.IsFull: true, End: { IsFull: true } } days }
        && ((e is { Finite: true, Background: false } && context.OpensParagraph(e.Sentence)) || e is { Governor: "during", Anchor.Index: <= 2 })
        && e.People.Exists(static r => r is { Role: "guest" })
        && engagements.Exists(x => x != e && x is { Status: EngagementStatus.Main, Kind: not EngagementKind.Visit, Date.Value: { End: null, Start.IsFull: true } day } && DraftMatcher.Inside(days, day) && x.Parties.Count > 1 && e.Parties.TrueForAll(x.Parties.Contains))
        && !engagements.Exists(x => x != e && x is { Status: EngagementStatus.Main, Kind: EngagementKind.Visit });

    /// <summary>"A greets B." in a line of its own amid a report of the dialogue that the two chair: the words below a picture of it.</summary>
    private bool IsGreetingAtTalks(EventDraft e) =>
        e is { Kind: EngagementKind.Reception, InTitle: false, DateItem: null, PlaceItem: null, People.Count: > 1 } && e.Sentence > lead && IsAloneInBlock(e.Sentence) && drafts.TrueForAll(d => d.Home != e || d.Sentence == e.Sentence || d.Kind != EngagementKind.Reception) && e.People.TrueForAll(static r => r.Person.IsNamed)
        && engagements.Exists(x => x != e && x is { Kind: EngagementKind.Dialogue or EngagementKind.Talks, Status: EngagementStatus.Main } && x.Sentence < e.Sentence && e.People.TrueForAll(r => x.Has(r.Person)));

    /// <summary>Takes out greetings told as below a picture; what was read as of them is of the talks.</summary>
    private void DropGreetings()
    {
        foreach (var greeting in engagements.FindAll(IsGreetingAtTalks))
        {
            engagements.Remove(greeting);
            var talks = engagements.Find(x => x.Kind is EngagementKind.Dialogue or EngagementKind.Talks && greeting.People.TrueForAll(r => x.Has(r.Person)));
            MoveTellings(greeting, talks);
        }
    }

    private bool IsAloneInBlock(int sentence) =>
        context.OpensParagraph(sentence) && (sentence + 1 == context.Sentences.Count || context.OpensParagraph(sentence + 1));
}

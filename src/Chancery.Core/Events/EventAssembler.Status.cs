using Chancery.Core.Readings;
using Chancery.Core.Text;

namespace Chancery.Core.Events;

/// <summary>Main, referred or planned; and what each sentence speaks of.</summary>
internal sealed partial class EventAssembler
{
    private int lead = -1;

    private void SetStatus()
    {
        // a story told in captions alone: they tell it outright
        lead = context.Sentences.Any(s => s.Kind == BlockKind.Caption) && !context.Sentences.Any(s => s.Kind == BlockKind.Body) ? -1 : context.FirstBody;
        foreach (var engagement in engagements)
        {
            engagement.Status = StatusOf(engagement);
            if (engagement is { Status: EngagementStatus.Main, InTitle: false } && engagement.Sentence >= context.SpokenFrom)
            {
                engagement.Status = engagement.Future ? EngagementStatus.Planned : EngagementStatus.Referred;
            }
        }

        PromoteTakenUp();
        if (engagements.Exists(e => e.Status == EngagementStatus.Main && e.Sentence > lead + 1 && (e.Future || IsAhead(e)) && IsOnCalendar(e))
            && engagements.Find(e => e is { Status: EngagementStatus.Planned, Kind: EngagementKind.Visit, Finite: true } && e.Sentence <= lead + 1) is { } first)
        {
            // the calendar of visits begins with it
            first.Status = EngagementStatus.Main;
        }

        if (engagements.Count == 0 || engagements.Exists(e => e.Status == EngagementStatus.Main))
        {
            return;
        }

        // Nothing in title or lead is told outright: the one that the report comes back to is what it is about.
        var best = engagements
            .Where(e => !e.Negated && !IsOfAPastMonth(e) && (e.Kind == EngagementKind.Dialogue || !IsOlder(e)) && (e is not { InCaption: true, OfTheDay: false } || lead <= 0) && (e.Sentence <= lead + 3 || IsInLead(e)) && e.Sentence < context.SpokenFrom && !e.Earlier && (!e.Future || e.Sentence <= lead + 1) && (e.Finite || e.InTitle || !(e.Future || IsAhead(e))))
            .OrderByDescending(e => e.Tellings + (EventReader.Substance(e) * 2) - (e.Sentence - lead) - (e is { Kind: EngagementKind.Visit, Background: true } && engagements.Exists(x => x.Sentence == e.Sentence && IsSpoken(x) && x.People.Count > 1) ? 6 : 0))
            .FirstOrDefault();
        if (best is not null && EventReader.Substance(best) >= 2 && best.Parties.Count > 1 && ((best.Tellings >= 2 && (best.Finite || best.InTitle || best.People.Count > 1 || (context.Published is not null && best.DateItem is not null))) || (best.People.Count > 1 && (best.Sentence <= lead + 1 || IsInLead(best) || (best is { Governor: "in" or "at" or "during", DateItem: null } && engagements.TrueForAll(e => e == best || e.Status == EngagementStatus.Planned)))) || (best is { Edition: not null, MechanismItem: not null } && best.Sentence <= lead) || (best is { Future: true, Finite: true, DateItem: not null } or { Kind: EngagementKind.Visit, SpokenAfter: true } && best.Sentence <= lead)))
        {
            best.Status = EngagementStatus.Main;
        }
        else if (engagements.Find(e => e is { Kind: EngagementKind.Conference, Frame.Name: "meeting", Finite: true, Background: false, Future: false, Negated: false, Earlier: false, Place: not null, Parties: [{ } only] } && e.Sentence <= lead + 2 && e.Sentence < context.SpokenFrom && !context.IsState(only) && !IsOlder(e)) is { } session)
        {
            // "The oil price rose. OPEC ministers were meeting in Abuja …": where what the lead tells of is decided
            session.Status = EngagementStatus.Main;
        }
        else if (engagements.Find(e => IsFirstToldWhole(e)) is { } only)
        {
            // nothing else is told: the first meeting of named people of two sides
            only.Status = EngagementStatus.Main;
        }
        else if (engagements.Find(IsRoundOfTheDay) is { } round)
        {
            round.Status = EngagementStatus.Main;
        }
        else if (engagements.Find(IsOfAPageBroughtBack) is { } then)
        {
            then.Status = EngagementStatus.Main;
        }
    }

    /// <summary>Dated more than four days before the report, or in a month before its. Statements on a round of a dialogue come out weeks later.</summary>
    private bool IsOlder(EventDraft e) =>
        e.Date is { } date && context.Published?.Start is { IsFull: true } published && published.ToDay() is { } day && (date.Value.End ?? date.Value.Start).Latest() is { } last && last < day.AddDays(date.Value.Start.Day is null ? 1 - day.Day : -4);

    /// <summary>"Spokesperson's remarks on the summit": a title that names somebody who speaks for others tells what is spoken of.</summary>
    private bool IsSpokesmans(int sentence)
    {
        for (var t = context.Sentences[sentence].Start; t < context.Sentences[sentence].End; t++)
        {
            if (context.Chart.Find(t, Words.KnownClass.OfficeHead)?["spokes"] is not null)
            {
                return true;
            }
        }

        return false;
    }

    private EngagementStatus StatusOf(EventDraft e)
    {
        var titled = e.InTitle && e.Governor is not ("sidelines" or "occasion" or "after" or "before") && !(e.TitleOnly && IsSpokesmans(e.Sentence));
        var inLead = titled || IsInLead(e);
        var outright = e.Finite && !e.Background && (!e.InCaption || lead < 0);
        if (e.Earlier || e.Teaser || (e.Sentence > lead && e.DateItem is { } before && before["told"] is not null && before["shift"]?.Contains('-', StringComparison.Ordinal) == true))
        {
            // "a day before that", counted from what was told
            return EngagementStatus.Referred;
        }

        if (e is { Before: true, DateItem: null })
        {
            // "Before that, A received B": of no day of its own
            return EngagementStatus.Referred;
        }

        if (e is { DayUnknown: true, Date: null, Finite: true, Future: false, InTitle: false } && e.Sentence > lead + 1 && engagements.Exists(x => x != e && x.Date is not null && x.Sentence <= lead))
        {
            // "last month A had called B", in a report that has no day to count from
            return EngagementStatus.Referred;
        }

        if (e is { Finite: true, InTitle: false } && e.Sentence > lead && OpensWith(Words.KnownClass.EarlierThatDay, e.Sentence) && !GoesOn(e))
        {
            // "Earlier in the day, A met B": nothing more is told of it
            e.InPassing = true;
            return EngagementStatus.Referred;
        }

        if (e is { OfAYear: true, InTitle: false, Future: false } && e.Sentence > lead && !IsAhead(e))
        {
            // "in 2011": news is told by its day
            return EngagementStatus.Referred;
        }

        if (IsOfAPastMonth(e))
        {
            // "at their meeting last July", in a report of unknown day: news is told by its day
            return EngagementStatus.Referred;
        }

        if (IsPast(e) || (e is { InTitle: false, DateItem: { } month, Date.Value.Start: { Day: null, Month: not null } } && e.Sentence > lead && month.Start < context.Sentences[e.Sentence].End && IsOlder(e)) || (e is { Pluperfect: true, InTitle: false } && e.Sentence > lead && !IsTakenUp(e)) || (e is { Kind: EngagementKind.Signing, InTitle: false, DateItem: not null, Date.Value: { End: null, Start.Day: null } } && e.Sentence > lead))
        {
            // "had met earlier": told as done before what the report is about
            return EngagementStatus.Referred;
        }

        if (e is { Kind: EngagementKind.Signing, ByBoth: true, DateItem: null } && engagements.Exists(x => x != e && x.Sentence == e.Sentence && x.Anchor.Start < e.Anchor.Start && x is { Status: EngagementStatus.Referred, Kind: EngagementKind.Talks }))
        {
            // "Earlier, A had talks with B; the two sides signed …"
            return EngagementStatus.Referred;
        }

        if (e is { People.Count: 0, InTitle: false, Anchor.Kind: Clauses.NodeKind.Event } && (e.Future || IsAhead(e)) && engagements.Exists(x => x != e && x.Sentence == e.Sentence && x.Anchor.Start < e.Anchor.Start && x is { Finite: true, Background: false, Future: false, People.Count: > 1 }))
        {
            // "A and B talked on the phone on 17 September about the summit to be held in December"
            return EngagementStatus.Planned;
        }

        if (e.Future || IsAhead(e))
        {
            return (inLead && (outright || titled) && e.Sentence <= lead && !IsBelowTitle(e)) || (outright && IsOnCalendar(e)) ? EngagementStatus.Main : EngagementStatus.Planned;
        }

        if ((e.Sentence <= (e.SaidThere ? lead + 1 : lead) || (e.SaidThere && IsInLead(e))) && e.Governor is "during" or "at" or "in" && (e.People.Count >= 2 || e is { SaidThere: true, Parties.Count: > 1 }) && HasTwoSides(e))
        {
            // the lead tells it whole inside a statement: "agreed … during talks between X and Y in Budapest on Thursday"
            return EngagementStatus.Main;
        }

        if (e is { Governor: "after", Kind: EngagementKind.Talks, Pluperfect: false, OnSidelines: false, People.Count: >= 2, Parties.Count: >= 2 } && e.Sentence <= lead + 1 && ((e.DateItem ?? e.PlaceItem) is not null || e.DayUnknown || e.OfTheDay)
            && engagements.Exists(x => x != e && x.Sentence == e.Sentence && x is { Kind: EngagementKind.Signing, Finite: true, Background: false }))
        {
            // "A and B signed a plan following talks between X and Y in Minsk on 5 June"
            return EngagementStatus.Main;
        }

        if (e is { Governor: "during" or "at", Kind: EngagementKind.Talks, PlaceItem: not null, Pluperfect: false } && (e.DateItem is not null || e.DayUnknown || e.OfTheDay || e.Weekday is not null) && e.Sentence <= lead + 3
            && engagements.Exists(x => x is { Kind: EngagementKind.Visit, Finite: true, Background: false, Future: false, Country: { } land } && x.Sentence <= lead && e.Country == land && e.Parties.TrueForAll(x.Parties.Contains)))
        {
            // "X is on a visit to Vietnam. During talks in Hanoi on Friday, …"
            return EngagementStatus.Main;
        }

        if (e.Sentence <= (engagements.TrueForAll(x => x == e || x.Sentence > e.Sentence) ? lead + 2 : lead + 1) && e is { SpokenAfter: true, Pluperfect: false } && (e.People.Count >= 2 || e is { Kind: EngagementKind.Talks, PlaceItem: not null, Parties.Count: 2 }) && !e.OnSidelines && HasTwoSides(e))
        {
            // the lead tells what was said after talks of the day
            return EngagementStatus.Main;
        }

        if (e is { Kind: EngagementKind.Visit, Governor: "during", People.Count: > 0, Parties.Count: > 1, Anchor.Index: <= 2 } && e.Sentence > lead && e.DateItem?["d2"] is not null && !engagements.Exists(x => x != e && x.Sentence == e.Sentence))
        {
            // "During his visit to Kenya from 3 to 5 May, X toured a shipyard": a paragraph of its own tells what else he did on it
            return EngagementStatus.Main;
        }

        if (e is { Kind: EngagementKind.Visit, Present: true, InTitle: false } && lead >= 0 && e.Sentence > lead && context.Sentences[e.Sentence].Block == context.Sentences[lead].Block && engagements.Exists(x => x != e && x is { Finite: true, Background: false, Future: false } && x.Sentence <= lead))
        {
            // "A and B held talks. B is on a visit to C": told by the way
            return EngagementStatus.Referred;
        }

        if (e is { Kind: EngagementKind.Conference, InTitle: false } && e.Sentence > lead && engagements.Exists(x => x != e && x is { OnSidelines: true, Finite: true, Background: false } && x.Sentence <= lead))
        {
            // the conference on whose sidelines they met
            return EngagementStatus.Referred;
        }

        if (e is { InTitle: false, Apart: false, Parties.Count: > 2 } && e.Sentence > lead && engagements.Exists(x => x is { Apart: true, Parties.Count: 2 } && x.Sentence <= lead && x.Parties.TrueForAll(e.Parties.Contains)))
        {
            // "met the ministers of A and B separately", who came for the conference of all
            return EngagementStatus.Referred;
        }

        if (e.Sentence > lead && !e.InTitle && (IsOfAnotherDay(e) || (e.DateItem?["shift"] is "w-1" or "m-1" or "y-1" && engagements.Exists(x => x != e && x is { Finite: true, Background: false, Future: false } && x.Sentence <= lead + 1))))
        {
            return EngagementStatus.Referred;
        }

        if (e is { Kind: EngagementKind.Reception, Governor: "at" or "in" or "during", DateItem: null, Future: false, Pluperfect: false, InTitle: false, People.Count: 2, Parties.Count: 2 } && e.Sentence > lead && OpensParagraph(e)
            && engagements.Exists(x => x is { Kind: EngagementKind.Reception, Status: EngagementStatus.Main, Finite: true, Background: false } && x != e && x.Sentence <= lead && x.People.Exists(p => p.Role == "host" && e.Has(p.Person))))
        {
            // "received the ambassadors of A and B. At the reception for the latter, …": the same host, another guest
            return EngagementStatus.Main;
        }

        if ((inLead && (outright || titled)) || e is { Series: not null, Future: false })
        {
            return EngagementStatus.Main;
        }

        if (outright && e is { Kind: EngagementKind.Talks or EngagementKind.Signing, People.Count: > 1, DateItem: null, Pluperfect: false } && e.Sentence <= lead + 3 && e.Sentence > lead
            && engagements.Exists(x => x is { Kind: EngagementKind.Visit, Finite: true, Background: false, Future: false, Date.Value.End: null } && x.Sentence <= lead && x.Country is { } land && e.Parties.Contains(land) && e.Parties.TrueForAll(x.Parties.Contains)))
        {
            // "X arrived in Y today. After the ceremony the two leaders held talks": what the visit of the day was for
            return EngagementStatus.Main;
        }

        if (outright && e is { Kind: EngagementKind.Talks or EngagementKind.Reception, People.Count: > 1, Parties.Count: > 1, Pluperfect: false, InCaption: false, OnSidelines: false } && e.Sentence <= lead + 4
            && (e.OfTheDay || e.Date is not null) && engagements.Exists(x => x != e && x is { InTitle: true, Future: false, Kind: EngagementKind.Signing } && x.Parties.Count > 1 && x.Parties.TrueForAll(e.Parties.Contains)))
        {
            // "A and B sign three documents", and below it the talks of the day at which they did
            return EngagementStatus.Main;
        }

        if (e is { InCaption: true, DateItem: null, PlaceItem: null, Future: false, People.Count: > 1 } && engagements.Exists(x => x != e && x.Sentence <= lead + 1 && x is { Finite: true, InCaption: false } && e.People.TrueForAll(p => x.Has(p.Person))))
        {
            // pictures of the day show the same people at another engagement of it
            return EngagementStatus.Main;
        }

        if (outright && e.Sentence > lead && IsEventOfTheDay(e) && OpensParagraph(e) && OpensWithEngagement(e))
        {
            if (e.Kind is EngagementKind.Reception && !GoesOn(e))
            {
                e.InPassing = true;
                return EngagementStatus.Referred;
            }

            return EngagementStatus.Main;
        }

        return EngagementStatus.Referred;
    }

    /// <summary>A conference of two states, without a mechanism and with people of both: their talks.</summary>
    private void CompleteKind(EventDraft e)
    {
        if (e is { Kind: EngagementKind.Conference, MechanismItem: null, Edition: null, Parties.Count: 2 } && e.Parties.TrueForAll(p => context.IsState(p) && e.People.Exists(r => r.Person.IsNamed && r.Person.Party == p)))
        {
            e.Kind = EngagementKind.Talks;
        }
    }

    /// <summary>"A and B talk on the phone", and a line below it "A and B are to see each other in July": what is to come stands under what the report is about.</summary>
    private bool IsBelowTitle(EventDraft e) =>
        e is { InTitle: true, Finite: true } && engagements.Exists(x => x != e && x is { InTitle: true, Finite: true, Future: false, Background: false } && x.Sentence < e.Sentence && x.People.Count > 1 && x.People.TrueForAll(r => e.Has(r.Person)));

    /// <summary>"said after he had met X. … The meeting was attended by Y": what is told behind the lead as done before, and comes back in a sentence of its own.</summary>
    private bool IsTakenUp(EventDraft e) =>
        e is { Kind: EngagementKind.Talks or EngagementKind.Reception, DateItem: null, Earlier: false, People.Count: > 1 } && e.Sentence <= lead + 1 && !engagements.Exists(x => x != e && IsSpoken(x) && x.Sentence <= lead && (x.InTitle || x is { Finite: true, Background: false }))
        && drafts.Exists(d => d.Sentence > e.Sentence && d is { Finite: true, Background: false, Pluperfect: false, Future: false, Definite: true, InTitle: false } && d.Home == e);

    /// <summary>Two parties, or one and somebody with an office whose state the report leaves to its reader ("President Obama said after talks with Quang").</summary>
    private static bool HasTwoSides(EventDraft e) => e.Parties.Count > 1 || (e.Parties.Count == 1 && e.People.Exists(static r => r.Person is { Party: null, Office: not null, IsNamed: true }));

    /// <summary>"Next week's visits": of several visits to come, each told in a paragraph of its own, every one is what the report is about.</summary>
    private bool IsOnCalendar(EventDraft e) =>
        e is { Kind: EngagementKind.Visit, DateItem: not null, People.Count: > 0 } && e.People.Exists(r => r is { Role: "guest", Person.IsNamed: true }) && OpensParagraph(e)
        && engagements.Exists(x => x != e && x.Kind == EngagementKind.Visit && x.Sentence <= lead + 1 && (x.Future || IsAhead(x)) && !x.People.Exists(p => e.Has(p.Person)))
        && !engagements.Exists(x => x is { Negated: true, Kind: EngagementKind.Visit } && x.Sentence <= lead + 1);

    /// <summary>Whether at most one sentence of the body stands between the lead and what it tells, its own counted.</summary>
    private bool IsInLead(EventDraft e)
    {
        var count = 0;
        for (var s = lead + 1; s <= e.Sentence; s++)
        {
            count += context.Sentences[s].Kind == BlockKind.Body ? 1 : 0;
        }

        return count <= 1;
    }

    /// <summary>Whether the report tells what was said there: behind it in its sentence, or in sentences before another engagement is told.</summary>
    private bool GoesOn(EventDraft e)
    {
        for (var s = e.Sentence; s < context.Sentences.Count; s++)
        {
            if (s > e.Sentence && (context.Sentences[s].Kind != BlockKind.Body || drafts.Exists(d => d.Sentence == s && d is { Finite: true, Background: false, Future: false } && d.Home is { } other && other != e)))
            {
                return false;
            }

            if (context.Clauses[s].Exists(c => c["act"] is not (null or "none" or "sign") && (s > e.Sentence || c.Verb.Start > e.Anchor.Start)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Dated two days or more before what the lead tells.</summary>
    private bool IsOfAnotherDay(EventDraft e) =>
        e.Date is { Value: { End: null, Start.IsFull: true } own } && own.Start.ToDay() is { } day
        && engagements.Exists(x => x != e && x is { Finite: true, Background: false, Future: false, Kind: not (EngagementKind.Visit or EngagementKind.PortCall), Date.Value: { End: null, Start.IsFull: true } } && x.Sentence <= lead && x.Date.Value.Start.ToDay() is { } main && main.DayNumber - day.DayNumber is >= 2 and < 4000);

    /// <summary>Dated in another month than the report, or by "last year".</summary>
    private bool IsPast(EventDraft e)
    {
        if (e.Date is not { } date)
        {
            return false;
        }

        if (date.YearOffset is < 0)
        {
            return true;
        }

        if (context.Published?.Start is not { } published || published.Latest() is not { } day || date.Value.Start.Latest() is not { } on)
        {
            return false;
        }

        return (date.Value.End?.Latest() ?? on) < day.AddDays(-45) && date.Value.Start.Year is not null;
    }

    /// <summary>Told as done, by a month or year alone, outside the title, where nothing tells when the report was published.</summary>
    private bool IsOfAPastMonth(EventDraft e) =>
        e is { Date.Value: { End: null, Start: { Day: null } start }, DateItem: not null, Future: false, InTitle: false } && (start.Month is not null || start.Year is not null) && context.Published is null && (context.DateAnchor is not { } year || start.Year < year.Start.Year);

    private bool IsAhead(EventDraft e) =>
        e.Date is { } date && context.Published?.Start is { IsFull: true } published && published.ToDay() is { } day && date.Value.Start.Earliest() is { } on && on > day.AddDays(1) && (date.Value.Start.Month is not null || date.Value.Start.Year > published.Year);

    /// <summary>Two people, or a person and a party, and no other day than the main one's.</summary>
    private bool IsEventOfTheDay(EventDraft e)
    {
        if ((e.People.Count == 0 && e.Kind != EngagementKind.Signing) || e.Kind is EngagementKind.Visit or EngagementKind.Conference)
        {
            return false;
        }

        if (e.Kind is EngagementKind.Talks && e.People.Count < 2)
        {
            return false;
        }

        var main = engagements.Find(x => x != e && x.Sentence <= lead + 1 && !x.Background && x.Date is not null);
        return e.Date is null || main?.Date is null || e.Date.Value.Start.CompatibleWith(main.Date.Value.Start) || Near(e, main);
    }

    /// <summary>Whether title or lead tell of some other engagement: the day's others belong to a report of engagements only.</summary>
    private bool OpensWithEngagement(EventDraft e) => engagements.Exists(x => x != e && (x.InTitle || IsInLead(x)) && !x.Negated && !x.Future && (x.Finite || x.People.Count > 0 || x.MechanismItem is not null || x is { DateItem: not null, PlaceItem: not null }) && !(x.OfTheDay && e is { OfTheDay: false, DayUnknown: false, Date.Because: null }));

    private bool OpensParagraph(EventDraft e) => context.OpensParagraph(e.Sentence) || e.Date?.Because is not null || e.Kind is EngagementKind.Reception || (e is { Kind: EngagementKind.Signing, DateItem: null } && (e.ByBoth || e.People.Count > 1));

    /// <summary>Whether a referred or planned engagement tells enough to be kept.</summary>
    private static bool Stands(EventDraft e)
    {
        if (e.Parties.Count == 0 || (e.IsNext && e.MechanismItem is null))
        {
            return false;
        }

        return e.Kind switch
        {
            EngagementKind.Visit => (e.People.Count > 0 || e.DateItem is not null) && (e.Country is not null || e.Parties.Count > 1),
            EngagementKind.Conference => e.MechanismItem is not null
                ? e.Finite || e.DateItem is not null || e.PlaceItem is not null || e.Country is not null || e.Edition is not null || e.People.Count > 0 || e.Mode is not null
                : (!e.Generic && e.DateItem is not null && e.People.Count > 0) || e is { Future: true, DateItem: not null, Parties.Count: > 1 },
            EngagementKind.Dialogue => e.Edition is not null || e.DateItem is not null || e.People.Count > 0 || (e.MechanismItem is not null && e.PlaceItem is not null),
            EngagementKind.Signing => e.DateItem is not null || e.People.Count > 0 || (e is { ByBoth: true, Finite: true, Background: false } && e.Parties.Count > 1),
            EngagementKind.Other => e.People.Count > 0 && e.DateItem is not null,
            EngagementKind.Exercise or EngagementKind.PortCall => e.Parties.Count > 1 && (e.Finite || e.Edition is not null || e.DateItem is not null || e.PlaceItem is not null),
            _ => e.Parties.Count > 1 && (e.People.Count > 0 || e.DateItem is not null),
        };
    }

    /// <summary>Whether a sentence opens with a word of a class ("Before that, A received B").</summary>
    private bool OpensWith(int symbol, int sentence) => context.Chart.Has(context.Sentences[sentence].Start, symbol);
}

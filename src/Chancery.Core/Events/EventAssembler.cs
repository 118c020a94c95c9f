using Chancery.Core.Dates;
using Chancery.Core.Persons;
using Chancery.Core.Reading;
using Chancery.Core.Readings;
using Chancery.Core.Text;

namespace Chancery.Core.Events;

/// <summary>Brings the drafts of a report together into engagements and says which it is about.</summary>
internal sealed partial class EventAssembler(ReportContext context, List<EventDraft> drafts)
{
    private readonly List<EventDraft> engagements = [];

    /// <summary>Engagement that each sentence speaks of: the one told last.</summary>
    public EventDraft?[] Current { get; } = new EventDraft?[context.Sentences.Count];

    /// <summary>The meetings told together of which one was taken up last.</summary>
    private EventDraft? series;

    public List<EventDraft> Assemble(IReadOnlyList<Person> people)
    {
        CompletePeople(people);
        BringLeaders();
        GiveSpan();
        foreach (var draft in drafts)
        {
            foreach (var role in draft.People)
            {
                draft.AddParty(role.Person.Party, role.Node, role.Rule);
            }

            draft.Before = draft is { DateItem: null, Finite: true } && OpensWith(Words.KnownClass.EarlierMark, draft.Sentence);
            Classify(draft);
        }

        Edtf? narrative = null;
        foreach (var draft in drafts.OrderBy(d => d.Sentence).ThenBy(d => d.Anchor.Start))
        {
            Anchor(draft, narrative);
            var home = Place(draft);
            if (home is null)
            {
                continue;
            }

            draft.Home = home;
            home.Tellings++;
            if (home.Date is { } date && !home.Background && !home.Future && (date.Value.Start.Day is not null || narrative is null))
            {
                narrative = date.Value;
            }
        }

        foreach (var draft in drafts.Where(d => d.IsOfLeaders && d.Home is null))
        {
            // "hai tàu do X làm Trưởng đoàn đã cập cảng", "A led one side, while B headed the other. The dialogue was held in …": who leads is told before what they do
            if (engagements.Find(e => IsLedIn(e, draft)) is { } led)
            {
                Merge(led, draft);
                draft.Home = led;
            }
        }

        SetStatus();
        DateByLead();
        DateByDateline();
        DateByWords();
        DateByCaption();
        foreach (var engagement in engagements)
        {
            CompleteParties(engagement);
            CompleteMechanism(engagement);
            GiveRemainingSide(engagement);
        }

        var told = engagements.Exists(e => e.Status == EngagementStatus.Main && !e.TitleOnly);
        DropCeremonies();
        DropGreetings();
        engagements.RemoveAll(static e => e is { Open: true, Parties.Count: < 2 });
        PlaceOccasions();
        var apart = engagements.Exists(e => e.Series is not null);
        var putOff = engagements.FindAll(e => e is { Negated: true, Kind: EngagementKind.Visit });
        engagements.RemoveAll(e => e.Negated || putOff.Exists(v => WasPlannedIn(v, e)) || IsPrivate(e) || IsSport(e) || IsOneSided(e, apart) || (told && e.TitleOnly && !IsTitleVisit(e)) || (e.Status != EngagementStatus.Main && !Stands(e)));
        JoinTogether();
        Complete();
        engagements.ForEach(GiveRemainingSide);
        PartJourneys();
        Follow();
        return engagements;
    }

    /// <summary>Whether leaders told by themselves led their sides in an engagement: one of their sentence, or one told outright of their sides soon behind, of which they are not told yet.</summary>
    private static bool IsLedIn(EventDraft e, EventDraft leaders) =>
        (e.Sentence == leaders.Sentence || (e is { Kind: EngagementKind.Dialogue or EngagementKind.Talks, Finite: true, Background: false } && e.Sentence - leaders.Sentence is 1 or 2 && leaders.Parties.Exists(e.Parties.Contains) && !leaders.People.Exists(p => e.Has(p.Person))))
        && DraftMatcher.Score(e, leaders) > 0;

    /// <summary>A visit that only the title tells, of somebody of whom no other visit to that country is told.</summary>
    private bool IsTitleVisit(EventDraft e) =>
        e is { Kind: EngagementKind.Visit, Finite: true, Future: false, Country: not null, People: [{ Person.IsNamed: true }, ..] } && e.Parties.Count > 1
        && !engagements.Exists(x => x != e && x.Kind == EngagementKind.Visit && (x.Country == e.Country || x.People.Exists(p => e.Has(p.Person))));

    /// <summary>An exercise of one state alone; the lead-in of meetings that were each taken up for themselves.</summary>
    private bool IsOneSided(EventDraft e, bool apart) => e.Parties.Count < 2
        && (IsAtHomeAlone(e) || e is { Kind: EngagementKind.Conference, MechanismItem: null, Parties.Count: 0, People.Count: 0 } || IsAmongTheirOwn(e) || (e is { Kind: EngagementKind.Talks, MechanismItem: null } && e.Anchor["weak"] is not null && !HasTwoSides(e)) || e is { Kind: EngagementKind.Exercise, MechanismItem: null, Edition: null, People.Count: 0 } || (apart && e is { Kind: EngagementKind.Talks, DateItem: null, People.Count: < 2, Apart: false }));

    /// <summary>A journey to come of whose visit is put off, without a day, or told with the words that it was put off.</summary>
    private bool WasPlannedIn(EventDraft visit, EventDraft e) => e is { Future: true, Kind: EngagementKind.Visit or EngagementKind.Talks } && e.Parties.TrueForAll(visit.Parties.Contains) && visit.People.Exists(g => e.Has(g.Person))
        && (e.DateItem is null || context.Clauses[e.Sentence].Exists(c => c["cancel"] is not null));

    /// <summary>A cabinet's session, a forum on one country's own matters: talks and conferences of one state without a mechanism and without people, or of nobody's.</summary>
    private bool IsAtHomeAlone(EventDraft e) => e is { MechanismItem: null, ByBoth: false, Kind: EngagementKind.Talks or EngagementKind.Conference } && (e.Parties is [{ } own] ? e.People.Count == 0 && context.IsState(own) : e.People.Count == 1 && e.Kind == EngagementKind.Talks);

    /// <summary>Visits, and talks with nobody, of people of whom the report tells no office or rank: an astronaut leaves for abroad, a suspect was seen; not "the foreign ministers of A and B", of whom one is named behind.</summary>
    private bool IsPrivate(EventDraft e) => e is { Status: EngagementStatus.Main, Kind: EngagementKind.Visit or EngagementKind.Talks, MechanismItem: null, Edition: null, People.Count: > 0 }
        && ((e.Kind == EngagementKind.Visit && IsForOneself(e))
        || ((e.Kind == EngagementKind.Visit || e.People.Count == 1) && e.People.TrueForAll(r => r.Person is { Office: null, Rank: null, IsNamed: true }) && (e.Kind == EngagementKind.Visit || !e.PartyEvidence.Exists(static p => p.Node["several"] is not null))));

    /// <summary>"flew to Paris for medical treatment".</summary>
    private bool IsForOneself(EventDraft e) => context.Chart.HasWithin(e.Anchor.Start, context.Sentences[e.Sentence].End, Words.KnownClass.PrivatePurpose);

    /// <summary>A visit, a contract, a conference of nobody in a report on sport, by its title and lead or by the sentence itself: a team's, a player's.</summary>
    private bool IsSport(EventDraft e) => e is { Kind: EngagementKind.Visit or EngagementKind.Signing or EngagementKind.Conference or EngagementKind.Talks, MechanismItem: null } && e.People.TrueForAll(r => e.Kind == EngagementKind.Talks && r.Person.Party is null) && (SpeaksOfSport(e.Sentence) || Enumerable.Range(0, Math.Min(context.FirstBody + 1, e.Sentence)).Any(SpeaksOfSport));

    private bool SpeaksOfSport(int sentence) => context.Chart.HasWithin(context.Sentences[sentence].Start, context.Sentences[sentence].End, Words.KnownClass.SportNoun);

    /// <summary>Talks of which one state alone is told, and nobody who may be of another: two ministers of one government, a player's match.</summary>
    private bool IsAmongTheirOwn(EventDraft e) => e is { Kind: EngagementKind.Talks or EngagementKind.Reception or EngagementKind.Signing or EngagementKind.Visit, MechanismItem: null, People.Count: > 0 }
        && (e.Parties.Count == 0 || context.IsState(e.Parties[0])) && e.People.TrueForAll(r => r.Person is { Party: null, Office: null, IsNamed: true } || (r.Person.Party is { } own && e.Parties.Contains(own)));

    /// <summary>The engagement that a draft joined; null if it was dropped.</summary>
    public EventDraft? HomeOf(EventDraft draft) => draft.Home is { } home && engagements.Contains(home) ? home : null;

    private void Classify(EventDraft draft)
    {
        var states = draft.Parties.Count(context.IsState);
        var organisations = draft.Parties.Count - states;
        if (draft.Kind == EngagementKind.Dialogue && draft.MechanismItem is null && draft.Edition is null)
        {
            draft.Kind = EngagementKind.Talks;
        }
        else if (draft.Kind == EngagementKind.Dialogue && organisations > 0 && draft.MechanismItem?["headname"] == "Meeting")
        {
            draft.Kind = EngagementKind.Conference;
        }
        else if (draft.Kind == EngagementKind.Conference && draft.Anchor["summit"] is not null && states == 2 && organisations == 0)
        {
            // "the first summit of A and B": a bilateral summit is talks, and of no mechanism, unless it is one of a long row or has a name of its own
            draft.Kind = EngagementKind.Talks;
            draft.MechanismItem = draft.Edition > 5 || draft.Anchor["mechanism"] is not null ? draft.MechanismItem : null;
            draft.Edition = draft.Edition > 5 ? draft.Edition : null;
        }
        else if (draft.Kind == EngagementKind.Talks && organisations == 1 && states == 0 && ((draft.People.Count == 0 && draft.Edition is not null) || draft.PartyEvidence.Exists(e => e.Node["many"] is not null)))
        {
            // "ASEAN foreign ministers met", "The G20 ended its 8th meeting"
            draft.Kind = EngagementKind.Conference;
        }
        else if (draft.Kind == EngagementKind.Talks && draft.MechanismItem is not null)
        {
            draft.Kind = organisations > 0 || states > 2 ? EngagementKind.Conference : EngagementKind.Dialogue;
        }
        else if (draft.Kind == EngagementKind.Conference && draft.MechanismItem is null && draft.Edition is not null && states == 2 && organisations == 0)
        {
            draft.Kind = EngagementKind.Dialogue;
        }
        else if (draft.Kind == EngagementKind.Conference && draft.MechanismItem is null && draft.Generic && (states == 2 || (states == 1 && draft.People.Count == 2 && draft.People.TrueForAll(r => r.Person.IsNamed))) && organisations == 0 && draft.People.Count > 0)
        {
            draft.Kind = EngagementKind.Talks;
        }
    }

    private EventDraft? Place(EventDraft draft)
    {
        draft.OnlyPictured = draft.InCaption;
        if (TakesUp(draft))
        {
            engagements.Add(draft);
            return draft;
        }

        EventDraft? best = null;
        var bestScore = 0;
        for (var i = engagements.Count - 1; i >= 0; i--)
        {
            var score = IsOfThePast(draft, engagements[i]) || IsToldAfter(draft, engagements[i]) || IsOfOneApart(draft, engagements[i]) ? 0 : DraftMatcher.Score(engagements[i], draft);
            score += score > 0 && draft is { Definite: true, Generic: true } && NamesAlike(draft, engagements[i]) ? 1 : 0;
            if (score > bestScore || (score > 0 && score == bestScore && draft is { Definite: true, Generic: true, InCaption: false } && best is { OnlyPictured: true } && !engagements[i].OnlyPictured))
            {
                best = engagements[i];
                bestScore = score;
            }
        }

        if (best is not null)
        {
            best.OnlyPictured &= draft.InCaption;
            Merge(best, draft);
            return best;
        }

        if (draft is { Pictured: true, People.Count: > 0 } && engagements.Exists(e => draft.People.TrueForAll(p => e.Has(p.Person))))
        {
            return null;
        }

        draft.InTitle |= IsNamedByTitle(draft);
        if ((!IsWorthy(draft) && !IsEarlierRound(draft)) || (draft is { InCaption: true, Weak: true } && !drafts.TrueForAll(d => d.InCaption)) || (draft.InHeading && !draft.People.Exists(p => p.Person.Mentions > 1)))
        {
            return null;
        }

        engagements.Add(draft);
        return draft;
    }

    /// <summary>"hội đàm với A; hội kiến B", and below "Tại cuộc hội đàm": the noun has the verb's words.</summary>
    private bool NamesAlike(EventDraft noun, EventDraft told)
    {
        if (noun.Anchor.Kind != Clauses.NodeKind.Event || told.Anchor.Kind != Clauses.NodeKind.Verb)
        {
            return false;
        }

        for (var t = noun.Anchor.Start; t <= noun.Anchor.End - (told.Anchor.End - told.Anchor.Start); t++)
        {
            if (context.Chart.Clean(t, t + told.Anchor.End - told.Anchor.Start).Equals(context.Chart.Clean(told.Anchor.Start, told.Anchor.End), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a draft is dated long before the report, and the engagement is told first in it as done, without a day.</summary>
    private bool IsOfThePast(EventDraft draft, EventDraft known) =>
        known is { DateItem: null, Finite: true, Background: false, Pluperfect: false } && known.Sentence <= context.FirstBody && draft is { DateItem: not null, Finite: true, Background: false } && draft.Sentence > known.Sentence && (IsPast(draft) || IsOfEarlierMonth(draft));

    /// <summary>"started the talks in October", in a report of November.</summary>
    private bool IsOfEarlierMonth(EventDraft draft) =>
        draft is { Met: false, Date.Value: { End: null, Start: { Day: null, Month: not null } month } } && month.Latest() is { } last && context.Published?.Start.ToDay() is { } day && last < day;

    /// <summary>A welcome ceremony is no engagement of its own beside the talks that it opens: they have its place and day.</summary>
    private void DropCeremonies()
    {
        // "speaking after the welcome ceremony"; the welcome of a ship is part of her call
        engagements.RemoveAll(e => e.Frame.Name == "ceremony" && (e.Governor is "after" || engagements.Exists(call => call.Kind == EngagementKind.PortCall && DraftMatcher.DatesAgree(call, e) && (e.Country is null || e.Country == call.Country))));
        foreach (var ceremony in engagements.FindAll(e => e.Frame.Name == "ceremony"))
        {
            if (engagements.Find(e => e.Kind is EngagementKind.Talks or EngagementKind.Dialogue or EngagementKind.Reception && Math.Abs(e.Sentence - ceremony.Sentence) <= 1 && e.Status != EngagementStatus.Planned
                && ceremony.People.TrueForAll(p => e.Has(p.Person))) is not { } talks)
            {
                continue;
            }

            engagements.Remove(ceremony);
            talks.Date ??= ceremony.Date;
            talks.DateItem ??= ceremony.DateItem;
            if (talks.Place is null && talks.Country is null)
            {
                talks.TakePlaceOf(ceremony);
            }

            talks.Status = ceremony.Status == EngagementStatus.Main ? EngagementStatus.Main : talks.Status;
        }
    }

    /// <summary>"met his counterparts from A, B and C": the parties of all are told in one; "the ministers of A, B and C met" tells of one meeting.</summary>
    private static bool MetSeveral(EventDraft draft) => draft.Frame.Name is "meeting" or "reception" && draft.PartyEvidence.Exists(e => e.Node["several"] is not null) && !draft.PartyEvidence.TrueForAll(e => e.Node["several"] is not null);

    /// <summary>Whether a draft tells enough to be an engagement of its own.</summary>
    private static bool IsWorthy(EventDraft draft)
    {
        if (draft.Plural && draft.DateItem is null && draft.People.Count < 2 && draft is not { Kind: EngagementKind.Visit, Finite: true, Background: false, People: [{ Rule: "frame.visit.pay" }], Parties.Count: > 1 })
        {
            return false;
        }

        var substance = EventReader.Substance(draft);
        if (draft.Kind == EngagementKind.Signing && draft.Finite && !draft.Background && (draft.ByBoth || (draft.Anchor.Kind == Clauses.NodeKind.Verb && (draft.People.Count > 0 || draft.Parties.Count > 1))))
        {
            // "They signed the Arrangement on …": the sides are those of the report
            return true;
        }

        if (draft.IsNext || draft is { Future: true, ByBoth: true, DateItem: not null, Kind: EngagementKind.Talks } || draft is { IsPrevious: true, DateItem: not null } || draft is { Kind: EngagementKind.Talks, ByBoth: true, Finite: true, Background: false, DateItem: not null, Place: not null } || draft is { Kind: EngagementKind.Signing, ByBoth: true, DateItem: not null })
        {
            return true;
        }

        if (draft.Edition is not null && substance >= 2)
        {
            return true;
        }

        return draft.Finite && !draft.Background ? substance >= 1 && draft.Parties.Count + draft.People.Count > 0 : substance >= 2;
    }

    private static void Merge(EventDraft into, EventDraft draft)
    {
        into.Edition ??= draft.Edition;
        into.Until ??= draft.Until;
        if (!(draft.Plural && !into.Plural) && !(draft.Frame.Name == "call" && into.Frame.Name == "courtesy-call"))
        {
            // "called on B at the ministry. During the call": no phone rang; "resume telephone conversations": some to come
            into.Mode ??= draft.Mode;
        }

        if (into.MechanismItem is null || (draft.MechanismItem is { } item && item.End - item.Start > into.MechanismItem.End - into.MechanismItem.Start && into.MechanismItem["mechanism"] is null))
        {
            into.MechanismItem = draft.MechanismItem ?? into.MechanismItem;
        }

        if (Precedes(draft.Kind, into.Kind, draft, into))
        {
            into.Kind = draft.Kind;
            into.Frame = draft.Frame;
            into.Rule = draft.Rule;
        }

        if (draft.Date is { } date && (into.Date is null || Finer(date.Value, into.Date.Value) || Spans(draft, date.Value, into.Date.Value) || IsDayOf(draft, date.Value, into) || DraftMatcher.IsEve(into, draft)))
        {
            into.Date = date;
            into.DateItem = draft.DateItem;
            into.Departed = draft.Departed;
        }

        if (into.PlaceItem is null && !(into.Frame.Name is "speak" or "call" && draft.Background) && (draft.Sentence - into.Sentence <= 4 || draft.Finite))
        {
            into.SetPlace(draft.Place, draft.PlaceItem, draft.Country ?? into.Country);
        }

        into.Country ??= into.Frame.Name is "speak" or "call" && draft.Background ? null : draft.Country;
        foreach (var (party, node, rule) in draft.PartyEvidence)
        {
            into.AddParty(party, node, rule);
        }

        foreach (var told in draft.People)
        {
            // who heads a delegation on a visit is a guest
            var role = told.Role != "chair" || !draft.IsOfLeaders ? told : into.Kind is EngagementKind.Visit or EngagementKind.PortCall ? told with { Role = "guest" } : into.Kind is EngagementKind.Reception ? told with { Role = "side" } : into.Kind is EngagementKind.Conference && into.People.Exists(p => ReferenceEquals(p.Person, told.Person) && p.Role == "attendee") ? told with { Role = "attendee" } : told;
            var at = into.People.FindIndex(p => ReferenceEquals(p.Person, role.Person));
            if (at < 0)
            {
                into.People.Add(role);
            }
            else if (into.People[at].Role is "side" or "attendee" && role.Role is "chair" or "host" or "guest")
            {
                into.People[at] = role;
            }
        }

        into.Evidence.AddRange(draft.Evidence);
        into.Before |= draft.Before && (into.Background || !into.Finite) && !into.InTitle;
        into.Finite |= draft.Finite && !draft.Background;
        into.Background &= draft.Background;
        into.SaidThere |= draft.SaidThere;
        into.Met |= draft is { Finite: true, Frame.Name: "meeting" };
        into.OnSidelines |= draft is { Finite: true, OnSidelines: true };
        into.InTitle |= draft.InTitle;
        into.TitleOnly &= draft.TitleOnly;
        into.InCaption &= draft.InCaption;
        into.Governor ??= into.InTitle && draft.Governor is "before" or "after" ? null : draft.Governor;
        into.Future &= draft.Future || draft.IsOfLeaders || (into.Kind == EngagementKind.Visit && draft is { Kind: EngagementKind.Visit, Governor: null, Background: true, Finite: false, DateItem: null, InTitle: false });
        into.Plural &= draft.Plural;
    }

    /// <summary>A more particular kind wins over plain talks.</summary>
    private static bool Precedes(EngagementKind a, EngagementKind b, EventDraft draft, EventDraft into)
    {
        if (a == EngagementKind.PortCall && b == EngagementKind.Visit)
        {
            return true;
        }

        if (b != EngagementKind.Talks || a == b)
        {
            return false;
        }

        return a is EngagementKind.Reception ? (into.Frame.Name is "meeting" or "meeting-noun" or "talks-verb" || into is { Frame.Name: "speak", TitleOnly: true, Mode: null }) && !draft.InTitle && !draft.Weak && draft.Finite && !draft.Background : a is EngagementKind.Dialogue || draft.MechanismItem is not null;
    }

    private static bool Finer(Edtf a, Edtf b) =>
        Known(a.Start) > Known(b.Start) && a.Start.CompatibleWith(b.Start);

    /// <summary>The days of a visit, or of a round that is said to take place on them, where only one day within them was told before.</summary>
    private static bool Spans(EventDraft draft, Edtf span, Edtf day) =>
        (draft.Kind is EngagementKind.Visit or EngagementKind.PortCall or EngagementKind.Exercise || draft is { Kind: EngagementKind.Dialogue or EngagementKind.Conference, Finite: true, Background: false, MechanismItem: not null }) && day is { End: null, Start: { Month: not null, Day: not null } } && span is { Start: { Day: not null }, End: { Day: not null } last } && span.Start.Year == day.Start.Year && last.Year == day.Start.Year
        && span.Start.CompareTo(day.Start) <= 0 && day.Start.CompareTo(last) <= 0;

    /// <summary>"went to Seoul for the dialogue from June 18 to 22", and below "On June 20 they co-chaired the dialogue": the span was the journey's.</summary>
    private static bool IsDayOf(EventDraft draft, Edtf day, EventDraft into) =>
        into is { Kind: EngagementKind.Dialogue or EngagementKind.Talks or EngagementKind.Reception, Date.Value: { Start.IsFull: true, End: { IsFull: true } last } span } && draft is { Finite: true, Background: false }
        && day is { End: null, Start.IsFull: true } && (into.Finite ? span.Start.CompareTo(day.Start) < 0 && day.Start.CompareTo(last) < 0 : span.Start.CompareTo(day.Start) <= 0 && day.Start.CompareTo(last) <= 0);

    private static int Known(PartialDate date) => (date.Year is null ? 0 : 1) + (date.Month is null ? 0 : 1) + (date.Day is null ? 0 : 1);
}

using Chancery.Core.Dates;
using Chancery.Core.Persons;
using Chancery.Core.Readings;

namespace Chancery.Core.Events;

/// <summary>Decides whether two drafts of one report tell of the same engagement.</summary>
internal static partial class DraftMatcher
{
    /// <summary>How well a draft agrees with an engagement told before; 0 means that they cannot be the same.</summary>
    public static int Score(EventDraft known, EventDraft draft)
    {
        if (known.Negated != draft.Negated || !KindsAgree(known, draft) || !EditionsAgree(known, draft) || !DatesAgree(known, draft) || !PlacesAgree(known, draft))
        {
            return 0;
        }

        if (known.Open || draft.Open)
        {
            // whom a reception of several unnamed ones was of is told one by one
            return 0;
        }

        if ((known.Apart && draft.Edition is not null && known.Edition is null) || (draft.Apart && known.Edition is not null) || (known is { PlaceItem: not null, DateItem: not null, Frame.Name: not ("call" or "speak"), Kind: EngagementKind.Talks } && draft is { Frame.Name: "call", Mode: EngagementMode.Phone, Background: true }))
        {
            // "met the ministers of A and B separately. They have come for the second meeting of …", "said that the two presidents, in their recent phone conversation, …"
            return 0;
        }

        if ((known.Apart && draft.Apart && ReferenceEquals(known.Anchor, draft.Anchor)) || (known.Kind is EngagementKind.Conference && draft.Anchor["pairwise"] is not null) || (known.Apart && draft is { Kind: EngagementKind.Conference } or { People.Count: 0, Background: true, Parties: [{ Length: > 2 }] }))
        {
            // each of several met one by one; "will attend the forum and hold bilateral meetings"
            return 0;
        }

        var substance = EventReader.Substance(draft);
        if (draft.Earlier && !known.Earlier && substance > 0)
        {
            return 0;
        }

        if (draft is { Governor: "sidelines", Background: true } && known.OnSidelines && known.Sentence == draft.Sentence)
        {
            // "The meeting was held on the sidelines of the 76th session": beside it
            return 0;
        }

        if (known is { Governor: "occasion", Background: true, Edition: not null } && draft is { Finite: true, Background: false, Edition: null, Frame.Name: "meeting" or "meeting-noun" } && draft.Sentence == known.Sentence)
        {
            // "On the occasion of co-chairing the 10th session of …, X met Y": beside it
            return 0;
        }

        if (draft.IsOfLeaders && known.Earlier)
        {
            // "since their last dialogue in April", and below "welcomed the delegation led by X": X came to the one that is told
            return 0;
        }

        if (draft is { MechanismItem: not null, Background: true, Definite: false } && known.MechanismItem is null && draft.People.Count == 0 && draft.MechanismItem["mechanism"] is null)
        {
            return 0;
        }

        if (draft is { MechanismItem: not null, Background: true, People.Count: 0, InTitle: false, Governor: null or "of" or "to" or "on" } && known is { MechanismItem: null, Finite: true, Background: false, Kind: EngagementKind.Talks } && Facing(known) >= 2)
        {
            // "met X. They welcomed the Strategic Dialogue": spoken of, not held
            return 0;
        }

        if (draft.Anchor["c"] is not null && draft.Anchor.Kind == Clauses.NodeKind.Event && known.Parties.Count == 2 && Facing(known) == 2)
        {
            // "thanked him for hosting the A-B-C meeting", behind a call of two
            return 0;
        }

        if (draft.Pluperfect && !known.Pluperfect
            && ((draft.DateItem is not null && known is { Finite: true, Background: false, DateItem: null, InTitle: false } or { Governor: "at" or "during" or "in", People.Count: > 1, DateItem: null, InTitle: false })
                || (draft.Mode is EngagementMode.Phone or EngagementMode.Video && known.Place is not null)))
        {
            // "had spoken by phone last week", behind a meeting told without a day or with its place
            return 0;
        }

        if (known.Mode is EngagementMode.Phone or EngagementMode.Video && draft is { Frame.Name: "meeting", Finite: true, Place: not null } or { Background: true, PlaceItem: not null, DateItem: not null })
        {
            // "The two met in Istanbul in July", behind a phone call
            return 0;
        }

        if (draft is { Mode: EngagementMode.Phone, Finite: true, Background: false, DateItem: not null } && known is { Frame.Name: "meeting", Mode: null, DateItem: not null, Country: not null } && !Same(known.Date, draft.Date))
        {
            // "will meet in Malaysia next week. The same evening they spoke by phone"
            return 0;
        }

        if (draft is { DayUnknown: true, Finite: true, Background: false, People.Count: > 0 } && known is { Date: not null, DayUnknown: false } && draft.Sentence > known.Sentence)
        {
            // "ngày 10/7", and below "tháng trước" with nothing to count from
            return 0;
        }

        if (known.OfTheDay && draft is { Date.Value: { End: null, Start: { Day: null } } })
        {
            // "on Tuesday", and below "in July"
            return 0;
        }

        if (draft is { OfAYear: true, InTitle: false, Future: false } && draft.Sentence > known.Sentence && known.Date?.Value.Start.Year != draft.Date?.Value.Start.Year)
        {
            // "The last time their leaders met was in 2011"
            return 0;
        }

        if (known is { Kind: EngagementKind.Conference, MechanismItem: not null, InCaption: true } && draft is { Kind: EngagementKind.Talks, MechanismItem: null, InTitle: false, Frame.Name: "meeting" or "meeting-noun", People: [{ Person.IsNamed: true }, { Person.IsNamed: true }] } && Facing(draft) == 2
            && !(known.Parties.Count == 2 && draft.Parties.TrueForAll(known.Parties.Contains)))
        {
            // "At the Shangri-La Dialogue": "Meeting with X, Y proposed …" is told beside it
            return 0;
        }

        if (known.Kind != draft.Kind && draft.Future && !known.Future && !draft.Definite)
        {
            return 0;
        }

        if (draft.Future && !known.Future && (substance > 0 || draft.IsNext) && !(known is { Departed: true, Kind: EngagementKind.Visit } && draft is { Kind: EngagementKind.Visit, Definite: true, IsNext: false }))
        {
            return 0;
        }

        if (known is { Future: true, IsNext: true } && !draft.Future)
        {
            // "the dialogue", told behind the plan of the next one
            return 0;
        }

        if (known is { Future: true, Edition: not null } && draft is { Future: false, Finite: true, Background: false, MechanismItem: null, Edition: null })
        {
            // a round still to come is not the meeting told as held
            return 0;
        }

        if (known is { Kind: EngagementKind.Signing, DateItem: not null, Date.Value.Start.Day: null } && draft is { Kind: EngagementKind.Signing, DateItem: null, Background: false })
        {
            // "ký năm 2007" is not what is signed today
            return 0;
        }

        if (known.Kind == EngagementKind.Visit && draft is { Kind: EngagementKind.Visit, Finite: true, Background: false } && HasGuest(known, draft) && HasGuest(draft, known))
        {
            // "In another development, President B visited …": of another state than the guest told before
            return 0;
        }

        if (!PartiesAgree(known, draft) || PeopleScore(known, draft) is not (>= 0 and var people))
        {
            return 0;
        }

        var score = 1 + people;
        score += known.Edition is not null && known.Edition == draft.Edition ? 4 : 0;
        score += known.Kind == draft.Kind ? 2 : 0;
        score += known.DateItem is not null && draft.DateItem is not null && Same(known.Date, draft.Date) ? 2 : 0;
        score += known.Parties.Count > 1 && draft.Parties.Count > 1 ? 2 : 0;
        score += known.Kind == EngagementKind.PortCall && draft.Kind == EngagementKind.Visit && known.Sentence == draft.Sentence ? 2 : 0;
        score += known.Place is not null && known.Place == draft.Place ? 1 : 0;
        if (substance == 0)
        {
            return draft.Definite ? score : 0;
        }

        if (known is { Apart: true, People.Count: 1 } && draft.Kind == known.Kind && draft.Sentence > known.Sentence && draft.Has(known.People[0].Person) && draft.People.Exists(r => r.Person.Party is { } of && of != known.People[0].Person.Party && known.Parties.Contains(of)))
        {
            // "bilateral meetings with the ministers of A and B", and below "also held a meeting with A's X"
            return score;
        }

        if (known.Apart && draft is { DateItem: null, Future: false, Pluperfect: false, OnSidelines: false, Kind: EngagementKind.Talks or EngagementKind.Reception, Parties.Count: 2 } && known.Parties.Count == 2 && draft.Sentence > known.Sentence
            && draft.People.TrueForAll(p => known.Has(p.Person) || !known.People.Exists(k => k.Person.Party == p.Person.Party)))
        {
            // "met the ministers of A and B separately. Talking with X of A, he …"
            return score;
        }

        if (draft.Kind == EngagementKind.Signing && known.Kind == EngagementKind.Signing && draft.DateItem is null && draft.ByBoth && known.ByBoth)
        {
            // "The ministers sign …", and below "Also inked: …"
            return score;
        }

        if (draft.Kind == EngagementKind.Visit && known.Kind == EngagementKind.Visit && known.Country is not null && known.Country == draft.Country
            && (known.Sentence == draft.Sentence || (people > 0 && draft is { DateItem: null, DayUnknown: false, Future: false, Background: true, Frame.Name: "visit", Anchor.Kind: Clauses.NodeKind.Verb })))
        {
            // "arrived on a four-day visit to X"
            return score;
        }

        if (IsSameVisit(known, draft, people))
        {
            return score;
        }

        if (draft is { Kind: EngagementKind.Visit, Background: true, Date.Value: { End: not null } span } && known is { Kind: EngagementKind.Visit, Country: not null, Date.Value: { End: null } begun } && known.Country == draft.Country && begun.Start == span.Start && people == draft.People.Count)
        {
            // "arrived today", and below "during the visit (5-9 April)"
            return score;
        }

        if (draft is { Kind: EngagementKind.Reception, Background: true } && known.Kind == EngagementKind.Reception && known.Sentence == draft.Sentence && people > 0)
        {
            // "received X, who paid him a courtesy call"
            return score;
        }

        if (draft.Kind == EngagementKind.Reception && known is { Kind: EngagementKind.Reception, Parties.Count: > 2 } && draft.Sentence - known.Sentence is > 0 and <= 3 && people > 0 && HasAllOf(draft, known) && draft.Parties.TrueForAll(known.Parties.Contains))
        {
            // "received the credentials of the ambassadors of A, B and C. Afterwards he hosted a reception for them"
            return score;
        }

        if (draft.Kind == known.Kind && draft is { Finite: true, DateItem: not null, PlaceItem: not null, People.Count: > 0, Parties.Count: > 0 } && known is { DateItem: not null, PlaceItem: not null } && draft.Place == known.Place && Same(known.Date, draft.Date)
            && draft.Parties.Count == known.Parties.Count && draft.Parties.TrueForAll(known.Parties.Contains) && people == draft.People.Count)
        {
            // the lead told again word for word
            return score;
        }

        if (draft.Definite || known.InTitle || known.InCaption || draft.InCaption)
        {
            return score;
        }

        // Told anew without an article: the same only if people, round or day say so.
        return people > 1 || (draft.Weak && people > 0 && known.Kind == draft.Kind) || (known.Edition is not null && known.Edition == draft.Edition) || (score >= 5 && known.Sentence >= draft.Sentence - 1) ? score : 0;
    }

    private static bool Same(ResolvedDate? a, ResolvedDate? b) => a is not null && b is not null && a.Value == b.Value;

    private static bool HasAllOf(EventDraft draft, EventDraft known) => draft.People.TrueForAll(p => known.Has(p.Person));

    internal static bool DatesAgree(EventDraft known, EventDraft draft)
    {
        if (known.Date is not { } a || draft.Date is not { } b)
        {
            return true;
        }

        if (a.YearOffset != b.YearOffset && (a.YearOffset ?? b.YearOffset) is not null)
        {
            return false;
        }

        return a.Value.Start.CompatibleWith(b.Value.Start) || Inside(a.Value, b.Value) || Inside(b.Value, a.Value) || IsEve(known, draft) || IsEve(draft, known);
    }

    /// <summary>"left on the evening of 10 June", and below it "the visit from 11 to 13 June".</summary>
    internal static bool IsEve(EventDraft departure, EventDraft visit)
    {
        const int LongestJourney = 2;
        return departure is { Departed: true, Kind: EngagementKind.Visit, Date.Value: { End: null, Start: var left } } && visit is { Departed: false, Kind: EngagementKind.Visit, Date.Value: { End: not null, Start: var begun } }
            && left.ToDay() is { } eve && begun.ToDay() is { } first && first.DayNumber - eve.DayNumber is >= 0 and <= LongestJourney;
    }

    /// <summary>Whether a day lies within a span, its first and last day counted.</summary>
    internal static bool Inside(Edtf span, Edtf day) =>
        span.End is { } end && span.Start.ToDay() is { } from && end.ToDay() is { } to && day.Start.ToDay() is { } on && from <= on && on <= to;

    private static bool PlacesAgree(EventDraft known, EventDraft draft) =>
        known.Country is null || draft.Country is null || known.Country == draft.Country;

    private static bool PartiesAgree(EventDraft known, EventDraft draft)
    {
        if (known is { Edition: not null, MechanismItem: { } round } && round["org"] is not null && draft is { MechanismItem: { } again } && draft.Edition == known.Edition && again["mechanism"] == round["mechanism"])
        {
            // the title names one member, the lead another: a round of an organisation has room for all
            return true;
        }

        if (known.MechanismItem?["org"] is not null && known.Kind == EngagementKind.Conference && draft is { Definite: true, MechanismItem: null }
            && draft.Sentence - known.Sentence <= 8
            && (draft.IsOfLeaders || draft.Kind == EngagementKind.Conference || (draft.Frame.Name is "meeting-noun" or "conference" && draft.People.TrueForAll(p => p.Role is "attendee" or "chair" or "host"))))
        {
            // "Dự Hội nghị có X": a member's minister attends the organisation's conference just told
            return true;
        }

        if (known.Parties.Count < 2 || draft.Parties.Count < 2)
        {
            if (known is { Kind: EngagementKind.Conference, MechanismItem: not null, Parties: [{ Length: > 2 } one] } && draft is { People.Count: 0, Parties: [{ Length: > 2 } other] } && one != other)
            {
                // "the WTO negotiations", at a meeting of another organisation
                return false;
            }

            return known.Parties.Count == 0 || draft.Parties.Count == 0 || draft.Parties.Exists(known.Parties.Contains) || known.Parties.Count + draft.Parties.Count <= 2;
        }

        if (draft is { Definite: true, MechanismItem: null } && known.MechanismItem is not null && draft.Sentence - known.Sentence is >= 0 and <= 4 && draft.Parties.Exists(known.Parties.Contains))
        {
            // "The Dialogue was co-chaired by …": a member speaks for the organisation whose round was just told
            return true;
        }

        if (draft is { People.Count: 0, Definite: false } or { People.Count: 0, DateItem: not null } && draft.Parties.Count > known.Parties.Count + 1 && Facing(known) >= 2)
        {
            // "the meeting between officials of A, B, C, D and E", behind a call of two
            return false;
        }

        if (known.Parties.Count == 2 && draft.Parties.Count > 3 && known.Parties.TrueForAll(p => known.People.Exists(r => r.Person.Party == p)))
        {
            // in the report of a call between two: "welcomed the meeting between officials of A, B, C and D"
            return false;
        }

        return draft.Parties.TrueForAll(known.Parties.Contains) || known.Parties.TrueForAll(draft.Parties.Contains);
    }
}

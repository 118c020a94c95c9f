using Chancery.Core.Readings;

namespace Chancery.Core.Events;

/// <summary>Whether the people of two drafts may be those of one engagement.</summary>
internal static partial class DraftMatcher
{
    /// <summary>Shared people count for it; two different people of one party count against it.</summary>
    private static int PeopleScore(EventDraft known, EventDraft draft)
    {
        if (known.People.Count == 0 || draft.People.Count == 0)
        {
            return 0;
        }

        var shared = 0;
        foreach (var role in draft.People)
        {
            shared += known.Has(role.Person) ? 1 : 0;
        }

        if (shared >= 2 || draft.Kind is EngagementKind.Conference or EngagementKind.Exercise or EngagementKind.Signing)
        {
            return shared;
        }

        if (shared == 1 && Facing(known) == 2 && Facing(draft) == 2 && known.Kind != EngagementKind.Conference && (HasStranger(known, draft) || HasStranger(draft, known)))
        {
            // "received X. X later met Z": two who face each other, and one of them another
            return -1;
        }

        if (shared == 1 && Facing(known) == 2 && Facing(draft) == 2 && known.Kind != EngagementKind.Conference && Other(known, draft) is { } one && Other(draft, known) is { } two && one != two)
        {
            // "met separately with X of A and Y of B", by somebody of whom no state is told
            return -1;
        }

        foreach (var role in draft.People)
        {
            if (role is { Role: not "attendee", Person: { IsNamed: true, Party: { } party } } && HasOthers(known, draft, party))
            {
                return -1;
            }
        }

        return shared;
    }

    /// <summary>The state of the one with a name whom another engagement does not have; null without one.</summary>
    private static string? Other(EventDraft draft, EventDraft than)
    {
        foreach (var role in draft.People)
        {
            if (role is { Role: not "attendee", Person.IsNamed: true } && !than.Has(role.Person))
            {
                return role.Person.Party;
            }
        }

        return null;
    }

    /// <summary>How many people with a name face each other.</summary>
    private static int Facing(EventDraft draft)
    {
        var count = 0;
        foreach (var role in draft.People)
        {
            count += role is { Role: not "attendee", Person.IsNamed: true } ? 1 : 0;
        }

        return count;
    }

    /// <summary>Whether a draft has somebody with a name of whom no state is known, and whom the known one does not have.</summary>
    private static bool HasStranger(EventDraft known, EventDraft draft)
    {
        foreach (var role in draft.People)
        {
            if (role is { Role: not "attendee", Person: { IsNamed: true, Party: null } } && !known.Has(role.Person))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a visit has a guest with a name, and none of its guests is of a side, or one of the guests, of another visit.</summary>
    private static bool HasGuest(EventDraft visit, EventDraft than)
    {
        var named = false;
        foreach (var role in visit.People)
        {
            if (role.Role != "guest")
            {
                continue;
            }

            if (role.Person.Party is not { } party || than.Parties.Contains(party) || than.Has(role.Person))
            {
                return false;
            }

            named |= role.Person.IsNamed;
        }

        return named;
    }

    /// <summary>"During his visit, X attended a hearing", and below it "on 29 November X began a visit": of one guest to one country, of whom only one is told with a day.</summary>
    private static bool IsSameVisit(EventDraft known, EventDraft draft, int people) =>
        draft.Kind is EngagementKind.Visit or EngagementKind.PortCall && known.Kind == draft.Kind && known.Country is { } visited && (visited == draft.Country || (draft.Country is null && BeginsWith(known, draft))) && (known.Place is null || draft.Place is null || known.Place == draft.Place)
        && known is { Parties.Count: 1 or 2, Earlier: false, Pluperfect: false, DayUnknown: false, OfAYear: false } && draft is { Parties.Count: 1 or 2, Earlier: false, Pluperfect: false, DayUnknown: false, OfAYear: false, IsNext: false } && known.Future == draft.Future && (draft.Parties.TrueForAll(known.Parties.Contains) || known.Parties.TrueForAll(draft.Parties.Contains))
        && (known.DateItem is null || draft.DateItem is null || Same(known.Date, draft.Date) || BeginsWith(known, draft)) && (people > 0 || !known.People.Exists(static r => r is { Role: "guest", Person.IsNamed: true }) || !draft.People.Exists(static r => r is { Role: "guest", Person.IsNamed: true }));

    /// <summary>"reached the port on 14 May for a visit from 14 to 17 May": the day of arrival, and the days of the stay that it opens.</summary>
    private static bool BeginsWith(EventDraft arrival, EventDraft stay) =>
        arrival is { Kind: EngagementKind.PortCall, Date.Value: { End: null, Start: var day } } && stay is { Date.Value: { End: not null, Start: var first } } && arrival.Sentence == stay.Sentence && day == first;

    /// <summary>Whether the one has people of a party, one with a name among them, and none of those whom the other has of it.</summary>
    private static bool HasOthers(EventDraft known, EventDraft draft, string party)
    {
        var named = false;
        foreach (var role in known.People)
        {
            if (role.Role == "attendee" || role.Person.Party != party)
            {
                continue;
            }

            named |= role.Person.IsNamed;
            foreach (var other in draft.People)
            {
                if (other.Role != "attendee" && ReferenceEquals(other.Person, role.Person))
                {
                    return false;
                }
            }
        }

        return named;
    }
}

using Chancery.Core.Persons;
using Chancery.Core.Readings;
using Chancery.Core.Words;

namespace Chancery.Core.Events;

/// <content>Who the other side of an engagement is where its own words leave it open.</content>
internal sealed partial class EventAssembler
{
    /// <summary>"A was accompanied by B": who came together is of one side, whichever of them it is told of.</summary>
    private void JoinCompany(IReadOnlyList<Person> people)
    {
        foreach (var person in people)
        {
            if (person.Leading is not { } leading)
            {
                continue;
            }

            if (person.Party is null)
            {
                person.PutOn(leading.Party, "party.same-side");
            }
            else if (leading is { Party: null, Origin: null } && context.IsState(person.Party) && people.All(p => p.Leading != leading || p.Party is null || p.Party == person.Party))
            {
                leading.PutOn(person.Party, "party.same-side");
            }
        }
    }

    /// <summary>"Lao President A, Prime Minister B and Speaker C received Vietnamese Deputy Prime Minister D": those who receive together are of the side of the one whose state is told.</summary>
    private void JoinRow(EventDraft e)
    {
        if (e is not { Kind: EngagementKind.Reception, People.Count: > 2 } || ClauseOf(e) is not { Subject.Count: > 1, Passive: false })
        {
            return;
        }

        var hosts = e.People.FindAll(static r => r.Role == "host");
        if (hosts.Find(static r => r.Person.Party is not null)?.Person.Party is not { } side || !hosts.TrueForAll(r => r.Person.Party is null || r.Person.Party == side)
            || !e.People.Exists(r => r.Role == "guest" && r.Person.Party is { } facing && facing != side))
        {
            return;
        }

        foreach (var beside in hosts.Where(static r => r.Person is { Party: null, Office: not null }))
        {
            beside.Person.PutOn(side, "party.same-side");
        }
    }

    /// <summary>Somebody in office, without a state, of a name that is borne at home, where the home party is named and is none of the sides.</summary>
    private bool IsOfHome(Person person, List<string> sides) =>
        context.Home is { } own && context.Pack.Setting("home") == own && !sides.Contains(own) && person is { IsNamed: true, Office: not null } && person.MayBeFrom(own) && context.PartyCounts.ContainsKey(own);

    /// <summary>
    /// "A met the visiting Prime Minister B in Nairobi": whoever is visiting is not of the country. And of two states of which one has nobody,
    /// whoever takes part without a state, alone or in one list, is of that one.
    /// </summary>
    private void GiveRemainingSide(EventDraft e)
    {
        if (e is not { Kind: EngagementKind.Talks or EngagementKind.Reception or EngagementKind.Dialogue or EngagementKind.Signing, Parties: [var one, var other] } || !context.IsState(one) || !context.IsState(other))
        {
            return;
        }

        GiveSides(e, one, other);
    }

    /// <summary>Gives people without a side the one of the two that nobody else is of.</summary>
    private void GiveSides(EventDraft e, string one, string other)
    {
        if ((e.Country == one || e.Country == other) && e.People.Find(r => r.Person is { IsNamed: true, Party: null } && context.Chart.HasWithin(r.Node.Start, r.Node.End, KnownClass.VisitingMark))?.Person is { } visitor)
        {
            visitor.PutOn(e.Country == one ? other : one, "party.visiting");
        }

        var open = e.People.FindAll(static r => r is { Person: { IsNamed: true, Party: null, IsSpokesman: false }, Role: not "attendee" });
        if (open.Count == 0 || !e.People.Exists(static r => r.Person.Party is not null) || (open.Count > 1 && !open.TrueForAll(r => r.Rule == open[0].Rule && e.People.TrueForAll(k => k.Person.Party is null || k.Rule != r.Rule))))
        {
            return;
        }

        var missing = e.People.Exists(r => r.Person.Party == one) ? e.People.Exists(r => r.Person.Party == other) ? null : other : e.People.Exists(r => r.Person.Party == other) ? one : null;
        foreach (var role in open.Where(r => missing is not null && (r.Person.Origin is null || r.Person.MayBeFrom(missing))))
        {
            role.Person.PutOn(missing, "party.the-other-side");
        }
    }

    /// <summary>"Minister X and Minister Y held the first Chile-Peru meeting": two people without a state do what is named after two; each is of the one that stands in his place.</summary>
    private void GiveSidesInOrder(EventDraft draft)
    {
        if (draft.People is not [{ Person: { IsNamed: true, Office: not null } } one, { Person: { IsNamed: true, Office: not null } } other] || one.Person == other.Person || one.Rule != other.Rule
            || draft.Anchor["a"] is not { } first || draft.Anchor["b"] is not { } second || draft.Anchor["c"] is not null || !context.IsState(first) || !context.IsState(second))
        {
            return;
        }

        var (before, after) = one.Node.Start < other.Node.Start ? (one.Person, other.Person) : (other.Person, one.Person);
        if (!IsRather(before, second, first) && !IsRather(after, first, second))
        {
            before.PutOn(first, "party.in-order");
            after.PutOn(second, "party.in-order");
        }

        static bool IsRather(Person person, string party, string than) => person.NotOf == than || (person.Origin is not null && person.MayBeFrom(party) && !person.MayBeFrom(than));
    }

    /// <summary>
    /// "Minister X met Prime Minister Y of A in Lima", in a report of unknown home that names no other state, nor the one where they met but by its capital: whoever is in office and of no state that is told is at home where
    /// they met, in a capital that is not the other's; null elsewhere.
    /// </summary>
    private string? AtHome(EventDraft draft, List<string> known, List<DraftRole> unknown) =>
        context.Home is null && draft is { OnSidelines: false, Finite: true, Kind: EngagementKind.Talks or EngagementKind.Reception, PlaceItem: { } seat, Country: { } land } && seat["capital"] is not null && !known.Contains(land) && context.IsState(land) && !context.PartyCounts.ContainsKey(land)
        && known is [{ } other] && context.IsState(other) && unknown is [{ Person: { IsNamed: true, Office: not null, Level: "minister" or "deputy" or "head-of-state" or "head-of-government" } one }] && context.PartyOrder.TrueForAll(p => p == other)
        && !drafts.Exists(d => d.Kind is EngagementKind.Conference || (d.Kind is EngagementKind.Visit && d.Country == land && d.Has(one))) ? land : null;

    /// <summary>The one state besides those known that a draft's sentence names beside its people; null if there is none, or more.</summary>
    private string? OnlyOther(List<string> known, EventDraft draft)
    {
        string? other = null;
        var sentence = context.Sentences[draft.Sentence];
        for (var t = sentence.Start; t < sentence.End; t++)
        {
            if (draft.People.Exists(r => r.Node.Start <= t && t < r.Node.End) || (context.Chart.Find(t, Words.KnownClass.Demonym) ?? context.Chart.Find(t, Words.KnownClass.State))?["id"] is not { } id || known.Contains(id) || id == other)
            {
                continue;
            }

            if (other is not null)
            {
                return null;
            }

            other = id;
        }

        return other;
    }

    /// <summary>
    /// Nobody is the guest of his own state. And "During talks in Hanoi, Minister X noted": of talks in the midst of a visit of which one side is named, the guest told just before is the other.
    /// </summary>
    private void CompleteGuests(EventDraft e)
    {
        if (e is { Kind: EngagementKind.Visit, Country: { } land, Parties.Count: > 1 })
        {
            // nobody is a guest in his own country
            e.People.RemoveAll(r => r.Role == "guest" && r.Person.Party == land);
        }

        if (e is { Status: EngagementStatus.Main, Kind: EngagementKind.Talks, Governor: "during" or "at", Parties.Count: 2, People: [{ Person: { IsNamed: true, Party: { } own } }] }
            && engagements.Find(x => x is { Kind: EngagementKind.Visit, Finite: true, Background: false } && e.Sentence - x.Sentence is > 0 and <= 4 && x.Country == own && e.Parties.TrueForAll(x.Parties.Contains)) is { } visit
            && visit.People.FindAll(r => r.Role == "guest" && r.Person is { IsNamed: true, Party: { } of } && of != own) is [var guest])
        {
            e.People.Add(guest with { Role = "side" });
        }
    }

    /// <summary>"The delegation of A headed by X and that of B headed by Y held talks": who heads them is told before what they do.</summary>
    private void BringLeaders()
    {
        foreach (var talks in drafts.FindAll(d => d is { Kind: EngagementKind.Talks or EngagementKind.Dialogue, Finite: true, Background: false, People.Count: 0, Parties.Count: < 2 }))
        {
            var heads = drafts.FindAll(d => d.IsOfLeaders && d.Sentence == talks.Sentence && d.Anchor.Start < talks.Anchor.Start && d.People.Count > 0);
            if (heads.Count < 2 || heads.SelectMany(d => d.Parties).Distinct().Skip(1).FirstOrDefault() is null)
            {
                continue;
            }

            talks.People.AddRange(heads.SelectMany(d => d.People).Where(r => !talks.Has(r.Person)).Select(r => r with { Role = "side" }));
        }
    }

    /// <summary>"went to Seoul and held the dialogue, from June 18 to 22": the days of the journey, which those of the dialogue lie in.</summary>
    private void GiveSpan()
    {
        foreach (var visit in drafts.FindAll(d => d is { Kind: EngagementKind.Visit, Finite: true, DateItem: null }))
        {
            visit.DateItem = drafts.Find(d => d.Sentence == visit.Sentence && d is { Kind: EngagementKind.Dialogue or EngagementKind.Talks, DateItem: not null } && d.DateItem["d2"] is not null)?.DateItem;
        }
    }

    /// <summary>"The Ambassador of A to B presented his credentials to President X": whoever receives one that is sent to B is of B.</summary>
    private void GiveAccredited(EventDraft draft)
    {
        if (draft.Kind is not (EngagementKind.Reception or EngagementKind.Talks) || draft.OnSidelines || draft.People.Count < 2)
        {
            return;
        }

        var post = draft.People.Select(static r => r.Person.Party is null ? null : r.Node.Item?.Child("office")?["to"]).FirstOrDefault(static to => to is not null);
        if (post is not null && context.IsState(post) && !draft.People.Exists(r => r.Person.Party == post))
        {
            Give(draft.People.Where(r => r.Person is { Party: null, IsNamed: true, IsSpokesman: false } && r.Role is not "attendee" && (r.Person.Origin is null || r.Person.MayBeFrom(post))), post, "party.accredited-to");
        }
    }

    /// <summary>"visited Switzerland and Italy, and met the Italian minister": nobody whose name tells nothing is of the states that he visits, unless they are his own.</summary>
    private void FaceVisited()
    {
        foreach (var visit in drafts.Where(static d => d is { Kind: EngagementKind.Visit, Negated: false, Finite: true, Background: false }))
        {
            foreach (var guest in visit.People.Where(static r => r is { Role: "guest", Person: { IsNamed: true, Party: null, Origin: null, Office: not null } }))
            {
                foreach (var state in visit.Parties.Where(p => context.IsState(p) && !visit.People.Exists(r => r.Person.Party == p)))
                {
                    guest.Person.Face(state);
                }
            }
        }
    }

    private static void Give(IEnumerable<DraftRole> people, string party, string rule)
    {
        foreach (var role in people)
        {
            role.Person.PutOn(party, rule);
        }
    }
}

using System.Runtime.InteropServices;
using Chancery.Core.Clauses;
using Chancery.Core.Persons;
using Chancery.Core.Words;

namespace Chancery.Core.Events;

/// <summary>People told by an office alone.</summary>
internal sealed partial class ActorResolver
{
    private readonly HashSet<Person> named = new(ReferenceEqualityComparer.Instance);

    /// <summary>Who was told as somebody's counterpart in the sentence at hand.</summary>
    private readonly List<Person> facing = [];

    /// <summary>Remembers whom a sentence names, where names tell who is of home.</summary>
    private void NoteNames(List<Node> nodes)
    {
        if (!context.Pack.NamesTellHome)
        {
            return;
        }

        named.Clear();
        foreach (var node in CollectionsMarshal.AsSpan(nodes))
        {
            if (node.Item is { } told && told.Person is { IsNamed: true } one)
            {
                named.Add(one);
            }
        }
    }

    /// <summary>Whether an office stands behind "a", and not behind the comma of somebody's name.</summary>
    private bool IsSomebodyNew(Mentions.Item item) =>
        item.Start > 0 && context.Chart.Find(item.Start - 1, KnownClass.Determiner) is { } article && article.End == item.Start && article["definite"] is null && context.Chart.Find(item.Start - 1, KnownClass.ArticleOne) is not null
        && !(item.Start > 1 && context.Chart.Text[context.Chart[item.Start - 2].Start] == ',');

    /// <summary>Two people told by their two offices side by side.</summary>
    private readonly Dictionary<Mentions.Item, (Person One, Person Other)> couples = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether an office without a name is those of two people; they are remembered, and spoken of.</summary>
    private bool TakeCouple(Mentions.Item item)
    {
        if (context.People.HoldersOf(item) is not { } two)
        {
            return false;
        }

        couples[item] = two;
        foreach (var person in new[] { two.Other, two.One })
        {
            recent.Remove(person);
            recent.Insert(0, person);
            sentencePeople.Add(person);
        }

        return true;
    }

    /// <summary>"The Secretary-General met with the Minister": the organisation whose head is called so without its name, in a report that names it; null for others.</summary>
    private string? OrganisationOf(Mentions.Item item) =>
        item["bare"] is not null && item.Child("office") is { } office && office["oforg"] is { } organisation && office["party"] is null && context.PartyCounts.TryGetValue(organisation, out var count)
        && !context.PartyOrder.Exists(p => p != organisation && !context.IsState(p) && context.PartyCounts[p] > 2 * count) ? organisation : null;

    /// <summary>"held talks with his counterpart": of whoever was spoken of, the one person of another state with such an office; null where none or several are known.</summary>
    private Person? CounterpartOf(Person? who, string? party = null)
    {
        if (who is not { Level: not null } || (who.Party ?? party) is null)
        {
            return null;
        }

        var peers = context.People.People.Where(p => p is { IsNamed: true, Party: not null, OfficeItem: { } held } && p.Party != who.Party && (party is null || p.Party == party) && Persons.OfficeNamer.Parts(held).Any(part => part["level"] == who.Level)).ToList();
        if (peers.Count > 1)
        {
            // of several, whoever deals with the same
            peers.RemoveAll(p => p.Portfolio != who.Portfolio);
        }

        return peers is [{ } one] ? one : null;
    }

    private Person? ResolveUnnamed(Mentions.Item item)
    {
        if (item["counterpart"] is not null && PersonRegistry.PartyOf(item) is { } party)
        {
            var known = recent.Find(p => p.Party == party && p.IsNamed) ?? (CounterpartOf(sentencePeople.FindLast(p => p.IsNamed), party) is { } named && !sentencePeople.Contains(named) ? named : null);
            if (known is not null)
            {
                PersonRegistry.Link(item, known);
                return known;
            }

            return context.People.AddByOffice(item);
        }

        if (item["counterpart"] is not null)
        {
            if ((CounterpartOf(sentencePeople.Find(p => p.IsNamed)) ?? CounterpartOf(LastSubject)) is { } peer && !sentencePeople.Contains(peer))
            {
                PersonRegistry.Link(item, peer);
                return peer;
            }

            return null;
        }

        if (item["bare"] is not null && item["rank"] is { } rank && item.Child("office") is null)
        {
            // "Đại tướng nhấn mạnh": whoever of that rank was spoken of last
            if (recent.Find(p => p.IsNamed && p.Rank == rank) is { } bearer)
            {
                PersonRegistry.Link(item, bearer);
                return bearer;
            }

            return null;
        }

        if (IsSomebodyNew(item))
        {
            // "A Japanese Minister of Defence will visit": none of those who were spoken of
            return item["generic"] is null && PersonRegistry.PartyOf(item) is not null ? context.People.AddByOffice(item) : null;
        }

        var everybody = context.People.People;
        var candidates = new List<Person>(recent.Count + everybody.Count);
        // "Prime Minister A will meet the Norwegian Prime Minister B. The prime minister …": an office without a state is rather that of whose state goes without saying
        var office = context.Pack.NamesTellHome || PersonRegistry.PartyOf(item) is not null ? null : item.Child("office")?["text"];
        candidates.AddRange(office is null ? recent : recent.OrderBy(p => p.Party is not null || !p.IsNamed || !office.Equals(p.Office, StringComparison.OrdinalIgnoreCase)));
        for (var p = 0; p < everybody.Count; p++)
        {
            if (!recent.Contains(everybody[p]))
            {
                candidates.Add(everybody[p]);
            }
        }

        if (context.Home is { } home && context.Pack.NamesTellHome && PersonRegistry.PartyOf(item) is null)
        {
            // an office without a name or a state is rather that of somebody at home
            candidates = [.. candidates.OrderByDescending(p => IsOf(p, home))];
        }

        if (context.Pack.NamesTellHome && PersonRegistry.PartyOf(item) is not null)
        {
            // "Ông X đã gặp Tổng thống Nga": whoever has a name in the sentence is not the one with an office alone
            candidates.RemoveAll(p => p.Party is null && named.Contains(p));
        }

        if (PersonRegistry.PartyOf(item) is { } land && context.IsState(land))
        {
            // "Receiving the ambassador, President Nguyen asked him to greet the President of Azerbaijan": a name that tells elsewhere is not his
            candidates.RemoveAll(p => p is { Party: null, Origin: not null } && !p.MayBeFrom(land));
        }

        if (inherited.Count > 0 && PersonRegistry.PartyOf(item) is null)
        {
            // "Minister A met his counterpart B. The minister also met C": rather the one who was told as such
            candidates = [.. candidates.OrderBy(inherited.Contains)];
        }

        if (facing.Count > 0)
        {
            // "In a meeting with his counterpart X, the president said": the one whose counterpart X is
            candidates.RemoveAll(facing.Contains);
        }

        var found = context.People.FindByOffice(item, candidates);
        if (found is not null && (found.Party is not null || PersonRegistry.PartyOf(item) is not { } body || context.IsState(body)))
        {
            PersonRegistry.Link(item, found);
            if (found.Party is null)
            {
                context.People.Learn(found, item, PersonRegistry.PartyOf(item));
            }

            return found;
        }

        if (found is null && item["bare"] is not null && PersonRegistry.PartyOf(item) is null && context.Chart.HasWithin(item.Start, item.End, KnownClass.VisitingMark) && inRole.TryGetValue("guest", out var visitor) && visitor.IsNamed)
        {
            // "received the visiting Secretary of State": whoever was told as a guest before
            PersonRegistry.Link(item, visitor);
            return visitor;
        }

        if (item["generic"] is null && PersonRegistry.PartyOf(item) is { } told)
        {
            // "The Russian President" in a report with one person of whom neither office nor state was told
            var bare = context.People.People.Where(p => p is { IsNamed: true, Party: null, Office: null }).ToList();
            if (bare.Count == 1)
            {
                PersonRegistry.Link(item, bare[0]);
                context.People.Learn(bare[0], item, told);
                return bare[0];
            }
        }

        return item["generic"] is null && PersonRegistry.PartyOf(item) is not null ? context.People.AddByOffice(item) : null;
    }
}

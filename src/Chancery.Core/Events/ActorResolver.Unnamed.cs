using Chancery.Core.Clauses;
using Chancery.Core.Persons;
using Chancery.Core.Words;

namespace Chancery.Core.Events;

/// <summary>People told by an office alone.</summary>
internal sealed partial class ActorResolver
{
    /// <summary>Whether the home party's names can be told from those of others.</summary>
    private readonly bool namesTell = context.Pack.Setting("home-names") == "listed";

    private readonly HashSet<Person> named = new(ReferenceEqualityComparer.Instance);
    /// <summary>Who was told as somebody's counterpart in the sentence at hand.</summary>
    private readonly List<Person> facing = [];

    private readonly int articleOne = context.Pack.Symbols.Find("article-one");

    /// <summary>Remembers whom a sentence names, where names tell who is of home.</summary>
    private void NoteNames(List<Node> nodes)
    {
        if (!namesTell)
        {
            return;
        }

        named.Clear();
        foreach (var node in nodes)
        {
            if (node.Item is { } told && context.People.Of(told) is { IsNamed: true } one)
            {
                named.Add(one);
            }
        }
    }

    /// <summary>Whether an office stands behind "a", and not behind the comma of somebody's name.</summary>
    private bool IsSomebodyNew(Mentions.Item item) =>
        item.Start > 0 && context.Chart.Find(item.Start - 1, KnownClass.Determiner) is { } article && article.End == item.Start && article["definite"] is null && context.Chart.Find(item.Start - 1, articleOne) is not null
        && !(item.Start > 1 && context.Chart.Text[context.Chart[item.Start - 2].Start] == ',');

    private Person? ResolveUnnamed(Mentions.Item item)
    {
        if (item["counterpart"] is not null && PersonRegistry.PartyOf(item) is { } party)
        {
            var known = recent.Find(p => p.Party == party && p.IsNamed);
            if (known is not null)
            {
                context.People.Link(item, known);
                return known;
            }

            return context.People.AddByOffice(item);
        }

        if (item["counterpart"] is not null)
        {
            return null;
        }

        if (IsSomebodyNew(item))
        {
            // "A Japanese Minister of Defence will visit": none of those who were spoken of
            return item["generic"] is null && PersonRegistry.PartyOf(item) is not null ? context.People.AddByOffice(item) : null;
        }

        var everybody = context.People.People;
        var candidates = new List<Person>(recent.Count + everybody.Count);
        candidates.AddRange(recent);
        for (var p = 0; p < everybody.Count; p++)
        {
            if (!recent.Contains(everybody[p]))
            {
                candidates.Add(everybody[p]);
            }
        }

        if (context.Home is { } home && namesTell && PersonRegistry.PartyOf(item) is null)
        {
            // an office without a name or a state is rather that of somebody at home
            candidates = [.. candidates.OrderByDescending(p => IsOf(p, home))];
        }

        if (namesTell && PersonRegistry.PartyOf(item) is not null)
        {
            // "Ông X đã gặp Tổng thống Nga": whoever has a name in the sentence is not the one with an office alone
            candidates.RemoveAll(p => p.Party is null && named.Contains(p));
        }

        if (facing.Count > 0)
        {
            // "In a meeting with his counterpart X, the president said": the one whose counterpart X is
            candidates.RemoveAll(facing.Contains);
        }

        var found = context.People.FindByOffice(item, candidates);
        if (found is not null && (found.Party is not null || PersonRegistry.PartyOf(item) is not { } body || context.IsState(body)))
        {
            context.People.Link(item, found);
            if (found.Party is null)
            {
                context.People.Learn(found, item, PersonRegistry.PartyOf(item));
            }

            return found;
        }

        if (item["generic"] is null && PersonRegistry.PartyOf(item) is { } told)
        {
            // "The Russian President" in a report with one person of whom neither office nor state was told
            var bare = context.People.People.Where(p => p is { IsNamed: true, Party: null, Office: null }).ToList();
            if (bare.Count == 1)
            {
                context.People.Link(item, bare[0]);
                context.People.Learn(bare[0], item, told);
                return bare[0];
            }
        }

        return item["generic"] is null && PersonRegistry.PartyOf(item) is not null ? context.People.AddByOffice(item) : null;
    }
}

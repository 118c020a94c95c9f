using Chancery.Core.Clauses;
using Chancery.Core.Mentions;
using Chancery.Core.Words;

namespace Chancery.Core.Persons;

/// <summary>An office in the plural before several names.</summary>
internal sealed partial class PersonRegistry
{
    /// <summary>"Finance ministers A of Brazil and B of Argentina", "Ambassadors C (Japan) and D": each of them holds the office.</summary>
    public void ShareOffices(List<Node> nodes)
    {
        for (var i = 1; i < nodes.Count; i++)
        {
            if (nodes[i].Kind == NodeKind.Actor && nodes[i - 1].Kind == NodeKind.Other && PluralEndingAt(nodes[i - 1], nodes[i].Start) is { } office && SingularOf(office) is { } singular)
            {
                Share(nodes, i, office, singular);
            }
        }
    }

    /// <summary>"The presidents of Brazil, A, and Colombia, B": each has the state before his name; states and prepositions leave the sentence's nodes.</summary>
    public void ShareStates(List<Node> nodes)
    {
        for (var i = 1; i + 3 < nodes.Count; i++)
        {
            if (nodes[i] is { Kind: NodeKind.Preposition } of && of["fn"] == "of" && nodes[i - 1] is { Kind: NodeKind.Other or NodeKind.Actor } title && (title.Kind == NodeKind.Other || title.Item?.Class == KnownClass.Group)
                && PluralEndingAt(title, of.Start) is { } office && SingularOf(office) is { } singular && Pairs(nodes, i + 1) is { Count: > 1 } pairs)
            {
                foreach (var (state, name) in pairs)
                {
                    Hold(PersonFor(name.Item!)!, office, singular, state["id"]!);
                }

                TakeOut(nodes, title, of, pairs);
            }
            else if ((nodes[i].Kind is NodeKind.Comma || (nodes[i].Kind is NodeKind.Actor && nodes[i].Item?.Class is KnownClass.Name or KnownClass.Person)) && nodes[i - 1]["several"] is not null && nodes[i - 1]["id"]?.Split(' ') is { } ids)
            {
                // "his Tongan and Samoan counterparts, A and B", "the Prime Ministers of Latvia and Estonia A and B": one of each
                var direct = nodes[i].Kind is NodeKind.Actor;
                var names = NamesFrom(nodes, direct ? i : i + 1);
                var plural = OfficeWithin(nodes[i - 1]);
                var leading = plural is null ? nodes.Take(i - 1).Where(static n => n is { Kind: NodeKind.Actor, Item.Class: KnownClass.Person }).Select(n => PersonFor(n.Item!)).LastOrDefault(static p => p is { IsNamed: true, OfficeItem: not null }) : null;
                for (var n = 0; names.Count == ids.Length && n < ids.Length; n++)
                {
                    if (PersonFor(names[n].Item!) is not { } person)
                    {
                        continue;
                    }

                    if (person.Party is null)
                    {
                        person.PutOn(ids[n], "party.respectively");
                    }

                    if (plural is not null && SingularOf(plural) is { } held)
                    {
                        Hold(person, plural, held, ids[n]);
                    }
                    else if (leading is { OfficeItem: { } own, Office: { } theirs })
                    {
                        // "Minister X was joined by his A and B counterparts, Y and Z"
                        Hold(person, own, theirs, ids[n]);
                    }
                }

                if (direct && names.Count == ids.Length)
                {
                    // the people stand for their offices
                    nodes.RemoveAt(i - 1);
                    Renumber(nodes);
                }
            }
        }
    }

    private static void TakeOut(List<Node> nodes, Node title, Node of, List<(Node State, Node Name)> pairs)
    {
        var last = pairs[^1].Name.Index;
        nodes.RemoveAll(n => (title.Kind == NodeKind.Actor && n == title) || (n.Index >= of.Index && n.Index < last && n.Kind is NodeKind.Preposition) || pairs.Exists(p => n == p.State || n.Index == p.State.Index + 1));
        Renumber(nodes);
    }

    private static void Renumber(List<Node> nodes)
    {
        for (var n = 0; n < nodes.Count; n++)
        {
            nodes[n].Index = n;
        }
    }

    /// <summary>The people named in a row from a node on, conjunctions between them.</summary>
    private static List<Node> NamesFrom(List<Node> nodes, int first) =>
        [.. nodes.Skip(first).TakeWhile(static n => n.Kind is NodeKind.Actor or NodeKind.Conjunction).Where(static n => n.Kind == NodeKind.Actor && n.Item?.Class is KnownClass.Person or KnownClass.Name)];

    private static List<(Node State, Node Name)> Pairs(List<Node> nodes, int from)
    {
        var pairs = new List<(Node, Node)>();
        var i = from;
        while (i + 2 < nodes.Count && nodes[i] is { Kind: NodeKind.Actor, Item.Class: KnownClass.Party } state && state["id"] is { Length: 2 } && nodes[i + 1].Kind == NodeKind.Comma
            && nodes[i + 2] is { Kind: NodeKind.Actor, Item: { } item } name && (item.Class == KnownClass.Person || (item.Class == KnownClass.Name && item["full"] is not null)))
        {
            pairs.Add((state, name));
            i += 3;
            var next = i;
            while (next < nodes.Count && nodes[next].Kind is NodeKind.Comma or NodeKind.Conjunction)
            {
                next++;
            }

            // "of Angola, A, and of Namibia, B"
            i = next > i && next < nodes.Count && nodes[next]["fn"] == "of" ? next + 1 : next;
        }

        return pairs;
    }

    private static void Hold(Person person, Item office, string singular, string party)
    {
        if (person.Party is null)
        {
            person.PutOn(party, "party.of-the-office");
        }

        person.Office ??= singular;
        person.OfficeItem ??= office;
        person.Level ??= office["level"];
        person.Portfolio ??= First(office["portfolio"]);
    }

    private void Share(List<Node> nodes, int from, Item office, string singular)
    {
        for (var i = from; i < nodes.Count; i++)
        {
            if (nodes[i] is not { Kind: NodeKind.Actor, Item: { } item } || item.Class != KnownClass.Person && item.Class != KnownClass.Name || PersonFor(item) is not { } person)
            {
                return;
            }

            if (person.Office is null)
            {
                person.Office = singular;
                person.OfficeItem = office;
                person.Level = office["level"];
                person.Portfolio = First(office["portfolio"]);
            }

            while (i + 1 < nodes.Count && nodes[i + 1].Kind is NodeKind.Comma or NodeKind.Conjunction)
            {
                i++;
            }

            if (i + 1 < nodes.Count && nodes[i].Kind is not (NodeKind.Comma or NodeKind.Conjunction))
            {
                return;
            }
        }
    }

    /// <summary>Whoever a name stands for, taken up as a person where it is a full name that nothing else told.</summary>
    private Person? PersonFor(Item item)
    {
        if (item.Person is { } known)
        {
            return known;
        }

        if (item.Class != KnownClass.Name || item["full"] is null)
        {
            return null;
        }

        var name = NameText(chart, item);
        var person = new Person { Name = name, Words = NameFolding.Words(name), NameItem = item, Mentions = 1 };
        Place(person, item["origin"]);
        people.Add(person);
        item.Person = person;
        return person;
    }

    private Item? PluralEndingAt(Node words, int end)
    {
        for (var t = words.Start; t < end; t++)
        {
            if (chart.Find(t, KnownClass.Office) is { } office && office.End == end && office["number"] == "plural")
            {
                return office;
            }
        }

        return null;
    }

    /// <summary>The plural office that a party's words tell ("the foreign ministers of Kenya and Ethiopia"); null without one.</summary>
    private Item? OfficeWithin(Node party)
    {
        for (var t = party.Start; t < party.End; t++)
        {
            if (chart.Find(t, KnownClass.Office) is { } office && office.End <= party.End && office["number"] == "plural")
            {
                return office;
            }
        }

        return null;
    }

    /// <summary>"Finance ministers" as "Finance Minister": the head by its name in the singular.</summary>
    private static string? SingularOf(Item office) =>
        office is { } && office["text"] is { } text && office["head"] is { } head && office["name"] is { } name && text.LastIndexOf(head, StringComparison.Ordinal) is >= 0 and var at
            ? string.Concat(text.AsSpan(0, at), name, text.AsSpan(at + head.Length)) : null;
}

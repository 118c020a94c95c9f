using Chancery.Core.Clauses;
using Chancery.Core.Words;

namespace Chancery.Core.Persons;

/// <summary>Several of one state who face several of another, or stand beside them.</summary>
internal sealed partial class PersonRegistry
{
    /// <summary>"Minister A and Minister B met their Chilean counterparts X and Y": of that state, each in the office of the one that he faces; the words that tell it leave the sentence's nodes.</summary>
    public void NameFellows(List<Node> nodes)
    {
        for (var i = 0; i + 1 < nodes.Count; i++)
        {
            if (nodes[i].Item is { Class: KnownClass.Party } told && told["fellows"] is not null && told["id"] is { } party)
            {
                NameFellows(nodes, i, party);
            }
        }
    }

    private void NameFellows(List<Node> nodes, int i, string party)
    {
        var names = NamesFrom(nodes, i + 1);
        var facing = nodes.Take(i).Where(static n => n is { Kind: NodeKind.Actor, Item.Class: KnownClass.Person }).Select(n => PersonFor(n.Item!)).OfType<Person>().Where(p => p is { IsNamed: true, OfficeItem: not null } && p.Party != party).ToList();
        if (names.Count < 2)
        {
            return;
        }

        for (var n = 0; n < names.Count; n++)
        {
            if (PersonFor(names[n].Item!) is not { } person)
            {
                continue;
            }

            var faced = facing.Count == names.Count ? facing[n] : facing.Count == 1 ? facing[0] : null;
            if (person.Party is null)
            {
                person.PutOn(party, "party.of-the-counterparts");
            }

            if (person.Office is null && faced is { OfficeItem: { } office, Office: { } held })
            {
                Hold(person, office, held, party);
            }
        }

        nodes.RemoveAt(i);
        Renumber(nodes);
    }

    /// <summary>"Foreign Minister A and Defence Minister B of Peru": two ministers side by side, the state told once, behind the second.</summary>
    public static void ShareStateBehind(List<Node> nodes)
    {
        for (var i = 2; i < nodes.Count; i++)
        {
            if (nodes[i].Item is { Class: KnownClass.Person } second && second["after"] is { } state && nodes[i - 1].Kind == NodeKind.Conjunction && nodes[i - 2].Item is { Class: KnownClass.Person } first
                && second.Person is { IsNamed: true, Level: "minister", Portfolio: { } one } && first.Person is { IsNamed: true, Party: null, Level: "minister", Portfolio: { } other } beside && one != other)
            {
                beside.PutOn(state, "party.told-once");
            }
        }
    }
}

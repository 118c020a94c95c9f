using Chancery.Core.Clauses;
using Chancery.Core.Mentions;
using Chancery.Core.Text;
using Chancery.Core.Words;

namespace Chancery.Core.Persons;

/// <summary>Somebody whom the lead tells by office and state alone, and whose name opens the next paragraph.</summary>
internal sealed partial class PersonRegistry
{
    /// <summary>
    /// "…, the Polish foreign minister said on Friday." and below "Dariusz Rosati told reporters": the office is that of the name, if it is the only
    /// one of the lead without a name, nobody else is known to hold it, and the story goes on with the name's last word.
    /// </summary>
    public void Introduce(List<Node>[] nodes, List<Sentence> sentences)
    {
        var lead = sentences.FindIndex(s => s.Kind == BlockKind.Body);
        var next = lead + 1;
        while (lead >= 0 && next < sentences.Count && (sentences[next].Block == sentences[lead].Block || sentences[next].Kind != BlockKind.Body))
        {
            next++;
        }

        if (lead < 0 || next >= sentences.Count || nodes[next] is not [{ Item: { } name }, ..])
        {
            return;
        }

        var unnamed = Unnamed(nodes[lead]);
        if (unnamed.Count == 2 && nodes[next] is [_, { Kind: NodeKind.Conjunction }, { Item: { Class: KnownClass.Name } second }, ..])
        {
            // "The US secretary of state and Russia's foreign minister met." and below "Ann Lee and Ivan Bas spoke frankly"
            Name(unnamed[0], name, paired: true);
            Name(unnamed[1], second, paired: true);
        }
        else if (unnamed.Count == 1)
        {
            Introduce(unnamed[0], name);
        }
    }

    private void Introduce(Item item, Item name)
    {
        if (name is { Class: KnownClass.Person } && name["name"] is not null)
        {
            // "A Pakistani general arrived." and below "Ali Khan, chairman of …"
            if (name.Person is { Mentions: 1 } told && told.Party == PartyOf(item) && IsIndefinite(item))
            {
                Link(item, told);
            }

            return;
        }

        Name(item, name);
    }

    /// <summary>Gives an office of the lead the name of the next paragraph.</summary>
    private void Name(Item item, Item name, bool paired = false)
    {
        if (PartyOf(item) is not { } party || name is not { Class: KnownClass.Name } || name["full"] is null || (name["origin"] is { } origin && !origin.Contains(party, StringComparison.Ordinal)) || !(paired || chart.IsTakenUp(name.End - 1)) || FindByOffice(item, people) is not null)
        {
            return;
        }

        var text = NameText(chart, name);
        var person = new Person { Name = text, Words = NameFolding.Words(text), NameItem = name };
        Place(person, name["origin"]);
        people.Add(person);
        Link(item, person);
        Learn(person, item, party);
    }

    /// <summary>The people of a sentence told by an office and a state alone.</summary>
    private static List<Item> Unnamed(List<Node> nodes)
    {
        var found = new List<Item>();
        foreach (var node in nodes)
        {
            if (node.Item is { Class: KnownClass.Person } item && item["bare"] is not null && item["name"] is null && item["counterpart"] is null && PartyOf(item) is not null
                && item.Child("office") is { } office && office["generic"] is null && office["spokes"] is null && office["former"] is null)
            {
                found.Add(item);
            }
        }

        return found;
    }

    private bool IsIndefinite(Item item) =>
        item.Start > 0 && chart.Find(item.Start - 1, KnownClass.Determiner) is { } article && article["definite"] is null;
}

using System.Runtime.InteropServices;
using Chancery.Core.Clauses;
using Chancery.Core.Mentions;
using Chancery.Core.Packs;
using Chancery.Core.Words;

namespace Chancery.Core.Persons;

/// <summary>Everybody in one report: full names first, then short forms, offices without a name and counterparts.</summary>
internal sealed partial class PersonRegistry(Chart chart, LanguagePack pack)
{
    private readonly List<Person> people = [];

    public IReadOnlyList<Person> People => people;

    /// <summary>Full names told with an office, rank, honorific or state.</summary>
    public void AddNamed(List<Node> nodes)
    {
        foreach (var node in CollectionsMarshal.AsSpan(nodes))
        {
            if (node.Item is { Class: KnownClass.Person } item && item["name"] is { } name)
            {
                Add(item, name);
            }
        }
    }

    /// <summary>Names alone: short forms of somebody known, or a full name whose shape or surname tells a person.</summary>
    public void AddBareNames(List<Node> nodes)
    {
        foreach (var node in CollectionsMarshal.AsSpan(nodes))
        {
            if (node.Item is not { Class: KnownClass.Name } item || IsCredit(item))
            {
                continue;
            }

            var name = NameText(chart, item);
            var words = NameFolding.Words(name);
            var known = Find(words, null, exactParty: false);
            if (known is null && item["full"] is not null && (item["origin"] is not null || item["given"] is not null))
            {
                known = new Person { Name = name, Words = words, NameItem = item };
                Place(known, item["origin"]);
                people.Add(known);
            }

            if (known is not null)
            {
                Lengthen(known, name, words, item);
                known.Mentions++;
                item.Person = known;
            }
        }
    }

    /// <summary>"Photo: VGP/Hai Minh": who took the picture.</summary>
    private bool IsCredit(Item name)
    {
        for (var t = name.Start - 1; t >= 0 && t >= name.Start - 4; t--)
        {
            if (chart.Has(t, KnownClass.CaptionMark))
            {
                return true;
            }

            if (!chart[t].IsSign && !chart.Has(t, KnownClass.Outlet))
            {
                return false;
            }
        }

        return false;
    }

    private void Add(Item item, string name)
    {
        if (HoldersOf(item) is not null)
        {
            return;
        }

        var nameItem = item.Child("name") ?? item.Child("p")?.Child("name");
        name = nameItem is null ? Text.TextCleaner.Clean(name) : NameText(chart, nameItem);
        var words = NameFolding.Words(name);
        var party = PartyOf(item);
        var person = Find(words, party, exactParty: item.Child("office")?["former"] is null);
        if (person is null)
        {
            person = new Person { Name = name, Words = words, NameItem = nameItem ?? item };
            Place(person, OriginOf(nameItem));
            people.Add(person);
        }

        Lengthen(person, name, words, nameItem ?? item);
        person.Mentions++;
        item.Person = person;
        Learn(person, item, party);
    }

    /// <summary>Where a name is at home: by its surname, or by the middle initial that the pack gives to one country.</summary>
    private string? OriginOf(Item? name) => name?["origin"] ?? (name?["initial"] is null ? null : pack.Setting("initial-origin"));

    /// <summary>Where somebody may be from: by the surname, unless the syllables of the name are not those of home.</summary>
    private void Place(Person person, string? origin)
    {
        person.NotOf = HomeSyllables.Excluded(pack, person.Words);
        person.Origin = origin is null || person.NotOf is null || !origin.Contains(person.NotOf, StringComparison.Ordinal) ? origin
            : string.Join(',', origin.Split(',').Where(o => o != person.NotOf)) is { Length: > 0 } others ? others : null;
    }

    /// <summary>Takes party, office and rank from a mention where the person has none yet.</summary>
    public void Learn(Person person, Item item, string? party)
    {
        if (person.Party is null && party is not null)
        {
            person.PutOn(party, item.Rule?.Name ?? "");
        }

        person.ForeignRank ??= First(item["foreign-rank"]) ?? First(item.Child("p")?["foreign-rank"]);
        person.IsSpokesman |= item["spokes"] is not null;
        person.Rank ??= First(item["rank"]);
        if (BestOffice(item, person.Party) is { } best && (person.Office is null || person.OfficeItem?["post"] is not null || Better(best.Item, person)))
        {
            person.IsSpokesman |= best.Item["spokes"] is not null;
            person.Office = best.Name;
            person.OfficeItem = best.Item;
            var main = OfficeNamer.Main(best.Item);
            person.Level = main["level"];
            person.Portfolio = First(main["portfolio"]);
        }
    }

    /// <summary>Words the offices anew once every party is known, since their names may differ by party.</summary>
    public void NameOffices()
    {
        if (pack.Setting("translate-offices") != "yes")
        {
            return;
        }

        foreach (var person in people)
        {
            if (person is { ForeignRank: { } rank, Party: { } party } && pack.Setting("own-ranks")?.Split(' ').Contains(party) == false)
            {
                person.Rank = rank;
            }

            if (person.OfficeItem is { } office)
            {
                person.Office = OfficeNamer.Name(office, person.Party, pack, chart, posts: false) ?? OfficeNamer.Name(office, person.Party, pack, chart) ?? person.Office;
            }
        }
    }

    /// <summary>A later mention with more words of the same office replaces a shorter one ("Minister Lee" after "Minister of National Defence").</summary>
    private static bool Better(Item candidate, Person person) =>
        person.OfficeItem is { } known
        && ((known["generic"] is not null && candidate["generic"] is null)
            || (known["text"] is { } text && candidate["text"] is { } longer && (IsBareBeside(text, known, longer, candidate) || longer.StartsWith(text + " ", StringComparison.OrdinalIgnoreCase)))
            || (First(OfficeNamer.Main(known)["portfolio"]) is null && First(OfficeNamer.Main(candidate)["portfolio"]) is not null && OfficeNamer.Main(known)["level"] == OfficeNamer.Main(candidate)["level"]));

    /// <summary>"King", of a headline that lists two, beside "US Secretary of State": one word without a state or a field.</summary>
    private static bool IsBareBeside(string text, Item known, string longer, Item candidate) =>
        !text.Contains(' ', StringComparison.Ordinal) && known["party"] is null && First(known["portfolio"]) is null && candidate["party"] is not null && longer.Contains(' ', StringComparison.Ordinal);

    private (Item Item, string Name)? BestOffice(Item item, string? party)
    {
        (Item, string)? post = null;
        if (item.Child("p") is { Class: KnownClass.Person } head)
        {
            return BestOffice(head, party);
        }

        foreach (var binding in item.Bindings)
        {
            if (binding.Item is { Class: KnownClass.Office } office)
            {
                if (OfficeNamer.Name(office, party, pack, chart, posts: false) is { } name)
                {
                    return (office, name);
                }

                if (OfficeNamer.Name(office, party, pack, chart) is { } alone)
                {
                    post ??= (office, alone);
                }
            }
        }

        return post;
    }

    /// <summary>Party that a mention tells by itself: state before or behind, an office that belongs to one state.</summary>
    public static string? PartyOf(Item item)
    {
        if ((First(item["party"]) ?? First(item["after"])) is { } told)
        {
            return told;
        }

        if (item.Child("p") is { Class: KnownClass.Person } head)
        {
            return PartyOf(head);
        }

        foreach (var binding in item.Bindings)
        {
            if (binding.Item is { Class: KnownClass.Office } office && (First(office["party"]) ?? First(office["hparty"]) ?? First(office["bparty"])) is { } party)
            {
                return party;
            }
        }

        return null;
    }

    /// <summary>Links an item to a person found otherwise.</summary>
    public static void Link(Item item, Person person)
    {
        item.Person = person;
        person.Mentions++;
    }

    /// <summary>Somebody known by office alone.</summary>
    public Person AddByOffice(Item item)
    {
        var person = new Person { NameItem = item };
        people.Add(person);
        item.Person = person;
        Learn(person, item, PartyOf(item));
        return person;
    }

    /// <summary>Who a name stands for, the last one told first; a single word rather for somebody in office than for a namesake ("Bush" beside "Laura Bush").</summary>
    private Person? Find(string[] words, string? party, bool exactParty)
    {
        Person? namesake = null;
        for (var i = people.Count - 1; i >= 0; i--)
        {
            var person = people[i];
            if (!person.IsNamed || (exactParty && party is not null && person.Party is not null && party != person.Party))
            {
                continue;
            }

            if (NameComparison.SameName(words, person.Words) && !IsParent(words, person.Words) && !IsParent(person.Words, words))
            {
                if (words.Length > 1 || person.Office is not null)
                {
                    return person;
                }

                namesake ??= person;
            }
        }

        return namesake;
    }

    /// <summary>Whether a shorter name begins with the one behind a longer name's patronymic ("B bin C" and "A bin B bin C").</summary>
    private bool IsParent(string[] few, string[] many)
    {
        var at = Array.IndexOf(many, few.Length > 0 ? few[0] : "");
        return few.Length <= many.Length && at >= 2 && pack.SettingWords("patronymics").Contains(many[at - 1]);
    }

    private void Lengthen(Person person, string name, string[] words, Item item)
    {
        if (IsUpper(person.Name) && !IsUpper(name) && NameFolding.Fold(name) == NameFolding.Fold(person.Name))
        {
            person.Name = name;
            person.NameItem = item;
        }

        if (words.Length > person.Words.Length && name.Length > person.Name.Length)
        {
            person.Name = name;
            person.Words = words;
            person.NameItem = item;
            Place(person, person.Origin ?? item["origin"]);
        }
    }

    private static bool IsUpper(string name)
    {
        foreach (var c in name)
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return true;
    }

    internal static string NameText(Chart chart, Item item)
    {
        var text = chart.Clean(item.Start, item.End);
        return JoinHyphens(text.TrimEnd(',', ' '));
    }

    /// <summary>A name broken behind its hyphen is put together ("Jong- sup"); a hyphen that stands apart on both sides stays.</summary>
    private static string JoinHyphens(string text)
    {
        var at = 0;
        while ((at = text.IndexOf("- ", at, StringComparison.Ordinal)) >= 0)
        {
            if (at > 0 && text[at - 1] != ' ')
            {
                text = text.Remove(at + 1, 1);
            }

            at++;
        }

        return text;
    }

    private static string? First(string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return null;
        }

        var space = value.IndexOf(' ', StringComparison.Ordinal);
        return space == 2 ? value[..2] : value;
    }
}

using System.Runtime.InteropServices;
using Chancery.Core.Clauses;
using Chancery.Core.Persons;
using Chancery.Core.Reading;
using Chancery.Core.Words;

namespace Chancery.Core.Events;

/// <summary>Finds who an actor node stands for: names, offices without a name, counterparts, pronouns, "the two sides".</summary>
internal sealed partial class ActorResolver(ReportContext context)
{
    private readonly List<Person> recent = [];
    private readonly List<Person> sentencePeople = [];
    private readonly Dictionary<string, Person> inRole = [];
    private readonly List<(Person One, Person Other)> pairs = [];
    private readonly Dictionary<Node, Person> settled = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Node> invited = new(ReferenceEqualityComparer.Instance);

    private List<Node> here = [];

    /// <summary>Two people or more who were the subject together, in the sentence at hand: "they".</summary>
    private List<Person> lastGroup = [];

    /// <summary>Who opened the last sentence that began with a person.</summary>
    private Person? lastOpening;

    /// <summary>Subject of the last clause that had a person for its subject.</summary>
    public Person? LastSubject { get; private set; }

    /// <summary>Party that spoke last.</summary>
    public string? LastParty { get; private set; }

    /// <summary>"X is on a visit to …": whoever a sentence without a verb of its own is about is spoken of next.</summary>
    public void SpeakOf(Node node) => LastSubject = PersonOf(node) ?? LastSubject;

    /// <summary>Remembers who was guest or host last, for "the guest said".</summary>
    public void Note(string role, Person person)
    {
        if (role is "guest" or "host")
        {
            inRole[role] = person;
        }
    }

    /// <summary>Remembers two who met, for "the two leaders".</summary>
    public void NotePair(Person one, Person other) => pairs.Add((one, other));

    /// <summary>Resolves the offices and counterparts of a sentence in order.</summary>
    public void Enter(List<Node> nodes)
    {
        sentencePeople.Clear();
        facing.Clear();
        here = nodes;
        NoteNames(nodes);
        lastGroup = [];
        TakeTurn(nodes);
        foreach (var node in CollectionsMarshal.AsSpan(nodes))
        {
            if (node.Kind != NodeKind.Actor || node.Item is not { } item)
            {
                continue;
            }

            NoteDelegation(item);
            var person = item.Person;
            if (person is null && item.Class == KnownClass.Person && TakeCouple(item))
            {
                continue;
            }

            if (person is null && item.Class == KnownClass.Person)
            {
                person = ResolveUnnamed(item);
            }

            if (person is null)
            {
                continue;
            }

            if (item["counterpart"] is not null)
            {
                // "his British counterpart" in the headline, "his counterpart X" below
                if (person.Party is null)
                {
                    person.PutOn(context.People.People.FirstOrDefault(p => !p.IsNamed && p.Party is not null && p.NameItem?["counterpart"] is not null)?.Party, "party.of-the-counterpart");
                }

                InheritOffice(person, node);
                facing.Add(person);
            }

            if (item["listed"] is not null && node.Index > 1 && nodes[node.Index - 1].Kind is NodeKind.Conjunction or NodeKind.Comma && nodes[node.Index - 2].Item?.Person is { Office: not null, Party: not null } before && before.Party != person.Party)
            {
                // "his counterparts of Peru X and Chile Y": in the office of the one told before
                InheritOffice(person, node);
            }

            recent.Remove(person);
            recent.Insert(0, person);
            sentencePeople.Add(person);
        }

        if (nodes.Count > 1 && nodes[0]["fn"] is "source" && nodes[1].Item?.Class is KnownClass.Person)
        {
            // "According to Minister X, … Japan opposes …, he said": whose words they are
            SpeakOf(nodes[1]);
        }

        if (nodes[0] is { Kind: NodeKind.Actor, Item.Class: KnownClass.Person or KnownClass.Name } && PersonOf(nodes[0]) is { IsNamed: true, IsSpokesman: false } opening)
        {
            // "X, accompanied by his wife, laid a wreath. He …", of a verb that no list has
            lastOpening = opening;
        }
    }

    /// <summary>The person that a node names; null for parties and groups.</summary>
    public Person? PersonOf(Node node) => node.Item is { } item ? item.Person ?? (IsPersonalPronoun(node) ? Antecedent(node) : null) : null;

    /// <summary>"he": the subject spoken of last; "the guest", "his host": who came or received last.</summary>
    private Person? Antecedent(Node node) => node["role"] is { } role ? inRole.GetValueOrDefault(role) : LastSubject ?? lastOpening ?? OnlyBefore(node);

    /// <summary>"X wrote on Wednesday, a day after he had met Y", before anybody else was spoken of: the one person named before; null where none or several are.</summary>
    private Person? OnlyBefore(Node node)
    {
        Person? only = null;
        foreach (var other in here)
        {
            if (other.Index >= node.Index || other.Kind is not NodeKind.Actor || other.Item?.Class is not (KnownClass.Person or KnownClass.Name) || other.Item.Person is not { } person || person == only)
            {
                continue;
            }

            if (only is not null)
            {
                return null;
            }

            only = person;
        }

        return only;
    }

    private static bool IsPersonalPronoun(Node node) => node.Item is { Class: KnownClass.Pronoun } && node["number"] == "one";

    /// <summary>Everybody that a node stands for.</summary>
    public List<Actor> Resolve(Node node)
    {
        var found = new List<Actor>(1);
        Resolve(node, found);
        return found;
    }

    private void Resolve(Node node, List<Actor> found)
    {
        if (node.Item is not { } item)
        {
            return;
        }

        switch (item.Class)
        {
            case KnownClass.Party:
                if (item["several"] is null && item["level"] is null && item["id"] is { Length: > 0 } only && !only.Contains(' ', StringComparison.Ordinal))
                {
                    found.Add(new Actor(null, only, false, node));
                    break;
                }

                foreach (var id in (item["id"] ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(item["several"] is null ? 1 : 16))
                {
                    // "Tổng thống Peru và Chile": whoever is known to hold such an office there
                    found.Add(new Actor(item["level"] is { } level ? context.People.People.FirstOrDefault(p => p.IsNamed && p.Level == level && (p.Party == id || (p.Party is null && id == context.Home && p.MayBeFrom(id)))) : null, id, false, node));
                }

                break;
            case KnownClass.Person when couples.TryGetValue(item, out var couple):
                found.Add(new Actor(couple.One, couple.One.Party, false, node));
                found.Add(new Actor(couple.Other, couple.Other.Party, false, node));
                break;
            case KnownClass.Person when item.Person is null && OrganisationOf(item) is { } organisation:
                found.Add(new Actor(null, organisation, false, node));
                break;
            case KnownClass.Person:
            case KnownClass.Name:
                if (item.Person is { } person)
                {
                    found.Add(new Actor(person, person.Party, false, node));
                }

                break;
            case KnownClass.Pronoun when IsPersonalPronoun(node):
                if ((invited.Contains(node) ? settled[node] : Antecedent(node)) is { } antecedent)
                {
                    found.Add(new Actor(antecedent, antecedent.Party, false, node));
                }

                break;
            case KnownClass.Pronoun when node["number"] == "delegation":
                if (LastDelegation() is { } sent)
                {
                    found.Add(new Actor(LeaderOf(sent), sent, false, node));
                }

                break;
            case KnownClass.Pronoun when node["number"] == "self" && ResolveSelf(node, found):
                break;
            case KnownClass.Pronoun when node["number"] == "partner" && context.Home is { } home && context.PartnerOf(home) is { } partner:
                // "phía bạn": the state that the home party talks with
                found.Add(new Actor(null, partner, false, node));
                break;
            case KnownClass.Pronoun when node["number"] == "self":
                // "We agreed" in a joint statement
                found.Add(new Actor(null, null, true, node));
                break;
            case KnownClass.Pronoun when node["number"] == "thing" && LastParty is not null:
                found.Add(new Actor(null, LastParty, false, node));
                break;
            case KnownClass.Group:
            case KnownClass.Pronoun when node["number"] == "many":
                // the two parties of the engagement at hand; which they are is known once the report is read
                found.Add(new Actor(null, item["party"], item["party"] is null, node));
                break;
        }
    }

    /// <summary>
    /// The persons that a group of persons stands for ("hai Thủ tướng", "both ministers"): those of that office who were spoken of last, of
    /// different parties. Nobody where fewer than two are known.
    /// </summary>
    public List<Person> Members(Node node)
    {
        if (node["delegation"] is { } kind && node["id"] is { } side && (kind is "delegation" ? leaders.GetValueOrDefault(side) : LeaderOf(side)) is { } leader)
        {
            return [leader];
        }

        if (node.Item is not { } item || item["of"] is not "persons")
        {
            return node.Item?.Class == KnownClass.Pronoun && node["number"] == "many" ? lastGroup is not { Count: 0 } ? lastGroup : GroupBefore(node) is { Count: > 0 } both ? both : LedBefore() : [];
        }

        var members = new List<Person>();
        foreach (var person in recent)
        {
            var fits = person is { IsNamed: true, IsSpokesman: false } && (item["level"] is not { } level || person.Level?.Split(' ').Contains(level) == true);
            fits &= item["party"] is not { } of || person.Party == of || (person.Party is null && !person.MayBeFrom(context.Home));
            if (fits && !members.Exists(m => m.Party == person.Party && m.Party is not null))
            {
                members.Add(person);
            }
        }

        if (item["party"] is not null)
        {
            // "các đồng chí Cuba": of one side
            return members;
        }

        if (members.Count > 2 && context.Home is { } home && !members[..2].Exists(m => IsOf(m, home)) && members.Find(m => IsOf(m, home)) is { } own)
        {
            // "Gặp Bộ trưởng B, hai Bộ trưởng nhất trí": in a report on one minister's meetings he is the other of the two
            return [members[0], own];
        }

        if (members.Count > 2 && pairs.FindLast(p => members.Contains(p.One) && members.Contains(p.Other)) is { One: not null } met)
        {
            // "Ông A nói hai lãnh đạo sẽ gặp lại": those of whom it was told that they met
            return [met.One, met.Other];
        }

        return members.Count < 2 ? [] : OfLevel(members);
    }

    /// <summary>"A and B waved flags when they met": two named people joined before a pronoun, where no verb that is known told of them; nobody elsewhere.</summary>
    private List<Person> GroupBefore(Node node)
    {
        for (var i = 2; i < node.Index && i < here.Count; i++)
        {
            if (here[i].Kind is NodeKind.Actor && here[i - 1].Kind is NodeKind.Conjunction && here[i - 2].Kind is NodeKind.Actor && PersonOf(here[i]) is { IsNamed: true } second && PersonOf(here[i - 2]) is { IsNamed: true } first && (first.Party is null || first.Party != second.Party))
            {
                return [first, second];
            }
        }

        return [];
    }

    /// <summary>Of the other side, rather whoever holds an office as high as the one who was spoken of: "the two leaders" of a president and a president.</summary>
    private List<Person> OfLevel(List<Person> members)
    {
        var fixedOne = members[1] == LastSubject ? members[1] : members[0];
        var other = members[1] == LastSubject ? members[0] : members[1];
        var peer = other.Level == fixedOne.Level || fixedOne.Level is null ? null
            : recent.Find(p => p.IsNamed && p.Level == fixedOne.Level && (p.Party is null || other.Party is null || p.Party == other.Party) && p != fixedOne && (p.Party is null || p.Party != fixedOne.Party));
        return peer is null ? members[..2] : [fixedOne, peer];
    }

    private static bool IsOf(Person person, string party) => person.Party is { } known ? known == party : person.MayBeFrom(party);

    /// <summary>Remembers a clause's subject for the sentences that go on with a pronoun or none.</summary>
    public void Leave(Clause clause)
    {
        foreach (var node in clause.Subject)
        {
            Resolve(node, clause.Speakers);
        }

        Settle(clause);
        if (clause.NonFinite || clause.Subordinate || (clause.Governor is { } governor && !(governor.NonFinite && governor.Subject.SequenceEqual(clause.Subject))))
        {
            // what stands inside somebody's words does not become the one who speaks on; "Noting that …, X called for …" is X's own
            return;
        }

        if (clause.Speakers.Count > 1 && clause.Subject.TrueForAll(n => n.Item?.Class is not KnownClass.Pronoun) && clause.Speakers.TrueForAll(a => a.Person is not null || a.Node["several"] is not null)
            && clause.Speakers.FindAll(a => a.Person is not null) is { Count: > 1 } group)
        {
            SpeakOf(group);
        }

        if (clause is { Passive: true, SubjectInherited: true } && clause.Verb.Index > 0 && clause.Of("by") is [{ } doer, ..] && PersonOf(doer) is { IsNamed: true } agent)
        {
            // "The message was delivered by X. He said …"
            LastSubject = agent;
            LastParty = agent.Party ?? LastParty;
            return;
        }

        lastDelegated = clause.Subject is [{ } sent] ? sent["delegation"] is not null ? sent["id"] : DelegationOf(sent) : null;
        foreach (var node in clause.Subject)
        {
            if (node.Item is { Class: KnownClass.Party })
            {
                LastParty = node["id"];
            }

            if (PersonOf(node) is { } person)
            {
                LastSubject = person;
                LastParty = person.Party ?? LastParty;
            }
        }
    }

    /// <summary>Remembers several of different parties, for "they".</summary>
    private void SpeakOf(List<Actor> group)
    {
        if (group.Exists(a => a.Party != group[0].Party))
        {
            lastGroup = [.. group.Select(a => a.Person).OfType<Person>()];
        }
    }

    /// <summary>Everybody that a node behind a verb stands for; a pronoun as it was understood where it stands.</summary>
    public List<Actor> ResolveObject(Node node) => settled.GetValueOrDefault(node) is { } person ? [new Actor(person, person.Party, false, node)] : Resolve(node);

    /// <summary>Remembers whom the pronouns behind a verb stand for ("invited him to …"): somebody else than its subject.</summary>
    private void Settle(Clause clause)
    {
        foreach (var complement in clause.Complements)
        {
            foreach (var node in complement.Nodes)
            {
                if (IsPersonalPronoun(node))
                {
                    Settle(clause, node);
                }
            }
        }
    }

    private void Settle(Clause clause, Node node)
    {
        bool Other(Person? person) => person is not null && !clause.Speakers.Exists(a => a.Person == person);
        var person = Antecedent(node);
        person = Other(person) ? person : sentencePeople.Count == 0 || !sentencePeople.Exists(Other) ? recent.Find(Other) : sentencePeople.Find(Other);
        if (person is not null)
        {
            settled[node] = person;
            if (clause["act"] == "invite")
            {
                // whoever is invited to visit is the one who visits
                invited.Add(node);
            }
        }
    }
}

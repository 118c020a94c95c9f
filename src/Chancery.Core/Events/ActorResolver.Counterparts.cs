using Chancery.Core.Clauses;
using Chancery.Core.Mentions;
using Chancery.Core.Persons;
using Chancery.Core.Words;

namespace Chancery.Core.Events;

/// <summary>Which office a counterpart holds.</summary>
internal sealed partial class ActorResolver
{
    /// <summary>People of whom only "his counterpart" tells the office.</summary>
    private readonly HashSet<Person> inherited = new(ReferenceEqualityComparer.Instance);

    /// <summary>"his Japanese counterpart": the counterpart's office is that of the person spoken of.</summary>
    private void InheritOffice(Person person, Node node)
    {
        if (person.Office is not null && person.Level is not "legislature")
        {
            // a counterpart who is a senator as well holds the office of the other
            return;
        }

        var other = sentencePeople.FindLast(p => p != person && p.Office is not null && (p.Party != person.Party || p.Party is null)) ?? sentencePeople.Find(p => p != person && p.Office is not null) ?? SpeakerBehind(node, person) ?? recent.Find(p => p != person && p.Office is not null && p.Party != person.Party);
        if (other?.Office is null)
        {
            return;
        }

        inherited.Add(person);
        person.OfficeItem = other.OfficeItem;
        person.Level = other.Level;
        person.Portfolio = other.Portfolio;
        person.Office = other.OfficeItem is { } office && context.Pack.Setting("translate-offices") == "yes"
            ? OfficeNamer.Name(office, person.Party, context.Pack, context.Chart) ?? other.Office
            : Rewrite(other.OfficeItem is { } held && other.Party is { } theirs && other.Party != person.Party ? WithoutState(other.Office, held, theirs) : other.Office, person.Party);
    }

    /// <summary>"Meeting her Japanese counterpart Oka, Minister X said": whose counterpart he is stands behind the comma; null elsewhere.</summary>
    private Person? SpeakerBehind(Node counterpart, Person person)
    {
        var comma = here.Find(n => n.Index > counterpart.Index && n.Kind is not (NodeKind.Preposition or NodeKind.Place or NodeKind.Date));
        return comma is { Kind: NodeKind.Comma } && comma.Index + 1 < here.Count && here[comma.Index + 1] is { Kind: NodeKind.Actor, Item: { Class: KnownClass.Person } behind } && behind.Person is { Office: not null } speaker && speaker != person && speaker.Party != person.Party
            ? speaker : null;
    }

    /// <summary>The counterpart's ministry is called as such ministries are ("counterpart-office" in the pack: from=to).</summary>
    private string Rewrite(string office, string? party)
    {
        foreach (var pair in (context.Pack.Setting("counterpart-office") ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0 && party is not null)
            {
                office = office.Replace(pair[..equals], pair[(equals + 1)..], StringComparison.OrdinalIgnoreCase);
            }
        }

        return office;
    }

    /// <summary>"chairman of Pakistan's joint chiefs", "chief of the staff of the Chinese army": the office as the other side has it, without the state.</summary>
    private string WithoutState(string office, Item item, string party)
    {
        for (var t = item.Start; t < item.End; t++)
        {
            for (var named = context.Chart.At(t); named is not null; named = Chart.After(named))
            {
                if (named.Class is not (KnownClass.State or KnownClass.Demonym or KnownClass.Body) || (named["id"] ?? named["party"]) != party)
                {
                    continue;
                }

                var words = context.Chart.Clean(named.Start, named.End);
                var at = office.IndexOf(words, StringComparison.Ordinal);
                if (at <= 0)
                {
                    continue;
                }

                if (context.Chart.Find(named.End, KnownClass.Possessive) is { } owner)
                {
                    return office[..at] + office[(at + words.Length)..][context.Chart.Clean(owner.Start, owner.End).Length..].TrimStart();
                }

                var start = named.Start;
                while (start > item.Start && (context.Chart.Has(start - 1, KnownClass.Preposition) || context.Chart.Has(start - 1, KnownClass.Determiner)))
                {
                    start--;
                }

                var gone = context.Chart.Clean(start, named.Start).Length;
                return gone + 1 < at ? office[..(at - gone - 1)].TrimEnd() : office;
            }
        }

        return office;
    }
}

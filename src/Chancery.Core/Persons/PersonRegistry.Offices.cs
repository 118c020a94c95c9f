using Chancery.Core.Clauses;
using Chancery.Core.Mentions;
using Chancery.Core.Packs;
using Chancery.Core.Words;

namespace Chancery.Core.Persons;

/// <summary>People told by their office.</summary>
internal sealed partial class PersonRegistry
{
    /// <summary>Somebody without a name: by office and party, a counterpart by party.</summary>
    public Person? FindByOffice(Item item, List<Person> recent)
    {
        var party = PartyOf(item);
        var office = BestOffice(item, party);
        Person? best = null;
        if (office is { } lettered && recent.FirstOrDefault(p => (party is null || p.Party is null || p.Party == party) && HasLetters(lettered.Item, p)) is { } holder)
        {
            return holder;
        }

        // somebody of that state who is known to hold such an office
        bool? held = null;
        foreach (var person in recent)
        {
            if (party is not null && person.Party is not null && party != person.Party)
            {
                continue;
            }

            if (item["counterpart"] is not null && party is null)
            {
                continue;
            }

            if (office is { } wanted && !SameOffice(wanted.Item, person))
            {
                continue;
            }

            if (party is not null && person.Party is null)
            {
                if (person.Origin?.Contains(',', StringComparison.Ordinal) == true && office is { } theirs && (held ??= recent.Any(p => p.IsNamed && p.Party == party && SameOffice(theirs.Item, p))) == true)
                {
                    // the name may be at home there, but the one who holds that state's office is known
                    continue;
                }

                if (person.MayBeFrom(party))
                {
                    return person;
                }

                if (person.Origin is not null && pack.NamesTellHome)
                {
                    // the name is at home elsewhere
                    continue;
                }

                if (office is { } same && (held ??= recent.Any(p => p.IsNamed && p.Party == party && SameOffice(same.Item, p))) == true)
                {
                    continue;
                }

                // "the Japanese minister" may be the first to tell somebody's state; a loose "ASEAN Chair" may not
                best ??= office is { Item: var told } && told["generic"] is null && told["level"] == person.Level && (person.Origin is null || SameHead(told, person)) ? person : null;
                continue;
            }

            if (office is { } named && named.Item["head"] is not null && !SameHead(named.Item, person))
            {
                if (named.Item["post"] is not null)
                {
                    // the chair of an organisation is not its deputy secretary-general
                    continue;
                }

                best ??= person;
                continue;
            }

            return person;
        }

        return best;
    }

    /// <summary>
    /// "The Vice President and Prime Minister discussed": the two named people whose offices stand side by side without a name, or with the name of the second ("The Prime Minister and Minister X", of two sides); null where
    /// one may hold both.
    /// </summary>
    public (Person One, Person Other)? HoldersOf(Item item)
    {
        if ((item["bare"] is null && item["name"] is null) || item.Child("office") is not { } chain || chain["compound"] is null || OfficeNamer.Parts(chain).ToList() is not [var first, var second])
        {
            return null;
        }

        Person? Holder(Item part) => people.Find(p => p is { IsNamed: true, OfficeItem: { } held } && held["compound"] is null && SameHead(part, p) && SameOffice(part, p));
        if (item["name"] is { } name)
        {
            return Find(NameFolding.Words(item.Child("name") is { } told ? NameText(chart, told) : name), null, exactParty: false) is { Party: not null, OfficeItem: { } own } named && own["compound"] is null && SameHead(second, named)
                && Holder(first) is { Party: not null } before && before != named && before.Party != named.Party && (First(first["party"]) ?? before.Party) == before.Party ? (before, named) : null;
        }

        return Holder(first) is { } one && Holder(second) is { } other && one != other ? (one, other) : null;
    }

    /// <summary>Of two with offices of one level, the one who bears the very words is meant: a president is no vice president.</summary>
    private static bool SameHead(Item wanted, Person person) =>
        person.OfficeItem is { } held && OfficeNamer.Parts(held).Any(part => SameLetters(TitleOf(wanted), TitleOf(part))
            || (TitleOf(wanted) is { Length: > 0 } general && TitleOf(part).StartsWith(general + " ", StringComparison.OrdinalIgnoreCase)));

    /// <summary>Whether an office was told with the letters that stand for it: "Chief of the Army Staff (COAS)".</summary>
    private static bool HasLetters(Item wanted, Person person) =>
        wanted["text"] is { Length: >= 3 and <= 6 } letters && person.OfficeItem?["text"] is { } held && held.Contains($"({letters})", StringComparison.OrdinalIgnoreCase);

    private static string TitleOf(Item office) => office["title"] ?? office["head"] ?? "";

    /// <summary>Whether two titles are the same but for spaces and case.</summary>
    private static bool SameLetters(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var j = 0;
        foreach (var c in a)
        {
            if (c == ' ')
            {
                continue;
            }

            while (j < b.Length && b[j] == ' ')
            {
                j++;
            }

            if (j == b.Length || char.ToUpperInvariant(b[j++]) != char.ToUpperInvariant(c))
            {
                return false;
            }
        }

        return b[j..].IsWhiteSpace();
    }

    private static bool SameOffice(Item wanted, Person person)
    {
        if (person.OfficeItem is not { } held)
        {
            return false;
        }

        if (wanted["generic"] is not null)
        {
            return true;
        }

        var field = First(wanted["portfolio"]);
        if (field is not null && held["compound"] is not null && OfficeNamer.Parts(held).Any(part => part["level"] == wanted["level"] && string.Equals(First(part["portfolio"]), field, StringComparison.OrdinalIgnoreCase)))
        {
            // "Deputy Prime Minister and Minister of Defence", and below "the Minister of Defence"
            return true;
        }

        if (field is not null && person.Portfolio is null && wanted["level"] == "minister" && held["generic"] is null && held["compound"] is null)
        {
            // a minister of something is not somebody whose office names no such field
            return false;
        }

        if (field is not null && person.Portfolio is not null && !string.Equals(field, person.Portfolio, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        return wanted["level"] == person.Level || string.Equals(wanted["head"], held["head"], StringComparison.OrdinalIgnoreCase);
    }
}

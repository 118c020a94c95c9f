using Chancery.Core.Mentions;

namespace Chancery.Core.Persons;

/// <summary>Somebody in one report, gathered from all mentions.</summary>
internal sealed class Person
{
    /// <summary>Longest form of the name; empty for somebody known by office only.</summary>
    public string Name { get; set; } = "";

    public string? Party { get; private set; }

    /// <summary>How the party was told: explicit, office, name, report.</summary>
    public string PartyRule { get; private set; } = "";

    public string? Office { get; set; }

    public string? Portfolio { get; set; }

    public string? Level { get; set; }

    public string? Rank { get; set; }

    /// <summary>Mention that gave the name, and the one that gave the office.</summary>
    public Item? NameItem { get; set; }

    public Item? OfficeItem { get; set; }

    /// <summary>Words of the name, folded, for short forms.</summary>
    public string[] Words { get; set; } = [];

    /// <summary>The rank's name outside the states that share it ("own-ranks" in the pack); null where it is the same.</summary>
    public string? ForeignRank { get; set; }

    /// <summary>Speaks for a party and takes no part in what is told.</summary>
    public bool IsSpokesman { get; set; }

    /// <summary>With whom the person came, and so of one side with; null where nobody is told.</summary>
    public Person? Leading { get; set; }

    /// <summary>Came along with somebody or as a member of a delegation: tells nothing of who faces whom.</summary>
    public bool CameAlong { get; set; }

    /// <summary>Number of mentions so far.</summary>
    public int Mentions { get; set; }

    /// <summary>Origins of the surname, with commas between them; null where no list tells it.</summary>
    public string? Origin { get; set; }

    /// <summary>The party of which nobody bears such a name; null where the name tells none.</summary>
    public string? NotOf { get; set; }

    /// <summary>Parties whose people the person met as the other side; null where that tells nothing.</summary>
    private List<string>? faced;

    /// <summary>Notes that the person met people of a party as the other side: what is only reasoned does not put him on it.</summary>
    public void Face(string party) => (faced ??= []).Add(party);

    /// <summary>Puts the person on a side; the rule says what told it. What is only reasoned does not hold against the form of the name, nor for a rebel.</summary>
    public void PutOn(string? party, string rule)
    {
        if (party is not null && (party == NotOf || faced?.Contains(party) == true || Level is "insurgent") && rule.StartsWith("party.", StringComparison.Ordinal))
        {
            return;
        }

        Party = party;
        PartyRule = rule;
    }

    /// <summary>Whether the surname is at home in a party's country, among others; false where no list tells it.</summary>
    public bool MayBeFrom(string? party)
    {
        foreach (var range in Origin.AsSpan().Split(','))
        {
            if (party is not null && Origin.AsSpan(range).SequenceEqual(party))
            {
                return true;
            }
        }

        return false;
    }

    public bool IsNamed => Name.Length > 0;

    /// <inheritdoc/>
    public override string ToString() => IsNamed ? Name : Office ?? "?";
}

using Chancery.Core.Clauses;
using Chancery.Core.Persons;
using Chancery.Core.Words;

namespace Chancery.Core.Events;

/// <content>Delegations: which one is spoken of, and who leads it.</content>
internal sealed partial class ActorResolver
{
    /// <summary>Who leads the delegation of a party, the last one told.</summary>
    private readonly Dictionary<string, Person> leaders = new(StringComparer.Ordinal);

    /// <summary>Parties whose delegations were told of, the last one last.</summary>
    private readonly List<string> delegations = [];

    /// <summary>The party whose delegation alone was the subject of the last clause, for "they".</summary>
    private string? lastDelegated;

    /// <summary>Remembers who leads a delegation: what it does, he takes part in.</summary>
    public void NoteLeader(Person leader)
    {
        if (leader is { IsNamed: true, Party: { } party })
        {
            leaders[party] = leader;
        }
    }

    /// <summary>The party whose delegation a node stands for without naming it ("the delegation"); null elsewhere, and where none was told of.</summary>
    public string? DelegationOf(Node node) => node.Item?.Class == KnownClass.Pronoun && node["number"] == "delegation" ? LastDelegation() : null;

    /// <summary>Of several delegations told of the guest's; the guest's own party where none was; null where nobody came.</summary>
    private string? LastDelegation() =>
        inRole.TryGetValue("guest", out var guest) && guest.Party is { } from && (delegations.Count == 0 || delegations.Contains(from)) ? from
        : delegations.Count > 0 ? delegations[^1] : null;

    /// <summary>Whoever leads the delegation of a party, or came as its guest; null where nobody is named.</summary>
    private Person? LeaderOf(string party) =>
        leaders.TryGetValue(party, out var leader) ? leader : inRole.TryGetValue("guest", out var guest) && guest is { IsNamed: true } && guest.Party == party ? guest : null;

    /// <summary>"They", of a delegation that was the subject before: whoever leads it; nobody elsewhere.</summary>
    private List<Person> LedBefore() => lastDelegated is { } party && LeaderOf(party) is { } leader ? [leader] : [];

    private void NoteDelegation(Mentions.Item item)
    {
        if (item.Class == KnownClass.Party && item["delegation"] is not null && item["several"] is null && item["id"] is { Length: > 0 } party)
        {
            delegations.Remove(party);
            delegations.Add(party);
        }
    }
}

using Chancery.Core.Clauses;
using Chancery.Core.Persons;

namespace Chancery.Core.Events;

/// <summary>Who an actor node stands for: a person, a party, or both parties of the engagement at hand.</summary>
internal sealed record Actor(Person? Person, string? Party, bool IsGroup, Node Node)
{
    /// <summary>The party of the person, else the party that it is; null for a group and where nothing tells it.</summary>
    public string? Side => Person?.Party ?? Party;
}

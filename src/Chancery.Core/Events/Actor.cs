using Chancery.Core.Clauses;
using Chancery.Core.Persons;

namespace Chancery.Core.Events;

/// <summary>Who an actor node stands for: a person, a party, or both parties of the engagement at hand.</summary>
internal sealed record Actor(Person? Person, string? Party, bool IsGroup, Node Node);

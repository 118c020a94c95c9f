using Chancery.Core.Clauses;
using Chancery.Core.Persons;

namespace Chancery.Core.Events;

/// <summary>Somebody's part in a draft.</summary>
internal sealed record DraftRole(Person Person, string Role, Node Node, string Rule);

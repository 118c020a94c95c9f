using Chancery.Core.Clauses;

namespace Chancery.Core.Events;

/// <summary>What told that a party takes part.</summary>
internal sealed record PartyEvidence(string Party, Node Node, string Rule);

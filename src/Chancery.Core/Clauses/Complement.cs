namespace Chancery.Core.Clauses;

/// <summary>What follows a verb or event noun in one grammatical function.</summary>
/// <param name="Function">Function that the preposition opens; "object" without one.</param>
/// <param name="Nodes">Coordinated nodes of one kind.</param>
internal sealed record Complement(string Function, List<Node> Nodes);

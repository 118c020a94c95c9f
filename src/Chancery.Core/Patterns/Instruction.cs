namespace Chancery.Core.Patterns;

/// <summary>One step: operation, two arguments, what a class must carry, and the name it binds (for a word: the word itself, for explain).</summary>
internal readonly record struct Instruction(OpCode Op, int A, int B, FeatureTest[]? Tests = null, string? Name = null);

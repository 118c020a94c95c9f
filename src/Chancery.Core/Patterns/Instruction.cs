namespace Chancery.Core.Patterns;

/// <summary>One step: operation, two arguments, and what a class must carry.</summary>
internal readonly record struct Instruction(OpCode Op, int A, int B, FeatureTest[]? Tests = null, string? Name = null);

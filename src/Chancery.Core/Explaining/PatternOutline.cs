using System.Collections.Immutable;
using Chancery.Core.Patterns;
using Chancery.Core.Words;

namespace Chancery.Core.Explaining;

/// <summary>What a compiled pattern speaks of.</summary>
/// <param name="Names">Names that it binds.</param>
/// <param name="Classes">Classes that it asks for.</param>
public sealed record PatternOutline(ImmutableArray<string> Names, ImmutableArray<string> Classes)
{
    /// <summary>The outline of a pattern; <paramref name="symbols"/> are those that it was compiled with.</summary>
    public static PatternOutline Of(PatternProgram pattern, SymbolTable symbols) => new(
        [.. pattern.Code.Where(step => step.Op is OpCode.Open or OpCode.Class && step.Name is not null).Select(step => step.Name!).Distinct(StringComparer.Ordinal)],
        [.. pattern.Code.Where(step => step.Op == OpCode.Class).Select(step => symbols.Name(step.A)).Distinct(StringComparer.Ordinal)]);
}

namespace Chancery.Core.Patterns;

/// <summary>A compiled pattern.</summary>
public sealed class PatternProgram
{
    private readonly FirstSet?[] firsts;

    internal PatternProgram(Instruction[] code, string source)
    {
        Code = code;
        Source = source;
        firsts = new FirstSet?[code.Length];
    }

    /// <summary>The pattern as the pack writes it.</summary>
    public string Source { get; }

    internal Instruction[] Code { get; }

    /// <summary>What the steps from <paramref name="pc"/> on can start with. Made on first use; two threads at once make the same.</summary>
    internal FirstSet FirstOf(int pc) => firsts[pc] ?? (firsts[pc] = FirstSet.Of(Code, pc));
}

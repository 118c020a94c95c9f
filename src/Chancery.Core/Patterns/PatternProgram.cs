namespace Chancery.Core.Patterns;

/// <summary>A compiled pattern.</summary>
public sealed class PatternProgram
{
    internal PatternProgram(Instruction[] code, string source)
    {
        Code = code;
        Source = source;
    }

    /// <summary>The pattern as the pack writes it.</summary>
    public string Source { get; }

    internal Instruction[] Code { get; }
}

namespace Chancery.Core.Text;

/// <summary>A word, number or sign of a report's text.</summary>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="End">One past the last unit.</param>
/// <param name="Word">Number in the pack's vocabulary; 0 if unknown to it.</param>
/// <param name="Value">The number that digits write; -1 otherwise.</param>
public readonly record struct Token(int Start, int End, int Word, int Value, TokenFlags Flags)
{
    public bool IsCapital => (Flags & TokenFlags.Capital) != 0;

    public bool IsAllCapitals => (Flags & TokenFlags.AllCapitals) != 0;

    public bool IsNumber => (Flags & TokenFlags.Number) != 0;

    public bool IsWord => (Flags & TokenFlags.Word) != 0;

    public bool IsGlued => (Flags & TokenFlags.Glued) != 0;

    public bool IsLineStart => (Flags & TokenFlags.LineStart) != 0;

    /// <summary>Neither word nor number.</summary>
    public bool IsSign => (Flags & (TokenFlags.Word | TokenFlags.Number)) == 0;
}

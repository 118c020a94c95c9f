namespace Chancery.Core.Text;

/// <summary>A word, number or sign of a report's text.</summary>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="End">One past the last unit.</param>
/// <param name="Word">Number in the pack's vocabulary; 0 if unknown to it.</param>
/// <param name="Value">The number that digits write; -1 otherwise.</param>
public readonly record struct Token(int Start, int End, int Word, int Value, TokenFlags Flags)
{
    /// <summary>Begins with a capital letter.</summary>
    public bool IsCapital => (Flags & TokenFlags.Capital) != 0;

    /// <summary>A word of two letters or more, all capitals.</summary>
    public bool IsAllCapitals => (Flags & TokenFlags.AllCapitals) != 0;

    /// <summary>Made of digits.</summary>
    public bool IsNumber => (Flags & TokenFlags.Number) != 0;

    /// <summary>Made of letters; digits may follow.</summary>
    public bool IsWord => (Flags & TokenFlags.Word) != 0;

    /// <summary>No white space stands before it.</summary>
    public bool IsGlued => (Flags & TokenFlags.Glued) != 0;

    /// <summary>A line begins with it.</summary>
    public bool IsLineStart => (Flags & TokenFlags.LineStart) != 0;

    /// <summary>Neither word nor number.</summary>
    public bool IsSign => (Flags & (TokenFlags.Word | TokenFlags.Number)) == 0;
}

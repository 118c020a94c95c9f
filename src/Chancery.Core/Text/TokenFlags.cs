namespace Chancery.Core.Text;

/// <summary>What a token looks like.</summary>
[Flags]
public enum TokenFlags : byte
{
    None = 0,

    /// <summary>Begins with a capital letter.</summary>
    Capital = 1,

    /// <summary>Two letters or more, all capitals.</summary>
    AllCapitals = 2,

    /// <summary>Made of digits.</summary>
    Number = 4,

    /// <summary>Made of letters (digits may follow).</summary>
    Word = 8,

    /// <summary>No white space before it.</summary>
    Glued = 16,

    /// <summary>A line begins with it.</summary>
    LineStart = 32,

    /// <summary>An empty line stands before it.</summary>
    BlankBefore = 64,
}

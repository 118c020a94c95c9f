namespace Chancery.Core.Text;

/// <summary>Kinds of UTF-16 units.</summary>
[Flags]
internal enum CharKind : byte
{
    /// <summary>A sign.</summary>
    None = 0,

    /// <summary>White space, or what is invisible.</summary>
    Space = 1,

    /// <summary>0 to 9.</summary>
    Digit = 2,

    /// <summary>A letter, or half of a unit beyond the basic plane.</summary>
    WordStart = 4,

    /// <summary>What a word goes on with.</summary>
    WordPart = 8,

    Upper = 16,

    Lower = 32,

    /// <summary>A combining mark.</summary>
    Mark = 64,

    /// <summary>A letter.</summary>
    Letter = 128,
}

namespace Chancery.Core.Patterns;

/// <summary>Steps of a compiled pattern.</summary>
internal enum OpCode : byte
{
    /// <summary>A given word.</summary>
    Word,

    /// <summary>An item of a class.</summary>
    Class,

    /// <summary>A number within a range.</summary>
    Number,

    /// <summary>A token of a shape.</summary>
    Shape,

    /// <summary>No white space before the next token.</summary>
    Glued,

    /// <summary>Try one way, then the other.</summary>
    Split,

    /// <summary>Go on elsewhere.</summary>
    Jump,

    /// <summary>A name begins.</summary>
    Open,

    /// <summary>A name ends.</summary>
    Close,

    /// <summary>Matched.</summary>
    Accept,

    /// <summary>One of several words, then go on elsewhere; in <see cref="QuickCode"/> only.</summary>
    Words,
}

namespace Chancery.Core.Patterns;

/// <summary>Shapes that a pattern can ask of a token.</summary>
internal enum TokenShape
{
    /// <summary>Any token.</summary>
    Any,

    /// <summary>A word.</summary>
    Word,

    /// <summary>A word that begins with a capital.</summary>
    Capital,

    /// <summary>A word that begins with a capital and is no word of the pack's lists.</summary>
    UnknownCapital,

    /// <summary>A word all in capitals.</summary>
    AllCapitals,

    /// <summary>A word that begins with a small letter.</summary>
    Lower,

    /// <summary>Neither word nor number.</summary>
    Sign,
}

namespace Chancery.Core.Words;

/// <summary>Which letter case a form asks of the text.</summary>
public enum Casing : byte
{
    /// <summary>Any.</summary>
    Any,

    /// <summary>The first letter must be a capital.</summary>
    Capital,

    /// <summary>Every letter as in the form.</summary>
    Exact,
}

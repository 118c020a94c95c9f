namespace Chancery.Core.Resolution.Names;

/// <summary>How one name stands to another, weakest first.</summary>
internal enum NameRelation
{
    /// <summary>Names of two people.</summary>
    None,

    /// <summary>One word differs by much for its length; holds only where office and engagement agree.</summary>
    Distorted,

    /// <summary>One word differs by a letter or so, or by its marks; holds only where office or engagement agrees.</summary>
    Misspelt,

    /// <summary>One is a piece of the other that many people may share; holds only where office or engagement agrees.</summary>
    Piece,

    /// <summary>One leaves out middle names or has initials for them; holds unless more than one person fits.</summary>
    Shortened,

    /// <summary>The same words, in any order.</summary>
    Same,
}

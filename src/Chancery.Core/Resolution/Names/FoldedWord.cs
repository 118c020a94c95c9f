namespace Chancery.Core.Resolution.Names;

/// <summary>A word without marks and case, and what was taken off it.</summary>
/// <param name="Letters">Lower-case letters and digits.</param>
/// <param name="Marks">Set of all marks in the word; a set, so that the tone of "Hòa" and "Hoà" may stand on either vowel.</param>
/// <param name="Capital">Whether it began with a capital letter or a digit.</param>
internal readonly record struct FoldedWord(string Letters, int Marks, bool Capital)
{
    /// <summary>Whether it is one letter that may stand for a name.</summary>
    public bool IsInitial => Letters.Length == 1;
}

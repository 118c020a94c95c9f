namespace Chancery.Cli.Parts;

/// <summary>Work on language packs.</summary>
public interface IPackDesk
{
    /// <summary>Checks words, rules and their examples.</summary>
    /// <param name="languages">Folder of the packs; null for those shipped.</param>
    /// <param name="code">One pack; null for all.</param>
    /// <returns>Whether nothing is wrong.</returns>
    bool Check(string? languages, string? code, TextWriter output);

    /// <summary>Prints a pack merged with its parents, each entry with its origin; false where there is no such pack.</summary>
    /// <param name="words">Whether every word is wanted; otherwise lists are told by their counts.</param>
    bool Show(string? languages, string code, bool words, TextWriter output);

    /// <summary>Keeps all packs of a folder compiled; prints the files made.</summary>
    void Compile(string? languages, TextWriter output);

    /// <summary>Makes the files of a new pack; false where it exists.</summary>
    bool Create(string languages, string code, TextWriter output);
}

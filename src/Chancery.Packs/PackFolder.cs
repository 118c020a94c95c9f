namespace Chancery.Packs;

/// <summary>The files of a pack: those of the shared folder, then its own, each in the order of their names.</summary>
/// <param name="Language">Name of the pack's folder.</param>
/// <param name="All">All files.</param>
internal sealed record PackFolder(string Language, string[] All)
{
    public string[] Words => Array.FindAll(All, file => InFolder(file, "words") && file.EndsWith(".tsv", StringComparison.Ordinal));

    public string[] Rules => Array.FindAll(All, file => InFolder(file, "rules") && file.EndsWith(".yaml", StringComparison.Ordinal));

    /// <summary>What is neither word list nor rules: settings, lists of ids, frames.</summary>
    public string[] Heads => Array.FindAll(All, file => !InFolder(file, "words") && !InFolder(file, "rules"));

    public string[] Settings => Named(SettingsFile.Name);

    public string[] Named(string name) => Array.FindAll(All, file => Path.GetFileName(file) == name);

    public static PackFolder Of(string folder, string language) => new(language, [.. FilesOf(Path.Combine(folder, PackLoader.Root)), .. FilesOf(Path.Combine(folder, language))]);

    private static string[] FilesOf(string root)
    {
        if (!Directory.Exists(root))
        {
            return [];
        }

        var files = Directory.GetFiles(root, "*", SearchOption.AllDirectories);
        Array.Sort(files, StringComparer.Ordinal);
        return files;
    }

    private static bool InFolder(string file, string name) => Path.GetFileName(Path.GetDirectoryName(file)) == name;
}

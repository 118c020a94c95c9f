namespace Chancery.Packs.Checking;

/// <summary>The files of a pack in the order in which they count: the shared folder's first, then its own.</summary>
internal sealed class PackFiles
{
    private readonly string folder;

    public PackFiles(string folder, string language)
    {
        this.folder = folder;
        All = [.. new[] { PackLoader.Root, language }.Select(name => Path.Combine(folder, name)).Where(Directory.Exists).SelectMany(root => Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))];
    }

    public IReadOnlyList<string> All { get; }

    public IEnumerable<string> Words => All.Where(f => FolderOf(f) == "words" && f.EndsWith(".tsv", StringComparison.Ordinal));

    public IEnumerable<string> Rules => All.Where(f => FolderOf(f) == "rules" && f.EndsWith(".yaml", StringComparison.Ordinal));

    public IEnumerable<string> Named(string name) => All.Where(f => Path.GetFileName(f) == name && FolderOf(f) is not ("words" or "rules"));

    /// <summary>A file as messages name it.</summary>
    public string Relative(string file) => Path.GetRelativePath(folder, file).Replace('\\', '/');

    private static string? FolderOf(string file) => Path.GetFileName(Path.GetDirectoryName(file));
}

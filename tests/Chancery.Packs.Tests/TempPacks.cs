namespace Chancery.Packs.Tests;

/// <summary>A folder of packs for one test: the shared folder of the repository, and a pack <c>xx</c> made by scaffolding.</summary>
internal sealed class TempPacks : IDisposable
{
    public TempPacks()
    {
        Folder = Directory.CreateTempSubdirectory("chancery-packs-").FullName;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Languages.Folder, PackLoader.Root), "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(Folder, Path.GetRelativePath(Languages.Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        Made = PackScaffold.Create(Folder, "xx");
    }

    public string Folder { get; }

    public IReadOnlyList<string> Made { get; }

    /// <summary>Replaces words of a file of the pack; they must be there.</summary>
    public TempPacks Change(string file, string words, string others)
    {
        var path = Path.Combine([Folder, "xx", .. file.Split('/')]);
        var text = File.ReadAllText(path);
        if (!text.Contains(words, StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{file} does not say {words}");
        }

        File.WriteAllText(path, text.Replace(words, others, StringComparison.Ordinal));
        return this;
    }

    /// <summary>Loads the pack with its words and rules, which are read when they are first needed.</summary>
    public void Read() => _ = PackLoader.Load(Folder, "xx").Grammar.Value;

    public TempPacks Add(string file, string text)
    {
        File.WriteAllText(Path.Combine([Folder, "xx", .. file.Split('/')]), text);
        return this;
    }

    /// <summary>Number of the first line of a file that has some words.</summary>
    public int Line(string file, string words) => 1 + Array.FindIndex(File.ReadAllLines(Path.Combine([Folder, "xx", .. file.Split('/')])), line => line.Contains(words, StringComparison.Ordinal));

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

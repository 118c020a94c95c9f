namespace Chancery.Cli.Tests;

/// <summary>A folder of small reports.</summary>
internal sealed class TempReports : IDisposable
{
    public TempReports(params (string Name, string Text)[] reports)
    {
        Path = Directory.CreateTempSubdirectory("chancery-").FullName;
        foreach (var (name, text) in reports)
        {
            Add(name, text);
        }
    }

    public string Path { get; }

    public string Add(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

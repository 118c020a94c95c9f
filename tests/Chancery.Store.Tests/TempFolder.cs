namespace Chancery.Store.Tests;

/// <summary>A folder of one test; gone with it.</summary>
public sealed class TempFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("chancery-store-").FullName;

    public string this[string name] => Path.Combine(_path, name);

    public void Dispose() => Directory.Delete(_path, recursive: true);
}

using System.Runtime.CompilerServices;
using Chancery.Core.Packs;

namespace Chancery.Packs.Tests;

/// <summary>The packs of the repository, loaded once.</summary>
internal static class Languages
{
    private static readonly Dictionary<string, LanguagePack> Loaded = new(StringComparer.Ordinal);

    public static string Folder { get; } = Find();

    public static string[] Codes { get; } = [.. Directory.GetDirectories(Folder).Select(p => Path.GetFileName(p)!).Where(n => n != PackLoader.Root).Order(StringComparer.Ordinal)];

    public static LanguagePack Pack(string code)
    {
        lock (Loaded)
        {
            return Loaded.TryGetValue(code, out var pack) ? pack : Loaded[code] = PackLoader.Load(Folder, code);
        }
    }

    private static string Find([CallerFilePath] string here = "")
    {
        // Deterministic builds map paths away: then the test's own folder leads up to the packs.
        foreach (var start in new[] { Path.GetDirectoryName(here), AppContext.BaseDirectory })
        {
            for (var folder = start; !string.IsNullOrEmpty(folder); folder = Path.GetDirectoryName(folder))
            {
                if (Directory.Exists(Path.Combine(folder, "languages", PackLoader.Root)))
                {
                    return Path.Combine(folder, "languages");
                }
            }
        }

        throw new InvalidOperationException("languages/ was not found above the tests");
    }
}

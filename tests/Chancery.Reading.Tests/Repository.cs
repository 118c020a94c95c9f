using System.Runtime.CompilerServices;
using Chancery.Core.Packs;
using Chancery.Core.Reading;
using Chancery.Packs;

namespace Chancery.Reading.Tests;

/// <summary>The packs and samples of the source tree that these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    private static readonly Lazy<IReadOnlyList<LanguagePack>> Loaded = new(() => PackLoader.LoadAll(Path.Combine(Root, "languages")));
    private static readonly Lazy<ReportReader> Shared = new(() => ReportReader.Create([.. Loaded.Value]));

    /// <summary>All packs.</summary>
    public static IReadOnlyList<LanguagePack> Packs => Loaded.Value;

    /// <summary>A reader with all packs.</summary>
    public static ReportReader Reader => Shared.Value;

    public static LanguagePack Pack(string code) => Loaded.Value.First(p => p.Language == code);

    /// <summary>Names of the sample reports without their ending.</summary>
    public static IEnumerable<string> Samples => Directory.EnumerateFiles(Path.Combine(Root, "samples"), "*.txt").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal);

    public static string Sample(string name) => File.ReadAllText(Path.Combine(Root, "samples", $"{name}.txt"));

    private static string Find([CallerFilePath] string here = "")
    {
        // Deterministic builds map paths away: then the test's own folder leads up to the solution.
        foreach (var start in new[] { Path.GetDirectoryName(here), AppContext.BaseDirectory })
        {
            for (var folder = start; !string.IsNullOrEmpty(folder); folder = Path.GetDirectoryName(folder))
            {
                if (File.Exists(Path.Combine(folder, "Chancery.slnx")))
                {
                    return folder;
                }
            }
        }

        throw new InvalidOperationException("Chancery.slnx was not found above the tests");
    }
}

using Chancery.Core.Packs;
using Chancery.Core.Reading;
using Chancery.Packs;
using Chancery.Tests;

namespace Chancery.Reading.Tests;

/// <summary>The packs and samples of the source tree that these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = RepositoryRoot.Find();

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
}

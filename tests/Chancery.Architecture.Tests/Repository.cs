using Chancery.Tests;

namespace Chancery.Architecture.Tests;

/// <summary>The source tree that these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = RepositoryRoot.Find();

    public static IEnumerable<string> Sources(string folder = "src") =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(p => !p.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    public static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');
}

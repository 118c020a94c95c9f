using System.Runtime.CompilerServices;

namespace Chancery.Tests;

/// <summary>Where the source tree is that these tests were built from; compiled into each project of tests that reads from it.</summary>
internal static class RepositoryRoot
{
    /// <exception cref="InvalidOperationException">No folder above the tests holds the solution.</exception>
    public static string Find([CallerFilePath] string here = "")
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

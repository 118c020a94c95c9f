using System.Runtime.CompilerServices;
using Xunit;

namespace Chancery.Publishing.Tests;

/// <summary>Output compared with a file that is reviewed as it looks. To renew: delete the file, run the test twice, read the difference.</summary>
internal static class GoldenFile
{
    public static void Matches(string name, string actual, [CallerFilePath] string caller = "")
    {
        var built = Path.Combine(AppContext.BaseDirectory, "Golden", name);
        var source = Path.Combine(Path.GetDirectoryName(caller)!, "Golden", name);
        if (!File.Exists(source) && Directory.Exists(Path.GetDirectoryName(source)))
        {
            File.WriteAllText(source, actual);
            Assert.Fail($"{source} was written; read it and run again");
        }

        Assert.Equal(File.ReadAllText(File.Exists(source) ? source : built), actual);
    }
}

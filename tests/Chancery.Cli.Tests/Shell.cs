using System.Diagnostics;
using Xunit;

namespace Chancery.Cli.Tests;

/// <summary>Runs the program as a process of its own under a shell, for what only a system can do to it.</summary>
internal static class Shell
{
    /// <param name="line">What the shell is to do; <c>$CHANCERY</c> stands for the program.</param>
    public static (int Exit, string Output, string Error) Run(string line, Action<Stream>? input = null, params (string Name, string Value)[] environment)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "asks for /dev/full and ulimit");
        var start = new ProcessStartInfo("sh", ["-c", line.Replace("$CHANCERY", $"dotnet '{Path.Combine(AppContext.BaseDirectory, "chancery.dll")}'", StringComparison.Ordinal)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        try
        {
            input?.Invoke(process.StandardInput.BaseStream);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it had read everything: what it returned tells why.
        }

        process.WaitForExit();
        return (process.ExitCode, output.Result, error.Result);
    }
}

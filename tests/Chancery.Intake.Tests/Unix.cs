using System.Diagnostics;
using Xunit;

namespace Chancery.Intake.Tests;

/// <summary>What only systems of that family have.</summary>
internal static class Unix
{
    public static void MakePipe(string path)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "named pipes are no files there");
        using var process = Process.Start("mkfifo", path);
        process.WaitForExit();
    }

    /// <summary>A program of a few lines for the shell.</summary>
    public static string Program(TempFolder folder, string name, string lines)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there is no shell");
        var path = folder.Write(name, $"#!/bin/sh\n{lines}\n");
        SetMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }

    public static void SetMode(string path, UnixFileMode mode)
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("files have no modes there");
            return;
        }

        File.SetUnixFileMode(path, mode);
    }
}

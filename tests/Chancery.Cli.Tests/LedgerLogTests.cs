using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Xunit;

namespace Chancery.Cli.Tests;

/// <summary>The log is written while the build goes on.</summary>
public sealed class LedgerLogTests
{
    private const string Story = "On November 25, 2019, Deputy Defence Minister Nguyen Chi Vinh held talks with his Japanese counterpart Nishida Yasunori in Hanoi, Vietnam. They spoke of peacekeeping, of training and of the clearing of mines, and agreed to meet again in Tokyo.";

    [Fact]
    public void A_killed_build_leaves_whole_lines_of_what_is_on_file()
    {
        const int Sent = 700;
        using var folder = new TempReports();
        var (record, log) = (Path.Combine(folder.Path, "r.chancery"), Path.Combine(folder.Path, "log.jsonl"));
        using var build = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "chancery.dll"), "build", "-", "--record", record, "--log", log]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        for (var i = 0; i < Sent; i++)
        {
            build.StandardInput.Write(string.Create(CultureInfo.InvariantCulture, $"{{\"id\": \"r{i}\", \"text\": \"Story {i}. {Story}\"}}\n"));
        }

        build.StandardInput.Flush();
        Assert.True(SpinWait.SpinUntil(() => File.Exists(log) && new FileInfo(log).Length > 0, TimeSpan.FromMinutes(2)), "nothing was logged while the input was open");
        build.Kill();
        build.WaitForExit();

        var logged = File.ReadLines(log).Select(l => JsonDocument.Parse(l).RootElement.GetProperty("report").GetString()).ToHashSet();
        Assert.InRange(logged.Count, 1, Sent);
        var (_, output, _) = Shell.Run($"cd '{folder.Path}' && $CHANCERY build - --record r.chancery < /dev/null; $CHANCERY reports --record r.chancery --format json");
        var onFile = output.Split('\n').Where(l => l.StartsWith("{\"id\"", StringComparison.Ordinal)).Select(l => JsonDocument.Parse(l).RootElement.GetProperty("id").GetString()).ToHashSet();
        Assert.Subset(onFile, logged);
    }

    [Fact]
    public void Copies_follow_where_the_log_is_no_file_of_its_own()
    {
        using var folder = new TempReports(("in/a.txt", Story), ("in/b.txt", $"Another headline\n{Story}"), ("log.jsonl", ""));
        File.CreateSymbolicLink(Path.Combine(folder.Path, "link"), Path.Combine(folder.Path, "log.jsonl"));

        var (linked, _, _) = Shell.Run($"cd '{folder.Path}' && $CHANCERY build in --record r.chancery --log link");
        var (piped, output, _) = Shell.Run($"cd '{folder.Path}' && $CHANCERY build in --record r2.chancery --log /dev/stdout | cat");

        Assert.Equal((0, 0), (linked, piped));
        Assert.NotNull(new FileInfo(Path.Combine(folder.Path, "link")).LinkTarget);
        foreach (var lines in new[] { File.ReadAllLines(Path.Combine(folder.Path, "log.jsonl")), [.. output.Split('\n').Where(l => l.StartsWith('{'))] })
        {
            var entries = lines.Select(l => JsonDocument.Parse(l).RootElement).ToList();
            Assert.Equal(["added", "added", "copy"], entries.Select(e => e.GetProperty("outcome").GetString()));
            Assert.Contains(entries[2].GetProperty("report").GetString(), entries.Take(2).Select(e => e.GetProperty("report").GetString()));
        }
    }

    [Fact]
    public void A_log_that_is_a_file_names_each_input_once_and_nothing_else_is_left()
    {
        using var folder = new TempReports(("in/a.txt", Story), ("in/b.txt", $"Another headline\n{Story}"));

        Shell.Run($"cd '{folder.Path}' && $CHANCERY build in --record r.chancery --log log.jsonl");

        var entries = File.ReadLines(Path.Combine(folder.Path, "log.jsonl")).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(["added", "copy"], entries.Select(e => e.GetProperty("outcome").GetString()).Order(StringComparer.Ordinal));
        var copy = entries.Single(e => e.GetProperty("outcome").GetString() == "copy");
        Assert.StartsWith("repeats the words of ", copy.GetProperty("reason").GetString(), StringComparison.Ordinal);
        Assert.Equal(["in", "log.jsonl", "r.chancery"], Directory.EnumerateFileSystemEntries(folder.Path).Select(p => Path.GetFileName(p)).Where(n => !n.StartsWith("r.chancery-", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }
}

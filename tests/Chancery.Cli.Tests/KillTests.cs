using System.Diagnostics;
using System.Globalization;
using Xunit;

namespace Chancery.Cli.Tests;

/// <summary>A build killed at random moments: the record opens, is sound, and comes to the same bytes when it is run again.</summary>
public sealed class KillTests
{
    private const int Moments = 4;
    private const int Reports = 400;

    [Fact]
    public void A_killed_build_leaves_a_sound_record_that_goes_on()
    {
        using var reports = new TempReports();
        var input = reports.Add("reports.jsonl", string.Concat(Enumerable.Range(0, Reports).Select(Line)));
        var undisturbed = Path.Combine(reports.Path, "undisturbed.chancery");
        var watch = Stopwatch.StartNew();
        Assert.Equal(0, Run(null, "build", input, "--record", undisturbed).Exit);
        var whole = (int)watch.ElapsedMilliseconds;
        var expected = Run(null, "export", "json", "--record", undisturbed).Output;
        var random = new Random(20261122);
        for (var i = 0; i < Moments; i++)
        {
            var record = Path.Combine(reports.Path, string.Create(CultureInfo.InvariantCulture, $"killed-{i}.chancery"));
            Run(random.Next(whole / 4, whole), "build", input, "--record", record);
            if (File.Exists(record) && new FileInfo(record).Length > 0)
            {
                Assert.Equal(0, Run(null, "doctor", "--record", record).Exit);
            }

            Assert.Equal(0, Run(null, "build", input, "--record", record).Exit);
            Assert.Equal(expected, Run(null, "export", "json", "--record", record).Output);
        }
    }

    [Fact]
    public void Adding_that_is_killed_leaves_a_sound_record_that_goes_on()
    {
        using var reports = new TempReports();
        var first = reports.Add("first.jsonl", string.Concat(Enumerable.Range(0, Reports).Select(Line)));
        var more = reports.Add("more.jsonl", string.Concat(Enumerable.Range(Reports, Reports / 10).Select(Line)));
        var undisturbed = Path.Combine(reports.Path, "undisturbed.chancery");
        Assert.Equal(0, Run(null, "build", first, "--record", undisturbed).Exit);
        File.Copy(undisturbed, Path.Combine(reports.Path, "first.chancery"));
        var watch = Stopwatch.StartNew();
        Assert.Equal(0, Run(null, "build", more, "--record", undisturbed).Exit);
        var whole = (int)watch.ElapsedMilliseconds;
        var expected = Run(null, "export", "json", "--record", undisturbed).Output;
        var random = new Random(20261123);
        for (var i = 0; i < Moments; i++)
        {
            var record = Path.Combine(reports.Path, string.Create(CultureInfo.InvariantCulture, $"killed-{i}.chancery"));
            File.Copy(Path.Combine(reports.Path, "first.chancery"), record);
            Run(random.Next(whole / 4, whole), "build", more, "--record", record);
            Assert.Equal(0, Run(null, "doctor", "--record", record).Exit);
            Assert.Equal(0, Run(null, "build", more, "--record", record).Exit);
            Assert.Equal(expected, Run(null, "export", "json", "--record", record).Output);
        }
    }

    private static string Line(int i)
    {
        var day = new DateOnly(2018, 1, 1).AddDays(i * 3 % 900).ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);
        var text = string.Create(CultureInfo.InvariantCulture, $"On {day}, Deputy Defence Minister Nguyen Chi Vinh held talks with his Japanese counterpart Nishida Yasunori in Hanoi, Vietnam. Story {i}.");
        return string.Create(CultureInfo.InvariantCulture, $"{{\"id\": \"r{i}\", \"text\": \"{text}\"}}\n");
    }

    /// <param name="kill">Milliseconds until it is killed; null lets it finish.</param>
    private static (int Exit, string Output) Run(int? kill, params string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "chancery.dll"), .. args]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (kill is int moment && !process.WaitForExit(moment))
        {
            process.Kill();
        }

        process.WaitForExit();
        _ = error.Result;
        return (process.ExitCode, output.Result);
    }
}

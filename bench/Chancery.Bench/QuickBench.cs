using System.Diagnostics;
using System.Globalization;
using System.Text;
using Chancery.Cli;
using Chancery.Cli.Parts;
using Chancery.Core.Reports;

namespace Chancery.Bench;

/// <summary>
/// The figures of docs/performance.md in half a minute: reading on one thread, compared in the same run with a plain
/// tokenizer, and start-up. <c>quick [FOLDER|FILE] [--seconds N]</c>; <c>read</c> in place of <c>quick</c> only reads, for a profiler.
/// </summary>
internal static class QuickBench
{
    private const int WordsOfAReport = 500;

    public static int Run(string[] args, bool onlyReading = false)
    {
        var seconds = args.SkipWhile(a => a != "--seconds").Skip(1).Select(a => double.Parse(a, CultureInfo.InvariantCulture)).FirstOrDefault(5);
        var path = args.TakeWhile(a => a is not "--seconds" and not "--times").FirstOrDefault();
        var reports = Samples.Load(path);
        var reader = Reader();
        if (reader is not null)
        {
            // A report that is turned down at once would make reading look fast.
            var read = reports.Where(r => reader.Read(r).Reading is not null).ToList();
            Console.WriteLine($"{reports.Count - read.Count} of {reports.Count} reports left out: no pack reads them");
            reports = read;
        }

        var words = reports.Sum(r => (double)PlainTokenizer.Run(r.Text).Tokens) / reports.Count;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{reports.Count} reports of {words:F0} words; one thread; {seconds:F0} s each"));
        if (onlyReading && args.SkipWhile(a => a != "--times").Skip(1).Select(a => int.Parse(a, CultureInfo.InvariantCulture)).FirstOrDefault() is > 0 and var times)
        {
            Repeat(reports, times, reader!);
            return 0;
        }

        if (onlyReading)
        {
            Print("reading", Measure(reports, seconds, r => reader!.Read(r).Reading?.Engagements.Length ?? 0), words);
            return 0;
        }

        var plain = Measure(reports, seconds, r => PlainTokenizer.Run(r.Text).Tokens);
        Print("plain tokenizer", plain, words);
        if (reader is not null)
        {
            var reading = Measure(reports, seconds, r => reader.Read(r).Reading?.Engagements.Length ?? 0);
            Print("reading", reading, words);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"reading takes {plain.PerSecond / reading.PerSecond:F1} times the tokenizer"));
            Gate(reports, reader, seconds);
        }

        StartUp(reports[0]);
        return 0;
    }

    /// <summary>Reads all so many times and no longer: work that is the same on any machine, for whoever counts instructions.</summary>
    private static void Repeat(IReadOnlyList<Report> reports, int times, IReportReader reader)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var sink = 0L;
        for (var i = 0; i < times * reports.Count; i++)
        {
            sink += reader.Read(reports[i % reports.Count]).Reading?.Engagements.Length ?? 0;
        }

        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / (times * reports.Count);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{reports.Count} reports, {times} times: {sink} engagements, {allocated:N0} bytes allocated a report"));
    }

    /// <summary>What the gate turns down, read deeply and turned down.</summary>
    private static void Gate(IReadOnlyList<Report> reports, IReportReader every, double seconds)
    {
        var gated = ChanceryApp.Parts().OpenReader(null, every: false);
        var down = reports.Where(r => gated.Read(r).Reading is { TurnedDown: true }).ToList();
        Console.WriteLine($"the gate turns down {down.Count} of {reports.Count} reports");
        if (down.Count == 0)
        {
            return;
        }

        var words = down.Sum(r => (double)PlainTokenizer.Run(r.Text).Tokens) / down.Count;
        Print("  read deeply", Measure(down, seconds / 2, r => every.Read(r).Reading?.Furniture.Length ?? 0), words);
        Print("  turned down", Measure(down, seconds / 2, r => gated.Read(r).Reading?.Furniture.Length ?? 0), words);
    }

    private static IReportReader? Reader()
    {
        try
        {
            return ChanceryApp.Parts().OpenReader(null, every: true);
        }
        catch (CliException missing)
        {
            Console.WriteLine($"reading: {missing.Message}");
            return null;
        }
    }

    private static (double PerSecond, double MegabytesPerSecond, double Allocated) Measure(IReadOnlyList<Report> reports, double seconds, Func<Report, int> work)
    {
        // As long as the measurement: the run-time compiles what is hot a second time, in the background and on the same core.
        var sink = Loop(reports, seconds, work, out _, out _);
        GC.Collect();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var cpu = Process.GetCurrentProcess().TotalProcessorTime;
        sink += Loop(reports, seconds, work, out var count, out var characters);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        // Processor time, not the clock: others may use the machine.
        var used = (Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalSeconds;
        GC.KeepAlive(sink);
        return (count / used, characters / used / 1e6, allocated / (double)count);
    }

    private static long Loop(IReadOnlyList<Report> reports, double seconds, Func<Report, int> work, out long count, out double bytes)
    {
        var sizes = reports.Select(r => (double)Encoding.UTF8.GetByteCount(r.Text)).ToArray();
        var watch = Stopwatch.StartNew();
        var sink = 0L;
        count = 0;
        bytes = 0;
        while (watch.Elapsed.TotalSeconds < seconds)
        {
            for (var i = 0; i < reports.Count; i++)
            {
                sink += work(reports[i]);
                bytes += sizes[i];
            }

            count += reports.Count;
        }

        return sink;
    }

    private static void Print(string name, (double PerSecond, double MegabytesPerSecond, double Allocated) figures, double words) =>
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-16} {figures.PerSecond,10:N0} reports/s {figures.PerSecond * words / WordsOfAReport,10:N0} of {WordsOfAReport} words {figures.MegabytesPerSecond,8:F1} MB/s {figures.Allocated,10:N0} bytes allocated a report"));

    private static void StartUp(Report report)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "chancery.dll");
        var file = Path.GetTempFileName();
        File.WriteAllText(file, report.Text);
        Time("--version", ["--version"]);
        Time("extract one file", ["extract", file]);
        File.Delete(file);

        void Time(string name, string[] args)
        {
            var published = Environment.GetEnvironmentVariable("CHANCERY");
            var times = new List<double>();
            for (var i = 0; i < 9; i++)
            {
                string[] all = published is null ? [program, .. args] : args;
                var start = new ProcessStartInfo(published ?? "dotnet", all) { RedirectStandardOutput = true, RedirectStandardError = true };
                var watch = Stopwatch.StartNew();
                using var process = Process.Start(start)!;
                process.StandardOutput.ReadToEnd();
                process.WaitForExit();
                times.Add(watch.Elapsed.TotalMilliseconds);
            }

            times.Sort();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"start-up, {name}: {times[4]:F0} ms (median of 9{(published is null ? ", not ReadyToRun: set CHANCERY to a published chancery" : "")})"));
        }
    }
}

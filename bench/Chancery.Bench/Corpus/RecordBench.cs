using System.Diagnostics;
using System.Globalization;
using System.Text;
using Chancery.Cli;
using Chancery.Core.Json;
using Chancery.Core.Readings;

namespace Chancery.Bench.Corpus;

/// <summary>
/// What a record of so many reports costs, in seconds of processor time: <c>record 1000 10000</c>. <c>corpus N</c> writes the
/// reports as JSON Lines instead, for the program itself.
/// </summary>
internal static class RecordBench
{
    private const int Seed = 7;
    private const int More = 100;

    public static int Corpus(string[] args)
    {
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
        foreach (var report in new RecordCorpus(Seed).Take(int.Parse(args[0], CultureInfo.InvariantCulture)))
        {
            output.WriteLine(JsonText.WriteLine(json =>
            {
                json.WriteStartObject();
                json.WriteString("id", report.Source);
                json.WriteString("url", report.Url);
                json.WriteString("outlet", report.Outlet);
                json.WriteString("published", report.Published?.ToString());
                json.WriteString("text", report.Text);
                json.WriteEndObject();
            }));
        }

        return 0;
    }

    public static int Run(string[] args)
    {
        var parts = ChanceryApp.Parts();
        var reader = parts.OpenReader(null, every: false);
        Console.WriteLine("reports  read  resolve  resolve with 100 more  save  save with 100 more  engagements  people  file MB");
        foreach (var size in args.Select(a => int.Parse(a, CultureInfo.InvariantCulture)))
        {
            var readings = new List<ReportReading>(size);
            var reading = Measure(() => readings.AddRange(new RecordCorpus(Seed).Take(size + More).Select(r => reader.Read(r).Reading).OfType<ReportReading>()));
            var path = Path.Combine(Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"chancery-bench-{size}-{Environment.ProcessId}"));
            using (var file = parts.OpenRecord(path, create: true))
            {
                var first = readings[..Math.Min(size, readings.Count)];
                var record = parts.Resolve(first, []);
                var resolve = Measure(() => record = parts.Resolve(first, []));
                var save = Measure(() =>
                {
                    file.AddReadings(first, reader.Fingerprint);
                    file.SaveRecord(record);
                });
                var more = Measure(() => record = parts.Resolve(readings, []));
                var again = Measure(() =>
                {
                    file.AddReadings(readings[first.Count..], reader.Fingerprint);
                    file.SaveRecord(record);
                });
                var megabytes = new FileInfo(path).Length / 1e6;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size,7}  {reading,4:F1}  {resolve,7:F1}  {more,21:F1}  {save,4:F1}  {again,18:F1}  {record.Engagements.Length,11}  {record.People.Length,6}  {megabytes,7:F0}"));
            }

            File.Delete(path);
        }

        return 0;
    }

    private static double Measure(Action work)
    {
        using var process = Process.GetCurrentProcess();
        process.Refresh();
        var before = process.TotalProcessorTime;
        work();
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalSeconds;
    }
}

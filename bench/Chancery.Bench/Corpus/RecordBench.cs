using System.Diagnostics;
using System.Globalization;
using System.Text;
using Chancery.Cli;
using Chancery.Core.Json;
using Chancery.Core.Readings;
using Chancery.Core.Records;
using Chancery.Core.Resolution.Notes;

namespace Chancery.Bench.Corpus;

/// <summary>
/// What a record of so many reports costs, and a hundred more of the month behind them and again a hundred more, in seconds of processor time: <c>record 1000 10000</c>. Each time
/// it is measured beside what making it as a whole would take (loading and resolving; saving comes on top). With <c>--decisions K</c> so many decisions of all kinds are in force, and
/// two more are made at the end, one after the other. <c>corpus N</c> writes the reports as JSON Lines instead, for the program itself.
/// </summary>
internal static class RecordBench
{
    private const int Seed = 7;
    private const int States = 48;
    private const int More = 100;
    private const int Batch = 256;

    public static int Corpus(string[] args)
    {
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
        foreach (var report in new RecordCorpus(Seed, States).Take(int.Parse(args[0], CultureInfo.InvariantCulture)))
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
        Console.WriteLine("reports   added    add copies  update     load resolve   save   engagements  people  file MB");
        var ruled = args is [.., "--decisions", var number] ? int.Parse(number, CultureInfo.InvariantCulture) : 0;
        foreach (var size in args.TakeWhile(a => a != "--decisions").Select(a => int.Parse(a, CultureInfo.InvariantCulture)))
        {
            var path = Path.Combine(Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"chancery-bench-{size}-{Environment.ProcessId}"));
            using (var file = parts.OpenRecord(path, create: true))
            {
                var corpus = new RecordCorpus(Seed, States);
                using var reports = corpus.Take(size + (2 * More)).GetEnumerator();
                Grow(size, inParts: false);
                corpus.Since = new DateOnly(2025, 1, 1);
                Grow(More, inParts: true);
                Grow(More, inParts: true);
                for (var more = 0; ruled > 0 && more < 2; more++)
                {
                    Rule(file.LoadRecord(), ruled + more, 1);
                    file.SettleCopies();
                    var done = false;
                    var update = Measure(() => done = file.TryUpdate());
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"one decision more: {update:F2}{(done ? "" : " (not done in parts)")}"));
                }

                void Rule(DiplomaticRecord record, int from, int count) => file.AddDecisions([.. Enumerable.Range(from, count).Select(i => RecordRulings.Make(record, i))]);

                void Grow(int by, bool inParts)
                {
                    var (add, copies, load, resolve, save, update) = (0d, 0d, 0d, 0d, 0d, 0d);
                    for (var left = by; left > 0; left -= Batch)
                    {
                        var batch = new List<ReportReading>();
                        for (var i = 0; i < Math.Min(Batch, left) && reports.MoveNext(); i++)
                        {
                            batch.AddRange(reader.Read(reports.Current).Reading is { } reading ? [reading] : []);
                        }

                        add += Measure(() => file.AddReadings(batch, reader.Fingerprint));
                    }

                    copies = Measure(file.SettleCopies);
                    if (inParts)
                    {
                        var done = false;
                        update = Measure(() => done = file.TryUpdate());
                        if (!done)
                        {
                            throw new InvalidOperationException("the record was to be brought up to date in parts");
                        }
                    }

                    // As a whole: what it would take otherwise.
                    List<ReportReading> readings = [];
                    (DiplomaticRecord Record, IEnumerable<Note> Notes) made = (new(), []);
                    load = Measure(() => readings = [.. file.LoadReadings()]);
                    var known = file.LoadCopies(anew: false);
                    if (!inParts && ruled > 0)
                    {
                        Rule(parts.ResolveNoted(readings, [], known).Record, 0, ruled);
                    }

                    var decisions = file.LoadDecisions();
                    resolve = Measure(() => made = parts.ResolveNoted(readings, decisions, known));
                    save = inParts ? 0 : Measure(() => file.SaveRecord(made.Record, anew: false, made.Notes));
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{readings.Count,7} {by,7} {add,6:F2} {copies,6:F2} {(inParts ? update : double.NaN),7:F2}   {load,6:F2} {resolve,7:F2} {(inParts ? double.NaN : save),6:F2}   {made.Record.Engagements.Length,11}  {made.Record.People.Length,6}  {new FileInfo(path).Length / 1e6,7:F0}"));
                }
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

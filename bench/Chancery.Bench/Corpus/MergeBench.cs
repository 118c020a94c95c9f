using System.Globalization;
using Chancery.Cli;

namespace Chancery.Bench.Corpus;

/// <summary>
/// Whether reports about one engagement become one, and no others: <c>merge REPORTS [SEED]</c>. The stories are invented, so that who tells of
/// what is known; they are read by the real reader. Pairs of reports are counted, copies left out: they would count one judgement often.
/// </summary>
internal static class MergeBench
{
    public static int Run(string[] args)
    {
        var parts = ChanceryApp.Parts();
        var reader = parts.OpenReader(null, every: false);
        var seed = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 11;
        var told = new RecordCorpus(seed).TakeTold(int.Parse(args[0], CultureInfo.InvariantCulture)).ToList();
        var record = parts.Resolve(told.Select(t => reader.Read(t.Report).Reading!), []);
        var about = told.ToDictionary(t => t.Report.ComputeId(), t => t.About, StringComparer.Ordinal);
        var originals = record.Reports.Where(r => r.CopiesOf is null).Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        var main = record.Engagements.Where(e => e.Status == Core.Readings.EngagementStatus.Main).Select(e => e.Reports.Where(originals.Contains).Distinct().ToList()).ToList();
        var merged = Pairs(main).ToHashSet();
        var meant = Pairs(about.Where(a => originals.Contains(a.Key)).GroupBy(a => a.Value).Select(g => g.Select(a => a.Key).Order(StringComparer.Ordinal).ToList())).ToHashSet();
        var right = merged.Count(meant.Contains);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{told.Count} reports of {about.Values.Distinct().Count()} engagements, {told.Count - originals.Count} found to be copies; pairs: {merged.Count} merged, {meant.Count} meant; precision {(double)right / Math.Max(1, merged.Count):F3}, recall {(double)right / Math.Max(1, meant.Count):F3}"));
        foreach (var (a, b) in merged.Except(meant).Take(5))
        {
            Console.WriteLine($"wrongly one: {about[a]} | {about[b]}");
        }

        foreach (var (a, b) in meant.Except(merged).Take(8))
        {
            Console.WriteLine($"not joined ({about[a]}):\n  {Lead(a)}\n  {Lead(b)}");
        }

        return 0;

        string Lead(string id) => told.First(t => t.Report.ComputeId() == id).Report.Text.Split('\n')[0];
    }

    private static IEnumerable<(string, string)> Pairs(IEnumerable<List<string>> groups) =>
        groups.SelectMany(g => g.SelectMany((a, i) => g.Skip(i + 1).Select(b => string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a))));
}

using System.CommandLine;
using System.Text.Json;
using Chancery.Cli.Evaluation;
using Chancery.Cli.Parts;
using Chancery.Cli.Reading;
using Chancery.Cli.Terminal;
using Chancery.Core.Dates;
using Chancery.Core.Json;
using Chancery.Core.Reports;
using Chancery.Intake;

namespace Chancery.Cli.Commands;

/// <summary>The readings that are measured: from a file of predictions, or made now.</summary>
internal sealed class EvalPredictions(CliHost host, IParts parts, InputOptions input, ParseResult result)
{
    public IReadOnlyDictionary<string, ScoredReport> ForGold(IReadOnlyList<GoldReport> gold, string[] inputs)
    {
        if (FromFile(inputs, PredictionFile.Stem) is { } given)
        {
            return given;
        }

        var items = inputs.Length > 0 ? input.Read(result, inputs, host) : Beside(gold);
        var urls = gold.Where(g => g.Url is not null).ToDictionary(g => g.Expected.Id, g => g.Url, StringComparer.Ordinal);
        return ReadNow(items.Select(i => Addressed(i, urls)), PredictionFile.Stem);
    }

    public IReadOnlyDictionary<string, ScoredReport> ForReadouts(IReadOnlyList<ReadoutCase> cases, string[] inputs) =>
        FromFile(inputs, id => id) ?? ReadNow(cases.Where(c => !string.IsNullOrWhiteSpace(c.Text)).Select(c => IntakeItem.Of(new Report(c.Id, c.Text!)
        {
            Published = Edtf.TryParse(c.Published, out var day) ? day : (Edtf?)null,
        })), id => id);

    private Dictionary<string, ScoredReport>? FromFile(string[] inputs, Func<string, string> key)
    {
        if (inputs is not [var path] || (path != "-" && !PredictionFile.IsOne(path)))
        {
            return null;
        }

        using var stream = path == "-" ? host.OpenInput() : File.OpenRead(path);
        return PredictionFile.Load(path, stream, key, (json, id) => ScoredJson.Report(json, id));
    }

    private IEnumerable<IntakeItem> Beside(IReadOnlyList<GoldReport> gold)
    {
        var paths = gold.Select(g => g.TextPath).OfType<string>().ToList();
        return paths.Count > 0
            ? input.Read(result, paths, host)
            : throw new CliException("eval.no-texts", "no text lies beside the gold (ID.txt in its folder or the one above); name texts or predictions", ExitCode.Usage);
    }

    private Dictionary<string, ScoredReport> ReadNow(IEnumerable<IntakeItem> items, Func<string, string> key)
    {
        var readings = new Dictionary<string, ScoredReport>(StringComparer.Ordinal);
        using var progress = new ProgressLine(host);
        var faults = new ReadFaults(host);
        foreach (var item in OrderedReading.Read(items, parts.OpenReader(input.Languages(result), input.Every(result)), input.Threads(result), host.Stop))
        {
            if (item.Reading is not { } reading)
            {
                progress.Clear();
                faults.Tell(item);
                continue;
            }

            // Through JSON, so that what is measured is what extract prints.
            using var json = JsonSerializer.SerializeToDocument(ReportReadingJson.From(reading), RecordJson.Compact.ReportReadingJson);
            var id = key(reading.Report.Source);
            readings[id] = ScoredJson.Report(json.RootElement, id);
            progress.Report(readings.Count, "read");
        }

        progress.Clear();
        faults.Finish();
        host.Stop.ThrowIfCancellationRequested();
        return readings;
    }

    private static IntakeItem Addressed(IntakeItem item, Dictionary<string, string?> urls) =>
        item.Report is { Url: null } report && urls.TryGetValue(PredictionFile.Stem(report.Source), out var url)
            ? IntakeItem.Of(report with { Url = url })
            : item;
}

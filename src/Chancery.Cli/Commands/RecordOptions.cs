using System.CommandLine;
using Chancery.Cli.Building;
using Chancery.Cli.Parts;
using Chancery.Cli.Reading;
using Chancery.Cli.Terminal;
using Chancery.Core.Readings;
using Chancery.Core.Records;

namespace Chancery.Cli.Commands;

/// <summary>Where a command takes its record from: a file, reports read now, or reports read into the file first.</summary>
internal sealed class RecordOptions
{
    private readonly Option<string> _record = RecordFileOption.Create(required: false);
    private readonly Option<string[]> _reports = new("--reports") { Description = "Reports to read first: into the record file, or into memory where none is named", HelpName = "paths", AllowMultipleArgumentsPerToken = true };
    private readonly DecisionOptions _decisions;
    private readonly InputOptions _input;

    public RecordOptions(Command command)
    {
        command.Add(_record);
        command.Add(_reports);
        _decisions = new DecisionOptions(command);
        _input = new InputOptions(command);
    }

    public DiplomaticRecord Load(ParseResult result, CliHost host, IParts parts)
    {
        var path = result.GetValue(_record);
        var reports = result.GetValue(_reports) ?? [];
        if (path is null)
        {
            return reports.Length > 0
                ? FromReports(result, host, parts, reports)
                : throw new CliException("cli.no-record", "name a record (--record FILE) or reports to read (--reports PATH...)", ExitCode.Usage);
        }

        if (reports.Length == 0)
        {
            using var existing = parts.OpenRecord(path, create: false);
            if (!existing.IsCurrent)
            {
                Messages.Warning(host, $"{existing.Name}: reports or decisions came since the record was made; run 'chancery build' again to bring it up to date");
            }

            return existing.LoadRecord();
        }

        var reader = parts.OpenReader(_input.Languages(result), _input.Every(result));
        using var file = parts.OpenRecord(path, create: true);
        file.AddDecisions(_decisions.Read(result));
        new RecordBuild(host, parts, reader, _input.Threads(result)).Run(_input.Read(result, reports, host), file);
        return file.LoadRecord();
    }

    private DiplomaticRecord FromReports(ParseResult result, CliHost host, IParts parts, string[] reports)
    {
        var reader = parts.OpenReader(_input.Languages(result), _input.Every(result));
        var readings = new List<ReportReading>();
        var faults = new ReadFaults(host);
        using (var progress = new ProgressLine(host))
        {
            foreach (var item in OrderedReading.Read(_input.Read(result, reports, host), reader, _input.Threads(result), host.Stop))
            {
                if (item.Reading is { } reading)
                {
                    readings.Add(reading);
                    progress.Report(readings.Count, "read");
                }
                else
                {
                    progress.Clear();
                    faults.Tell(item);
                }
            }
        }

        faults.Finish();
        host.Stop.ThrowIfCancellationRequested();
        return readings.Count > 0 ? parts.Resolve(readings, _decisions.Read(result)) : throw new CliException("cli.no-reports", "no report could be read");
    }
}

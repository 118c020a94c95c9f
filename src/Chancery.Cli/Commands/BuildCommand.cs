using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Chancery.Cli.Building;
using Chancery.Cli.Parts;
using Chancery.Cli.Terminal;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery build</c>: reports into a record file.</summary>
internal static class BuildCommand
{
    private const int MostReasons = 5;

    public static Command Create(CliHost host, IParts parts)
    {
        var command = new Command("build", "Reads reports into a record; reports that are on file are passed over, and a build that was stopped goes on");
        var paths = new Argument<string[]>("paths") { Description = "Files, folders, or - for standard input", Arity = ArgumentArity.ZeroOrMore };
        var record = RecordFileOption.Create(required: true, "; made where there is none");
        command.Add(paths);
        command.Add(record);
        var log = new Option<string>("--log") { Description = "Write what became of each input, one JSON object a line", HelpName = "file" };
        command.Add(log);
        var decisions = new DecisionOptions(command);
        var input = new InputOptions(command);
        var format = new FormatOption(command, "text", "json");
        command.SetAction(result =>
        {
            var given = InputOptions.PathsOrInput(result.GetValue(paths), host);
            using var ledger = result.GetValue(log) is { } path ? new LedgerLog(path) : null;
            var reader = parts.OpenReader(input.Languages(result), input.Every(result));
            using var file = parts.OpenRecord(result.GetRequiredValue(record), create: true);
            file.AddDecisions(decisions.Read(result));
            var build = new RecordBuild(host, parts, reader, input.Threads(result), ledger);
            var isDone = false;
            BuildSummary summary;
            try
            {
                summary = build.Run(input.Read(result, given, host), file);
                isDone = true;
            }
            catch (OperationCanceledException)
            {
                throw new CliException("cli.interrupted", $"interrupted; the batches done are in {file.Name}: run the same command to go on");
            }
            finally
            {
                // What was known before the batch that was not finished.
                build.Ledger.Flush();
                if (ledger?.Fault is { } fault && !isDone)
                {
                    Messages.Warning(host, $"{fault.Message} [{fault.Code}]");
                }
            }

            Print(host.Out, file.Name, summary, format.Of(result));
            DecisionText.Warn(host, summary.Record.Outcomes);
            return ledger?.Fault is { } unlogged ? throw unlogged : summary.HasReports ? ExitCode.Done : ExitCode.Failed;
        });
        return command;
    }

    private static void Print(TextWriter output, string name, BuildSummary summary, OutputFormat format)
    {
        var record = summary.Record;
        if (format == OutputFormat.Json)
        {
            using var stream = new MemoryStream();
            using (var json = new Utf8JsonWriter(stream))
            {
                json.WriteStartObject();
                json.WriteString("record", name);
                json.WriteNumber("added", summary.Ledger.Count(InputOutcome.Added));
                json.WriteNumber("known", summary.Ledger.Count(InputOutcome.Known));
                json.WriteNumber("copies", summary.Ledger.Count(InputOutcome.Copy));
                json.WriteNumber("refused", summary.Ledger.Count(InputOutcome.Refused));
                json.WriteNumber("aside", summary.Ledger.Count(InputOutcome.Aside));
                json.WriteStartObject("asideReasons");
                foreach (var (reason, count) in summary.Ledger.AsideReasons)
                {
                    json.WriteNumber(reason, count);
                }

                json.WriteEndObject();
                json.WriteNumber("reports", record.Reports);
                json.WriteNumber("engagements", record.Engagements);
                json.WriteNumber("people", record.People);
                json.WriteNumber("mechanisms", record.Mechanisms);
                json.WriteNumber("discrepancies", record.Discrepancies);
                json.WriteEndObject();
            }

            output.WriteLine(System.Text.Encoding.UTF8.GetString(stream.ToArray()));
            return;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {summary.Ledger.Count(InputOutcome.Added)} reports added, {summary.Ledger.Count(InputOutcome.Copy)} copies, {summary.Ledger.Count(InputOutcome.Known)} known, {summary.Ledger.Count(InputOutcome.Refused)} refused"));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"on file: {record.Reports} reports, {record.Engagements} engagements, {record.People} people, {record.Mechanisms} mechanisms, {record.Discrepancies} discrepancies"));
        if (summary.Ledger.Count(InputOutcome.Aside) is > 0 and var aside)
        {
            var reasons = string.Join("; ", summary.Ledger.AsideReasons.Take(MostReasons).Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.Key}: {r.Value}")));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"also there and rightly left alone, being no reports: {aside} ({reasons}); --log lists them"));
        }
    }
}

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
    public static Command Create(CliHost host, IParts parts)
    {
        var command = new Command("build", "Reads reports into a record file; reports that are on file are passed over, and a build that was stopped goes on");
        var paths = new Argument<string[]>("paths") { Description = "Files, folders, or - for standard input", Arity = ArgumentArity.ZeroOrMore };
        var record = new Option<string>("--record") { Description = "The record file; made where there is none", HelpName = "file", Required = true };
        command.Add(paths);
        command.Add(record);
        var decisions = new DecisionOptions(command);
        var input = new InputOptions(command);
        var format = new FormatOption(command, "text", "json");
        command.SetAction(result =>
        {
            var given = InputOptions.PathsOrInput(result.GetValue(paths), host);
            var reader = parts.OpenReader(input.Languages(result), input.Every(result));
            var path = result.GetRequiredValue(record);
            using var file = parts.OpenRecord(path, create: true);
            file.AddDecisions(decisions.Read(result));
            BuildSummary summary;
            try
            {
                summary = new RecordBuild(host, parts, reader, input.Threads(result)).Run(input.Read(result, given, host), file);
            }
            catch (OperationCanceledException)
            {
                throw new CliException("cli.interrupted", $"interrupted; the batches done are in {path}: run the same command to go on");
            }

            Print(host.Out, path, summary, format.Of(result));
            DecisionText.Warn(host, summary.Record);
            return summary.Added + summary.Known > 0 ? ExitCode.Done : ExitCode.Failed;
        });
        return command;
    }

    private static void Print(TextWriter output, string path, BuildSummary summary, OutputFormat format)
    {
        var record = summary.Record;
        if (format == OutputFormat.Json)
        {
            using var stream = new MemoryStream();
            using (var json = new Utf8JsonWriter(stream))
            {
                json.WriteStartObject();
                json.WriteString("record", path);
                json.WriteNumber("added", summary.Added);
                json.WriteNumber("known", summary.Known);
                json.WriteNumber("failed", summary.Failed);
                json.WriteNumber("reports", record.Reports.Length);
                json.WriteNumber("engagements", record.Engagements.Length);
                json.WriteNumber("people", record.People.Length);
                json.WriteNumber("mechanisms", record.Mechanisms.Length);
                json.WriteNumber("discrepancies", record.Discrepancies.Length);
                json.WriteEndObject();
            }

            output.WriteLine(System.Text.Encoding.UTF8.GetString(stream.ToArray()));
            return;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}: {summary.Added} reports added, {summary.Known} known, {summary.Failed} not read"));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"on file: {record.Reports.Length} reports, {record.Engagements.Length} engagements, {record.People.Length} people, {record.Mechanisms.Length} mechanisms, {record.Discrepancies.Length} discrepancies"));
    }
}

using System.CommandLine;
using Chancery.Cli.Parts;
using Chancery.Cli.Reading;
using Chancery.Cli.Terminal;
using Chancery.Core.Json;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery extract</c>: reports to JSON Lines.</summary>
internal static class ExtractCommand
{
    public static Command Create(CliHost host, IParts parts)
    {
        var command = new Command("extract", "Reads reports and prints what each one says, one JSON object a line, in the order of the input");
        var paths = new Argument<string[]>("paths") { Description = "Files (text, Markdown, HTML, JSON, feeds, mail, WARC, PDF, and archives of them), folders, or - for standard input", Arity = ArgumentArity.ZeroOrMore };
        command.Add(paths);
        var input = new InputOptions(command);
        command.SetAction(result => Run(host, parts, input, result, InputOptions.PathsOrInput(result.GetValue(paths), host)));
        return command;
    }

    private static int Run(CliHost host, IParts parts, InputOptions input, ParseResult result, IReadOnlyList<string> paths)
    {
        var reader = parts.OpenReader(input.Languages(result), input.Every(result));
        var items = OrderedReading.Read(input.Read(result, paths, host), reader, input.Threads(result), host.Stop);
        using var progress = new ProgressLine(host);
        var done = 0;
        var faults = new ReadFaults(host);
        foreach (var item in items)
        {
            if (item.Reading is { } reading)
            {
                host.Out.WriteLine(ReportReadingWriter.Write(reading));
                done++;
                if (!host.IsOutTerminal)
                {
                    progress.Report(done, "read");
                }
            }
            else
            {
                progress.Clear();
                faults.Tell(item);
            }
        }

        progress.Clear();
        faults.Finish();
        host.Stop.ThrowIfCancellationRequested();
        return done > 0 ? ExitCode.Done : ExitCode.Failed;
    }
}

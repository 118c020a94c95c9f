using System.CommandLine;
using Chancery.Cli.Parts;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery discrepancies</c>: where reports differ.</summary>
internal static class DiscrepanciesCommand
{
    public static Command Create(CliHost host, IParts parts)
    {
        var command = new Command("discrepancies", "Lists where reports differ, the weightiest first, with the sources of each value; a wire story and its copies count once");
        var limit = new Option<int>("--limit") { Description = "At most so many (default: all)", HelpName = "n", DefaultValueFactory = _ => int.MaxValue };
        command.Add(limit);
        var source = new RecordOptions(command);
        var format = new FormatOption(command, "text", "json");
        command.SetAction(result => parts.Writers.Discrepancies(source.Load(result, host, parts), Math.Max(1, result.GetValue(limit)), format.Of(result), host.Out)
            ? ExitCode.Done
            : throw new CliException("cli.nothing-found", "no report on file differs from another"));
        return command;
    }
}

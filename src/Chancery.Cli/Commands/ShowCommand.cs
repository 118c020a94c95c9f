using System.CommandLine;
using Chancery.Cli.Parts;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery show</c>: one thing of the record with its evidence.</summary>
internal static class ShowCommand
{
    public static Command Create(CliHost host, IParts parts)
    {
        var command = new Command("show", "Shows an engagement, a person, a mechanism or a report with its evidence");
        var subject = new Argument<string>("subject") { Description = "Id, or (part of) a name in any spelling on file; the source of a report" };
        command.Add(subject);
        var why = new Option<bool>("--why") { Description = "The proof of an engagement's date: which days are left after each fact" };
        command.Add(why);
        var source = new RecordOptions(command);
        var format = new FormatOption(command, "text", "json");
        command.SetAction(result =>
        {
            var name = result.GetRequiredValue(subject);
            var record = source.Load(result, host, parts);
            return (result.GetValue(why) ? parts.Writers.Why(record, name, format.Of(result), host.Out) : parts.Writers.Show(record, name, format.Of(result), host.Out))
                ? ExitCode.Done
                : throw new CliException("cli.nothing-found", $"the record holds no engagement, person, mechanism or report '{name}'");
        });
        return command;
    }
}

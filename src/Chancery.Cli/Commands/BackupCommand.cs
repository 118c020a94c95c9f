using System.CommandLine;
using Chancery.Cli.Parts;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery backup</c>: a copy of a record in use.</summary>
internal static class BackupCommand
{
    public static Command Create(CliHost host, IParts parts)
    {
        var command = new Command("backup", "Copies a record into a new file or an empty database, also while others read and write it");
        var target = new Argument<string>("copy") { Description = "The copy, a file or postgres://user@host:port/database; never overwrites" };
        command.Add(target);
        var record = new RecordFileOption(command);
        command.SetAction(result =>
        {
            using var file = record.Open(result, parts);
            host.Out.WriteLine($"{file.BackUp(result.GetRequiredValue(target))}: copy of {file.Name}");
            return ExitCode.Done;
        });
        return command;
    }
}

using System.CommandLine;
using Chancery.Cli.Parts;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery backup</c>: a copy of a record in use.</summary>
internal static class BackupCommand
{
    public static Command Create(CliHost host, IParts parts)
    {
        var command = new Command("backup", "Copies a record into a new file, also while others read and write it");
        var target = new Argument<string>("file") { Description = "The copy; never overwrites" };
        command.Add(target);
        var record = new RecordFileOption(command);
        command.SetAction(result =>
        {
            using var file = record.Open(result, parts);
            var path = result.GetRequiredValue(target);
            file.BackUp(path);
            host.Out.WriteLine($"{path}: copy of {record.Path(result)}");
            return ExitCode.Done;
        });
        return command;
    }
}

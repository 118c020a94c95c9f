using System.CommandLine;
using Chancery.Cli.Parts;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery export</c>: the record for other programs.</summary>
internal static class ExportCommand
{
    public static Command Create(CliHost host, IParts parts)
    {
        var command = new Command("export", "Writes the whole record for other programs");
        var json = new Command("json", "One JSON object in a stable order: the same reports give the same bytes");
        var source = new RecordOptions(json);
        json.SetAction(result =>
        {
            parts.Writers.ExportJson(source.Load(result, host, parts), host.Out);
            return ExitCode.Done;
        });
        command.Add(json);
        return command;
    }
}

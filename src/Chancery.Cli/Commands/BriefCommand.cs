using System.CommandLine;
using Chancery.Cli.Parts;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery brief</c>: what one must know before the next meeting of two parties.</summary>
internal static class BriefCommand
{
    public static Command Create(CliHost host, IParts parts)
    {
        var command = new Command("brief", "Prints the brief of two parties: who sits across the table, rounds, agreements, open matters, positions, each with its source");
        var party = new Argument<string>("party") { Description = "ISO 3166-1 code or acronym, e.g. VN, ASEAN" };
        var other = new Argument<string>("other") { Description = "The other side" };
        command.Add(party);
        command.Add(other);
        var source = new RecordOptions(command);
        var format = new FormatOption(command, "text", "md", "json");
        command.SetAction(result =>
        {
            var (one, two) = (PartyCode.Of(result.GetRequiredValue(party)), PartyCode.Of(result.GetRequiredValue(other)));
            var record = source.Load(result, host, parts);
            return parts.Writers.Brief(record, one, two, format.Of(result), host.Out)
                ? ExitCode.Done
                : throw new CliException("cli.nothing-found", $"the record holds no engagement of {one} and {two}; on file are: {PartyCode.OnFile(record)}");
        });
        return command;
    }
}

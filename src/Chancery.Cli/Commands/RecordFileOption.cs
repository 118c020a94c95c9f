using System.CommandLine;
using Chancery.Cli.Parts;

namespace Chancery.Cli.Commands;

/// <summary>The option <c>--record</c> of commands that work on a file that exists.</summary>
internal sealed class RecordFileOption
{
    private readonly Option<string> _record = new("--record") { Description = "The record file", HelpName = "file", Required = true };

    public RecordFileOption(Command command) => command.Add(_record);

    public string Path(ParseResult result) => result.GetRequiredValue(_record);

    public IRecordFile Open(ParseResult result, IParts parts) => parts.OpenRecord(Path(result), create: false);
}

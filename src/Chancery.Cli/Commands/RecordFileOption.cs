using System.CommandLine;
using Chancery.Cli.Parts;

namespace Chancery.Cli.Commands;

/// <summary>The option <c>--record</c> of commands that work on a record that exists.</summary>
internal sealed class RecordFileOption
{
    private readonly Option<string> _record = Create(required: true);

    public RecordFileOption(Command command) => command.Add(_record);

    public static Option<string> Create(bool required, string more = "") =>
        new("--record") { Description = $"The record: a file, or postgres://user@host:port/database{more}", HelpName = "record", Required = required };

    public IRecordFile Open(ParseResult result, IParts parts) => parts.OpenRecord(result.GetRequiredValue(_record), create: false);
}

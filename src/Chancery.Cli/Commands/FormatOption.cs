using System.CommandLine;
using Chancery.Cli.Parts;

namespace Chancery.Cli.Commands;

/// <summary>The option <c>--format</c>.</summary>
internal sealed class FormatOption
{
    private readonly Option<string> _option = new("--format");

    public FormatOption(Command command, params string[] formats)
    {
        _option.Description = $"How to write it (default {formats[0]})";
        _option.HelpName = string.Join('|', formats);
        _option.AcceptOnlyFromAmong(formats);
        command.Add(_option);
    }

    public OutputFormat Of(ParseResult result) => result.GetValue(_option) switch
    {
        "json" => OutputFormat.Json,
        "md" => OutputFormat.Md,
        _ => OutputFormat.Text,
    };
}

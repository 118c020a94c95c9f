using System.Collections.Immutable;
using System.CommandLine;
using Chancery.Core.Json;
using Chancery.Core.Records;

namespace Chancery.Cli.Commands;

/// <summary>The option <c>--decisions</c>.</summary>
internal sealed class DecisionOptions
{
    private readonly Option<string> _file = new("--decisions") { Description = "Decisions to apply (decisions.jsonl): into the record file, or in memory where none is named", HelpName = "file" };

    public DecisionOptions(Command command) => command.Add(_file);

    public ImmutableArray<Decision> Read(ParseResult result) => result.GetValue(_file) is { } path ? Read(path) : [];

    public static ImmutableArray<Decision> Read(string path)
    {
        try
        {
            using var reader = File.OpenText(path);
            return Read(path, reader);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CliException("cli.decisions", $"{path}: the decisions cannot be read ({e.Message})");
        }
    }

    public static ImmutableArray<Decision> Read(string name, TextReader reader)
    {
        try
        {
            return DecisionLines.Read(reader);
        }
        catch (FormatException e)
        {
            throw new CliException("cli.decisions", $"{name}: {e.Message}");
        }
    }
}

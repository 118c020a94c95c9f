using System.CommandLine.Parsing;

namespace Chancery.Cli.Terminal;

/// <summary>A command as it is typed.</summary>
internal static class CommandPath
{
    public const string Program = "chancery";

    /// <summary><c>chancery pack check</c>.</summary>
    public static string Of(CommandResult command)
    {
        var words = new Stack<string>();
        for (SymbolResult? at = command; at is CommandResult { Parent: not null } inner; at = at.Parent)
        {
            words.Push(inner.Command.Name);
        }

        words.Push(Program);
        return string.Join(' ', words);
    }
}

using Spectre.Console;

namespace Chancery.Cli.Terminal;

/// <summary>A table with lines, for terminals only.</summary>
internal static class TerminalTable
{
    /// <param name="headings">The first column is text, the others are figures.</param>
    public static void Write(CliHost host, IReadOnlyList<string> headings, IEnumerable<string[]> rows)
    {
        var table = new Table { Border = TableBorder.Rounded };
        for (var i = 0; i < headings.Count; i++)
        {
            var column = new TableColumn(Markup.Escape(headings[i]));
            table.AddColumn(i == 0 ? column : column.RightAligned());
        }

        foreach (var row in rows)
        {
            table.AddRow([.. row.Select(cell => new Text(cell))]);
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(host.Out),
            Ansi = host.HasColor ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = host.HasColor ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
        });
        console.Write(table);
    }
}

using System.Globalization;
using Chancery.Cli.Terminal;

namespace Chancery.Cli.Evaluation;

/// <summary>Figures for people.</summary>
internal static class EvalText
{
    public static void Write(CliHost host, EvalResult result, bool misses)
    {
        var output = host.Out;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{result.Reports} reports, {result.Missing.Count} without a prediction"));
        Rows(host, result.Rows);
        foreach (var (name, rows) in result.Groups)
        {
            output.WriteLine();
            output.WriteLine($"{name}: {rows[^1].Gold.ToString(CultureInfo.InvariantCulture)} reports");
            Rows(host, rows);
        }

        if (misses)
        {
            output.WriteLine();
            foreach (var miss in result.Misses)
            {
                Write(output, miss);
            }
        }
    }

    private static void Write(TextWriter output, Miss miss)
    {
        var what = miss switch
        {
            { Predicted: null } => $"missed {miss.Gold}",
            { Gold: null } => $"spurious {miss.Predicted}",
            _ => $"{miss.Predicted}, should be {miss.Gold}",
        };
        output.WriteLine($"{miss.Report}: {miss.Field}: {what}{(string.IsNullOrEmpty(miss.Quote) ? "" : $" | {miss.Quote}")}");
    }

    private static void Rows(CliHost host, IReadOnlyList<FigureRow> rows)
    {
        if (host.IsOutTerminal)
        {
            TerminalTable.Write(host, ["figure", "precision", "recall", "F1", "gold"], rows.Select(r => new[] { r.Name, Cell(r.Precision), Cell(r.Recall), Cell(r.F1), r.Gold.ToString("0", CultureInfo.InvariantCulture) }));
            return;
        }

        foreach (var r in rows)
        {
            var gold = r.Precision is null ? r.Gold.ToString("0", CultureInfo.InvariantCulture) : Rounding.Text(r.Gold);
            host.Out.WriteLine($"{r.Name,-26} P {Rounding.Text(r.Precision),-6} R {Rounding.Text(r.Recall),-6} F1 {Rounding.Text(r.F1),-6} (gold {gold})");
        }
    }

    private static string Cell(double? value) => value is null or double.NaN ? "" : Rounding.Text3(value.Value);
}

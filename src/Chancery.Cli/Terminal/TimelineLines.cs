using System.Text;
using Chancery.Publishing.Timelines;

namespace Chancery.Cli.Terminal;

/// <summary>A timeline as plain lines: a column a heading, as wide as it needs, none of them broken.</summary>
internal static class TimelineLines
{
    public static string Of(Timeline timeline)
    {
        var text = new StringBuilder();
        Append(text, timeline.Rows);
        if (!timeline.Unplaced.IsEmpty)
        {
            text.Append(text.Length > 0 ? "\n" : "").Append("Year unknown\n");
            Append(text, timeline.Unplaced);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, IReadOnlyCollection<TimelineRow> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var lines = rows.Select(TimelineTable.Cells).Prepend(TimelineTable.Heads).ToList();
        var widths = Enumerable.Range(0, TimelineTable.Heads.Count).Select(i => lines.Max(l => l[i].Length)).ToArray();
        foreach (var line in lines)
        {
            var padded = line.Select((cell, i) => cell.PadRight(widths[i]));
            text.Append(string.Join("  ", padded).TrimEnd()).Append('\n');
        }
    }
}

using System.Globalization;
using System.Text;
using Chancery.Publishing.Words;

namespace Chancery.Publishing.Timelines;

/// <summary>A timeline as rows of cells, for a terminal, and as a Markdown page.</summary>
public static class TimelineTable
{
    /// <summary>The heads of the columns.</summary>
    public static IReadOnlyList<string> Heads { get; } = ["Date", "Engagement", "Parties", "Place", "People", "Reports"];

    /// <summary>As many cells as there are heads, none of them null.</summary>
    public static IReadOnlyList<string> Cells(TimelineRow row)
    {
        var planned = row.Status == Core.Readings.EngagementStatus.Planned ? " (planned)" : "";
        return [row.When, row.Title + planned, string.Join(", ", row.Parties), row.Place ?? "", row.People, row.Reports.Length.ToString(CultureInfo.InvariantCulture)];
    }

    /// <summary>Tables for those in order and those that have no place in it; a line of text where there is nothing.</summary>
    public static string Markdown(Timeline timeline)
    {
        var page = new StringBuilder();
        if (timeline.Rows.IsEmpty && timeline.Unplaced.IsEmpty)
        {
            return "No engagement on file.\n";
        }

        Append(page, timeline.Rows);
        if (!timeline.Unplaced.IsEmpty)
        {
            page.Append(page.Length > 0 ? "\n" : "").Append("## Year unknown\n\n");
            Append(page, timeline.Unplaced);
        }

        return page.ToString();
    }

    private static void Append(StringBuilder page, IReadOnlyCollection<TimelineRow> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        page.Append("| ").AppendJoin(" | ", Heads).Append(" |\n|").Insert(page.Length, " --- |", Heads.Count).Append('\n');
        foreach (var row in rows)
        {
            page.Append("| ").AppendJoin(" | ", Cells(row).Select(Words.Markdown.Escape)).Append(" |\n");
        }
    }
}

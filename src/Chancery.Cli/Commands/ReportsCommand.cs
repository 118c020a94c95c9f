using System.CommandLine;
using System.Globalization;
using Chancery.Cli.Parts;
using Chancery.Core.Json;
using Chancery.Core.Records;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery reports</c>: what is on file.</summary>
internal static class ReportsCommand
{
    public static Command Create(CliHost host, IParts parts)
    {
        var command = new Command("reports", "Lists the reports on file, oldest first; with --copies the groups of reports that repeat one another's words");
        var words = new Argument<string[]>("words") { Description = "Only reports whose source, outlet or id holds one of these", Arity = ArgumentArity.ZeroOrMore };
        var language = new Option<string>("--lang") { Description = "Only reports in this language", HelpName = "code" };
        var from = new Option<string>("--from") { Description = "Published on or after this day, month or year", HelpName = "date" };
        var to = new Option<string>("--to") { Description = "Published on or before this day, month or year", HelpName = "date" };
        var undated = new Option<bool>("--undated") { Description = "Only reports whose day of publication is not known" };
        var copies = new Option<bool>("--copies") { Description = "Groups of one original and its copies" };
        command.Add(words);
        command.Add(language);
        command.Add(from);
        command.Add(to);
        command.Add(undated);
        command.Add(copies);
        var record = new RecordFileOption(command);
        var format = new FormatOption(command, "text", "json");
        command.SetAction(result =>
        {
            using var file = record.Open(result, parts);
            var all = file.LoadRecord().Reports;
            var filter = new ReportFilter(result.GetValue(words) ?? [], result.GetValue(language), result.GetValue(from), result.GetValue(to), result.GetValue(undated));
            var isJson = format.Of(result) == OutputFormat.Json;
            var chosen = result.GetValue(copies) ? Groups(all, filter) : all.Where(filter.Takes).OrderBy(r => r.Published?.ToString() ?? "~", StringComparer.Ordinal).ThenBy(r => r.Id, StringComparer.Ordinal);
            foreach (var report in chosen)
            {
                host.Out.WriteLine(isJson ? Json(report) : Text(report));
            }

            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>Each original before its copies; a group is shown whole where one of it is asked for.</summary>
    private static IEnumerable<RecordReport> Groups(IEnumerable<RecordReport> all, ReportFilter filter) =>
        from report in all
        group report by report.CopiesOf ?? report.Id into one
        where one.Count() > 1 && one.Any(filter.Takes)
        orderby one.Key
        from member in one.OrderBy(r => r.CopiesOf is null ? 0 : 1).ThenBy(r => r.Published?.ToString() ?? "~", StringComparer.Ordinal).ThenBy(r => r.Id, StringComparer.Ordinal)
        select member;

    private static string Text(RecordReport report) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(report.CopiesOf is null ? "" : "  copy ")}{report.Id}  {report.Published?.ToString() ?? "undated",-10}  {report.Lang}  {report.Source}{Outlet(report)}");

    private static string Outlet(RecordReport report)
    {
        var signed = new[] { report.Outlet }.Concat(report.Lineage.Select(l => l.Agency)).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase);
        return string.Join(", after ", signed) is { Length: > 0 } from ? $"  ({from})" : "";
    }

    private static string Json(RecordReport report)
    {
        return JsonText.WriteLine(json =>
        {
            json.WriteStartObject();
            json.WriteString("id", report.Id);
            json.WriteString("source", report.Source);
            json.WriteString("lang", report.Lang);
            json.WriteString("published", report.Published?.ToString());
            json.WriteString("publishedBecause", report.PublishedBecause);
            json.WriteArray("publishedCandidates", report.PublishedCandidates, static (j, candidate) => j.Write(candidate));
            json.WriteString("outlet", report.Outlet);
            json.WriteString("byline", report.Byline);
            json.WriteArray("lineage", report.Lineage, static (j, mark) => j.Write(mark));
            json.WriteString("copies_of", report.CopiesOf);
            json.WriteEndObject();
        });
    }
}

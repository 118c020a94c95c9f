using System.CommandLine;
using System.Globalization;
using System.Text;
using Chancery.Cli.Parts;
using Chancery.Core.Json;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery search</c>: words in reports and in what was read from them.</summary>
internal static class SearchCommand
{
    private const int MostClaims = 5;

    public static Command Create(CliHost host, IParts parts)
    {
        var command = new Command("search", "Finds reports that hold all the words, best first, and what was read from those words");
        var words = new Argument<string[]>("words") { Description = "Words as the reports have them; case does not count", Arity = ArgumentArity.OneOrMore };
        var toneless = new Option<bool>("--toneless") { Description = "Tones, accents and the barred d do not count either" };
        var limit = new Option<int>("--limit") { Description = "At most so many reports (default 20)", HelpName = "n", DefaultValueFactory = _ => 20 };
        command.Add(words);
        command.Add(toneless);
        command.Add(limit);
        var record = new RecordFileOption(command);
        var format = new FormatOption(command, "text", "json");
        command.SetAction(result =>
        {
            using var file = record.Open(result, parts);
            var text = string.Join(' ', result.GetRequiredValue(words));
            var hits = file.Search(text, Math.Max(1, result.GetValue(limit)), exact: !result.GetValue(toneless));
            foreach (var hit in hits)
            {
                host.Out.WriteLine(format.Of(result) == OutputFormat.Json ? Json(hit) : Text(hit));
            }

            return hits.Count > 0 ? ExitCode.Done : throw new CliException("cli.nothing-found", $"no report on file holds '{text}'{(result.GetValue(toneless) ? "" : "; with --toneless diacritics do not count")}");
        });
        return command;
    }

    private static string Text(SearchHit hit)
    {
        var lines = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{hit.Source} [{hit.Report}]\n  {hit.Passage.ReplaceLineEndings(" ")}");
        foreach (var claim in hit.Claims.Take(MostClaims))
        {
            lines.Append(CultureInfo.InvariantCulture, $"\n  {claim.Subject} {claim.Property} = {claim.Value} ({claim.Start}–{claim.End})");
        }

        return hit.Claims.Count <= MostClaims ? lines.ToString() : lines.Append(CultureInfo.InvariantCulture, $"\n  … and {hit.Claims.Count - MostClaims} more claims").ToString();
    }

    private static string Json(SearchHit hit)
    {
        return JsonText.WriteLine(json =>
        {
            json.WriteStartObject();
            json.WriteString("report", hit.Report);
            json.WriteString("source", hit.Source);
            json.WriteString("passage", hit.Passage);
            json.WriteArray("claims", hit.Claims, (j, c) =>
            {
                j.WriteString("subject", c.Subject);
                j.WriteString("property", c.Property);
                j.WriteString("value", c.Value);
                j.WriteString("quote", c.Words);
                j.WriteNumber("start", c.Start);
                j.WriteNumber("end", c.End);
            });
            json.WriteEndObject();
        });
    }
}

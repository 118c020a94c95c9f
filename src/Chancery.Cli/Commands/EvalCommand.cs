using System.CommandLine;
using Chancery.Cli.Evaluation;
using Chancery.Cli.Parts;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery eval</c>: precision, recall and F1 against gold.</summary>
internal static class EvalCommand
{
    public static Command Create(CliHost host, IParts parts)
    {
        var command = new Command("eval", "Measures readings against a gold standard, figure by figure");
        var inputs = new Argument<string[]>("inputs") { Description = "Predictions (what extract printed, as .jsonl or -), or texts to read; default: the texts beside the gold", Arity = ArgumentArity.ZeroOrMore };
        var gold = new Option<string>("--gold") { Description = "Folder of gold files; texts lie in it or one folder above", HelpName = "folder" };
        var readouts = new Option<string>("--readouts") { Description = "Cases with text and expected engagement, JSON Lines; in place of --gold", HelpName = "file" };
        var dates = new Option<string>("--dates") { Description = "Texts with every date that they tell, JSON Lines; in place of --gold", HelpName = "file" };
        var ids = new Option<string>("--ids") { Description = "Only reports whose id begins so", HelpName = "prefix" };
        var by = new Option<string>("--by") { Description = "Figures for each part of the gold as well", HelpName = "lang|kind" };
        var baseline = new Option<string>("--baseline") { Description = "Earlier figures (--format json) to compare with; exit 1 where one fell", HelpName = "file" };
        var misses = new Option<bool>("--misses") { Description = "List every value that is not as the gold has it" };
        by.AcceptOnlyFromAmong("lang", "kind");
        command.Add(inputs);
        command.Add(gold);
        command.Add(readouts);
        command.Add(dates);
        command.Add(ids);
        command.Add(by);
        command.Add(baseline);
        command.Add(misses);
        var input = new InputOptions(command);
        var format = new FormatOption(command, "text", "json");
        command.Validators.Add(result =>
        {
            if (new[] { result.GetResult(gold), result.GetResult(readouts), result.GetResult(dates) }.Count(r => r is not null) != 1)
            {
                result.AddError("Name a gold standard: --gold FOLDER, --readouts FILE or --dates FILE.");
            }
        });
        command.SetAction(result =>
        {
            var predictions = new EvalPredictions(host, parts, input, result);
            if (result.GetValue(readouts) is { } cases)
            {
                return Readouts(host, predictions, cases, result.GetValue(inputs) ?? [], result.GetValue(misses), format.Of(result));
            }

            if (result.GetValue(dates) is { } texts)
            {
                return Dates(host, parts.OpenReader(input.Languages(result), input.Every(result)), texts, result.GetValue(misses), format.Of(result));
            }

            var reports = GoldFolder.Load(result.GetRequiredValue(gold), result.GetValue(ids) ?? "");
            var outcome = EvalResult.Of([.. reports.Select(r => r.Expected)], predictions.ForGold(reports, result.GetValue(inputs) ?? []), Grouping(result.GetValue(by)));
            if (format.Of(result) == OutputFormat.Json)
            {
                EvalJson.Write(host.Out, outcome, result.GetValue(misses));
            }
            else
            {
                EvalText.Write(host, outcome, result.GetValue(misses));
            }

            return result.GetValue(baseline) is { } path && !EvalBaseline.Compare(path, outcome, format.Of(result) == OutputFormat.Json ? host.Error : host.Out)
                ? ExitCode.Failed
                : ExitCode.Done;
        });
        return command;
    }

    private static Func<ScoredReport, string>? Grouping(string? by) => by switch
    {
        "lang" => r => r.Language ?? "unknown",
        "kind" => r => r.MainKind ?? "none",
        _ => null,
    };

    private static void RequireFile(string path)
    {
        if (!File.Exists(path))
        {
            throw new CliException("eval.no-gold", $"{path}: no such file", ExitCode.Usage);
        }
    }

    private static int Dates(CliHost host, IReportReader reader, string path, bool misses, OutputFormat format)
    {
        RequireFile(path);
        var scorer = new DateScorer();
        foreach (var told in DateCase.Load(path))
        {
            host.Stop.ThrowIfCancellationRequested();
            scorer.Add(told, reader.ReadDates(told.Report, told.Ahead));
        }

        if (format == OutputFormat.Json)
        {
            EvalJson.Write(host.Out, scorer, misses ? scorer.Misses : null);
            return ExitCode.Done;
        }

        WriteMisses(host, misses ? scorer.Misses : []);
        scorer.Write(host.Out);
        return ExitCode.Done;
    }

    private static int Readouts(CliHost host, EvalPredictions predictions, string path, string[] inputs, bool misses, OutputFormat format)
    {
        RequireFile(path);
        var cases = ReadoutCase.Load(path).ToList();
        var scorer = new ReadoutScorer();
        var readings = predictions.ForReadouts(cases, inputs);
        foreach (var release in cases)
        {
            scorer.Add(release, readings.GetValueOrDefault(release.Id));
        }

        if (format == OutputFormat.Json)
        {
            EvalJson.Write(host.Out, scorer, misses ? scorer.Misses : null);
            return ExitCode.Done;
        }

        WriteMisses(host, misses ? scorer.Misses : []);
        scorer.Write(host.Out);
        return ExitCode.Done;
    }

    private static void WriteMisses(CliHost host, IReadOnlyList<string> misses)
    {
        foreach (var miss in misses)
        {
            host.Out.WriteLine(miss);
        }
    }
}

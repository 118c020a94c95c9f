using System.CommandLine;
using Chancery.Cli.Parts;
using Chancery.Cli.Terminal;
using Chancery.Core.Reports;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery explain</c>: why a sentence was read as it was.</summary>
internal static class ExplainCommand
{
    public static Command Create(CliHost host, IParts parts)
    {
        var command = new Command("explain", "Shows why sentences were read as they were: every layer, the rules that matched, and where a named rule stopped");
        var path = new Argument<string>("path") { Description = "One report, or - for standard input", Arity = ArgumentArity.ZeroOrOne };
        var text = new Option<string>("--text") { Description = "The text itself, in place of a file", HelpName = "text" };
        var sentence = new Option<int?>("--sentence") { Description = "Number of the sentence, from 1 (default: all)", HelpName = "n" };
        var rule = new Option<string>("--rule") { Description = "Follow this rule: how far it got, and what stopped it", HelpName = "name" };
        var language = new Option<string>("--lang") { Description = "Language of the text (default: told by the text)", HelpName = "code" };
        var layers = new Option<bool>("--layers") { Description = "Every layer: words of the lists and parts of the grammar as well" };
        command.Add(path);
        command.Add(text);
        command.Add(sentence);
        command.Add(rule);
        command.Add(language);
        command.Add(layers);
        var input = new InputOptions(command);
        var format = new FormatOption(command, "text", "json");
        command.Validators.Add(result =>
        {
            if (result.GetResult(text) is not null && result.GetResult(path) is { Tokens.Count: > 0 })
            {
                result.AddError("Give a file or --text, not both.");
            }
        });
        command.SetAction(result =>
        {
            var report = result.GetValue(text) is { } words ? new Report("--text", words) : Single(host, input, result, result.GetValue(path));
            var request = new ExplainRequest(
                report with { Language = result.GetValue(language) ?? report.Language },
                input.Languages(result),
                result.GetValue(sentence),
                result.GetValue(rule))
            {
                HasAllLayers = result.GetValue(layers),
                Format = format.Of(result),
                HasColor = host.IsOutTerminal && host.HasColor,
            };
            return parts.Explain(request, host.Out) ? ExitCode.Done : ExitCode.Failed;
        });
        return command;
    }

    private static Report Single(CliHost host, InputOptions input, ParseResult result, string? path)
    {
        foreach (var item in input.Read(result, InputOptions.PathsOrInput(path is null ? null : [path], host), host))
        {
            if (item.Report is { } report)
            {
                return report;
            }

            if (item.Error is { IsAside: false } error)
            {
                Messages.Error(host, error.ToString());
            }
        }

        throw new CliException("cli.no-reports", "no report could be read");
    }
}

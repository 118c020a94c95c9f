using System.CommandLine;
using Chancery.Core.Dates;
using Chancery.Intake;

namespace Chancery.Cli.Commands;

/// <summary>The options of every command that reads reports.</summary>
internal sealed class InputOptions
{
    private readonly Option<string> _encoding = new("--encoding") { Description = "Encoding of files without a byte order mark (default: told by the bytes), e.g. windows-1258, tcvn3, vni, viscii", HelpName = "name" };
    private readonly Option<string> _input = new("--input") { Description = "Format of standard input (default: told by its first characters)", HelpName = "text|md|html|json|jsonl|feed|mail|warc" };
    private readonly Option<string> _languages = new("--languages") { Description = "Folder of language packs (default: those shipped)", HelpName = "folder" };
    private readonly Option<bool> _every = new("--every") { Description = "Read deeply also the reports whose words tell of no engagement, for the positions taken in them" };
    private readonly Option<string> _published = new("--published") { Description = "Day, month or year of publication of all these reports, whatever they tell", HelpName = "date" };
    private readonly Option<int?> _threads = new("--threads") { Description = "Reports read at a time (default: one for each processor)", HelpName = "n" };

    public InputOptions(Command command)
    {
        _input.AcceptOnlyFromAmong("text", "md", "html", "json", "jsonl", "feed", "mail", "warc");
        _encoding.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } name && IntakeOptions.FindEncoding(name) is null)
            {
                result.AddError($"'{name}' is no encoding known here; try utf-8, utf-16, windows-1252, windows-1258, tcvn3, vni or viscii.");
            }
        });
        _threads.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < 1)
            {
                result.AddError("--threads must be 1 or more.");
            }
        });
        _published.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } told && !(Edtf.TryParse(told, out var day) && day is { HasYear: true, End: null }))
            {
                result.AddError($"'{told}' is no date; write 2020-06-10, 2020-06 or 2020.");
            }
        });
        command.Add(_encoding);
        command.Add(_every);
        command.Add(_input);
        command.Add(_languages);
        command.Add(_published);
        command.Add(_threads);
    }

    public string? Languages(ParseResult result) => result.GetValue(_languages);

    public bool Every(ParseResult result) => result.GetValue(_every);

    public int Threads(ParseResult result) => result.GetValue(_threads) ?? Environment.ProcessorCount;

    public IEnumerable<IntakeItem> Read(ParseResult result, IEnumerable<string> paths, CliHost host)
    {
        var options = new IntakeOptions
        {
            Encoding = result.GetValue(_encoding) is { } name ? IntakeOptions.FindEncoding(name) : null,
            Format = result.GetValue(_input) switch
            {
                "text" => ReportFormat.Text,
                "md" => ReportFormat.Markdown,
                "html" => ReportFormat.Html,
                "json" => ReportFormat.Json,
                "jsonl" => ReportFormat.JsonLines,
                "feed" => ReportFormat.Feed,
                "mail" => ReportFormat.Mail,
                "warc" => ReportFormat.Warc,
                _ => null,
            },
        };
        var items = new ReportIntake(options).Read(paths, host.OpenInput);
        return result.GetValue(_published) is { } told && Edtf.TryParse(told, out var day) ? items.Select(i => i.Dated(day, "--published")) : items;
    }

    /// <summary>The paths given; standard input where there is none and something is piped in.</summary>
    public static IReadOnlyList<string> PathsOrInput(string[]? paths, CliHost host) =>
        paths is { Length: > 0 } ? paths
        : host.IsInputTerminal ? throw new CliException("cli.no-input", "no reports given: name files or folders, or pipe reports in", ExitCode.Usage)
        : ["-"];
}

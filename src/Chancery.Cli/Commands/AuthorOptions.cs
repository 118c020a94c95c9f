using System.CommandLine;
using System.Globalization;
using Chancery.Core.Dates;
using Chancery.Core.Records;

namespace Chancery.Cli.Commands;

/// <summary>Who decides, when, and why.</summary>
internal sealed class AuthorOptions
{
    private const string Variable = "CHANCERY_WHO";

    private readonly Option<string> _who = new("--who") { Description = $"Who decides (default: the environment variable {Variable})", HelpName = "name" };
    private readonly Option<string> _when = new("--when") { Description = "Day of the decision (default: today)", HelpName = "date" };
    private readonly Option<string> _why = new("--why") { Description = "The reason", HelpName = "text", Required = true };

    public AuthorOptions(Command command)
    {
        _when.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } told && !(Edtf.TryParse(told, out var date) && date.HasYear))
            {
                result.AddError($"'{told}' is no date; write 2026-11-22.");
            }
        });
        command.Add(_who);
        command.Add(_when);
        command.Add(_why);
    }

    public DecisionWithdrawal Of(ParseResult result, CliHost host)
    {
        var who = result.GetValue(_who) ?? Environment.GetEnvironmentVariable(Variable);
        var when = result.GetValue(_when) ?? host.Today?.Invoke().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return string.IsNullOrWhiteSpace(who) ? throw new CliException("cli.no-author", $"say who decides: --who NAME, or set {Variable}", ExitCode.Usage)
            : when is null ? throw new CliException("cli.no-day", "say when it was decided: --when DATE", ExitCode.Usage)
            : new DecisionWithdrawal(who.Trim(), when, result.GetRequiredValue(_why).Trim());
    }
}

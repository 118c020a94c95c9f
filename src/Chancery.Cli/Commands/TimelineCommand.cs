using System.CommandLine;
using Chancery.Cli.Parts;
using Chancery.Core.Dates;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery timeline</c>: engagements in the order of time.</summary>
internal static class TimelineCommand
{
    public static Command Create(CliHost host, IParts parts)
    {
        var command = new Command("timeline", "Prints engagements, oldest first");
        var parties = new Argument<string[]>("parties") { Description = "Parties that all take part; none for all engagements", Arity = ArgumentArity.ZeroOrMore };
        var from = Date("--from", "First date: 2019, 2019-06 or 2019-06-10");
        var to = Date("--to", "Last date, included");
        command.Add(parties);
        command.Add(from);
        command.Add(to);
        var source = new RecordOptions(command);
        var format = new FormatOption(command, "text", "md", "json");
        command.SetAction(result =>
        {
            var request = new TimelineRequest([.. (result.GetValue(parties) ?? []).Select(PartyCode.Of)], result.GetValue(from), result.GetValue(to));
            return parts.Writers.Timeline(source.Load(result, host, parts), request, format.Of(result), host.Out)
                ? ExitCode.Done
                : throw new CliException("cli.nothing-found", "the record holds no such engagement");
        });
        return command;
    }

    private static Option<string> Date(string name, string description)
    {
        var option = new Option<string>(name) { Description = description, HelpName = "date" };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } told && !(Edtf.TryParse(told, out var date) && date.HasYear && date.End is null))
            {
                result.AddError($"'{told}' is no date; write 2019, 2019-06 or 2019-06-10.");
            }
        });
        return option;
    }
}

using System.CommandLine;
using System.Globalization;
using Chancery.Cli.Building;
using Chancery.Cli.Parts;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery withdraw</c>: a report off the file, as if it had never been there.</summary>
internal static class WithdrawCommand
{
    public static Command Create(CliHost host, IParts parts)
    {
        var command = new Command("withdraw", "Takes reports off the file and builds the record as if they had never been there");
        var names = new Argument<string[]>("reports") { Description = "Ids of reports, or their sources", Arity = ArgumentArity.OneOrMore };
        command.Add(names);
        var record = new RecordFileOption(command);
        command.SetAction(result =>
        {
            using var file = record.Open(result, parts);
            var ids = result.GetRequiredValue(names).Select(n => Find(file, n)).Distinct(StringComparer.Ordinal).ToList();
            foreach (var id in ids)
            {
                file.Withdraw(id);
            }

            RecordBuild.BringUpToDate(host, parts, file);
            host.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file.Name}: {ids.Count} withdrawn, {file.Summarize().Reports} reports on file"));
            return ExitCode.Done;
        });
        return command;
    }

    private static string Find(IRecordFile file, string name)
    {
        var found = file.FindReports(name);
        return found.Count switch
        {
            1 => found[0],
            0 => throw new CliException("cli.nothing-found", $"no report '{name}' is on file; chancery reports lists them"),
            _ => throw new CliException("cli.several-found", $"'{name}' is the source of {found.Count} reports; name one by its id: {string.Join(", ", found)}"),
        };
    }
}

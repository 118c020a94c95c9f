using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Chancery.Cli.Commands;
using Chancery.Cli.Parts;
using Chancery.Cli.Terminal;

namespace Chancery.Cli;

/// <summary>The program, without a process around it.</summary>
public static class ChanceryApp
{
    /// <summary>The parts that the program is made of, for benchmarks and tests.</summary>
    public static IParts Parts() => new Composition();

    /// <summary>Runs one command line and returns its <see cref="ExitCode"/>.</summary>
    public static int Run(IReadOnlyList<string> args, CliHost host, IParts parts)
    {
        try
        {
            return Invoke(args, host, parts);
        }
        catch (IOException failure) when (OutputFault.IsReaderGone(failure))
        {
            return ExitCode.Done;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Files are guarded where they are read and written: this is where the results go.
            Messages.Error(host, $"the output cannot be written: {failure.Message} [{OutputFault.Code}]");
            return ExitCode.Failed;
        }
    }

    private static int Invoke(IReadOnlyList<string> args, CliHost host, IParts parts)
    {
        var result = Root(host, parts).Parse(args);
        try
        {
            var settings = new InvocationConfiguration { Output = host.Out, Error = host.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
            if (result.Action is ParseErrorAction wrong)
            {
                wrong.ShowHelp = false;
                settings.Output = host.Error;
                result.Invoke(settings);
                return SeeHelp(host, result);
            }

            var exit = result.Invoke(settings);
            host.Out.Flush();
            return exit;
        }
        catch (CliException fault)
        {
            host.Out.Flush();
            Messages.Error(host, $"{fault.Message} [{fault.Code}]");
            return fault.Exit == ExitCode.Usage ? SeeHelp(host, result) : fault.Exit;
        }
        catch (OperationCanceledException)
        {
            host.Out.Flush();
            Messages.Error(host, "interrupted");
            return ExitCode.Failed;
        }
    }

    private static int SeeHelp(CliHost host, ParseResult result)
    {
        host.Error.WriteLine($"See: {CommandPath.Of(result.CommandResult)} --help");
        return ExitCode.Usage;
    }

    private static RootCommand Root(CliHost host, IParts parts)
    {
        var root = new RootCommand("Keeps the record of diplomacy: who met whom, what was said, promised and done, each word with its source.")
        {
            ExtractCommand.Create(host, parts),
            BuildCommand.Create(host, parts),
            BriefCommand.Create(host, parts),
            ShowCommand.Create(host, parts),
            TimelineCommand.Create(host, parts),
            ExportCommand.Create(host, parts),
            DecideCommand.Create(host, parts),
            DiscrepanciesCommand.Create(host, parts),
            SearchCommand.Create(host, parts),
            ReportsCommand.Create(host, parts),
            WithdrawCommand.Create(host, parts),
            DoctorCommand.Create(host, parts),
            BackupCommand.Create(host, parts),
            ExplainCommand.Create(host, parts),
            PackCommand.Create(host, parts),
            EvalCommand.Create(host, parts),
        };
        foreach (var option in root.Options)
        {
            if (option is HelpOption { Action: HelpAction help })
            {
                option.Action = new HelpWithExamples(help);
            }
            else if (option is VersionOption)
            {
                option.Action = new VersionAction();
            }
        }

        root.SetAction(_ =>
        {
            root.Parse(["--help"]).Invoke(new InvocationConfiguration { Output = host.Error, Error = host.Error });
            return ExitCode.Usage;
        });
        return root;
    }
}

using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Chancery.Cli.Terminal;

/// <summary>The usual help, then command lines that work.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        var command = CommandPath.Of(parseResult.CommandResult);
        var examples = HelpExamples.For(command);
        if (examples.Length > 0)
        {
            output.WriteLine("Examples:");
            foreach (var (line, what) in examples)
            {
                output.WriteLine($"  {line}");
                output.WriteLine($"      {what}");
            }

            output.WriteLine();
        }

        output.WriteLine("Exit codes: 0 something was done; 1 nothing was done, or it failed; 2 the command line is wrong.");
        return ExitCode.Done;
    }
}

using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Chancery.Cli.Terminal;

/// <summary>Prints the program's own version, whatever process it runs in.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var version = typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        parseResult.InvocationConfiguration.Output.WriteLine($"chancery {version}");
        return ExitCode.Done;
    }
}

using System.Text;
using Chancery.Cli.Parts;

namespace Chancery.Cli.Tests;

/// <summary>Runs the program in process.</summary>
internal sealed class Cli
{
    public StubParts Parts { get; } = new();

    public StringWriter Out { get; private set; } = new() { NewLine = "\n" };

    public StringWriter Error { get; private set; } = new() { NewLine = "\n" };

    public string Input { get; init; } = "";

    public bool IsInputTerminal { get; init; }

    public bool IsOutTerminal { get; init; }

    public bool HasColor { get; init; }

    public CancellationToken Stop { get; init; }

    public string[] Lines => Out.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public int Run(params string[] args) => RunWith(Parts, args);

    public int RunWith(IParts parts, params string[] args)
    {
        Out = new StringWriter { NewLine = "\n" };
        Error = new StringWriter { NewLine = "\n" };
        return ChanceryApp.Run(args, new CliHost
        {
            Out = Out,
            Error = Error,
            OpenInput = () => new MemoryStream(Encoding.UTF8.GetBytes(Input)),
            IsInputTerminal = IsInputTerminal,
            IsOutTerminal = IsOutTerminal,
            IsErrorTerminal = IsOutTerminal,
            HasColor = HasColor,
            Stop = Stop,
        }, parts);
    }
}

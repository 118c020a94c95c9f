namespace Chancery.Cli;

/// <summary>A command cannot go on; the message is for the user.</summary>
/// <param name="code">Stable name of the fault.</param>
public sealed class CliException(string code, string message, int exitCode = ExitCode.Failed) : Exception(message)
{
    /// <summary>Stable name of the fault.</summary>
    public string Code { get; } = code;

    /// <summary>What the program returns.</summary>
    public int Exit { get; } = exitCode;
}

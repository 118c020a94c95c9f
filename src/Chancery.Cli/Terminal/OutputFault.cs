namespace Chancery.Cli.Terminal;

/// <summary>What may befall results on their way out.</summary>
internal static class OutputFault
{
    public const string Code = "cli.output";

    private const int BrokenPipe = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsPipeClosing = unchecked((int)0x800700E8);

    /// <summary>Whether the program behind a pipe has ended (<c>| head</c>): it has what it wanted, and nobody is left to tell.</summary>
    public static bool IsReaderGone(IOException failure) => failure.HResult is BrokenPipe or WindowsBrokenPipe or WindowsPipeClosing;
}

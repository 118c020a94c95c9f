namespace Chancery.Cli.Terminal;

/// <summary>Lines on standard error.</summary>
internal static class Messages
{
    public static void Error(CliHost host, string message) => Write(host, "error", "31", message);

    public static void Warning(CliHost host, string message) => Write(host, "warning", "33", message);

    private static void Write(CliHost host, string kind, string color, string message)
    {
        var colored = host.HasColor && host.IsErrorTerminal;
        host.Error.WriteLine(colored ? $"chancery: \u001b[{color}m{kind}:\u001b[0m {message}" : $"chancery: {kind}: {message}");
    }
}

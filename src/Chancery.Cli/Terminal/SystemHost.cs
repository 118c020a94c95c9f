using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Chancery.Cli.Terminal;

/// <summary>The real console as a <see cref="CliHost"/>.</summary>
internal sealed class SystemHost : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly StreamWriter _out;

    private SystemHost()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        _out = new StreamWriter(OpenOutput(), utf8, bufferSize: 32 * 1024);
        var isOutTerminal = !Console.IsOutputRedirected;
        Host = new CliHost
        {
            Out = _out,
            Error = new StreamWriter(Console.OpenStandardError(), utf8, bufferSize: 256) { AutoFlush = true },
            OpenInput = Console.OpenStandardInput,
            IsInputTerminal = !Console.IsInputRedirected,
            IsOutTerminal = isOutTerminal,
            IsErrorTerminal = !Console.IsErrorRedirected,
            HasColor = isOutTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
            Today = () => DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date),
            Stop = _stop.Token,
        };
        if (OperatingSystem.IsWindows() && isOutTerminal)
        {
            Console.OutputEncoding = utf8;
        }
    }

    public CliHost Host { get; }

    public static SystemHost Create()
    {
        var host = new SystemHost();
        Console.CancelKeyPress += host.OnCancel;
        return host;
    }

    public void Dispose()
    {
        Console.CancelKeyPress -= OnCancel;
        try
        {
            _out.Dispose();
        }
        catch (IOException)
        {
            // The reader of the pipe has gone (| head); there is nobody to tell.
        }

        _stop.Dispose();
    }

    /// <summary>
    /// The console's own stream swallows the end of a pipe, and <c>extract | head -1</c> would read on to the last report. A file
    /// is left to it: there several writers share one position.
    /// </summary>
    private static Stream OpenOutput()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return Console.OpenStandardOutput();
        }

        var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 1);
        return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
    }

    private void OnCancel(object? sender, ConsoleCancelEventArgs e)
    {
        // The first Ctrl-C lets the batch in hand come to its end; the second one kills.
        e.Cancel = !_stop.IsCancellationRequested;
        _stop.Cancel();
    }
}

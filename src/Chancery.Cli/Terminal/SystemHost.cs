using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Chancery.Cli.Terminal;

/// <summary>The real console as a <see cref="CliHost"/>.</summary>
internal sealed class SystemHost : IDisposable
{
    /// <summary>SIGXFSZ, of the same number on Linux and macOS.</summary>
    private const PosixSignal FileTooLarge = (PosixSignal)25;

    private readonly CancellationTokenSource _stop = new();
    private readonly StreamWriter _out;
    private readonly PosixSignalRegistration? _tooLarge;

    private SystemHost()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        _out = new StreamWriter(OpenOutput(), utf8, bufferSize: 32 * 1024);
        var isOutTerminal = !Console.IsOutputRedirected;
        Host = new CliHost
        {
            Out = _out,
            Error = new ForgivingWriter(new StreamWriter(Console.OpenStandardError(), utf8, bufferSize: 256) { AutoFlush = true }),
            OpenInput = Console.OpenStandardInput,
            IsInputTerminal = !Console.IsInputRedirected,
            IsOutTerminal = isOutTerminal,
            IsErrorTerminal = !Console.IsErrorRedirected,
            HasColor = isOutTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
            Today = () => DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date),
            Stop = _stop.Token,
        };
        if (!OperatingSystem.IsWindows())
        {
            // A file at the limit of its size (ulimit -f) is a fault of its writer then, not the end of the program without a word.
            _tooLarge = PosixSignalRegistration.Create(FileTooLarge, signal => signal.Cancel = true);
        }

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
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // It was told when it happened, or the reader of the pipe has gone (| head) and there is nobody to tell.
        }

        _tooLarge?.Dispose();

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

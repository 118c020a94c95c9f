using System.Diagnostics;
using System.Globalization;

namespace Chancery.Cli.Terminal;

/// <summary>One line on a terminal's standard error that counts reports on work of more than a second; silent elsewhere.</summary>
internal sealed class ProgressLine(CliHost host) : IDisposable
{
    private static readonly TimeSpan FirstAfter = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Then = TimeSpan.FromMilliseconds(200);

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private TimeSpan _next = FirstAfter;
    private bool _shown;

    public void Report(int reports, string doing)
    {
        if (!host.IsErrorTerminal || _watch.Elapsed < _next)
        {
            return;
        }

        _next = _watch.Elapsed + Then;
        _shown = true;
        var rate = reports / Math.Max(0.001, _watch.Elapsed.TotalSeconds);
        host.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r\u001b[K{doing} {reports:N0} reports, {rate:N0}/s"));
    }

    /// <summary>Takes the line away, so that a message can be written.</summary>
    public void Clear()
    {
        if (_shown)
        {
            host.Error.Write("\r\u001b[K");
            _shown = false;
        }
    }

    public void Dispose() => Clear();
}

using System.Text;

namespace Chancery.Cli.Building;

/// <summary>
/// The ledger as JSON Lines, in a file that is opened before the work begins and written as the work goes on: nothing of it is kept in memory, and
/// what a killed build leaves is whole lines of what is on file.
/// </summary>
internal sealed class LedgerLog : IDisposable
{
    private const string Code = "cli.log";

    private readonly string _path;
    private readonly FileStream _log;
    private long _written;

    /// <exception cref="CliException">The file cannot be written.</exception>
    public LedgerLog(string path)
    {
        _path = path;
        try
        {
            // Without a buffer of its own: each piece goes out at once.
            _log = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CliException(Code, $"{path}: the log cannot be written: {failure.Message}; nothing was read");
        }
    }

    /// <summary>What went wrong; null while the log is whole. Nothing more is written behind the first fault.</summary>
    public CliException? Fault { get; private set; }

    public void Write(IEnumerable<LedgerEntry> entries) => WriteLines(entries.Select(LedgerLine.Of));

    /// <summary>
    /// Says which of the reports added are copies: in their own lines, or behind them where the log is no file of its own (a pipe, a link).
    /// </summary>
    /// <param name="originals">Of which report each copy repeats the words, by their ids.</param>
    public void Settle(IReadOnlyDictionary<string, string> originals)
    {
        if (originals.Count == 0 || Fault is not null)
        {
            return;
        }

        if (!IsOwnFile())
        {
            WriteLines(originals.OrderBy(o => o.Key, StringComparer.Ordinal).Select(o => LedgerLine.OfCopy(o.Key, o.Value)));
            return;
        }

        var anew = _path + ".part";
        try
        {
            Rewrite(anew, originals);
            File.Move(anew, _path, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Fault = new CliException(Code, $"{_path}: the log is not whole, it calls copies added: {failure.Message}; the record is not touched by that");
            Remove(anew);
        }
    }

    public void Dispose()
    {
        try
        {
            _log.Dispose();
        }
        catch (IOException)
        {
            // What could not be written was told already.
        }
    }

    private void WriteLines(IEnumerable<string> lines)
    {
        if (Fault is not null)
        {
            return;
        }

        var text = new StringBuilder();
        foreach (var line in lines)
        {
            text.Append(line).Append('\n');
        }

        if (text.Length == 0)
        {
            return;
        }

        try
        {
            var bytes = Encoding.UTF8.GetBytes(text.ToString());
            _log.Write(bytes);
            _written += bytes.Length;
        }
        catch (IOException failure)
        {
            Fault = new CliException(Code, $"{_path}: the log is not whole: {failure.Message}; the record is not touched by that");
        }
    }

    /// <summary>Whether the path is a file, and holds what was written.</summary>
    private bool IsOwnFile()
    {
        var file = new FileInfo(_path);
        return file is { Exists: true, LinkTarget: null } && _log.CanSeek && file.Length == _written;
    }

    private void Rewrite(string anew, IReadOnlyDictionary<string, string> originals)
    {
        using var output = new StreamWriter(anew, append: false, new UTF8Encoding(false)) { NewLine = "\n" };
        foreach (var line in File.ReadLines(_path))
        {
            output.WriteLine(LedgerLine.Settled(line, originals));
        }
    }

    private static void Remove(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // It is told that the log is not whole.
        }
    }
}

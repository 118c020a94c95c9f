using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Chancery.Intake.Pdf;

/// <summary>Runs the program that takes text out of a PDF, whatever it does: for so long, and for so much text.</summary>
internal static class PdfProgram
{
    private const int LongestComplaint = 200;

    /// <summary>How it ended.</summary>
    internal enum End
    {
        /// <summary>By itself.</summary>
        Finished,

        /// <summary>There is none.</summary>
        NotStarted,

        /// <summary>It was stopped, having run too long.</summary>
        TooSlow,

        /// <summary>It was stopped, having written too much.</summary>
        TooLong,
    }

    public static Outcome Run(string path, IntakeOptions options)
    {
        using var process = new Process
        {
            StartInfo = new ProcessStartInfo(options.PdfProgram, ["-enc", "UTF-8", "-q", path, "-"])
            {
                // Our own standard input is not for it to read.
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            },
        };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            return new Outcome(End.NotStarted, 0, "", "");
        }

        process.StandardInput.Close();
        using var stop = new CancellationTokenSource(options.PdfPatience);
        try
        {
            var complaint = ReadAsync(process.StandardError.BaseStream, LongestComplaint, keepOn: true, stop.Token);
            var text = ReadAsync(process.StandardOutput.BaseStream, options.MaxReportBytes, keepOn: false, stop.Token).GetAwaiter().GetResult();
            if (text is null)
            {
                return new Outcome(End.TooLong, 0, "", "");
            }

            process.WaitForExitAsync(stop.Token).GetAwaiter().GetResult();
            return new Outcome(End.Finished, process.ExitCode, Encoding.UTF8.GetString(text), FirstLine(complaint.GetAwaiter().GetResult()));
        }
        catch (OperationCanceledException)
        {
            return new Outcome(End.TooSlow, 0, "", "");
        }
        finally
        {
            Stop(process);
        }
    }

    /// <param name="keepOn">Whether what goes beyond <paramref name="most"/> bytes is read and dropped, so that nobody waits.</param>
    /// <returns>Null where there is more and it is not to be dropped.</returns>
    private static async Task<byte[]?> ReadAsync(Stream stream, int most, bool keepOn, CancellationToken stop)
    {
        var all = new MemoryStream();
        var buffer = new byte[16 * 1024];
        for (int read; (read = await Next(stream, buffer, stop).ConfigureAwait(false)) > 0;)
        {
            if (all.Length + read > most && !keepOn)
            {
                return null;
            }

            all.Write(buffer, 0, (int)Math.Min(read, Math.Max(0, most - all.Length)));
        }

        return all.ToArray();
    }

    // A read of a pipe cannot be called off, but it can be left: it ends with the program.
    private static Task<int> Next(Stream stream, byte[] buffer, CancellationToken stop) => stream.ReadAsync(buffer, CancellationToken.None).AsTask().WaitAsync(stop);

    private static string FirstLine(byte[]? complaint)
    {
        var line = Encoding.UTF8.GetString(complaint ?? []).AsSpan().Trim();
        var end = line.IndexOfAny('\n', '\r');
        return (end < 0 ? line : line[..end]).Trim().ToString();
    }

    private static void Stop(Process process)
    {
        try
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
        catch (Exception failure) when (failure is InvalidOperationException or Win32Exception)
        {
            // It has ended by itself in the meantime.
        }
    }

    /// <param name="Status">What it returned.</param>
    /// <param name="Complaint">The first line that it wrote to standard error.</param>
    internal readonly record struct Outcome(End End, int Status, string Text, string Complaint);
}

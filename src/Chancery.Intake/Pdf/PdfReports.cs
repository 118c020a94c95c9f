using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Chancery.Core.Reports;
using Chancery.Intake.Files;
using Chancery.Intake.Mapping;

namespace Chancery.Intake.Pdf;

/// <summary>A PDF to its text, by the program of another project where it is installed.</summary>
internal static class PdfReports
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public static IEnumerable<IntakeItem> Read(Origin origin, byte[] bytes, IntakeOptions options)
    {
        var path = Path.Combine(Path.GetTempPath(), $"chancery-{Path.GetRandomFileName()}.pdf");
        try
        {
            File.WriteAllBytes(path, bytes);
            return [Take(origin, path, options)];
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static IntakeItem Take(Origin origin, string path, IntakeOptions options)
    {
        using var process = new Process
        {
            StartInfo = new ProcessStartInfo(options.PdfProgram, ["-enc", "UTF-8", "-q", path, "-"])
            {
                RedirectStandardOutput = true,
                StandardOutputEncoding = Encoding.UTF8,
                UseShellExecute = false,
            },
        };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            return Error(origin, $"a PDF: install {options.PdfProgram} (it is part of poppler-utils) to have its text read, or save it as text");
        }

        var text = process.StandardOutput.ReadToEndAsync();
        if (!text.Wait(Patience) || !process.WaitForExit(Patience))
        {
            process.Kill();
            return Error(origin, $"a PDF that {options.PdfProgram} did not finish in a minute");
        }

        if (process.ExitCode != 0)
        {
            return Error(origin, $"a PDF that {options.PdfProgram} cannot read (it returned {process.ExitCode}): damaged, or locked by a password");
        }

        var pages = text.Result;
        return string.IsNullOrWhiteSpace(pages)
            ? IntakeItem.Of(new IntakeError(IntakeErrorCode.Empty, origin.Path, "a PDF without text: pictures of pages need to be recognised first"))
            : IntakeItem.Of(origin.Path, new Report(origin.Name, pages.Replace('\f', '\n').TrimEnd()) { Url = origin.Facts.Url }, TextMap.OfPages(pages));
    }

    private static IntakeItem Error(Origin origin, string message) => IntakeItem.Of(new IntakeError(IntakeErrorCode.Pdf, origin.Path, message));
}

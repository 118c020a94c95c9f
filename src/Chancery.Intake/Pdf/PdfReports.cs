using System.Globalization;
using Chancery.Core.Reports;
using Chancery.Intake.Files;
using Chancery.Intake.Mapping;

namespace Chancery.Intake.Pdf;

/// <summary>A PDF to its text, by the program of another project where it is installed.</summary>
internal static class PdfReports
{
    // Fonts without a table of their letters give codes instead of them; now and then one stands in good text.
    private const int SignsForOneCode = 10;

    public static IEnumerable<IntakeItem> Read(Origin origin, byte[] bytes, IntakeOptions options)
    {
        var path = Path.Combine(Path.GetTempPath(), $"chancery-{Path.GetRandomFileName()}.pdf");
        try
        {
            File.WriteAllBytes(path, bytes);
            return [Take(origin, PdfProgram.Run(path, options), options)];
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static IntakeItem Take(Origin origin, PdfProgram.Outcome outcome, IntakeOptions options)
    {
        var program = Path.GetFileName(options.PdfProgram);
        return outcome switch
        {
            { End: PdfProgram.End.NotStarted } => Error(origin, $"a PDF: install {program} (it is part of poppler-utils) to have its text read, or save it as text"),
            { End: PdfProgram.End.TooSlow } => Error(origin, $"a PDF that {program} did not finish in {Seconds(options.PdfPatience)} seconds"),
            { End: PdfProgram.End.TooLong } => IntakeItem.Of(new IntakeError(IntakeErrorCode.TooLarge, origin.Path, $"a PDF with more than {options.MaxReportBytes / (1024 * 1024)} MB of text, which no report has")),
            { Status: not 0 } => Error(origin, $"a PDF that {program} cannot read (it returned {outcome.Status.ToString(CultureInfo.InvariantCulture)}{(outcome.Complaint.Length > 0 ? $": {outcome.Complaint}" : "")}): damaged, or locked by a password"),
            { Text: var text } when string.IsNullOrWhiteSpace(text) => IntakeItem.Of(new IntakeError(IntakeErrorCode.Empty, origin.Path, "a PDF without text: pictures of pages need to be recognised first")),
            { Text: var text } when IsGarbled(text) => Error(origin, $"a PDF whose text {program} gives as codes, not letters: recognise its pages as pictures, or save it as text"),
            { Text: var text } => IntakeItem.Of(origin.Path, new Report(origin.Name, text.Replace('\f', '\n').TrimEnd()) { Url = origin.Facts.Url }, TextMap.OfPages(text)),
        };
    }

    private static bool IsGarbled(string text)
    {
        var (signs, codes) = (0, 0);
        foreach (var c in text)
        {
            signs += char.IsWhiteSpace(c) ? 0 : 1;
            codes += c is '\uFFFD' || (char.IsControl(c) && !char.IsWhiteSpace(c)) || char.GetUnicodeCategory(c) == UnicodeCategory.PrivateUse ? 1 : 0;
        }

        return (long)codes * SignsForOneCode > signs;
    }

    private static string Seconds(TimeSpan patience) => patience.TotalSeconds.ToString("0.#", CultureInfo.InvariantCulture);

    private static IntakeItem Error(Origin origin, string message) => IntakeItem.Of(new IntakeError(IntakeErrorCode.Pdf, origin.Path, message));
}

using System.Text;
using Chancery.Intake.Encodings;
using Chancery.Intake.Unpacking;

namespace Chancery.Intake;

/// <summary>How to read what is given.</summary>
public sealed record IntakeOptions
{
    /// <summary>Encoding of files without a byte order mark; null takes what they declare, and tells the rest by their words.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>Format of standard input, and of files whose name does not tell; null looks at the first characters.</summary>
    public ReportFormat? Format { get; init; }

    /// <summary>Longest report in bytes.</summary>
    public int MaxReportBytes { get; init; } = 10 * 1024 * 1024;

    /// <summary>Largest file of many reports that must be read as a whole (a feed, a message with its attachments, an array), in bytes.</summary>
    public int MaxWholeBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Bounds of unpacking archives.</summary>
    public UnpackLimits Unpacking { get; init; } = new();

    /// <summary>The program that takes text out of PDF, by name or path.</summary>
    public string PdfProgram { get; init; } = "pdftotext";

    /// <summary>How long it may take for one PDF.</summary>
    public TimeSpan PdfPatience { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// The encoding of that name (<c>windows-1258</c>, <c>utf-16</c> …), failing on bytes that do not belong to it; null if unknown.
    /// </summary>
    public static Encoding? FindEncoding(string name)
    {
        if (LegacyEncodings.Find(name) is { } table && LegacyEncodings.WithSyllables.Contains(table) && table != "windows-1258")
        {
            return new TableEncoding(table);
        }

        try
        {
            var known = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
            var strict = (Encoding)known.Clone();
            strict.DecoderFallback = DecoderFallback.ExceptionFallback;
            return strict;
        }
        catch (Exception failure) when (failure is ArgumentException or NotSupportedException)
        {
            // Unknown, or known and not to be read any more (UTF-7).
            return null;
        }
    }
}

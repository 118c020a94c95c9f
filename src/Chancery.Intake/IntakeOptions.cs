using System.Text;

namespace Chancery.Intake;

/// <summary>How to read what is given.</summary>
public sealed record IntakeOptions
{
    /// <summary>Encoding of files without a byte order mark; null is UTF-8, and nothing else is guessed.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>Format of standard input, and of files whose name does not tell; null looks at the first characters.</summary>
    public ReportFormat? Format { get; init; }

    /// <summary>Longest report in bytes.</summary>
    public int MaxReportBytes { get; init; } = 10 * 1024 * 1024;

    /// <summary>
    /// The encoding of that name (<c>windows-1258</c>, <c>utf-16</c> …), failing on bytes that do not belong to it; null if unknown.
    /// </summary>
    public static Encoding? FindEncoding(string name)
    {
        try
        {
            var known = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
            var strict = (Encoding)known.Clone();
            strict.DecoderFallback = DecoderFallback.ExceptionFallback;
            return strict;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}

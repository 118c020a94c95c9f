using System.Security.Cryptography;
using System.Text;
using Chancery.Core.Dates;

namespace Chancery.Core.Reports;

/// <summary>One document as it was published, kept as it was read.</summary>
/// <param name="Source">File name, or the id given in the input.</param>
/// <param name="Text">The text that all offsets count in.</param>
public sealed record Report(string Source, string Text)
{
    private const int IdLength = 16;

    /// <summary>Address, if known; some reports are dated by their address alone.</summary>
    public string? Url { get; init; }

    /// <summary>Day (or month) of publication told by whoever supplied the report; null if not told.</summary>
    public Edtf? Published { get; init; }

    /// <summary>Language told by whoever supplied the report (BCP 47); null lets the reader decide.</summary>
    public string? Language { get; init; }

    /// <summary>Who published it, if told.</summary>
    public string? Outlet { get; init; }

    /// <summary>What its page or container tells about it beside these; null where it tells nothing.</summary>
    public ReportTelling? Telling { get; init; }

    /// <summary>Stable id: the first 16 hexadecimal digits of the SHA-256 of text, address and told date.</summary>
    /// <remarks>Computed at each call; keep it where it is used often.</remarks>
    public string ComputeId()
    {
        var content = Encoding.UTF8.GetBytes($"{Text}\u001f{Url}\u001f{Published}");
        return Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, IdLength / 2));
    }

    /// <summary>Whether a text has the form of a report's id.</summary>
    internal static bool IsId(string text) => text.Length == IdLength && text.All(char.IsAsciiHexDigitLower);
}

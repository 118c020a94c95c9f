using Chancery.Core.Mentions;

namespace Chancery.Core.Text;

/// <summary>Lines that are no sentence and no headline by what they are written with: an address of the net, the signature of a post.</summary>
internal static class LineForms
{
    private const int LongestSignature = 20;

    /// <summary>The rule that tells it; null where the tokens [start, end) are a line like any other.</summary>
    public static string? Of(Chart chart, int start, int end)
    {
        var line = chart.Slice(start, end);
        return IsAddress(line) ? "furniture.address-line"
            : end - start <= LongestSignature && IsSignature(line) && !BlockSplitter.EndsSentence(chart, end - 1, start) ? "furniture.post-signature"
            : null;
    }

    private static bool IsAddress(ReadOnlySpan<char> line) =>
        (line.Contains("://", StringComparison.Ordinal) || line.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) && !line.ContainsAny(" \t\n\u00A0");

    /// <summary>"— Jane Roe (@roe)", "A post shared by Jane Roe (@roe)".</summary>
    private static bool IsSignature(ReadOnlySpan<char> line)
    {
        var at = line.IndexOf("(@", StringComparison.Ordinal);
        return at > 0 && at + 2 < line.Length && char.IsLetterOrDigit(line[at + 2]) && line[at..].Contains(')');
    }
}

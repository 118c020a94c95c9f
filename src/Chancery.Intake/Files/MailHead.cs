using System.Collections.Frozen;

namespace Chancery.Intake.Files;

/// <summary>Whether a text begins as a message does (RFC 5322).</summary>
internal static class MailHead
{
    private const int FewestKnown = 3;

    private static readonly FrozenSet<string> Known = FrozenSet.ToFrozenSet(
        ["from", "to", "subject", "date", "received", "message-id", "mime-version", "return-path", "delivered-to", "content-type", "reply-to", "cc", "dkim-signature", "snapshot-content-location"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Three headers that messages have, one of them for machines, so that a text that opens "From: … To: …" is a text.</summary>
    public static bool IsOne(ReadOnlySpan<char> text)
    {
        var (known, forMachines) = (0, false);
        foreach (var line in text.EnumerateLines())
        {
            if (line.IsEmpty)
            {
                break;
            }

            if (line[0] is ' ' or '\t')
            {
                continue;
            }

            var colon = line.IndexOf(':');
            if (colon <= 0 || line[..colon].ContainsAny(" \t<>"))
            {
                return false;
            }

            var name = line[..colon].ToString();
            known += Known.Contains(name) ? 1 : 0;
            forMachines |= name.Contains('-', StringComparison.Ordinal) || name.Equals("received", StringComparison.OrdinalIgnoreCase);
        }

        return known >= FewestKnown && forMachines;
    }
}

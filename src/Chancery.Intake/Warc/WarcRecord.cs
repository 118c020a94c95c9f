using System.Globalization;

namespace Chancery.Intake.Warc;

/// <summary>The head of a record of a web archive (ISO 28500).</summary>
internal sealed record WarcRecord(string Type, string? Url, string? ContentType, long Length)
{
    /// <summary>Null at the end of the archive.</summary>
    public static WarcRecord? Next(WarcStream stream)
    {
        string? line;
        do
        {
            line = stream.ReadLine();
        }
        while (line is { Length: 0 });

        if (line is null)
        {
            return null;
        }

        if (!line.StartsWith("WARC/", StringComparison.Ordinal))
        {
            throw new InvalidDataException("a record does not begin with WARC/");
        }

        string type = "", url = "", contentType = "", length = "";
        while (stream.ReadLine() is { Length: > 0 } field)
        {
            var colon = field.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0)
            {
                continue;
            }

            var value = field[(colon + 1)..].Trim();
            switch (field[..colon].ToLowerInvariant())
            {
                case "warc-type": type = value; break;
                case "warc-target-uri": url = value.Trim('<', '>'); break;
                case "content-type": contentType = value; break;
                case "content-length": length = value; break;
            }
        }

        return long.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes)
            ? new WarcRecord(type, url.Length > 0 ? url : null, contentType.Length > 0 ? contentType : null, bytes)
            : throw new InvalidDataException("a record does not tell its length");
    }
}

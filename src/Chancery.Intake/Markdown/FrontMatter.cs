namespace Chancery.Intake.Markdown;

/// <summary>The lines <c>key: value</c> that may stand before a Markdown text.</summary>
internal static class FrontMatter
{
    private const string Fence = "---";

    /// <param name="body">Where the text begins.</param>
    public static Dictionary<string, string> Read(string source, out int body)
    {
        var facts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        body = 0;
        if (!source.StartsWith(Fence, StringComparison.Ordinal))
        {
            return facts;
        }

        var position = source.IndexOf('\n', StringComparison.Ordinal) + 1;
        while (position > 0 && position < source.Length)
        {
            var feed = source.IndexOf('\n', position);
            var end = feed < 0 ? source.Length : feed;
            var line = source.AsSpan(position, end - position).Trim();
            if (line is Fence)
            {
                body = Math.Min(source.Length, end + 1);
                return facts;
            }

            var colon = line.IndexOf(':');
            if (colon > 0)
            {
                facts[line[..colon].Trim().ToString()] = line[(colon + 1)..].Trim().Trim('"').ToString();
            }

            position = end + 1;
        }

        // No closing fence: a rule above the text, not front matter.
        facts.Clear();
        return facts;
    }
}

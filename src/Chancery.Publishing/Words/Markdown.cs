using System.Text;

namespace Chancery.Publishing.Words;

/// <summary>Text of reports inside Markdown: what reads as markup is escaped, so that a name cannot become a link or a tag.</summary>
internal static class Markdown
{
    public static string Escape(string text)
    {
        var line = Phrase.OneLine(text);
        var escaped = new StringBuilder(line.Length + 8);
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '&' or '~' || (i == 0 && c is '#' or '+' or '-' or '=') || IsListMark(line, i))
            {
                escaped.Append('\\');
            }

            escaped.Append(c);
        }

        return escaped.ToString();
    }

    // "7. x" at the start of an item would open a list of its own
    private static bool IsListMark(string line, int i) =>
        line[i] is '.' or ')' && i > 0 && (i + 1 == line.Length || line[i + 1] == ' ') && line.AsSpan(0, i).IndexOfAnyExceptInRange('0', '9') < 0;
}

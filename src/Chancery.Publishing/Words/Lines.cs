using System.Text;

namespace Chancery.Publishing.Words;

/// <summary>Plain text broken at words, with a hanging indent.</summary>
internal static class Lines
{
    /// <param name="first">What stands before the first line; the others are indented by its length.</param>
    public static void AppendWrapped(this StringBuilder page, string first, string text, int width)
    {
        var indent = new string(' ', first.Length);
        var line = new StringBuilder(first);
        var bare = true;
        foreach (var word in Phrase.OneLine(text).Split(' '))
        {
            if (!bare && line.Length + 1 + word.Length > width)
            {
                page.Append(line).Append('\n');
                line.Clear().Append(indent);
                bare = true;
            }

            line.Append(bare ? "" : " ").Append(word);
            bare = false;
        }

        page.Append(line.ToString().TrimEnd(' ')).Append('\n');
    }
}

using System.Globalization;
using System.Text;
using Chancery.Publishing.Words;

namespace Chancery.Publishing.Briefs;

/// <summary>A brief as plain text for a pipe or a mail.</summary>
public static class BriefText
{
    /// <param name="width">Characters a line; a longer word is not broken.</param>
    public static string Render(Brief brief, int width = 96)
    {
        var page = new StringBuilder().Append(brief.Title.ToUpperInvariant()).Append('\n');
        foreach (var section in brief.Sections)
        {
            page.Append('\n').Append(section.Title).Append('\n').Append('-', section.Title.Length).Append('\n');
            foreach (var group in section.Groups)
            {
                if (group.Title is not null)
                {
                    page.Append(group.Title).Append('\n');
                }

                foreach (var sentence in group.Sentences)
                {
                    Append(page, sentence, group.Title is null ? "- " : "  - ", width);
                }
            }

            if (section.Note is not null)
            {
                page.AppendWrapped("", section.Note, width);
            }
        }

        if (!brief.Sources.IsEmpty)
        {
            page.Append("\nSources\n-------\n");
            foreach (var source in brief.Sources)
            {
                page.AppendWrapped(string.Create(CultureInfo.InvariantCulture, $"[{source.Number}] "), BriefLine.Of(source, s => s), width);
            }
        }

        return page.ToString();
    }

    private static void Append(StringBuilder page, BriefSentence sentence, string mark, int width)
    {
        page.AppendWrapped(mark, BriefLine.Of(sentence, s => s), width);
        foreach (var detail in sentence.Details)
        {
            Append(page, detail, "  " + mark, width);
        }
    }
}

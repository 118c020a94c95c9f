using System.Globalization;
using System.Text;
using Chancery.Publishing.Words;

namespace Chancery.Publishing.Briefs;

/// <summary>A brief as a Markdown page (CommonMark, line feeds).</summary>
public static class BriefMarkdown
{
    public static string Render(Brief brief)
    {
        var page = new StringBuilder().Append("# ").Append(Markdown.Escape(brief.Title)).Append('\n');
        foreach (var section in brief.Sections)
        {
            page.Append("\n## ").Append(Markdown.Escape(section.Title)).Append('\n');
            foreach (var group in section.Groups)
            {
                page.Append('\n');
                if (group.Title is not null)
                {
                    page.Append("### ").Append(Markdown.Escape(group.Title)).Append("\n\n");
                }

                foreach (var sentence in group.Sentences)
                {
                    Append(page, sentence, 0);
                }
            }

            if (section.Note is not null)
            {
                page.Append("\n*").Append(Markdown.Escape(section.Note)).Append("*\n");
            }
        }

        if (!brief.Sources.IsEmpty)
        {
            page.Append("\n## Sources\n\n");
            foreach (var source in brief.Sources)
            {
                page.Append(CultureInfo.InvariantCulture, $"{source.Number}. {BriefLine.Of(source, Markdown.Escape)}\n");
            }
        }

        return page.ToString();
    }

    private static void Append(StringBuilder page, BriefSentence sentence, int depth)
    {
        page.Append(' ', depth * 2).Append("- ").Append(BriefLine.Of(sentence, Markdown.Escape)).Append('\n');
        foreach (var detail in sentence.Details)
        {
            Append(page, detail, depth + 1);
        }
    }
}

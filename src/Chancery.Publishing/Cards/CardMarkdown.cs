using System.Globalization;
using System.Text;
using Chancery.Publishing.Words;

namespace Chancery.Publishing.Cards;

/// <summary>A card as a Markdown page.</summary>
public static class CardMarkdown
{
    public static string Render(Card card)
    {
        var page = new StringBuilder().Append("# ").Append(Markdown.Escape(card.Subject.Title)).Append(CultureInfo.InvariantCulture, $"\n\n{Phrase.Word(card.Subject.Kind)} `{card.Subject.Id}`\n\n");
        foreach (var fact in card.Facts)
        {
            page.Append(CultureInfo.InvariantCulture, $"- **{fact.Label}**: {Markdown.Escape(fact.Value)}\n");
        }

        foreach (var list in card.Lists)
        {
            Section(page, list.Title, list.Lines);
        }

        Section(page, "Reasoning", card.Reasoning);
        Section(page, "Reports that differ", card.Discrepancies.Select(CardText.Discrepancy));
        if (!card.Evidence.IsEmpty)
        {
            page.Append("\n## Evidence\n\n| Field | Value | Quote | Report | Offsets | Rule |\n| --- | --- | --- | --- | --- | --- |\n");
            foreach (var e in card.Evidence)
            {
                page.Append(CultureInfo.InvariantCulture, $"| {Markdown.Escape(e.Field)} | {Markdown.Escape(e.Value ?? "")} | {Markdown.Escape(Phrase.Excerpt(e.Quote))} | {Markdown.Escape(e.Source)} | {e.Start}–{e.End} | {Markdown.Escape(e.Rule)} |\n");
            }
        }

        return page.ToString();
    }

    private static void Section(StringBuilder page, string title, IEnumerable<string> lines)
    {
        var first = true;
        foreach (var line in lines)
        {
            page.Append(first ? $"\n## {title}\n\n" : "");
            first = false;
            page.Append("- ").Append(Markdown.Escape(line)).Append('\n');
        }
    }
}

using System.Globalization;
using System.Text;
using Chancery.Publishing.Words;

namespace Chancery.Publishing.Cards;

/// <summary>A card as plain text.</summary>
public static class CardText
{
    /// <param name="width">Characters a line; a longer word is not broken.</param>
    public static string Render(Card card, int width = 100)
    {
        var page = new StringBuilder().Append(card.Subject.Title).Append('\n').Append(CultureInfo.InvariantCulture, $"{Phrase.Word(card.Subject.Kind)} {card.Subject.Id}\n\n");
        var column = card.Facts.Select(f => f.Label.Length).DefaultIfEmpty(0).Max() + 2;
        foreach (var fact in card.Facts)
        {
            page.AppendWrapped(fact.Label.PadRight(column), fact.Value, width);
        }

        foreach (var list in card.Lists)
        {
            Section(page, list.Title, list.Lines, width);
        }

        Section(page, "Reasoning", card.Reasoning, width);
        Section(page, "Reports that differ", card.Discrepancies.Select(Discrepancy), width);
        Section(page, "Evidence", card.Evidence.Select(Evidence), width);
        return page.ToString();
    }

    internal static string Discrepancy(CardDiscrepancy d)
    {
        var values = string.Join("; ", d.Values.Select(v => $"“{v.Label}” ({v.Value})"));
        return $"{d.Field}: {values}; shown: {d.Shown ?? "none"}, {d.Because}";
    }

    private static string Evidence(CardEvidence e) =>
        string.Create(CultureInfo.InvariantCulture, $"{e.Field}{(e.Value is null ? "" : $" = {e.Value}")}: “{Phrase.Excerpt(e.Quote)}” ({e.Source} {e.Start}–{e.End}{(e.Rule.Length == 0 ? "" : $", {e.Rule}")})");

    private static void Section(StringBuilder page, string title, IEnumerable<string> lines, int width)
    {
        var first = true;
        foreach (var line in lines)
        {
            page.Append(first ? $"\n{title}\n" : "");
            first = false;
            page.AppendWrapped("- ", line, width);
        }
    }
}

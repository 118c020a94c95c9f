using Chancery.Core.Json;
using Chancery.Publishing.Words;

namespace Chancery.Publishing.Cards;

/// <summary>A card as JSON, with whole quotes.</summary>
public static class CardJson
{
    public static string Render(Card card) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("kind", Phrase.Word(card.Subject.Kind));
        json.WriteString("id", card.Subject.Id);
        json.WriteString("title", card.Subject.Title);
        json.WriteArray("facts", card.Facts, (j, f) =>
        {
            j.WriteString("label", f.Label);
            j.WriteString("value", f.Value);
        });
        json.WriteArray("lists", card.Lists, (j, l) =>
        {
            j.WriteString("title", l.Title);
            j.WriteStrings("lines", l.Lines);
        });
        json.WriteArray("evidence", card.Evidence, (j, e) =>
        {
            j.WriteString("field", e.Field);
            j.WriteString("value", e.Value);
            j.WriteString("source", e.Source);
            j.WriteString("report", e.Report);
            j.WriteNumber("start", e.Start);
            j.WriteNumber("end", e.End);
            j.WriteString("quote", e.Quote);
            j.WriteString("rule", e.Rule);
        });
        json.WriteStrings("reasoning", card.Reasoning);
        json.WriteArray("discrepancies", card.Discrepancies, (j, d) =>
        {
            j.WriteString("field", d.Field);
            j.WriteArray("values", d.Values, (v, value) =>
            {
                v.WriteString("value", value.Label);
                v.WriteString("sources", value.Value);
            });
            j.WriteString("shown", d.Shown);
            j.WriteString("because", d.Because);
        });
        json.WriteEndObject();
    });
}

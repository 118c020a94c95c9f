using System.Text.Json;
using Chancery.Core.Json;
using Chancery.Publishing.Words;

namespace Chancery.Publishing.Briefs;

/// <summary>A brief as JSON: sections, groups, sentences, citations with their whole quotes, sources.</summary>
public static class BriefJson
{
    public static string Render(Brief brief) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("title", brief.Title);
        json.WriteStrings("parties", brief.Parties);
        json.WriteArray("sections", brief.Sections, (j, section) =>
        {
            j.WriteString("id", section.Id);
            j.WriteString("title", section.Title);
            j.WriteArray("groups", section.Groups, (g, group) =>
            {
                g.WriteString("title", group.Title);
                g.WriteArray("sentences", group.Sentences, Write);
            });
            j.WriteString("note", section.Note);
        });
        json.WriteArray("sources", brief.Sources, (j, source) =>
        {
            j.WriteNumber("number", source.Number);
            j.WriteString("report", source.Report);
            j.WriteString("source", source.Source);
            j.WriteString("outlet", source.Outlet);
            j.WriteString("published", source.Published?.ToString());
            j.WriteString("lang", source.Lang);
            j.WriteNumberOrNull("copy_of", source.CopyOf);
        });
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, BriefSentence sentence)
    {
        json.WriteString("text", sentence.Text);
        json.WriteArray("citations", sentence.Citations, (j, c) =>
        {
            j.WriteNumber("number", c.Number);
            j.WriteString("report", c.Report);
            j.WriteString("quote", c.Quote);
            j.WriteNumberOrNull("start", c.Start);
            j.WriteNumberOrNull("end", c.End);
        });
        json.WriteArray("details", sentence.Details, Write);
    }
}

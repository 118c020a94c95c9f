using System.Text;
using Chancery.Core.Json;
using Chancery.Core.Records;
using Chancery.Publishing.Subjects;
using Chancery.Publishing.Words;

namespace Chancery.Publishing.Cards;

/// <summary>The proof of an engagement's date.</summary>
public static class DateWhy
{
    /// <summary>As text, from any day to those left.</summary>
    /// <exception cref="ArgumentException">The subject is no engagement of the record.</exception>
    public static string Text(DiplomaticRecord record, Subject subject, int width = 100)
    {
        var (context, engagement) = Of(record, subject);
        var page = new StringBuilder().Append(subject.Title).Append('\n').Append("engagement ").Append(subject.Id).Append("\n\n");
        page.AppendWrapped("Date: ", engagement.Date?.ToString() ?? "not known", width);
        page.Append("\nProof\n");
        page.AppendWrapped("- ", "any day", width);
        foreach (var step in engagement.DateProof)
        {
            page.AppendWrapped("- ", $"{step.Days}: {context.Proof(step.Because)}{(step.Quote is null ? "" : $", “{Phrase.Excerpt(step.Quote)}”")}", width);
        }

        foreach (var d in context.Discrepancies(new HashSet<string>(StringComparer.Ordinal) { engagement.Id }).Where(d => d.Field == "date"))
        {
            page.AppendWrapped("! ", CardText.Discrepancy(d), width);
        }

        return page.ToString();
    }

    /// <summary>The same as JSON, with ids of reports.</summary>
    /// <exception cref="ArgumentException">The subject is no engagement of the record.</exception>
    public static string Json(DiplomaticRecord record, Subject subject)
    {
        var (context, engagement) = Of(record, subject);
        return JsonText.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("id", engagement.Id);
            json.WriteString("title", subject.Title);
            json.WriteString("date", engagement.Date?.ToString());
            json.WriteArray("proof", engagement.DateProof, (j, s) =>
            {
                j.WriteString("days", s.Days);
                j.WriteString("because", s.Because);
                j.WriteString("report", s.Report);
                j.WriteString("quote", s.Quote);
            });
            json.WriteArray("against", context.Discrepancies(new HashSet<string>(StringComparer.Ordinal) { engagement.Id }).Where(d => d.Field == "date"), (j, d) =>
            {
                j.WriteStrings("values", d.Values.Select(v => v.Label));
                j.WriteString("shown", d.Shown);
                j.WriteString("because", d.Because);
            });
            json.WriteEndObject();
        });
    }

    private static (CardContext Context, RecordEngagement Engagement) Of(DiplomaticRecord record, Subject subject)
    {
        var context = new CardContext(new RecordIndex(record), new Labels(null, null));
        return context.Index.Engagement(subject.Id) is { } engagement
            ? (context, engagement)
            : throw new ArgumentException($"{subject.Id} is no engagement; only engagements have a date to prove", nameof(subject));
    }
}

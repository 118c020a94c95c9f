using System.Collections.Immutable;
using Chancery.Core.Clauses;
using Chancery.Core.Dates;
using Chancery.Core.Mentions;
using Chancery.Core.Readings;
using Chancery.Core.Text;
using Chancery.Core.Words;

namespace Chancery.Core.Reading;

/// <summary>Every date of a report in the order of the text, each counted from publication or from the day told before.</summary>
internal sealed class DateReader(ReportContext context, bool ahead)
{
    private readonly ImmutableArray<DateReading>.Builder dates = ImmutableArray.CreateBuilder<DateReading>();
    private Edtf? narrative;

    public ImmutableArray<DateReading> Read()
    {
        for (var s = 0; s < context.Sentences.Count; s++)
        {
            var sentence = context.Sentences[s];
            for (var t = sentence.Start; t < sentence.End; t++)
            {
                if (ItemAt(t) is { } item)
                {
                    Tell(item, s);
                    t = item.End - 1;
                }
            }
        }

        return dates.ToImmutable();
    }

    private Item? ItemAt(int token)
    {
        var date = context.Chart.Find(token, KnownClass.Date);
        var other = context.Chart.Find(token, KnownClass.Calendar);
        return date is null || (other is not null && other.End > date.End) ? other : date;
    }

    private void Tell(Item item, int s)
    {
        var future = IsFuture(item, s);
        var mention = DateMention.From(item);
        if (DateAnchor.Resolve(mention, context.DateAnchor, context.AnchorText, future, narrative, past: !future && mention.Start.Day is null) is not { } date || date.Value.ToString().Length == 0)
        {
            return;
        }

        var span = context.Chart.SpanOf(item.Start, item.End);
        dates.Add(new DateReading(span.Start, span.End, context.Report.Text[span.Start..span.End], date.Value, item.Rule?.Name ?? "date", date.Because));
        if (date.Value is { End: null, Start.IsFull: true } && context.Sentences[s].Kind is BlockKind.Body)
        {
            narrative = date.Value;
        }
    }

    /// <summary>Whether the words around a date speak of what is to come.</summary>
    private bool IsFuture(Item item, int s)
    {
        var governing = context.Clauses[s].LastOrDefault(c => c.Verb.Start < item.Start && item.Start < c.End) ?? context.Clauses[s].Find(c => c.Verb.Start > item.Start);
        if (governing is not null)
        {
            return governing.Future;
        }

        var sentence = context.Sentences[s];
        var told = false;
        for (var t = sentence.Start; t < sentence.End; t++)
        {
            if (context.Chart.Find(t, KnownClass.Modal)?["future"] is not null)
            {
                return true;
            }

            told |= context.Chart.Has(t, KnownClass.Verb) || context.Chart.Has(t, KnownClass.Auxiliary);
        }

        return ahead && !told;
    }
}

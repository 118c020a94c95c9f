using Chancery.Core.Mentions;
using Chancery.Core.Readings;
using Chancery.Core.Words;

namespace Chancery.Core.Instruments;

/// <summary>Finds the words that tell what was done with a document: the nearest before it that governs it, or a passive behind it.</summary>
internal sealed class InstrumentActFinder(Chart chart)
{
    private const int Reach = 30;
    private const int Near = 5;

    /// <summary>Null where the words say that there is no such document.</summary>
    public InstrumentAction? Find(int start, int stop, int from, int end)
    {
        if (start > from && chart.Has(start - 1, KnownClass.Absence))
        {
            return null;
        }

        var date = DateBehind(stop, end, out var afterDate);
        var before = Before(start, from);
        if ((Behind(stop, end, before) ?? Behind(afterDate, end, before)) is { } passive)
        {
            return Judge(passive, date, stop);
        }

        return before is not null ? Judge(before, date, from) : new InstrumentAction(InstrumentAct.Cited, null, date);
    }

    /// <summary>"of October 2011", "signed by the ministers in October 2011": a date that belongs to the document.</summary>
    private Item? DateBehind(int stop, int end, out int next)
    {
        next = stop;
        var linked = false;
        for (var t = stop; t < Math.Min(end, stop + 12); t++)
        {
            if (chart.Find(t, KnownClass.Date) is { } date)
            {
                if (linked || t == stop || (t == stop + 1 && chart.Has(stop, KnownClass.Preposition)))
                {
                    next = date.End;
                    return date;
                }

                return null;
            }

            if (chart.Find(t, KnownClass.DocumentAct) is { } cue && cue["dates"] is not null)
            {
                linked = true;
                t = cue.End - 1;
                continue;
            }

            if (linked ? chart.Has(t, KnownClass.Conjunction) || chart[t].IsSign : !(t == stop && chart.Has(t, KnownClass.Preposition)) && !chart.Has(t, KnownClass.Relative) && !chart.Has(t, KnownClass.Passive)
                && !chart.Has(t, KnownClass.Auxiliary) && !chart[t].IsSign)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>
    /// "was signed": an auxiliary stands between the document and the word. A mark of the passive alone ("được ký") opens an attribute
    /// where something else is done with the document.
    /// </summary>
    private bool IsPassive(int cue, int stop, bool done) =>
        chart.HasWithin(stop, cue, KnownClass.Auxiliary) || chart.HasWithin(stop, cue, KnownClass.Modal) || (!done && chart.HasWithin(stop, cue, KnownClass.Passive));

    /// <summary>The act told behind the document ("was signed", "has expired").</summary>
    private Item? Behind(int stop, int end, Item? before)
    {
        for (var t = stop; t < Math.Min(end, stop + 10); t++)
        {
            if (chart.Find(t, KnownClass.DocumentAct) is { } cue)
            {
                return cue["behind"] is not null || (cue["passive"] is not null && IsPassive(t, stop, before is not null && before["act"] != "cited")) ? cue : null;
            }

            if (chart.Has(t, KnownClass.Conjunction) || chart.Has(t, KnownClass.Verb) || chart.Has(t, KnownClass.Relative) || chart.Has(t, KnownClass.Document))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The nearest act before the document; other verbs of saying and doing close the way.</summary>
    private Item? Before(int start, int from)
    {
        for (var t = start - 1; t >= Math.Max(from, start - Reach); t--)
        {
            if (chart.Find(t, KnownClass.DocumentAct) is { } cue && cue["behind"] is null && cue.End <= start && (cue["near"] is null || start - cue.End < 2))
            {
                return Longer(cue, from);
            }

            if (chart.Text[chart[t].Start] is ';' or ':' || (chart.Find(t, KnownClass.Verb) is { } verb && verb.End <= start && Closes(verb)))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The longest of the words that end with these ("assess the implementation of").</summary>
    private Item Longer(Item cue, int from)
    {
        for (var t = Math.Max(from, cue.Start - 8); t < cue.Start; t++)
        {
            if (chart.Find(t, KnownClass.DocumentAct) is { } longer && longer.End >= cue.End && longer["behind"] is null)
            {
                return longer;
            }
        }

        return cue;
    }

    private static bool Closes(Item verb) => verb["act"] is not (null or "none") || (verb["frame"] is not null && verb["form"] is "past" or "third");

    private InstrumentAction? Judge(Item cue, Item? date, int from)
    {
        var act = Enum.TryParse<InstrumentAct>(cue["act"], ignoreCase: true, out var told) ? told : InstrumentAct.Cited;
        for (var t = cue.Start - 1; t >= Math.Max(from, cue.Start - Near); t--)
        {
            if (chart[t].IsSign && t < cue.Start - 1)
            {
                break;
            }

            if (chart.Has(t, KnownClass.Negation) || (chart.Has(t, KnownClass.Absence) && act != InstrumentAct.Planned))
            {
                return new InstrumentAction(InstrumentAct.Cited, null, date);
            }

            if (act is not (InstrumentAct.Cited or InstrumentAct.Reviewed or InstrumentAct.Presented) && IsAhead(t, cue))
            {
                return new InstrumentAction(InstrumentAct.Planned, cue, date);
            }
        }

        return new InstrumentAction(act, cue, date);
    }

    /// <summary>A modal, or a verb of agreeing, proposing or wishing, before what is to be done.</summary>
    private bool IsAhead(int token, Item cue)
    {
        for (var item = chart.At(token); item is not null; item = Chart.After(item))
        {
            if (item.End <= cue.Start && (item.Class == KnownClass.Modal
                || (item.Class == KnownClass.Verb && item["act"] is "agree" or "propose" or "request" or "wish" or "urge" or "pledge" && cue["form"] is not "past")))
            {
                return true;
            }
        }

        return false;
    }
}

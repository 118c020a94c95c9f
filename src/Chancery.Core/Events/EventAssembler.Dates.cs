using System.Globalization;
using Chancery.Core.Dates;
using Chancery.Core.Persons;
using Chancery.Core.Readings;
using Chancery.Core.Text;

namespace Chancery.Core.Events;

/// <summary>When each engagement was.</summary>
internal sealed partial class EventAssembler
{
    /// <summary>How many sentences behind the lead tell what was said there.</summary>
    private const int LongestTelling = 8;

    private void Anchor(EventDraft draft, Edtf? narrative)
    {
        if (draft.DateItem is { } item)
        {
            var day = narrative is { End: null } ? narrative : DayBefore(item) ?? narrative;
            var told = draft is { Finite: true, InTitle: false, InCaption: false } && draft.Sentence > 0;
            draft.Date = DateAnchor.Resolve(DateMention.From(item), context.DateAnchor, context.AnchorText, draft.Future || (draft is { Present: true, InTitle: false, InCaption: false } && item["turn"] is null), day, told)?.Narrow();
            if (draft.Date is { Value: { HasYear: false, Start: { Month: not null, Year: null } } date } && context.DateAnchor is null && YearBefore(item, date.Start.Month.Value) is { } year)
            {
                draft.Date = draft.Date with { Value = new Edtf(date.Start with { Year = year }, date.End is { } end ? end with { Year = end.Year ?? year } : null), Because = $"the year of a day of that month told before: {year.ToString(CultureInfo.InvariantCulture)}" };
            }

            draft.OfAYear = draft.Date?.Value is { End: null, Start: { Year: { } alone, Month: null } } && item["shift"] is null && alone != context.DateAnchor?.Start.Year;
            if (draft.Date is null)
            {
                draft.DateItem = null;
                var words = DateMention.From(item);
                draft.OfTheDay = words is { Shift: "d-0" } or { Shift: null, Weekday: not null, Nth: null, Turn: null, Told: false, Start.Month: null };
                draft.Weekday = draft.OfTheDay ? words.Weekday : null;
                draft.DayUnknown = !draft.OfTheDay;
            }

            Extend(draft);
        }
    }

    /// <summary>
    /// The year of the last date told before in the same month, in the lead or of an engagement: a war that began on a day of that month has no say.
    /// Null where none has a year.
    /// </summary>
    private int? YearBefore(Mentions.Item date, int month)
    {
        var first = context.FirstBody;
        var endOfLead = first < context.Sentences.Count ? context.Sentences[first].End : 0;
        for (var t = date.Start - 1; t >= 0; t--)
        {
            if (context.Chart.Find(t, Words.KnownClass.Date) is { } item && item.End <= date.Start && DateMention.From(item) is { Shift: null } told
                && ((told.End?.Year ?? told.Start.Year) is int year) && (told.Start.Month ?? told.End?.Month) == month
                && (t < endOfLead || drafts.Exists(d => d.DateItem == item)))
            {
                return year;
            }
        }

        return null;
    }

    /// <summary>The last single day told before a date.</summary>
    private Edtf? DayBefore(Mentions.Item date)
    {
        for (var t = date.Start - 1; t >= 0; t--)
        {
            if (context.Chart.Find(t, Words.KnownClass.Date) is { } item && item.End <= date.Start && DateMention.From(item) is { End: null, Start.Day: not null } told)
            {
                return DateAnchor.Resolve(told, context.DateAnchor, context.AnchorText, false, null)?.Value;
            }
        }

        return null;
    }

    /// <summary>"began a four-day visit on Monday", "wrapped up a five-day visit on August 9": the other end is counted.</summary>
    private void Extend(EventDraft draft)
    {
        if (draft.Kind is not (EngagementKind.Visit or EngagementKind.PortCall) || draft.Date?.Value is not { End: null } told || (told.Start.ToDay() ?? InACommonYear(told.Start)) is not { } day)
        {
            return;
        }

        var sentence = context.Sentences[draft.Sentence];
        for (var t = sentence.Start; t < sentence.End; t++)
        {
            if (context.Chart.Find(t, Words.KnownClass.VisitLength) is not { } length || !int.TryParse(length["days"], NumberStyles.None, CultureInfo.InvariantCulture, out var days) || days is < 2 or > 31)
            {
                continue;
            }

            var (first, last) = length["edge"] == "end" ? (day.AddDays(1 - days), day) : (day, day.AddDays(days - 1));
            if (told.Start.Year is null && first.Year != last.Year)
            {
                return;
            }

            PartialDate Told(DateOnly on) => told.Start.Year is null ? PartialDate.Of(on) with { Year = null } : PartialDate.Of(on);
            draft.Date = draft.Date with { Value = new Edtf(Told(first), Told(last)), Because = $"{days.ToString(CultureInfo.InvariantCulture)} days, counted from the {(length["edge"] == "end" ? "last" : "first")}" };
            return;
        }
    }

    /// <summary>A day of an unknown year in a year without a leap day; null where its month or day is unknown too.</summary>
    private static DateOnly? InACommonYear(PartialDate date)
    {
        const int CommonYear = 2001;
        return date.Year is null ? (date with { Year = CommonYear }).ToDay() : null;
    }

    /// <summary>"began on 4 June … goes on until 7 June": from the day that is told to the one until which it goes on.</summary>
    private void ExtendUntil(EventDraft e)
    {
        const int LongestDays = 60;
        if (e is { Until: not null, Date: null, DateItem: null, Present: true, Future: false, Kind: EngagementKind.Visit } && context.Published is { End: null, Start: { IsFull: true } today })
        {
            // "is in Oslo until Tuesday": from today at the latest
            e.Date = new ResolvedDate(new Edtf(today), Because: "on the day of publication it goes on");
        }

        if (e.Until is { } until && e.Date is { Value: { End: null, Start: { IsFull: true } start } } && start.ToDay() is { } first
            && DateAnchor.Resolve(DateMention.From(until), context.DateAnchor, context.AnchorText, future: true, e.Date.Value)?.Narrow() is { Value: { End: null, Start: { IsFull: true } end } } && end.ToDay() is { } last
            && last > first && last <= first.AddDays(LongestDays))
        {
            e.Date = e.Date with { Value = new Edtf(start, end) };
            e.Evidence.Add(context.Evidence("date", end.ToString(), until.Start, until.End, until.Rule?.Name ?? ""));
        }
        else if (e is { Until: { } day, Kind: EngagementKind.Visit or EngagementKind.PortCall, Date: { Value: { End: null, Start: { Month: { } from, Day: { } begun } opening } } known } && DateMention.From(day) is { Shift: null, End: null, Start: { Year: null, Month: { } month, Day: { } on } }
            && (month == from ? on > begun : month == (from % 12) + 1))
        {
            // "on 29 November began … goes on until 2 December", of the year of the beginning, whichever that is
            e.Date = known with { Value = new Edtf(opening, new PartialDate(opening.Year is { } year && month < from ? year + 1 : opening.Year, month, on)) };
            e.Evidence.Add(context.Evidence("date", e.Date.Value.ToString(), day.Start, day.End, day.Rule?.Name ?? ""));
        }
    }

    /// <summary>"ASTANA, 25 May 2019 – X met Y": what the first sentence tells as done, without a date of its own, is of the day of its dateline.</summary>
    private void DateByDateline()
    {
        if (lead < 0 || lead >= context.Sentences.Count)
        {
            return;
        }

        var sentence = context.Sentences[lead];
        var (start, end) = (sentence.Start, context.BodyStart[lead]);
        if (lead > 0 && Reading.DatelineFinder.IsAlone(context, lead - 1))
        {
            (start, end) = (context.Sentences[lead - 1].Start, context.Sentences[lead - 1].End);
        }

        if (sentence.Kind != BlockKind.Body || end <= start)
        {
            return;
        }

        foreach (var engagement in engagements)
        {
            if (engagement is not { Status: EngagementStatus.Main, Date: null, Future: false }
                || drafts.Exists(d => d.DayUnknown && d.Home == engagement)
                || !drafts.Exists(d => d is { Finite: true, Background: false, Future: false } && d.Sentence == lead && (d.Home == engagement || d == engagement.Series)))
            {
                continue;
            }

            for (var t = start; t < end; t++)
            {
                if (context.Chart.Find(t, Words.KnownClass.Date) is { } item && item.End <= end
                    && DateAnchor.Resolve(DateMention.From(item), context.DateAnchor, context.AnchorText, false, null) is { Value: { End: null, Start: { Day: not null, Month: not null } } } date)
                {
                    engagement.Date = date with { Because = drafts.Exists(d => d.OfTheDay && d.Home == engagement) ? "the words tell a day that is taken for the dateline's" : "the day of the dateline" };
                    engagement.DateItem = item;
                    DateByWeekday(engagement, date.Value.Start);
                    break;
                }
            }
        }
    }

    /// <summary>
    /// "X said on Friday that … He said this when he received Y.": an engagement told directly behind the lead, of whoever the lead is about, and
    /// without a day of its own, is of the one day that the lead tells.
    /// </summary>
    private void DateByLead()
    {
        if (lead < 0 || lead >= context.Sentences.Count || context.Sentences[lead].Kind != BlockKind.Body)
        {
            return;
        }

        // "today's world" is no day
        var days = context.Nodes[lead].FindAll(n => n.Kind == Clauses.NodeKind.Date && !(n.Item is { } word && context.Chart.Has(word.End, Words.KnownClass.Possessive)));
        var told = context.Nodes[lead].FindAll(n => n.Kind == Clauses.NodeKind.Actor && n.Item is not null);
        if (days is not [{ Item: { } item }] || context.Clauses[lead] is not { } clauses || (clauses.FindLast(c => c.Verb.Index < days[0].Index) is { } holder && (holder is { Future: true, Subordinate: false } || holder["light"] is "leave" || holder["ahead"] is not null)) || DateMention.From(item) is not { Start: { Month: null, Day: null, Year: null }, End: null } mention || mention is { Weekday: null, Shift: not ("d-0" or "d-1") }
            || mention.Told || DateAnchor.Resolve(mention, context.DateAnchor, context.AnchorText, false, null)?.Narrow() is not { Value: { End: null, Start.Day: not null } } day)
        {
            return;
        }

        foreach (var e in engagements)
        {
            if (e is { Status: EngagementStatus.Main, Date: null, Future: false, Earlier: false, Pluperfect: false, Kind: not (EngagementKind.Visit or EngagementKind.PortCall or EngagementKind.Exercise) } && e.Sentence >= lead && e.Sentence <= lead + 2
                && !drafts.Exists(d => (d.DayUnknown || (d.Future && d.Sentence == lead)) && (d == e || d.Home == e)) && (e.SaidThere || told.Exists(n => n.Item!.Person is { } who ? e.Has(who) : n["id"] is { } party && e.Parties.Contains(party))))
            {
                e.Date = day with { Because = "the day that the lead tells" };
                e.DateItem = item;
            }
        }
    }

    /// <summary>
    /// "X spoke with Y. He also updated Y on the steps that his country is taking today": the one engagement that a report tells in its lead, without
    /// a day, is of the day that was today when one of those who took part spoke there.
    /// </summary>
    private void DateByWords()
    {
        if (lead < 0 || engagements.FindAll(e => e.Status == EngagementStatus.Main) is not [{ Date: null, DayUnknown: false, Future: false, Kind: EngagementKind.Talks } e] || e.Sentence != lead || context.Published?.Start.Day is null
            || IsOfAnUnknownDay(e))
        {
            return;
        }

        for (var s = lead + 1; s < Math.Min(context.Sentences.Count, lead + LongestTelling); s++)
        {
            if (context.Sentences[s].Kind != BlockKind.Body || context.Clauses[s].Find(c => c is { Governor: null, NonFinite: false, Future: false } && c["act"] is not null && c.Speakers is [{ Person: { } who }] && e.Has(who)) is not { } clause)
            {
                continue;
            }

            if (context.Nodes[s].Find(n => n.Kind == Clauses.NodeKind.Date && n.Index > clause.Verb.Index + 1) is { Item: { } item } && DateMention.From(item) is { Shift: "d-0" } today
                && clause.Complements.Exists(c => c.Nodes[0].Kind == Clauses.NodeKind.Actor && c.Nodes[0].Item!.Person is { } partner && e.Has(partner))
                && DateAnchor.Resolve(today, context.DateAnchor, context.AnchorText, false, null) is { } day)
            {
                e.Date = day with { Because = "what was said there was of that day" };
                e.DateItem = item;
                return;
            }
        }
    }

    /// <summary>Whether one of the drafts told of an engagement names a day that cannot be counted out.</summary>
    private bool IsOfAnUnknownDay(EventDraft e) => drafts.Exists(d => d.DayUnknown && d.Home == e);

    /// <summary>"President A (right) and Ambassador B on Thursday", below a picture: the day of their one meeting that the report is about, where its text tells none.</summary>
    private void DateByCaption()
    {
        foreach (var e in engagements)
        {
            if (e is not { Status: EngagementStatus.Main, Date: null, DayUnknown: false, Future: false, Earlier: false, Kind: EngagementKind.Talks or EngagementKind.Reception or EngagementKind.Dialogue or EngagementKind.Signing, Finite: true } || IsOfAnUnknownDay(e))
            {
                continue;
            }

            for (var s = 0; s < context.Sentences.Count; s++)
            {
                if (context.Sentences[s].Kind == BlockKind.Caption && context.Nodes[s].FindAll(static n => n.Kind == Clauses.NodeKind.Date) is [{ Item: { } item }] && DateMention.From(item) is { } mention
                    && context.Nodes[s].Where(static n => n is { Kind: Clauses.NodeKind.Actor, Item: not null }).Select(n => n.Item!.Person).OfType<Person>().Distinct().ToList() is { Count: > 1 } pictured && pictured.TrueForAll(e.Has)
                    && engagements.Count(x => pictured.TrueForAll(x.Has)) == 1
                    && DateAnchor.Resolve(mention, context.DateAnchor, context.AnchorText, false, null)?.Narrow() is { Value.Start.Day: not null } day)
                {
                    e.Date = day with { Because = "the day that the caption tells" };
                    e.DateItem = item;
                    break;
                }
            }
        }
    }

    /// <summary>"On Monday, he met Y", where the dateline's day is told to be a Tuesday: counted back in its month.</summary>
    private void DateByWeekday(EventDraft told, PartialDate day)
    {
        if (drafts.Find(d => d.Weekday is not null && d.Home == told)?.Weekday is not { } weekday || day.Day is not { } number)
        {
            return;
        }

        foreach (var draft in drafts.Where(d => d.Weekday is { } other && other != weekday && d is { Finite: true, Future: false }))
        {
            var back = (weekday - draft.Weekday!.Value + 7) % 7;
            if (draft.Home is { Date: null } other && other != told && back < number)
            {
                other.Date = new ResolvedDate(new Edtf(day with { Day = number - back }), Because: "the weekday, counted from the day of the dateline");
            }
        }
    }

    private static bool Near(EventDraft a, EventDraft b) =>
        AnyYear(a) is { } x && AnyYear(b) is { } y && Math.Abs(x.DayNumber - y.DayNumber) <= 3;

    /// <summary>The day, in a leap year where no year is told.</summary>
    private static DateOnly? AnyYear(EventDraft e) => e.Date is { Value.Start: var start } ? start.FilledFrom(new PartialDate(2000, null, null)).ToDay() : null;
}

using System.Collections.Immutable;
using Chancery.Core.Dates;
using Chancery.Core.Events;
using Chancery.Core.Mentions;
using Chancery.Core.Reading;
using Chancery.Core.Readings;
using Chancery.Core.Words;

namespace Chancery.Core.Instruments;

/// <summary>Reads the documents that a report speaks of: name, date, parties, and what was done with them.</summary>
internal sealed partial class InstrumentReader(ReportContext context)
{
    private readonly Chart chart = context.Chart;
    private readonly InstrumentActFinder acts = new(context.Chart);
    private readonly List<InstrumentReading> told = [];

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<InstrumentReading> Told => told;

    /// <summary>Reads one sentence, told at an engagement.</summary>
    public void Read(int s, EventDraft? engagement, int? index)
    {
        var end = context.Sentences[s].End;
        for (var t = chart.Next(KnownClass.Document, context.BodyStart[s], end); t < end; t = chart.Next(KnownClass.Document, t + 1, end))
        {
            if (chart.Find(t, KnownClass.Document) is not { } item || item.End > end)
            {
                continue;
            }

            var (start, stop) = Trimmed(item);
            var done = acts.Find(start, stop, context.BodyStart[s], end);
            if (done is not null && IsTelling(item, start, stop, done))
            {
                Add(item, start, stop, done, s, engagement, index);
            }

            t = item.End - 1;
        }
    }

    /// <summary>Without the small words that a run of capitals begins with, and without "on Tuesday" behind.</summary>
    private (int Start, int End) Trimmed(Item item)
    {
        var start = item.Start;
        var head = item.Bound("k")?.Start ?? item.Start;
        while (start < head && (chart.Has(start, KnownClass.Function) || chart.Has(start, KnownClass.Determiner) || chart.Has(start, KnownClass.Preposition) || chart[start].IsSign))
        {
            start++;
        }

        return item.Bound("tail") is { } tail && HasDate(tail.Start, Math.Min(tail.End, tail.Start + 3)) ? (start, tail.Start) : (start, item.End);
    }

    private bool HasDate(int start, int end) => chart.HasWithin(start, end, KnownClass.Month) || chart.HasWithin(start, end, KnownClass.Weekday);

    /// <summary>A word such as "agreement" counts where something more is said of it; one that is merely mentioned needs a subject or a date.</summary>
    private bool IsTelling(Item item, int start, int stop, InstrumentAction done)
    {
        if (item["known"] is not null)
        {
            return true;
        }

        var head = item.Bound("k");
        var more = head is null || start < head.Value.Start || stop > head.Value.End || item["n"] is not null;
        var dated = item["y"] is not null || done.Date is not null;
        if (item["weak"] is not null)
        {
            return dated || (more && (done.Act != InstrumentAct.Cited || HasCapital(head?.Start ?? start)));
        }

        return more || dated || done.Act != InstrumentAct.Cited;
    }

    private bool HasCapital(int token) => chart[token].IsCapital;

    private void Add(Item item, int start, int stop, InstrumentAction done, int s, EventDraft? engagement, int? index)
    {
        var rule = item.Rule?.Name ?? item.Lexeme?.Origin ?? "";
        var span = chart.SpanOf(start, stop);
        var name = item["known"] ?? chart.Clean(start, stop);
        var evidence = ImmutableArray.CreateBuilder<Evidence>();
        evidence.Add(context.Evidence("name", name, start, stop, rule));
        evidence.Add(done.Cue is { } cue
            ? context.Evidence("act", Word(done.Act), cue.Start, cue.End, $"instrument.{Word(done.Act)}({cue.Lexeme?.Form})")
            : context.Evidence("act", Word(done.Act), start, stop, rule));
        var date = DateOf(item, done, start, stop, s, engagement, evidence);
        told.Add(new InstrumentReading
        {
            Name = name,
            Kind = item["kind"],
            Date = date?.Value,
            Because = date?.Because,
            Parties = PartiesOf(item, start, stop, s, engagement, evidence),
            Act = done.Act,
            Quote = context.Report.Text[span.Start..span.End],
            Start = span.Start,
            End = span.End,
            Engagement = index,
            Rule = rule,
            Evidence = evidence.ToImmutable(),
        });
    }

    private static string Word(InstrumentAct act) => act.ToString().ToLowerInvariant();

    /// <summary>Its own date; else the day on which it was signed here, told in the sentence or by the engagement.</summary>
    private ResolvedDate? DateOf(Item item, InstrumentAction done, int start, int stop, int s, EventDraft? engagement, ImmutableArray<Evidence>.Builder evidence)
    {
        if ((item["date"] ?? (item["y2"] is { } last ? $"{item["y"]}/{last}" : item["y"])) is { } year && Edtf.TryParse(year, out var known))
        {
            evidence.Add(context.Evidence("date", year, start, stop, item.Rule?.Name ?? ""));
            return new ResolvedDate(known);
        }

        if ((done.Date ?? DateBeside(done, stop, s)) is { } told && Resolved(told, done.Act == InstrumentAct.Planned) is { } date)
        {
            evidence.Add(context.Evidence("date", date.Value.ToString(), told.Start, told.End, told.Rule?.Name ?? ""));
            return date;
        }

        if (done.Act is InstrumentAct.Signed or InstrumentAct.Exchanged or InstrumentAct.Adopted && engagement is { Date: { } day, DateItem: { } dated, Status: EngagementStatus.Main } && day.Value.End is null)
        {
            evidence.Add(context.Evidence("date", day.Value.ToString(), dated.Start, dated.End, dated.Rule?.Name ?? ""));
            return day with { Because = string.Join("; ", new[] { "the day of the engagement at which it was done", day.Because }.OfType<string>()) };
        }

        return null;
    }

    private ResolvedDate? Resolved(Item date, bool future) =>
        DateAnchor.Resolve(DateMention.From(date), context.DateAnchor, context.AnchorText, future, null, past: !future);

    /// <summary>The date told in the sentence of what was done, behind the document before one in front of it.</summary>
    private Item? DateBeside(InstrumentAction done, int stop, int s)
    {
        if (done.Act is InstrumentAct.Cited or InstrumentAct.Reviewed or InstrumentAct.Presented)
        {
            return null;
        }

        Item? before = null;
        foreach (var node in context.Nodes[s].Where(n => n.Kind == Clauses.NodeKind.Date && n["weak"] is null))
        {
            if (node.Start >= stop)
            {
                return node.Item;
            }

            before = node.Item;
        }

        return done.Act == InstrumentAct.Planned ? null : before;
    }
}

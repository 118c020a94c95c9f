using System.Collections.Immutable;
using Chancery.Core.Readings;
using Chancery.Core.Records;
using Chancery.Publishing.Words;

namespace Chancery.Publishing.Briefs.Sections;

/// <summary>Documents that the parties signed, cited, handed over, reviewed or plan.</summary>
internal static class DocumentsSection
{
    public static BriefSection? Write(BriefContext context)
    {
        var documents = context.Index.Record.Instruments
            .Select(i => (Instrument: i, Acts: i.Acts.Where(a => context.TellsOfShared(a.Report)).ToList()))
            .Where(d => d.Acts.Count > 0 && (d.Instrument.Parties.IsEmpty || d.Instrument.Parties.Any(p => context.Parties.Contains(p, StringComparer.Ordinal))))
            .OrderBy(d => d.Instrument.Name, StringComparer.Ordinal)
            .ThenBy(d => d.Instrument.Id, StringComparer.Ordinal)
            .Select(d => Describe(context, d.Instrument, d.Acts))
            .ToImmutableArray();
        return documents.IsEmpty ? null : new BriefSection("documents", "Documents", [new BriefGroup(null, documents)]);
    }

    private static BriefSentence Describe(BriefContext context, RecordInstrument instrument, List<RecordInstrumentAct> acts)
    {
        var done = Phrase.List([.. acts.Select(a => a.Act).Distinct().Order().Select(CourtesyWords.Of)]);
        return new BriefSentence(
            $"{CourtesyWords.Title(instrument)}: {done}",
            [.. context.InOrder(acts.OrderBy(a => a.Start), a => a.Report).Select(a => context.Cite(a.Report, a.Quote, a.Start, a.End))]);
    }
}

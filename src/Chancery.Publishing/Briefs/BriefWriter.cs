using System.Collections.Immutable;
using Chancery.Core.Records;
using Chancery.Publishing.Briefs.Sections;
using Chancery.Publishing.Words;

namespace Chancery.Publishing.Briefs;

/// <summary>Writes the brief of two or more parties from the record; the same record gives the same brief.</summary>
public static class BriefWriter
{
    /// <param name="parties">Codes of at least two parties; the first is the reader's own side, the others sit across the table.</param>
    /// <param name="topics">Labels by topic id; an id without one is shown itself.</param>
    /// <param name="partyNames">Names by party code; a code without one is shown itself.</param>
    /// <exception cref="ArgumentException">Fewer than two different parties.</exception>
    public static Brief Write(
        DiplomaticRecord record,
        IReadOnlyList<string> parties,
        IReadOnlyDictionary<string, string>? topics = null,
        IReadOnlyDictionary<string, string>? partyNames = null)
    {
        string[] sides = [.. parties.Distinct(StringComparer.Ordinal)];
        if (sides.Length < 2)
        {
            throw new ArgumentException("a brief needs at least two different parties", nameof(parties));
        }

        var context = new BriefContext(record, sides, new Labels(topics, partyNames));
        var title = $"Brief: {context.Sides}";
        if (context.Shared.Count == 0)
        {
            var note = $"No report on file mentions an engagement of {context.Sides}.";
            return new Brief(title, context.Parties, [new BriefSection("glance", "At a glance", [], note)], []);
        }

        var undertakings = Undertakings.Of(context);

        // in the order of the page: sources are numbered as they are first cited
        BriefSection?[] sections =
        [
            GlanceSection.Write(context),
            .. context.Parties.Skip(1).Select(p => PeopleSection.Write(context, p, across: true)),
            PeopleSection.Write(context, context.Parties[0], across: false),
            RoundsSection.Write(context),
            OtherEngagementsSection.Write(context),
            AheadSection.Write(context),
            UndertakingSections.Agreed(context, undertakings),
            UndertakingSections.Open(context, undertakings),
            UndertakingSections.Done(context, undertakings),
            PositionsSection.Write(context),
            CourtesiesSection.Write(context),
            DocumentsSection.Write(context),
            DiscrepanciesSection.Write(context),
        ];
        return new Brief(title, context.Parties, [.. sections.OfType<BriefSection>()], Sources(context));
    }

    private static ImmutableArray<BriefSource> Sources(BriefContext context) =>
    [
        .. context.CitedReports.Select((id, i) => context.Index.Reports.TryGetValue(id, out var r)
            ? new BriefSource(i + 1, id, r.Source, r.Outlet, r.Published, r.Lang, context.NumberOf(r.CopiesOf))
            : new BriefSource(i + 1, id, id, null, null, "", null)),
    ];
}

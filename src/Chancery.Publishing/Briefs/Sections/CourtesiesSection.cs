using System.Collections.Immutable;
using Chancery.Core.Readings;
using Chancery.Core.Records;
using Chancery.Publishing.Words;

namespace Chancery.Publishing.Briefs.Sections;

/// <summary>Invitations first, those that nobody has answered before the others; then greetings, congratulations and gifts.</summary>
internal static class CourtesiesSection
{
    public static BriefSection Write(BriefContext context)
    {
        var told = Groups(context)
            .Select(g => Describe(context, [.. g]))
            .ToImmutableArray();
        return told.IsEmpty
            ? new BriefSection("courtesies", "Courtesies", [], "No report on file mentions an invitation, greetings or a gift between them.")
            : new BriefSection("courtesies", "Courtesies", [new BriefGroup(null, told)]);
    }

    /// <summary>Invitations between the parties that no report on file answers.</summary>
    public static IEnumerable<BriefSentence> Open(BriefContext context) => Groups(context)
        .Where(g => g.Key.Type == CourtesyType.Invitation && g.All(c => c.Accepted is null))
        .Select(g => Describe(context, [.. g], "Open invitation: "));

    private static BriefSentence Describe(BriefContext context, List<RecordCourtesy> told, string lead = "")
    {
        // in the words of the report that tells most
        var fullest = context.InOrder(told, c => c.Report).OrderBy(c => (c.What is null ? 1 : 0) + (c.Date is null ? 1 : 0)).First();
        bool? accepted = told.Exists(c => c.Accepted == true) ? true : told.Exists(c => c.Accepted == false) ? false : null;
        return new BriefSentence(
            lead + CourtesyWords.Describe(fullest, n => Name(context, n)!, accepted),
            [.. context.InOrder(told.OrderBy(c => c.Start), c => c.Report).Select(c => context.Cite(c.Report, c.Quote, c.Start, c.End))]);
    }

    private static IEnumerable<IGrouping<(CourtesyType Type, string? From, string? Through, string? To), RecordCourtesy>> Groups(BriefContext context) =>
        context.Index.Record.Courtesies
            .Where(c => context.TellsOfShared(c.Report) && Concerns(context, c.From, c.FromParty) && Concerns(context, c.To, c.ToParty))
            .GroupBy(c => (c.Type, From: Name(context, c.From), Through: Name(context, c.Through), To: Name(context, c.To)))
            .OrderBy(g => g.Key.Type)
            .ThenBy(g => g.All(c => c.Accepted is null) ? 0 : 1)
            .ThenBy(g => g.Min(c => Published(context, c)), StringComparer.Ordinal)
            .ThenBy(g => g.Min(c => c.Id), StringComparer.Ordinal);

    /// <summary>Whether a name, code or office may stand for one of the parties: unknown names may, people of third parties do not.</summary>
    private static bool Concerns(BriefContext context, string? name, string? told) =>
        name is null || (PartyOf(context, name) ?? told) is not { } party || context.Parties.Contains(party, StringComparer.Ordinal);

    private static string? PartyOf(BriefContext context, string name) =>
        context.Index.PersonNamed(name) is { } person ? person.Party : context.IsCode(name) ? name : null;

    private static string? Name(BriefContext context, string? name) => name is null ? null : context.Labels.Party(context.Index.ShownName(name));

    private static string Published(BriefContext context, RecordCourtesy courtesy) =>
        context.Index.Reports.TryGetValue(courtesy.Report, out var report) && report.Published is { } day ? day.ToString() : "~";
}

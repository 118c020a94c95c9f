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
        var told = context.Index.Record.Courtesies
            .Where(c => context.TellsOfShared(c.Report) && Concerns(context, c.From) && Concerns(context, c.To))
            .GroupBy(c => (c.Type, From: Name(context, c.From), Through: Name(context, c.Through), To: Name(context, c.To)))
            .OrderBy(g => g.Key.Type)
            .ThenBy(g => g.All(c => c.Accepted is null) ? 0 : 1)
            .ThenBy(g => g.Min(c => Published(context, c)), StringComparer.Ordinal)
            .ThenBy(g => g.Min(c => c.Id), StringComparer.Ordinal)
            .Select(g => new BriefSentence(
                Describe(g.Key.Type, g.Key.From, g.Key.Through, g.Key.To, g.Any(c => c.Accepted == true)),
                [.. context.InOrder(g.OrderBy(c => c.Start), c => c.Report).Select(c => context.Cite(c.Report, c.Quote, c.Start, c.End))]))
            .ToImmutableArray();
        return told.IsEmpty
            ? new BriefSection("courtesies", "Courtesies", [], "No report on file mentions an invitation, greetings or a gift between them.")
            : new BriefSection("courtesies", "Courtesies", [new BriefGroup(null, told)]);
    }

    private static string Describe(CourtesyType type, string? from, string? through, string? to, bool accepted)
    {
        var (subject, way) = (from ?? "Not named who", through is null ? "" : $", through {through}");
        var target = to is null ? "" : $" {to}";
        return type switch
        {
            CourtesyType.Invitation => $"{subject} invited{(to is null ? " the other side" : target)}{way}; {(accepted ? "accepted" : "no answer on file")}",
            CourtesyType.Greeting => $"{subject} sent greetings{(to is null ? "" : " to" + target)}{way}",
            CourtesyType.Congratulation => $"{subject} sent congratulations{(to is null ? "" : " to" + target)}{way}",
            _ => $"{subject} gave a present{(to is null ? "" : " to" + target)}{way}",
        };
    }

    /// <summary>Whether a name, code or office may stand for one of the parties: unknown names may, people of third parties do not.</summary>
    private static bool Concerns(BriefContext context, string? name) =>
        name is null || PartyOf(context, name) is not { } party || context.Parties.Contains(party, StringComparer.Ordinal);

    private static string? PartyOf(BriefContext context, string name) =>
        context.Index.PersonNamed(name) is { } person ? person.Party : context.IsCode(name) ? name : null;

    private static string? Name(BriefContext context, string? name) => name is null ? null : context.Labels.Party(context.Index.ShownName(name));

    private static string Published(BriefContext context, RecordCourtesy courtesy) =>
        context.Index.Reports.TryGetValue(courtesy.Report, out var report) && report.Published is { } day ? day.ToString() : "~";
}

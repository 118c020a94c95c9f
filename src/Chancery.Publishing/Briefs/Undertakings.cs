using Chancery.Core.Records;

namespace Chancery.Publishing.Briefs;

/// <summary>Finds what the parties undertook toward one another, latest first.</summary>
internal static class Undertakings
{
    public static IReadOnlyList<Undertaking> Of(BriefContext context)
    {
        var commitments = CommitmentsByClaim(context.Index.Record);
        var told = context.Index.Record.Agreements
            .Where(a => Concerns(context, a))
            .GroupBy(a => (a.Engagement ?? a.Report, Matter(a)))
            .Select(g => Read(context, [.. context.InOrder(g.OrderBy(a => a.Start).ThenBy(a => a.Id, StringComparer.Ordinal), a => a.Report)], commitments));

        // one thing said at several engagements: the latest stands, the earlier ones beneath it
        var standing = told.GroupBy(u => Matter(u.Sources[0])).Select(g =>
        {
            var latestFirst = g.OrderBy(u => u, Latest(context)).ToList();
            return latestFirst[0] with { Said = latestFirst[1..] };
        }).ToList();
        standing.Sort(Latest(context));
        return standing;
    }

    private static bool Concerns(BriefContext context, RecordAgreement a) =>
        a.By.Any(p => context.Parties.Contains(p, StringComparer.Ordinal))
        && (a.Engagement is null
            ? context.TellsOfShared(a.Report) && a.By.Concat(a.To).All(p => context.Parties.Contains(p, StringComparer.Ordinal))
            : context.IsShared(a.Engagement));

    private static Undertaking Read(BriefContext context, IReadOnlyList<RecordAgreement> sources, Dictionary<(string, string), RecordCommitment> commitments)
    {
        var engagement = context.Index.Engagement(sources[0].Engagement);
        var commitment = sources.Select(s => commitments.GetValueOrDefault((s.Report, s.Quote))).FirstOrDefault(c => c is not null);
        var later = commitment is null || engagement is null ? [] : commitment.Steps
            .Where(s => s.Type > (CommitmentStepType)sources[0].Type && context.Index.Engagement(s.Engagement) is { } at && at.Id != engagement.Id && context.Index.PlaceOf(at).IsPlaced && context.Index.Compare(at, engagement) > 0)
            .ToList();
        return new Undertaking(engagement, sources, commitment, [], later);
    }

    private static string Matter(RecordAgreement a) =>
        $"{a.Type}|{Set(a.By)}|{Set(a.To)}|{a.Topic ?? "\u001f" + a.Quote}";

    private static string Set(IEnumerable<string> parties) => string.Join(' ', parties.Order(StringComparer.Ordinal));

    private static Comparer<Undertaking> Latest(BriefContext context) => Comparer<Undertaking>.Create((a, b) =>
    {
        var order = context.Index.CompareLatestFirst(a.Engagement, b.Engagement);
        if (order == 0)
        {
            order = string.CompareOrdinal(a.Sources[0].Report, b.Sources[0].Report);
        }

        if (order == 0)
        {
            order = a.Sources[0].Start.CompareTo(b.Sources[0].Start);
        }

        return order != 0 ? order : string.CompareOrdinal(a.Sources[0].Id, b.Sources[0].Id);
    });

    private static Dictionary<(string, string), RecordCommitment> CommitmentsByClaim(DiplomaticRecord record)
    {
        var map = new Dictionary<(string, string), RecordCommitment>();
        foreach (var commitment in record.Commitments)
        {
            foreach (var step in commitment.Steps)
            {
                map.TryAdd((step.Report, step.Quote), commitment);
            }
        }

        return map;
    }
}

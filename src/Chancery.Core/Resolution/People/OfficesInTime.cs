using System.Collections.Immutable;
using Chancery.Core.Readings;
using Chancery.Core.Records;
using Chancery.Core.Resolution.Names;
using Chancery.Core.Resolution.Votes;

namespace Chancery.Core.Resolution.People;

/// <summary>The offices that reports give a person, each with the first and last engagement held in it.</summary>
internal static class OfficesInTime
{
    public static ImmutableArray<OfficeHeld> List(List<PersonMention> mentions)
    {
        var offices = new List<(string? Office, List<PersonMention> Mentions)>();
        foreach (var mention in mentions.Where(m => m.Office is not null || m.Rank is not null).OrderByDescending(m => m.Office?.Length ?? 0).ThenBy(m => m.Office, StringComparer.Ordinal))
        {
            var at = offices.FindIndex(o => Same(o.Office, mention.Office));
            if (at < 0)
            {
                offices.Add((mention.Office, [mention]));
            }
            else
            {
                offices[at].Mentions.Add(mention);
            }
        }

        return [.. offices.SelectMany(o => Ranks(o.Mentions)).OrderBy(o => o.From ?? "~", StringComparer.Ordinal).ThenBy(o => o.Office, StringComparer.Ordinal).ThenBy(o => o.Rank, StringComparer.Ordinal)];
    }

    private static bool Same(string? a, string? b) => a is null || b is null ? a == b : OfficeLikeness.Same(a, b);

    /// <summary>One entry a rank; reports that tell no rank go with the only one there is.</summary>
    private static IEnumerable<OfficeHeld> Ranks(List<PersonMention> mentions)
    {
        var ranks = mentions.Select(m => m.Rank).OfType<string>().Select(WordFolder.Join).Distinct(StringComparer.Ordinal).ToList();
        return mentions
            .GroupBy(m => m.Rank is null ? (ranks.Count == 1 ? ranks[0] : "") : WordFolder.Join(m.Rank), StringComparer.Ordinal)
            .Select(g => Held([.. g]));
    }

    private static OfficeHeld Held(List<PersonMention> mentions)
    {
        var days = mentions
            .Where(m => m.Engagement is { Status: not EngagementStatus.Planned, Date.HasYear: true })
            .Select(m => m.Engagement!.Date!.Value)
            .ToList();
        return new OfficeHeld(
            Shown(mentions, m => m.Office),
            Shown(mentions, m => m.Rank),
            days.Select(d => d.Start.ToString()).Min(StringComparer.Ordinal),
            days.Select(d => (d.End ?? d.Start).ToString()).Max(StringComparer.Ordinal),
            [.. mentions.Select(m => m.Report.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)])
        {
            Level = mentions.Where(m => m.Level is not null).CountBy(m => m.Level!).OrderByDescending(l => l.Value).ThenBy(l => l.Key, StringComparer.Ordinal).Select(l => l.Key).FirstOrDefault(),
            Acting = mentions.TrueForAll(m => m.Acting),
        };
    }

    private static string? Shown(List<PersonMention> mentions, Func<PersonMention, string?> value) =>
        Ballot.Count(mentions.Where(m => value(m) is not null).Select(m => new Vote(value(m)!, "", m.Report, m.IsMain)))?.Shown;
}

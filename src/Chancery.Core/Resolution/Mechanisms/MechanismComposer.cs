using System.Collections.Immutable;
using Chancery.Core.Readings;
using Chancery.Core.Records;
using Chancery.Core.Resolution.Engagements;
using Chancery.Core.Resolution.Names;
using Chancery.Core.Resolution.Votes;

namespace Chancery.Core.Resolution.Mechanisms;

/// <summary>Lists the mechanisms with their rounds: on file, missing and due.</summary>
internal static class MechanismComposer
{
    /// <param name="latest">Publication of the latest report on file: what is not told by then is overdue.</param>
    public static ImmutableArray<RecordMechanism> Compose(IEnumerable<EngagementDraft> drafts, MechanismIndex index, DateOnly? latest) =>
        MechanismSuccession.Find([.. drafts.Where(d => d.Mechanism is not null).GroupBy(d => d.Mechanism!).OrderBy(g => g.Key.Id, StringComparer.Ordinal).Select(g => (g.Key, Compose(g.Key, [.. g], [.. index.Aliases(g.Key)], [.. index.Joins(g.Key)], latest)))]);

    /// <summary>One mechanism, whatever it follows left out.</summary>
    /// <param name="drafts">All engagements of it.</param>
    /// <param name="aliases">Other ids under which it may have been known.</param>
    /// <param name="joins">Why titles of it that share no words are one.</param>
    public static RecordMechanism Compose(MechanismKey key, List<EngagementDraft> drafts, ImmutableArray<string> aliases, ImmutableArray<string> joins, DateOnly? latest)
    {
        var claims = drafts.SelectMany(d => d.Claims).Where(c => c.Mechanism == key).ToList();
        var name = Ballot.Count(claims.Select(c => new Vote(c.Reading.Mechanism!, key.Id, c.Report, c.IsMain)))!.Shown;
        var rounds = drafts.Where(d => d.Edition is not null).OrderBy(d => d.Edition).ThenBy(d => d.Date?.ToString(), StringComparer.Ordinal).ThenBy(d => d.Id, StringComparer.Ordinal).ToList();
        var numbers = rounds.Select(r => r.Edition!.Value).Distinct().ToList();
        ImmutableArray<int> missing = numbers.Count == 0 ? [] : [.. Enumerable.Range(numbers[0], numbers[^1] - numbers[0]).Except(numbers)];
        ImmutableArray<MechanismEdition> editions = [.. rounds.Select(r => new MechanismEdition(r.Edition!.Value, r.Id, r.Date, r.Place))];
        var (level, because) = MechanismLevels.Of(drafts);
        return new RecordMechanism(key.Id, name, Parties(key, claims), editions, missing, NextRound.Due(NextRound.Of(drafts), latest))
        {
            Names = [.. claims.Select(c => c.Reading.Mechanism!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Joins = joins,
            Level = level,
            LevelBecause = because,
            Skipped = Cadence.Of(rounds.Where(r => r.Status != EngagementStatus.Planned))?.Skipped ?? [],
            Aliases = aliases,
            Doubled = [.. rounds.CountBy(r => r.Edition!.Value).Where(n => n.Value > 1).Select(n => n.Key).Order()],
        };
    }

    private static ImmutableArray<string> Parties(MechanismKey key, List<EngagementClaim> claims)
    {
        var scope = key.Scope.Split('-');
        var all = claims.SelectMany(c => c.Parties).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var words = key.Words.Split(' ');
        var own = all.Where(p => scope.Contains(WordFolder.Squeeze(p), StringComparer.Ordinal) || claims.Exists(c => TitleNames(c, p, words))).ToList();
        return own.Count > 0 ? [.. own] : [.. all.Where(p => claims.TrueForAll(c => c.Parties.Contains(p, StringComparer.Ordinal)))];
    }

    /// <summary>"ASEAN-Japan …" is Japan's too: the words that a report reads as the party stand in the title.</summary>
    private static bool TitleNames(EngagementClaim claim, string party, string[] words) =>
        claim.Reading.Evidence.Any(e =>
            e.Field is "parties" or "party"
            && string.Equals(e.Value, party, StringComparison.Ordinal)
            && TitleWords.Stems(e.Quote) is { IsEmpty: false } stems
            && stems.All(s => words.Contains(s, StringComparer.Ordinal)));
}

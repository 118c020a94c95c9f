using System.Collections.Immutable;
using System.Text.Json;
using Chancery.Core.Json;
using Chancery.Core.Records;

namespace Chancery.Core.Resolution.Rulings;

/// <summary>The decisions in force, oldest first, and what becomes of them.</summary>
internal sealed class RulingBook
{
    private static readonly ImmutableArray<string> s_single = [DecisionRuling.Field, DecisionRuling.Confirm, DecisionRuling.Note];

    private readonly ILookup<string, Decision> _inForce;

    public RulingBook(IReadOnlyCollection<Decision> decisions)
    {
        All =
        [
            .. decisions
                .Select(d => (Decision: d, Written: JsonSerializer.Serialize(d, RecordJson.Compact.Decision)))
                .OrderBy(d => d.Decision.Id, StringComparer.Ordinal)
                .ThenBy(d => d.Written, StringComparer.Ordinal)
                .DistinctBy(d => d.Written, StringComparer.Ordinal)
                .Select(d => d.Decision),
        ];
        _inForce = All
            .Where(d => !d.Withdrawn)
            .OrderBy(d => d.When, StringComparer.Ordinal)
            .ThenBy(d => d.Id, StringComparer.Ordinal)
            .ToLookup(d => d.Ruling, StringComparer.Ordinal);
    }

    /// <summary>All decisions, the withdrawn ones too, in the order of their ids.</summary>
    public ImmutableArray<Decision> All { get; }

    public RulingLedger Ledger { get; } = new();

    public ImmutableArray<DecisionOutcome> Outcomes => Ledger.Close(All);

    /// <summary>Decisions in force of one ruling, by day and id.</summary>
    public IEnumerable<Decision> Of(string ruling) => _inForce[ruling];

    /// <summary>Says what became of joins, and of partings.</summary>
    /// <param name="what">The thing that is one or two: "person".</param>
    /// <param name="joined">Joins, and whether they were needed.</param>
    /// <param name="parting">Partings.</param>
    public void MarkTies(string what, IEnumerable<(Decision Decision, bool Needed, IEnumerable<string> Ids)> joined, IEnumerable<(Decision Decision, IEnumerable<string> Ids)> parting)
    {
        foreach (var (decision, needed, ids) in joined)
        {
            var (state, because) = needed ? (DecisionState.Applied, $"one {what}") : (DecisionState.Unneeded, $"one {what} by what the reports tell alone");
            Ledger.Mark(decision, state, because, ids);
        }

        foreach (var (decision, ids) in parting)
        {
            Ledger.Mark(decision, DecisionState.Applied, "kept apart", ids);
        }
    }

    /// <summary>Fields, confirmations and notes ruled on things of one type, told by the first letter of its ids, by what they are about.</summary>
    /// <param name="type">First letter of the ids.</param>
    /// <param name="owner">What a decision is about; null where it is about nothing on file.</param>
    /// <param name="id">The thing's id.</param>
    public IEnumerable<(T Owner, ImmutableArray<FieldRuling> Fields, ImmutableArray<Decision> Remarks)> Singles<T>(char type, Func<Decision, T?> owner, Func<T, string> id)
        where T : class
    {
        foreach (var ruled in s_single.SelectMany(r => Of(r, type)).Select(d => (Decision: d, Owner: owner(d))).Where(d => d.Owner is not null).GroupBy(d => d.Owner!))
        {
            var decisions = ruled.Select(r => r.Decision).OrderBy(d => d.When, StringComparer.Ordinal).ThenBy(d => d.Id, StringComparer.Ordinal).ToList();
            var fields = decisions.Where(d => d.Ruling == DecisionRuling.Field).Select(FieldRuling.Of).OfType<FieldRuling>().ToList();
            yield return (ruled.Key, [.. FieldRuling.Latest(fields, id(ruled.Key), Ledger)], [.. decisions.Where(d => d.Ruling != DecisionRuling.Field)]);
        }
    }

    /// <summary>Decisions in force of one ruling on one type of thing, told by the first letter of its ids.</summary>
    public IEnumerable<Decision> Of(string ruling, char type) => _inForce[ruling].Where(d => d.Subject.Length > 1 && d.Subject[0] == type && d.Subject[1] == '-');
}

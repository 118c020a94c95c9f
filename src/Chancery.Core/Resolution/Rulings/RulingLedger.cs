using System.Collections.Immutable;
using Chancery.Core.Records;

namespace Chancery.Core.Resolution.Rulings;

/// <summary>Notes what becomes of each decision while the record is made.</summary>
internal sealed class RulingLedger
{
    private readonly Dictionary<string, DecisionOutcome> _outcomes = new(StringComparer.Ordinal);

    /// <summary>The first word on a decision counts.</summary>
    public void Mark(Decision decision, DecisionState state, string because, params IEnumerable<string> touches) =>
        _outcomes.TryAdd(decision.Id, new DecisionOutcome(decision.Id, state, [.. touches.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], because));

    public bool Knows(Decision decision) => _outcomes.ContainsKey(decision.Id);

    /// <summary>An outcome for every decision: what nothing answered to is said to be idle.</summary>
    public ImmutableArray<DecisionOutcome> Close(ImmutableArray<Decision> decisions) =>
        [.. decisions.Select(d => d.Withdrawn ? Withdrawn(d) : _outcomes.TryGetValue(d.Id, out var outcome) ? outcome : Idle(d))];

    private static DecisionOutcome Withdrawn(Decision decision) => new(
        decision.Id,
        DecisionState.Withdrawn,
        [],
        decision.Withdrawal is { } w ? $"withdrawn by {w.Who} on {w.When}, because {w.Why}" : "withdrawn");

    private static DecisionOutcome Idle(Decision decision) => new(
        decision.Id,
        DecisionState.Idle,
        [],
        $"nothing in this record answers to {(decision.SubjectAt.IsEmpty ? decision.Subject : $"the words it is about, nor to {decision.Subject}")}");
}

using System.Collections.Immutable;
using Chancery.Core.Records;
using Chancery.Core.Resolution.Engagements;
using Chancery.Core.Resolution.Rulings;
using Chancery.Core.Resolution.Shelves;

namespace Chancery.Core.Resolution.Undertakings;

/// <summary>Follows agreements on one topic between the same parties through time.</summary>
/// <remarks>
/// The parties are those who undertake and those to whom; where that is one alone, those of the bilateral engagement. An
/// agreement without a topic is no commitment: nothing says what it would be followed by.
/// </remarks>
internal static class CommitmentComposer
{
    public static ImmutableArray<RecordCommitment> Compose(
        ImmutableArray<(RecordAgreement Agreement, ShelvedReport Report, EngagementDraft? Engagement)> agreements, List<EngagementDraft> drafts, RulingBook rulings)
    {
        var later = new LaterEngagements(drafts);
        return
        [
            .. agreements
                .Where(a => a.Agreement.Topic is not null)
                .GroupBy(a => (Parties: string.Join(' ', Parties(a.Agreement, a.Engagement)), Topic: a.Agreement.Topic!))
                .OrderBy(g => g.Key.Parties, StringComparer.Ordinal)
                .ThenBy(g => g.Key.Topic, StringComparer.Ordinal)
                .Select(g => Commitment(g.Key.Parties, g.Key.Topic, StepList.Of(g), later, rulings)),
        ];
    }

    private static RecordCommitment Commitment(string parties, string topic, List<DatedStep> steps, LaterEngagements later, RulingBook rulings)
    {
        var sides = parties.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToImmutableArray();
        var id = StableId.Of("c", parties, topic);
        var ruled = Ruled(id, rulings);
        return new RecordCommitment(
            id,
            sides,
            topic,
            ruled ?? CommitmentStates.Of(sides, topic, steps, later),
            steps.FindLast(s => s.Step.Condition is not null)?.Step.Condition,
            [.. steps.Select(s => s.Step)]);
    }

    /// <summary>The id is made of parties and topic, so a decision by id is one on content.</summary>
    private static CommitmentState? Ruled(string id, RulingBook rulings)
    {
        CommitmentState? ruled = null;
        var fields = rulings.Of(DecisionRuling.Field).Where(d => string.Equals(d.Subject, id, StringComparison.Ordinal)).Select(FieldRuling.Of).OfType<FieldRuling>().ToList();
        foreach (var ruling in FieldRuling.Latest(fields, id, rulings.Ledger))
        {
            if (ruling.Field == "state" && Enum.TryParse<CommitmentState>(ruling.Value, ignoreCase: true, out var state))
            {
                ruled = state;
                rulings.Ledger.Mark(ruling.Decision, DecisionState.Applied, $"state {ruling.Value}", id);
            }
            else
            {
                rulings.Ledger.Mark(ruling.Decision, DecisionState.Idle, $"'{ruling.Value}' is no value of the field '{ruling.Field}' of a commitment", id);
            }
        }

        return ruled;
    }

    private static IEnumerable<string> Parties(RecordAgreement agreement, EngagementDraft? engagement)
    {
        var sides = agreement.By.Union(agreement.To, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return sides.Count <= 1 && engagement is { Parties.Length: 2 } && sides.TrueForAll(s => engagement.Parties.Contains(s, StringComparer.Ordinal))
            ? engagement.Parties
            : sides;
    }
}

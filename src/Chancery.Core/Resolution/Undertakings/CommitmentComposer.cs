using System.Collections.Immutable;
using Chancery.Core.Records;
using Chancery.Core.Resolution.Engagements;
using Chancery.Core.Resolution.Rulings;
using Chancery.Core.Resolution.Shelves;

namespace Chancery.Core.Resolution.Undertakings;

/// <summary>Follows agreements on one matter between the same parties through time.</summary>
/// <remarks>
/// The parties are those who undertake and those to whom; where that is one alone, those of the bilateral engagement. A matter is a
/// thing with its places, else a topic as such. An agreement without a topic is no commitment: nothing says what it would be followed by.
/// </remarks>
internal static class CommitmentComposer
{
    public static ImmutableArray<RecordCommitment> Compose(
        ImmutableArray<ToldAgreement> agreements, ILookup<string, ToldOutcome> outcomes, List<EngagementDraft> drafts, RulingBook rulings)
    {
        var later = new LaterEngagements(drafts);
        return
        [
            .. agreements
                .Where(a => a.Agreement.Topic is not null)
                .GroupBy(Between, StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .SelectMany(g => Between(g.Key, [.. g], [.. outcomes[g.Key]], later, rulings)),
        ];
    }

    /// <summary>Between whom it is: the parties, a space between two.</summary>
    public static string Between(ToldAgreement told) => string.Join(' ', Parties(told.Agreement, told.Engagement));

    private static IEnumerable<RecordCommitment> Between(string parties, List<ToldAgreement> agreements, List<ToldOutcome> outcomes, LaterEngagements later, RulingBook rulings)
    {
        var ladders = LadderFinder.Find(agreements);
        return ladders
            .OrderBy(l => l.Lead.Key, StringComparer.Ordinal)
            .Select(l => Commitment(parties, l, outcomes, later, rulings));
    }

    private static RecordCommitment Commitment(string parties, Ladder ladder, List<ToldOutcome> outcomes, LaterEngagements later, RulingBook rulings)
    {
        var steps = StepList.Of(ladder.Agreements, outcomes, ladder.Lead);
        var id = ladder.Lead.Id(parties);
        var open = new RecordCommitment(
            id,
            [.. parties.Split(' ', StringSplitOptions.RemoveEmptyEntries)],
            ladder.Agreements.CountBy(a => a.Agreement.Topic!).OrderByDescending(t => t.Value).ThenBy(t => t.Key, StringComparer.Ordinal).First().Key,
            CommitmentState.Proposed,
            steps.FindLast(s => s.Step.Condition is not null)?.Step.Condition,
            [.. steps.Select(s => s.Step)])
        {
            Objects = ladder.Lead.Objects,
            Aliases = [.. ladder.Matters.Select(m => m.Id(parties)).Where(i => i != id).Order(StringComparer.Ordinal)],
        };
        var settled = CommitmentStates.Settle(open, steps, later);
        return Ruled(id, rulings) is { } ruled ? settled with { State = ruled, Because = "so ruled" } : settled;
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

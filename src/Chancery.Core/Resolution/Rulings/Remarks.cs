using System.Collections.Immutable;
using Chancery.Core.Records;

namespace Chancery.Core.Resolution.Rulings;

/// <summary>Writes confirmations and annotations; a confirmation of what is no longer so is reported.</summary>
internal static class Remarks
{
    /// <param name="summary">What the record says now, in the words in which a confirmation keeps it.</param>
    public static ImmutableArray<RecordNote> Write(ImmutableArray<Decision> remarks, string summary, string subject, RulingLedger ledger)
    {
        foreach (var decision in remarks)
        {
            var changed = decision.Ruling == DecisionRuling.Confirm && decision.Other is { } told && !string.Equals(told, summary, StringComparison.Ordinal);
            ledger.Mark(
                decision,
                changed ? DecisionState.Changed : DecisionState.Applied,
                changed ? Difference(decision.Other!, summary) : decision.Ruling == DecisionRuling.Confirm ? "confirmed, and still so" : "annotated",
                subject);
        }

        return [.. remarks.Select(d => new RecordNote(d.Id, d.Ruling == DecisionRuling.Confirm, d.Who, d.When, d.Why, d.Other))];
    }

    private static string Difference(string was, string now)
    {
        var before = was.Split("; ");
        var after = now.Split("; ");
        return $"confirmed, but since then {string.Join(", ", before.Except(after, StringComparer.Ordinal).DefaultIfEmpty("nothing"))} became {string.Join(", ", after.Except(before, StringComparer.Ordinal).DefaultIfEmpty("empty"))}";
    }
}

using Chancery.Core.Records;

namespace Chancery.Core.Resolution.Rulings;

/// <summary>A decision on one field, written <c>field=value</c>; an empty value empties the field.</summary>
internal sealed record FieldRuling(string Field, string? Value, Decision Decision)
{
    /// <summary>The line of reasoning that stands in the record.</summary>
    public string Reason => $"{Field} {Value ?? "left empty"}: ruled by {Decision.Who} on {Decision.When}, because {Decision.Why}";

    /// <summary>Null where the decision names no field.</summary>
    public static FieldRuling? Of(Decision decision)
    {
        var at = decision.Other?.IndexOf('=', StringComparison.Ordinal) ?? -1;
        if (at <= 0)
        {
            return null;
        }

        var value = decision.Other![(at + 1)..].Trim();
        return new FieldRuling(decision.Other[..at].Trim(), value.Length == 0 ? null : value, decision);
    }

    /// <summary>The last ruling on each field; those it overrules are told so.</summary>
    /// <param name="rulings">Oldest first.</param>
    public static IReadOnlyList<FieldRuling> Latest(IReadOnlyCollection<FieldRuling> rulings, string subject, RulingLedger ledger)
    {
        var latest = new List<FieldRuling>();
        foreach (var field in rulings.GroupBy(r => r.Field, StringComparer.Ordinal))
        {
            var last = field.Last();
            latest.Add(last);
            foreach (var earlier in field.Where(r => r != last))
            {
                if (string.Equals(earlier.Value, last.Value, StringComparison.Ordinal))
                {
                    ledger.Mark(earlier.Decision, DecisionState.Unneeded, $"{last.Decision.Id} rules the same later", subject);
                }
                else
                {
                    ledger.Mark(earlier.Decision, DecisionState.Overruled, $"{last.Decision.Id} rules {field.Key} {last.Value ?? "left empty"} later", subject);
                }
            }
        }

        return latest;
    }
}

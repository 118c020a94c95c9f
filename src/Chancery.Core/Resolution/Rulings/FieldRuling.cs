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
}

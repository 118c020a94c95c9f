using System.Globalization;
using Chancery.Core.Dates;
using Chancery.Core.Readings;
using Chancery.Core.Records;
using Chancery.Core.Resolution.Mechanisms;
using Chancery.Core.Resolution.Names;
using Chancery.Core.Resolution.Rulings;
using Chancery.Core.Resolution.Votes;

namespace Chancery.Core.Resolution.Engagements;

/// <summary>Chooses each field of an engagement among what its reports tell; differences become discrepancies.</summary>
internal static class FieldChooser
{
    public static void Choose(EngagementDraft draft, RulingLedger ledger)
    {
        draft.Status = draft.Claims.Min(c => c.Reading.Status);
        draft.Reasoning.AddRange(draft.Claims.SelectMany(c => c.Reading.Reasoning).Distinct(StringComparer.Ordinal));
        if (draft.Claims.All(c => c.Reading.Caption))
        {
            draft.Reasoning.Add("told by the caption of a picture only");
        }

        Kind(draft);
        Mechanism(draft);
        draft.Mode = Enum.TryParse<EngagementMode>(Ballot(draft, "mode", c => c.Reading.Mode?.ToString(), v => Kebab(v)), out var mode) ? mode : null;
        draft.Edition = Ballot(draft, "edition", c => c.Edition?.ToString(CultureInfo.InvariantCulture)) is { } edition ? int.Parse(edition, CultureInfo.InvariantCulture) : null;
        draft.Place = Ballot(draft, "place", c => c.Reading.Place, alike: WordFolder.Squeeze);
        draft.Country = Ballot(draft, "country", c => c.Reading.Country);
        DateChooser.Choose(draft);
        Rule(draft, ledger);
    }

    /// <summary>An enumeration's name as the record writes it: InPerson is in-person.</summary>
    public static string Kebab(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) ? $"{(i > 0 ? "-" : "")}{char.ToLowerInvariant(c)}" : c.ToString()));

    /// <summary>"Talks" and "other" contradict nothing; they stand where no report tells more.</summary>
    private static void Kind(EngagementDraft draft)
    {
        var telling = draft.Claims.Where(c => c.Reading.Kind is not (EngagementKind.Talks or EngagementKind.Other)).ToList();
        var claims = telling.Count > 0 ? telling : draft.Claims.Where(c => c.Reading.Kind == EngagementKind.Talks).ToList();
        var ballot = Votes.Ballot.Count(claims.Select(c => new Vote(c.Reading.Kind.ToString(), c.Reading.Kind.ToString(), c.Report, c.IsMain)), _ => 0);
        draft.Kind = ballot is null ? EngagementKind.Other : Enum.Parse<EngagementKind>(ballot.Shown);
        if (ballot is { IsSplit: true })
        {
            ballot = Votes.Ballot.Count(claims.Select(c => new Vote(Kebab(c.Reading.Kind.ToString()), c.Reading.Kind.ToString(), c.Report, c.IsMain)), _ => 0)!;
            draft.Discrepancies.Add(ballot.Discrepancy(draft.Id, "kind", Ruled(draft, "kind")));
        }
    }

    private static void Mechanism(EngagementDraft draft)
    {
        var claims = draft.Claims.Where(c => c.Mechanism is not null).ToList();
        var ballot = Votes.Ballot.Count(claims.Select(c => new Vote(c.Mechanism!.Id, c.Mechanism.Id, c.Report, c.IsMain)), _ => 0);
        draft.Mechanism = ballot is null ? null : claims.First(c => string.Equals(c.Mechanism!.Id, ballot.Shown, StringComparison.Ordinal)).Mechanism;
        if (ballot is { IsSplit: true })
        {
            draft.Discrepancies.Add(ballot.Discrepancy(draft.Id, "mechanism"));
        }
    }

    private static string? Ballot(EngagementDraft draft, string field, Func<EngagementClaim, string?> value, Func<string, string>? shown = null, Func<string, string>? alike = null)
    {
        var told = draft.Claims.Where(c => value(c) is not null).ToList();
        var ballot = Count(v => v);
        if (ballot is { IsSplit: true })
        {
            draft.Discrepancies.Add((shown is null ? ballot : Count(shown))!.Discrepancy(draft.Id, field, Ruled(draft, field)));
        }

        return ballot?.Shown;

        // Every value of these fields is as complete as the other, but for wordings of one place.
        Ballot? Count(Func<string, string> wording) =>
            Votes.Ballot.Count(told.Select(c => new Vote(wording(value(c)!), alike?.Invoke(value(c)!) ?? value(c)!, c.Report, c.IsMain)), _ => 0);
    }

    private static (string? Value, string Because)? Ruled(EngagementDraft draft, string field) =>
        draft.Ruling(field) is { } ruling ? (ruling.Value, ruling.Reason) : null;

    private static void Rule(EngagementDraft draft, RulingLedger ledger)
    {
        foreach (var ruling in draft.Rulings)
        {
            var before = EngagementFields.Value(draft, ruling.Field);
            if (!Apply(draft, ruling))
            {
                ledger.Mark(ruling.Decision, DecisionState.Idle, $"'{ruling.Value}' is no value of the field '{ruling.Field}' of an engagement", draft.Id);
                continue;
            }

            draft.Reasoning.Add(ruling.Reason);
            var same = string.Equals(before, EngagementFields.Value(draft, ruling.Field), StringComparison.Ordinal);
            ledger.Mark(
                ruling.Decision,
                same ? DecisionState.Unneeded : DecisionState.Applied,
                same ? $"the reports give {ruling.Field} {before ?? "none"} by themselves" : $"{ruling.Field} {ruling.Value ?? "left empty"} in place of {before ?? "none"}",
                draft.Id);
        }
    }

    private static bool Apply(EngagementDraft draft, FieldRuling ruling)
    {
        var value = ruling.Value;
        switch (ruling.Field)
        {
            case "place":
                draft.Place = value;
                return true;
            case "country":
                draft.Country = value;
                return true;
            case "date" when value is null:
                draft.Date = null;
                return true;
            case "date" when Edtf.TryParse(value, out var date):
                draft.Date = date;
                return true;
            case "edition" when value is null:
                draft.Edition = null;
                return true;
            case "edition" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var edition):
                draft.Edition = edition;
                return true;
            case "mode" when value is null:
                draft.Mode = null;
                return true;
            case "mode" when Named<EngagementMode>(value) is { } mode:
                draft.Mode = mode;
                return true;
            case "kind" when Named<EngagementKind>(value) is { } kind:
                draft.Kind = kind;
                return true;
            case "status" when Named<EngagementStatus>(value) is { } status:
                draft.Status = status;
                return true;
            default:
                return false;
        }
    }

    private static T? Named<T>(string? value)
        where T : struct, Enum =>
        value is not null && Enum.TryParse<T>(value.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var parsed) ? parsed : null;
}

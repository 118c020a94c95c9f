using System.Collections.Immutable;
using Chancery.Core.Records;
using Chancery.Core.Resolution.Names;
using Chancery.Core.Resolution.Rulings;
using Chancery.Core.Resolution.Votes;

namespace Chancery.Core.Resolution.People;

/// <summary>Writes a person: the name shown, every spelling, the offices in time.</summary>
internal static class PersonComposer
{
    public static RecordPerson Compose(PersonDraft draft, RulingLedger ledger, List<RecordDiscrepancy> discrepancies)
    {
        // Words in another order, marks and shortened names are no contradiction: they vote with the spelling they fit.
        var leaders = new List<PersonName>();
        foreach (var form in draft.Forms.OrderByDescending(f => f.Name.Words.Length).ThenByDescending(f => f.Name.Run.Length).ThenBy(f => f.Ordinal))
        {
            if (!leaders.Exists(l => Alike(l, form.Name)))
            {
                leaders.Add(form.Name);
            }
        }

        var votes = draft.Mentions.Select(m => new Vote(m.Name.Text, leaders.Find(l => Alike(l, m.Name))!.MarkedKey, m.Report, m.IsMain));
        var ballot = Ballot.Count(votes)!;
        var ruling = Rule(draft, ballot.Shown, ledger);
        if (ballot.IsSplit)
        {
            discrepancies.Add(ballot.Discrepancy(draft.Id, "name", ruling is null ? null : (ruling.Value, ruling.Reason)));
        }

        var person = new RecordPerson(
            draft.Id,
            ruling?.Value ?? ballot.Shown,
            [.. draft.Mentions.Select(m => m.Name.Text).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            draft.Party,
            OfficesInTime.List(draft.Mentions))
        {
            Aliases = draft.Aliases,
            Joins = [.. draft.Links.Select(l => l.Write()).OrderByDescending(j => j.Score).ThenBy(j => j.One, StringComparer.Ordinal).ThenBy(j => j.Other, StringComparer.Ordinal)],
        };
        return draft.Remarks.IsEmpty ? person : person with { Notes = Remarks.Write(draft.Remarks, DecisionWriter.PersonSummary(person), draft.Id, ledger) };
    }

    private static FieldRuling? Rule(PersonDraft draft, string shown, RulingLedger ledger)
    {
        FieldRuling? ruled = null;
        foreach (var ruling in draft.Rulings)
        {
            if (ruling is not { Field: "name", Value: { } name })
            {
                ledger.Mark(ruling.Decision, DecisionState.Idle, $"'{ruling.Value}' is no value of the field '{ruling.Field}' of a person", draft.Id);
                continue;
            }

            ruled = ruling;
            var same = string.Equals(name, shown, StringComparison.Ordinal);
            ledger.Mark(ruling.Decision, same ? DecisionState.Unneeded : DecisionState.Applied, same ? $"the reports give name {shown} by themselves" : $"name {name} in place of {shown}", draft.Id);
        }

        return ruled;
    }

    private static bool Alike(PersonName a, PersonName b) => NameLikeness.Compare(a, b) >= NameRelation.Piece;
}

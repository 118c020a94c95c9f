using Chancery.Core.Dates;
using Chancery.Core.Records;
using Chancery.Publishing.Subjects;
using Chancery.Publishing.Words;

namespace Chancery.Publishing.Cards;

/// <summary>The card of a person.</summary>
internal static class PersonCard
{
    public static Card Write(CardContext context, Subject subject, RecordPerson person)
    {
        var engagements = context.Index.Sorted(context.Index.Record.Engagements.Where(e => e.Participants.Any(p => string.Equals(p.Person, person.Id, StringComparison.Ordinal))));
        var spellings = person.Names.Where(n => !string.Equals(n, person.Name, StringComparison.Ordinal));
        return new Card(
            subject,
            CardContext.Facts(
                ("Name", person.Name),
                ("Also written", string.Join("; ", spellings)),
                ("Party", person.Party is null ? null : context.Labels.Party(person.Party))),
            CardContext.Lists(
                ("Offices", person.Offices.Select(o => Office(context, o))),
                ("One person because", person.Joins.Select(j => FormattableString.Invariant($"{j.One} = {j.Other} ({j.Score} of 100): {j.Because}"))),
                ("Notes", person.Notes.Select(CardContext.Note)),
                ("Engagements", engagements.Select(e => As(e, person) + context.LineOf(e)))),
            [.. engagements.SelectMany(e => context.Evidence(PersonEvidence.Of(e, person)))],
            [],
            context.Discrepancies(new HashSet<string>(StringComparer.Ordinal) { person.Id }));
    }

    private static string As(RecordEngagement engagement, RecordPerson person)
    {
        var roles = engagement.Participants.Where(p => string.Equals(p.Person, person.Id, StringComparison.Ordinal)).Select(p => Phrase.Word(p.Role)).Distinct(StringComparer.Ordinal);
        return $"({string.Join(", ", roles)}) ";
    }

    private static string Other(CardContext context, string relation, string? person) =>
        person is not null && context.Index.People.TryGetValue(person, out var other) ? $", {relation} {other.Name}" : "";

    private static string Office(CardContext context, OfficeHeld held)
    {
        var what = string.Join(", ", new[] { held.Rank, held.Office }.OfType<string>());
        string[] dates = [.. new[] { held.From, held.To }.OfType<string>().Distinct(StringComparer.Ordinal).Select(d => Edtf.TryParse(d, out var day) ? DateWords.Of(day) : d)];
        var span = dates.Length switch { 0 => "", 1 => $", seen {dates[0]}", _ => $", seen {dates[0]} to {dates[1]}" };
        var turn = $"{Other(context, "after", held.Predecessor)}{Other(context, "before", held.Successor)}";
        return $"{what}{span}{turn} ({context.SourcesOf(held.Reports)})";
    }
}

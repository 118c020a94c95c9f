using System.Globalization;
using Chancery.Core.Records;
using Chancery.Core.Resolution.Rulings;

namespace Chancery.Bench.Corpus;

/// <summary>Decisions as a desk makes them, spread over a record.</summary>
internal static class RecordRulings
{
    /// <param name="number">Another decision for each number.</param>
    public static Decision Make(DiplomaticRecord record, int number)
    {
        var writer = new DecisionWriter(record, "the desk", "2025-01-01", string.Create(CultureInfo.InvariantCulture, $"minute {number}"));
        var (engagements, people) = (record.Engagements, record.People);
        var at = (int)((number * 7919L) % engagements.Length);
        var next = Enumerable.Range(at + 1, engagements.Length - 1).Select(i => engagements[i % engagements.Length]).FirstOrDefault(e => e.Parties.SequenceEqual(engagements[at].Parties, StringComparer.Ordinal));
        return (number % 6) switch
        {
            0 => writer.Correct(engagements[at].Id, "place", "Geneva"),
            1 => writer.Confirm(people[number % people.Length].Id),
            2 => writer.Reject(engagements[at].Id),
            3 when next is not null => writer.Join(engagements[at].Id, next.Id),
            4 when next is not null => writer.KeepApart(engagements[at].Id, next.Id),
            _ => writer.Note(people[number % people.Length].Id, "seen in person"),
        };
    }
}

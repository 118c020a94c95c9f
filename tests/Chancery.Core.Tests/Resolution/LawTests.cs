using Chancery.Core.Readings;
using Chancery.Core.Records;
using Chancery.Core.Resolution;
using Chancery.Core.Resolution.Rulings;
using Xunit;

namespace Chancery.Core.Tests.Resolution;

/// <summary>The law of the record on random subsets, with decisions made on one state of the record and applied to another.</summary>
public sealed class LawTests
{
    [Theory]
    [InlineData(101)]
    [InlineData(102)]
    [InlineData(103)]
    [InlineData(104)]
    [InlineData(105)]
    public void A_subset_in_any_order_and_with_doubles_gives_one_record(int seed)
    {
        var noise = new NoisyReadings(seed);
        var random = new Random(seed);
        var all = noise.Take(160, 40).ToArray();
        var decisions = Decide(RecordBuilder.Build(all, []), random);
        for (var i = 0; i < 4; i++)
        {
            var subset = all.Where(_ => random.Next(3) > 0).ToArray();
            var expected = Told.Json(subset, decisions);
            Assert.Equal(expected, Told.Json(noise.Shuffle(subset), noise.Shuffle(decisions)));
            Assert.Equal(expected, Told.Json(noise.Shuffle(subset.Concat(subset.Take(20))), [.. decisions, .. decisions.Take(2)]));
        }
    }

    [Theory]
    [InlineData(201)]
    [InlineData(202)]
    public void Every_decision_has_an_outcome_whatever_is_on_file(int seed)
    {
        var random = new Random(seed);
        var all = new NoisyReadings(seed).Take(160, 40).ToArray();
        var decisions = Decide(RecordBuilder.Build(all, []), random);
        for (var i = 0; i < 6; i++)
        {
            var record = RecordBuilder.Build([.. all.Where(_ => random.Next(2) > 0)], decisions);
            Assert.Equal(record.Decisions.Select(d => d.Id), record.Outcomes.Select(o => o.Decision));
            var ids = record.Engagements.Select(e => e.Id).Concat(record.People.Select(p => p.Id)).ToHashSet(StringComparer.Ordinal);
            Assert.All(record.Outcomes.Where(o => o.State is DecisionState.Changed or DecisionState.Unneeded), o => Assert.All(o.Touches, t => Assert.Contains(t, ids)));
        }
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    public void A_withdrawn_decision_leaves_the_record_as_if_it_had_never_been_made(int seed)
    {
        var all = new NoisyReadings(seed).Take(120, 30).ToArray();
        var plain = RecordBuilder.Build(all, []);
        var withdrawn = Decide(plain, new Random(seed)).Select(d => d with { Withdrawn = true }).ToArray();
        var record = RecordBuilder.Build(all, withdrawn) with { Decisions = [], Outcomes = [] };
        Assert.Equal(Told.Json(all), System.Text.Json.JsonSerializer.Serialize(record, Core.Json.RecordJson.Indented.DiplomaticRecord));
    }

    /// <summary>Noisy readings carry no evidence, so these decisions hold by id; <see cref="DecisionTests"/> has those that hold by words.</summary>
    private static Decision[] Decide(DiplomaticRecord record, Random random)
    {
        var writer = new DecisionWriter(record, "the desk", "2024-05-01", "the minutes say so");
        var (engagements, people) = (record.Engagements, record.People);
        return
        [
            writer.Join(Any(engagements).Id, Any(engagements).Id),
            writer.KeepApart(Any(engagements).Id, Any(engagements).Id),
            writer.Reject(Any(engagements).Id),
            writer.Correct(Any(engagements).Id, "place", "Hue"),
            writer.Correct(Any(engagements).Id, "date", "2019-05-01"),
            writer.Confirm(Any(engagements).Id),
            writer.Note(Any(people).Id, "a remark"),
            writer.Confirm(Any(people).Id),
            writer.Join(Any(people).Id, Any(people).Id),
            writer.KeepApart(Any(people).Id, Any(people).Id),
        ];

        T Any<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];
    }
}

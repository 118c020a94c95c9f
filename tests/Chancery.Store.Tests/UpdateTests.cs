using System.Text.Json;
using Chancery.Core.Json;
using Chancery.Core.Records;
using Chancery.Core.Readings;
using Chancery.Core.Resolution;
using Chancery.Core.Tests.Resolution;
using Chancery.Store.Tests.Places;
using Xunit;

namespace Chancery.Store.Tests;

/// <summary>A saved record is brought up to date in parts, and is the record made as a whole.</summary>
public abstract class UpdateTests(Place place, ITestOutputHelper output) : IDisposable
{
    private const string Packs = "packs-1";

    public void Dispose()
    {
        place.Dispose();
        GC.SuppressFinalize(this);
    }

    [Theory]
    [InlineData(31)]
    [InlineData(32)]
    public void It_is_the_record_of_what_is_on_file(int seed)
    {
        var tangle = new TangledReadings(seed);
        var rulings = new TangledDecisions(seed);
        var random = new Random(seed);
        var all = tangle.Take(70).ToList();
        var there = new List<ReportReading>(all.Take(30));
        using (var store = RecordStore.Open(place["r"]))
        {
            store.AddReadings(there, Packs);
            Assert.False(store.TryUpdate());
            Make(store);
        }

        var updates = 0;
        for (var i = 0; i < 12; i++)
        {
            using var store = RecordStore.Open(place["r"]);
            var come = all.Except(there).Where(_ => random.Next(14) == 0).ToList();
            var go = there.Where(_ => random.Next(40) == 0).ToList();
            store.AddReadings(come, Packs);
            go.ForEach(r => store.Withdraw(r.Report.ComputeId()));
            there = [.. there.Except(go), .. come];
            if (i % 3 == 1)
            {
                rulings.Rule(store.LoadRecord());
                store.AddDecisions(rulings.All);
            }

            store.LoadCopies();
            if (store.TryUpdate())
            {
                updates++;
            }
            else
            {
                Make(store);
            }

            Assert.True(store.IsCurrent);
            var saved = store.LoadRecord();
            Assert.Equal(Json(RecordBuilder.Build([.. store.LoadReadings()], rulings.All, store.LoadCopies())), Json(saved));
            Assert.True(store.CheckNotes(RecordBuilder.Resolve([.. store.LoadReadings()], rulings.All, store.LoadCopies()).Notes, repair: false));
            Assert.Equal((saved.Reports.Length, saved.Engagements.Length, saved.People.Length), store.Summarize() is var s ? (s.Reports, s.Engagements, s.People) : default);
        }

        output.WriteLine($"{updates} in parts");
        Assert.True(updates > 5);
    }

    [Theory]
    [InlineData("DELETE FROM notes WHERE id = (SELECT min(id) FROM notes)")]
    [InlineData("UPDATE notes SET json = replace(json, '\"VN\"', '\"US\"') WHERE id LIKE 'e-%'")]
    [InlineData("DELETE FROM note_keys WHERE key = (SELECT max(key) FROM note_keys)")]
    [InlineData("UPDATE note_keys SET key = key + 1 WHERE key = (SELECT max(key) FROM note_keys)")]
    [InlineData("UPDATE notes SET json = '{' WHERE id = (SELECT min(report) FROM (SELECT id AS report FROM reports) r)")]
    public void Wrong_notes_are_found_and_not_relied_on(string damage)
    {
        using var store = RecordStore.Open(place["r"]);
        store.AddReadings(new TangledReadings(44).Take(20), Packs);
        Make(store);
        place.Execute("r", damage);
        Assert.False(store.CheckNotes(Should(), repair: true));
        Assert.True(store.CheckNotes(Should(), repair: false));
        Assert.False(store.TryUpdate());
        Make(store);
        Assert.True(store.CheckNotes(Should(), repair: false));

        IEnumerable<Core.Resolution.Notes.Note> Should() => RecordBuilder.Resolve([.. store.LoadReadings()], [], store.LoadCopies()).Notes;
    }

    [Fact]
    public void What_is_ruled_is_followed_and_what_is_taken_back_goes()
    {
        using var store = RecordStore.Open(place["r"]);
        store.AddReadings(new TangledReadings(41).Take(20), Packs);
        Make(store);
        var engagement = store.LoadRecord().Engagements[0].Id;
        var ruling = new Decision("d1", "field", engagement, "place=Hue", "NN", "2026-01-01", "essay", false);
        store.AddDecisions([ruling]);
        store.SettleCopies();
        Assert.True(store.TryUpdate());
        Assert.Equal("Hue", store.LoadRecord().Engagements.Single(e => e.Id == engagement).Place);
        Assert.Equal(DecisionState.Applied, Assert.Single(store.Summarize().Outcomes).State);
        store.AddDecisions([ruling with { Withdrawn = true }]);
        store.SettleCopies();
        Assert.True(store.TryUpdate());
        Assert.NotEqual("Hue", store.LoadRecord().Engagements.Single(e => e.Id == engagement).Place);
        Assert.Equal(DecisionState.Withdrawn, Assert.Single(store.Summarize().Outcomes).State);
    }

    [Fact]
    public void A_commitment_is_ruled_on()
    {
        using var store = RecordStore.Open(place["r"]);
        store.AddReadings(new TangledReadings(41).Take(30), Packs);
        Make(store);
        var commitment = store.LoadRecord().Commitments[^1].Id;
        store.AddDecisions([new Decision("d1", "field", commitment, "state=done", "NN", "2026-01-01", "essay", false), new Decision("d2", "field", "c-000000000000", "state=done", "NN", "2026-01-01", "essay", false)]);
        store.SettleCopies();
        Assert.True(store.TryUpdate());
        Assert.Equal(CommitmentState.Done, store.LoadRecord().Commitments.Single(c => c.Id == commitment).State);
        Assert.Equal([DecisionState.Applied, DecisionState.Idle], store.Summarize().Outcomes.Select(o => o.State));
    }

    [Fact]
    public void After_another_process_wrote_nothing_is_saved()
    {
        using var store = RecordStore.Open(place["r"]);
        using var other = RecordStore.Open(place["r"]);
        var readings = new TangledReadings(42).Take(40).ToList();
        store.AddReadings(readings.Skip(2), Packs);
        Make(store);
        store.AddReadings(readings.Take(1), Packs);
        store.LoadCopies();
        Assert.True(store.TryUpdate());
        other.AddReadings(readings.Skip(1).Take(1), Packs);
        Assert.False(store.IsCurrent);
        store.LoadCopies();
        Assert.True(store.TryUpdate());
        Assert.Equal(40, store.Summarize().Reports);
    }

    private static void Make(RecordStore store)
    {
        var (record, notes) = RecordBuilder.Resolve([.. store.LoadReadings()], store.LoadDecisions(), store.LoadCopies());
        store.SaveRecord(record, notes: notes);
    }

    private static string Json(DiplomaticRecord record) => JsonSerializer.Serialize(record, RecordJson.Indented.DiplomaticRecord);
}

public sealed class UpdateInSqliteTests(ITestOutputHelper output) : UpdateTests(new SqlitePlace(), output);

public sealed class UpdateInPostgresTests(PostgresServer server, ITestOutputHelper output) : UpdateTests(new PostgresPlace(server), output);

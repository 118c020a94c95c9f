using System.Text.Json;
using Chancery.Core.Json;
using Chancery.Core.Records;
using Chancery.Store.Tests.Places;
using Xunit;

namespace Chancery.Store.Tests;

/// <summary>What holds for the record and for decisions, whatever they are kept in.</summary>
public abstract class RecordTests(Place place) : IDisposable
{
    public void Dispose()
    {
        place.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void The_record_comes_back_as_it_was_saved_and_saving_replaces_it()
    {
        using (var store = RecordStore.Open(place["r"]))
        {
            store.SaveRecord(Given.Record("r1", "r2"));
            store.SaveRecord(Given.Record("r1"));
        }

        using var again = RecordStore.OpenExisting(place["r"]);
        Assert.Equal(Json(Given.Record("r1")), Json(again.LoadRecord()));
    }

    [Theory]
    [InlineData(601)]
    [InlineData(602)]
    public void Whatever_was_saved_before_the_next_record_comes_back_as_it_is(int seed)
    {
        var random = new Random(seed);
        using var store = RecordStore.Open(place["r"]);
        var reports = new List<string>();
        for (var i = 0; i < 40; i++)
        {
            for (var change = random.Next(8); change > 0; change--)
            {
                var at = random.Next(reports.Count + 1);
                if (random.Next(3) == 0 && at < reports.Count)
                {
                    reports.RemoveAt(at);
                }
                else
                {
                    reports.Insert(at, $"r{random.Next(60)}");
                }
            }

            reports.Sort(StringComparer.Ordinal);
            var record = Given.Record([.. reports.Distinct()]);
            record = record with { Discrepancies = [.. reports.Select((r, n) => new RecordDiscrepancy(r, "name", [], random.Next(2) == 0 ? "x" : null, $"{n}"))] };
            store.SaveRecord(record, anew: random.Next(9) == 0);
            Assert.Equal(Json(record), Json(store.LoadRecord()));
        }
    }

    [Fact]
    public void Only_what_differs_is_written()
    {
        using var store = RecordStore.Open(place["r"]);
        var reports = Enumerable.Range(10, 80).Select(i => $"r{i}").ToList();
        store.SaveRecord(Given.Record([.. reports]));
        place.Execute("r", "UPDATE items SET json = replace(json, 'VNA', 'TASS') WHERE part = 'reports'");
        reports.Insert(40, "r49a");
        _ = store.LoadReadings().Count();
        store.SaveRecord(Given.Record([.. reports]));
        Assert.Equal(["r49a"], store.LoadRecord().Reports.Where(r => r.Outlet == "VNA").Select(r => r.Id));
        Assert.Equal(reports, store.LoadRecord().Reports.Select(r => r.Id));
        store.SaveRecord(Given.Record([.. reports]), anew: true);
        Assert.All(store.LoadRecord().Reports, r => Assert.Equal("VNA", r.Outlet));
    }

    [Fact]
    public void A_record_is_current_until_something_is_added()
    {
        using var store = RecordStore.Open(place["r"]);
        store.AddReadings([Given.Reading("a.txt")], "packs-1");
        Assert.False(store.IsCurrent);
        store.SaveRecord(Given.Record());
        Assert.True(store.IsCurrent);
        store.AddDecisions([new Decision("d1", "spurious", "e1", null, "NN", "2026-01-01", "essay", false)]);
        Assert.False(store.IsCurrent);
    }

    [Fact]
    public void A_file_without_a_record_says_so()
    {
        using var store = RecordStore.Open(place["r"]);
        Assert.Equal(StoreFault.NotBuilt, Assert.Throws<StoreException>(store.LoadRecord).Code);
    }

    [Fact]
    public void A_record_built_from_inputs_that_another_changed_is_refused()
    {
        using var slow = RecordStore.Open(place["r"]);
        using var quick = RecordStore.Open(place["r"]);
        _ = slow.LoadReadings().Count();
        quick.AddReadings([Given.Reading("a.txt")], "packs-1");
        Assert.Equal(StoreFault.Changed, Assert.Throws<StoreException>(() => slow.SaveRecord(Given.Record())).Code);
        _ = slow.LoadReadings().Count();
        slow.SaveRecord(Given.Record());
        Assert.True(quick.IsCurrent);
    }

    [Fact]
    public void Decisions_are_kept_once_and_can_be_withdrawn()
    {
        using var store = RecordStore.Open(place["r"]);
        var one = new Decision("d1", "same-person", "p1", "p2", "NN", "2026-01-01", "one office, one day", false);
        Assert.Equal(2, store.AddDecisions([one with { Id = "d2" }, one]));
        Assert.Equal(0, store.AddDecisions([one with { Why = "other words" }]));
        Assert.Equal(1, store.AddDecisions([one with { Withdrawn = true }]));
        Assert.Equal(0, store.AddDecisions([one]));
        Assert.Equal([one with { Withdrawn = true }, one with { Id = "d2" }], store.LoadDecisions());
    }

    private static string Json(DiplomaticRecord record) => JsonSerializer.Serialize(record, RecordJson.Compact.DiplomaticRecord);
}

public sealed class RecordInSqliteTests() : RecordTests(new SqlitePlace());

public sealed class RecordInPostgresTests(PostgresServer server) : RecordTests(new PostgresPlace(server));

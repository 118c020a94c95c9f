using Chancery.Core.Records;
using Chancery.Store.Tests.Places;
using Xunit;

namespace Chancery.Store.Tests;

/// <summary>Several at one record, and records of other versions, whatever they are kept in.</summary>
public abstract class SharingTests(Place place) : IDisposable
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    public void Dispose()
    {
        place.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void A_record_that_another_process_writes_is_in_use_but_can_be_read()
    {
        using var store = RecordStore.Open(place["r"], Second);
        using var writer = place.Connect("r");
        Place.Execute(writer, place.Lock);
        Assert.Equal(StoreFault.InUse, Assert.Throws<StoreException>(() => store.AddReadings([Given.Reading("a.txt")], "packs-1")).Code);
        Assert.Empty(store.LoadReadings());
        Place.Execute(writer, "ROLLBACK");
        Assert.Equal(1, store.AddReadings([Given.Reading("a.txt")], "packs-1"));
    }

    [Fact]
    public async Task Two_writers_and_readers_at_once_lose_nothing()
    {
        RecordStore.Open(place["r"]).Dispose();
        var stop = TestContext.Current.CancellationToken;
        var writers = Enumerable.Range(0, 2).Select(writer => Task.Run(
            () =>
            {
                using var store = RecordStore.Open(place["r"], TimeSpan.FromSeconds(60));
                for (var batch = 0; batch < 10; batch++)
                {
                    store.AddReadings(Enumerable.Range(0, 3).Select(i => Given.Reading($"{writer}-{batch}-{i}", $"{Given.PhoneTalks} {batch}-{i}, writer {writer / (i + 1)}.")), "packs-1");
                }
            },
            stop)).ToList();
        var reader = Task.Run(
            () =>
            {
                using var store = RecordStore.OpenExisting(place["r"], TimeSpan.FromSeconds(60));
                var seen = 0;
                while (writers.Exists(w => !w.IsCompleted))
                {
                    var now = store.LoadReadings().Count();
                    Assert.True(now >= seen && now <= 40);
                    seen = now;
                }
            },
            stop);
        await Task.WhenAll([.. writers, reader]);

        // Of each three texts the first differs between the writers, the others are the same: 10 × (2 + 1 + 1).
        using var store = RecordStore.OpenExisting(place["r"]);
        Assert.Equal(40, store.LoadReadings().Count());
        Assert.Empty(store.Check(repair: false));
    }

    [Fact]
    public void A_reader_sees_the_record_as_it_was_until_the_next_is_whole()
    {
        using var store = RecordStore.Open(place["r"]);
        store.SaveRecord(Given.Record("r1"));
        using (var writer = place.Connect("r"))
        {
            Place.Execute(writer, place.Lock + "; DELETE FROM items;");
            Assert.Single(store.LoadRecord().Reports);
        }

        Assert.Single(store.LoadRecord().Reports);
    }

    [Fact]
    public void What_was_withdrawn_leaves_nothing()
    {
        using var store = RecordStore.Open(place["r"]);
        store.AddReadings([Given.Reading("a.txt")], "packs-1");
        var before = store.LoadReadings().ToList();
        store.AddReadings([Given.Reading("b.txt", "withdrawn " + Given.PhoneTalks)], "packs-1");
        store.SaveRecord(Given.Record("r1"));
        Assert.True(store.Withdraw(Given.Reading("b.txt", "withdrawn " + Given.PhoneTalks).Report.ComputeId()));
        Assert.False(store.Withdraw("nothing"));
        Assert.False(store.IsCurrent);
        Assert.Empty(store.Search("withdrawn"));
        Assert.Equal(before.Select(r => r.Report), store.LoadReadings().Select(r => r.Report));
        Assert.Empty(store.Check(repair: false));
    }

    [Fact]
    public void A_record_of_a_later_version_is_refused()
    {
        RecordStore.Open(place["r"]).Dispose();
        place.Execute("r", place.Later);
        var fault = Assert.Throws<StoreException>(() => RecordStore.Open(place["r"]));
        Assert.Equal(StoreFault.NewerSchema, fault.Code);
        Assert.Contains("99", fault.Message);
    }

    [Fact]
    public void Another_programs_database_is_no_record_and_stays_as_it_is()
    {
        place.Execute("r", "CREATE TABLE " + (place is PostgresPlace ? "public." : "") + "bookmarks(url TEXT)");
        Assert.Equal(StoreFault.NotARecord, Assert.Throws<StoreException>(() => RecordStore.Open(place["r"])).Code);
        Assert.Equal(StoreFault.NotARecord, Assert.Throws<StoreException>(() => RecordStore.OpenExisting(place["r"])).Code);
    }

    [Fact]
    public void A_missing_record_is_not_made_by_reading()
    {
        var fault = Assert.Throws<StoreException>(() => RecordStore.OpenExisting(place["r"]));
        Assert.Equal(StoreFault.Missing, fault.Code);
        Assert.Contains("chancery build", fault.Message);
        using var store = RecordStore.Open(place["r"]);
        Assert.Empty(store.LoadReadings());
    }

    [Fact]
    public void Decisions_that_say_nothing_new_do_not_disturb_who_is_building()
    {
        var decision = new Decision("d1", "spurious", "e1", null, "NN", "2026-01-01", "essay", false);
        using var slow = RecordStore.Open(place["r"]);
        slow.AddDecisions([decision]);
        using var quick = RecordStore.Open(place["r"]);
        _ = slow.LoadReadings().Count();
        Assert.Equal(0, quick.AddDecisions([decision]));
        slow.SaveRecord(Given.Record("r1"));
        Assert.True(quick.IsCurrent);
    }
}

public sealed class SharingSqliteTests() : SharingTests(new SqlitePlace());

public sealed class SharingPostgresTests(PostgresServer server) : SharingTests(new PostgresPlace(server));

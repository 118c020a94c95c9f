using System.Text.Json;
using Chancery.Core.Json;
using Chancery.Core.Records;
using Chancery.Store.Doctoring;
using Chancery.Store.Tests.Places;
using Xunit;

namespace Chancery.Store.Tests;

/// <summary>Check, repair, copies and search, whatever the record is kept in.</summary>
public abstract class DoctorTests(Place place) : IDisposable
{
    public void Dispose()
    {
        place.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void A_record_as_it_is_built_is_sound()
    {
        using var store = Filled();
        Assert.Empty(store.Check(repair: false));
    }

    [Theory]
    [InlineData("UPDATE reports SET text = text || ' x' WHERE source = 'a.txt'", FindingCode.Report)]
    [InlineData("UPDATE readings SET json = '{' WHERE report = (SELECT rowid FROM reports WHERE source = 'a.txt')", FindingCode.Reading)]
    [InlineData("UPDATE claims SET words = 'June 11' WHERE words = 'June 10'", FindingCode.Claims)]
    [InlineData("DELETE FROM claims WHERE property = 'rank'", FindingCode.Claims)]
    [InlineData("", FindingCode.Search)]
    public void What_is_wrong_is_found_and_mended(string damage, string code)
    {
        using var store = Filled();
        place.Execute("r", damage.Length > 0 ? damage : place.EmptyIndex);
        var findings = store.Check(repair: false);
        Assert.All(findings, f => Assert.Equal(code, f.Code));
        Assert.NotEmpty(findings);
        Assert.All(store.Check(repair: true), f => Assert.NotNull(f.Repaired));
        Assert.Empty(store.Check(repair: false));
        Assert.NotEmpty(store.Search("Nguyen"));
    }

    [Fact]
    public void What_cannot_be_read_is_read_again_by_the_next_build()
    {
        using var store = Filled();
        place.Execute("r", "UPDATE readings SET json = '{' WHERE report = (SELECT rowid FROM reports WHERE source = 'a.txt')");
        store.Check(repair: true);
        Assert.Equal("a.txt", Assert.Single(store.Stale("packs-1")).Source);
        Assert.Equal(2, store.LoadReadings().Count());
    }

    [Fact]
    public void A_backup_is_made_while_another_writes_and_never_overwrites()
    {
        using var files = new SqlitePlace();
        using var store = Filled();
        using (var writer = place.Connect("r"))
        {
            Place.Execute(writer, place.Lock + "; DELETE FROM claims;");
            Assert.Equal(files["copy"], store.BackUp(files["copy"]));
        }

        using var copy = RecordStore.OpenExisting(files["copy"]);
        Assert.Empty(copy.Check(repair: false));
        Assert.Equal(Contents(store), Contents(copy));
        Assert.Equal(StoreFault.Exists, Assert.Throws<StoreException>(() => store.BackUp(files["copy"])).Code);
    }

    [Theory]
    [InlineData("điện đàm", true, 1)]
    [InlineData("dien dam", true, 0)]
    [InlineData("dien dam", false, 1)]
    [InlineData("nhật BẢN", true, 1)]
    [InlineData("nhát bản", true, 0)]
    [InlineData("nhát bản", false, 1)]
    [InlineData("die\u0323\u0302n", true, 0)]
    [InlineData("đie\u0323\u0302n", true, 1)]
    public void Search_heeds_tones_where_asked(string words, bool exact, int hits)
    {
        using var store = RecordStore.Open(place["vi"]);
        store.AddReadings([Given.Reading("vi.txt", "Thượng tướng Nguyễn Chí Vịnh điện đàm với Nhật Bản. " + Given.PhoneTalks)], "packs-1");
        Assert.Equal(hits, store.Search(words, exact: exact).Count);
    }

    [Fact]
    public void Claims_are_found_by_their_words()
    {
        using var store = Filled();
        var hit = store.Search("June 10", exact: true)[0];
        Assert.Contains(store.SearchClaims(hit.Report, "june 10", exact: true), c => c is { Property: "date", Value: "2020-06-10" });
    }

    private RecordStore Filled()
    {
        var store = RecordStore.Open(place["r"]);
        store.AddReadings([Given.Reading("a.txt"), Given.Reading("b.txt", "Two. " + Given.PhoneTalks[5..])], "packs-1");
        store.AddDecisions([new Decision("d1", "spurious", "e1", null, "NN", "2026-01-01", "essay", true), new Decision("d2", "spurious", "e2", null, "NN", "2026-01-01", "essay", false)]);
        store.SaveRecord(Given.Record("r1"));
        return store;
    }

    /// <summary>All that a store tells.</summary>
    internal static string Contents(RecordStore store)
    {
        var readings = store.LoadReadings().ToList();
        var all = new
        {
            Readings = readings.Select(r => JsonSerializer.Serialize(r, RecordJson.Compact.ReportReading)),
            Claims = readings.Select(r => store.LoadClaims(r.Report.ComputeId())),
            Known = store.Known("packs-1").Order(StringComparer.Ordinal),
            Decisions = store.LoadDecisions().Select(d => JsonSerializer.Serialize(d, RecordJson.Compact.Decision)),
            Record = JsonSerializer.Serialize(store.LoadRecord(), RecordJson.Compact.DiplomaticRecord),
            store.IsCurrent,
            Hits = store.Search("Nguyen talks"),
        };
        return JsonSerializer.Serialize(all);
    }
}

public sealed class DoctorOfSqliteTests() : DoctorTests(new SqlitePlace());

public sealed class DoctorOfPostgresTests(PostgresServer server) : DoctorTests(new PostgresPlace(server));

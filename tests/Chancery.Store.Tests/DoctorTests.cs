using Chancery.Store.Doctoring;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Chancery.Store.Tests;

public sealed class DoctorTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

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
    [InlineData("INSERT INTO report_text(report_text) VALUES('delete-all')", FindingCode.Search)]
    public void What_is_wrong_is_found_and_mended(string damage, string code)
    {
        using var store = Filled();
        Execute(damage);
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
        Execute("UPDATE readings SET json = '{' WHERE report = (SELECT rowid FROM reports WHERE source = 'a.txt')");
        store.Check(repair: true);
        Assert.Equal("a.txt", Assert.Single(store.Stale("packs-1")).Source);
        Assert.Equal(2, store.LoadReadings().Count());
    }

    [Fact]
    public void A_backup_is_made_while_another_writes_and_never_overwrites()
    {
        using var store = Filled();
        using (var writer = Connect())
        {
            using var command = writer.CreateCommand();
            command.CommandText = "BEGIN IMMEDIATE; DELETE FROM claims;";
            command.ExecuteNonQuery();
            store.BackUp(_folder["copy.chancery"]);
        }

        using var copy = RecordStore.OpenExisting(_folder["copy.chancery"]);
        Assert.Empty(copy.Check(repair: false));
        Assert.Equal(2, copy.LoadReadings().Count());
        Assert.Equal(StoreFault.Exists, Assert.Throws<StoreException>(() => store.BackUp(_folder["copy.chancery"])).Code);
    }

    [Fact]
    public void A_record_of_the_first_version_is_brought_up_to_date()
    {
        using (var store = Filled())
        {
            store.AddDecisions([new Core.Records.Decision("d1", "spurious", "e1", null, "NN", "2026-01-01", "essay", false)]);
        }

        Execute("ALTER TABLE decisions DROP COLUMN json; PRAGMA user_version=1; UPDATE state SET current = 1;");
        using var opened = RecordStore.OpenExisting(_folder["r.chancery"]);
        Assert.Equal("essay", Assert.Single(opened.LoadDecisions()).Why);
        Assert.False(opened.IsCurrent);
        Assert.Empty(opened.Check(repair: false));
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
        using var store = RecordStore.Open(_folder["vi.chancery"]);
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
        var store = RecordStore.Open(_folder["r.chancery"]);
        store.AddReadings([Given.Reading("a.txt"), Given.Reading("b.txt", "Two. " + Given.PhoneTalks[5..])], "packs-1");
        return store;
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={_folder["r.chancery"]};Pooling=False");
        connection.Open();
        return connection;
    }

    private void Execute(string sql)
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the tests' own statements
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}

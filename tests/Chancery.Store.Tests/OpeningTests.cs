using Microsoft.Data.Sqlite;
using Xunit;

namespace Chancery.Store.Tests;

public sealed class OpeningTests : IDisposable
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_text_file_is_no_record_and_stays_as_it_is()
    {
        File.WriteAllText(_folder["notes.txt"], "Hanoi (VNA)");
        Refused(_folder["notes.txt"], StoreFault.NotARecord);
        Assert.Equal("Hanoi (VNA)", File.ReadAllText(_folder["notes.txt"]));
    }

    [Fact]
    public void A_folder_is_no_record()
    {
        Directory.CreateDirectory(_folder["folder"]);
        Refused(_folder["folder"], StoreFault.NotARecord);
    }

    [Fact]
    public void Another_programs_database_is_no_record_and_stays_as_it_is()
    {
        Execute(_folder["other.db"], "CREATE TABLE bookmarks(url TEXT)");
        var before = File.ReadAllBytes(_folder["other.db"]);
        Refused(_folder["other.db"], StoreFault.NotARecord);
        Assert.Equal(before, File.ReadAllBytes(_folder["other.db"]));
    }

    [Fact]
    public void A_record_of_a_later_version_is_refused()
    {
        RecordStore.Open(_folder["r.chancery"]).Dispose();
        Execute(_folder["r.chancery"], "PRAGMA user_version=99");
        Refused(_folder["r.chancery"], StoreFault.NewerSchema);
    }

    [Fact]
    public void A_missing_folder_is_named()
    {
        var fault = Refused(_folder["no/such/r.chancery"], StoreFault.DirectoryMissing);
        Assert.Contains(_folder["no/such"], fault.Message);
    }

    [Fact]
    public void A_missing_record_is_not_made_by_reading()
    {
        Assert.Equal(StoreFault.Missing, Assert.Throws<StoreException>(() => RecordStore.OpenExisting(_folder["r.chancery"])).Code);
        Assert.False(File.Exists(_folder["r.chancery"]));
    }

    [Fact]
    public void An_empty_file_becomes_a_record_only_by_building()
    {
        File.WriteAllBytes(_folder["r.chancery"], []);
        Assert.Equal(StoreFault.NotARecord, Assert.Throws<StoreException>(() => RecordStore.OpenExisting(_folder["r.chancery"])).Code);
        using var store = RecordStore.Open(_folder["r.chancery"]);
        Assert.Empty(store.LoadReadings());
    }

    [Fact]
    public void A_record_that_another_process_writes_is_in_use_but_can_be_read()
    {
        var file = _folder["r.chancery"];
        using var store = RecordStore.Open(file, Second);
        using var writer = Connect(file);
        Execute(writer, "BEGIN IMMEDIATE");
        Assert.Equal(StoreFault.InUse, Assert.Throws<StoreException>(() => store.AddReadings([Given.Reading("a.txt")], "packs-1")).Code);
        Assert.Empty(store.LoadReadings());
        Execute(writer, "ROLLBACK");
        Assert.Equal(1, store.AddReadings([Given.Reading("a.txt")], "packs-1"));
    }

    [Fact]
    public void A_record_locked_by_another_process_is_in_use_when_it_is_opened()
    {
        var file = _folder["r.chancery"];
        RecordStore.Open(file).Dispose();
        using var writer = Connect(file);
        Execute(writer, "BEGIN EXCLUSIVE");
        Refused(file, StoreFault.InUse);
    }

    [Fact]
    public void A_damaged_record_is_reported_as_damaged()
    {
        var file = _folder["r.chancery"];
        using (var store = RecordStore.Open(file))
        {
            store.AddReadings(Enumerable.Range(0, 50).Select(i => Given.Reading("x", $"{i} {Given.PhoneTalks}")), "packs-1");
        }

        using (var bytes = File.OpenWrite(file))
        {
            bytes.Seek(4096, SeekOrigin.Begin);
            bytes.Write(new byte[bytes.Length - 4096]);
        }

        using var damaged = RecordStore.Open(file);
        Assert.Equal(StoreFault.Damaged, Assert.Throws<StoreException>(() => damaged.LoadReadings().Count()).Code);
    }

    [Fact]
    public void A_record_that_may_not_be_written_can_be_read_only()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "an administrator may write everything");
        var file = _folder["r.chancery"];
        RecordStore.Open(file).Dispose();
        File.SetAttributes(file, FileAttributes.ReadOnly);
        Refused(file, StoreFault.ReadOnly);
        using var store = RecordStore.OpenExisting(file);
        Assert.Empty(store.LoadReadings());
        Assert.Equal(StoreFault.ReadOnly, Assert.Throws<StoreException>(() => store.AddReadings([Given.Reading("a.txt")], "packs-1")).Code);
    }

    private static StoreException Refused(string file, string code)
    {
        var fault = Assert.Throws<StoreException>(() => RecordStore.Open(file, Second).Dispose());
        Assert.Equal(code, fault.Code);
        Assert.StartsWith(file + ": ", fault.Message, StringComparison.Ordinal);
        return fault;
    }

    private static SqliteConnection Connect(string file)
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        return connection;
    }

    private static void Execute(string file, string sql)
    {
        using var connection = Connect(file);
        Execute(connection, sql);
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the tests' own statements
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}

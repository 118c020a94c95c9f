using Microsoft.Data.Sqlite;
using Xunit;

namespace Chancery.Store.Tests;

/// <summary>Files that are no record, or hardly.</summary>
public sealed class FileTests : IDisposable
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

    [Fact]
    public void A_record_of_the_first_version_is_brought_up_to_date()
    {
        using (var store = RecordStore.Open(_folder["r.chancery"]))
        {
            store.AddReadings([Given.Reading("a.txt")], "packs-1");
            store.AddDecisions([new Core.Records.Decision("d1", "spurious", "e1", null, "NN", "2026-01-01", "essay", false)]);
        }

        Execute(_folder["r.chancery"], Places.SqlitePlace.Fourth + "DROP TABLE copies; DROP TABLE runs; ALTER TABLE items DROP COLUMN sum; ALTER TABLE decisions DROP COLUMN json; PRAGMA user_version=1; UPDATE state SET current = 1;");
        using var opened = RecordStore.OpenExisting(_folder["r.chancery"]);
        Assert.Equal("essay", Assert.Single(opened.LoadDecisions()).Why);
        Assert.False(opened.IsCurrent);
        Assert.Empty(opened.Check(repair: false));
    }

    [Fact]
    public void A_process_killed_in_mid_transaction_leaves_the_old_state()
    {
        var (file, killed) = (_folder["r.chancery"], _folder["killed.chancery"]);
        using (var store = RecordStore.Open(file))
        {
            store.AddReadings([Given.Reading("a.txt")], "packs-1");
        }

        // What a killed process leaves behind: the file half written, and its journal. The cache is made small so that both reach the disk.
        using (var writer = new SqliteConnection($"Data Source={file};Pooling=False"))
        {
            writer.Open();
            using var command = writer.CreateCommand();
            command.CommandText = """
                PRAGMA cache_size=1; PRAGMA synchronous=OFF; BEGIN IMMEDIATE; DELETE FROM claims; DELETE FROM readings;
                WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000) INSERT INTO items(part, place, owner, id, json) SELECT 'x', printf('%05d', i), '', hex(randomblob(200)), '{}' FROM n;
                UPDATE reports SET source = 'half';
                """;
            command.ExecuteNonQuery();
            File.Copy(file, killed);
            File.Copy(file + "-journal", killed + "-journal");
        }

        Assert.True(new FileInfo(killed).Length > 500_000, "the half-written state did not reach the file");
        using var opened = RecordStore.OpenExisting(killed);
        Assert.Equal("a.txt", Assert.Single(opened.LoadReadings()).Report.Source);
        Assert.Equal(1, opened.AddReadings([Given.Reading("b.txt", "two " + Given.PhoneTalks)], "packs-1"));
    }

    [Fact]
    public void A_record_has_a_log_while_it_is_built_and_is_one_file_afterwards()
    {
        var file = _folder["r.chancery"];
        using (var store = RecordStore.Open(file))
        {
            store.AddReadings([Given.Reading("a.txt")], "packs-1");
            Assert.True(IsLogged(file) && new FileInfo(file + "-wal").Length > 0);
            store.BackUp(_folder["copy.chancery"]);
        }

        Assert.False(IsLogged(file));
        Assert.False(IsLogged(_folder["copy.chancery"]));
        Assert.Equal(["copy.chancery", "r.chancery"], Directory.GetFiles(Path.GetDirectoryName(file)!).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_reader_sees_one_state_and_holds_up_no_build()
    {
        var file = _folder["r.chancery"];
        using var store = RecordStore.Open(file, Second);
        using var reader = Connect(file);
        Execute(reader, "BEGIN; SELECT count(*) FROM reports;");
        Assert.Equal(1, store.AddReadings([Given.Reading("a.txt")], "packs-1"));
        Assert.Equal(0, Reports(reader));
        Execute(reader, "COMMIT");
        Assert.Equal(1, Reports(reader));
    }

    [Fact]
    public void Who_reads_last_leaves_one_file()
    {
        var file = _folder["r.chancery"];
        var store = RecordStore.Open(file);
        using (var reader = RecordStore.OpenExisting(file))
        {
            store.AddReadings([Given.Reading("a.txt")], "packs-1");
            Assert.Single(reader.LoadReadings());
            store.Dispose();
            Assert.True(IsLogged(file));
        }

        Assert.False(IsLogged(file));
    }

    [Fact]
    public void What_a_killed_build_had_finished_is_taken_in()
    {
        var (file, killed) = (_folder["r.chancery"], _folder["killed.chancery"]);
        using (var store = RecordStore.Open(file))
        {
            store.AddReadings([Given.Reading("a.txt")], "packs-1");
            File.Copy(file, killed);
            File.Copy(file + "-wal", killed + "-wal");
        }

        using (var opened = RecordStore.OpenExisting(killed))
        {
            Assert.Equal("a.txt", Assert.Single(opened.LoadReadings()).Report.Source);
            Assert.Empty(opened.Check(repair: false));
        }

        Assert.False(IsLogged(killed) || File.Exists(killed + "-wal"));
    }

    [Fact]
    public void A_file_left_with_an_empty_log_is_read_where_nothing_may_be_written()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "an administrator may write everything");
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var file = _folder["r.chancery"];
        RecordStore.Open(file).Dispose();
        Execute(file, "PRAGMA journal_mode=WAL");
        var folder = Path.GetDirectoryName(file)!;
        File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            using var store = RecordStore.OpenExisting(file);
            Assert.Empty(store.LoadReadings());
        }
        finally
        {
            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private static bool IsLogged(string file)
    {
        using var bytes = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        bytes.Seek(18, SeekOrigin.Begin);
        return bytes.ReadByte() == 2;
    }

    private static long Reports(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM reports";
        return (long)command.ExecuteScalar()!;
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

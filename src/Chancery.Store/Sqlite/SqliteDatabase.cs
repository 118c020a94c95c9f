using System.Data;
using System.Data.Common;
using System.Globalization;
using Chancery.Store.Databases;
using Chancery.Store.Doctoring;
using Chancery.Store.Search;
using Microsoft.Data.Sqlite;

namespace Chancery.Store.Sqlite;

/// <summary>A record in one file.</summary>
/// <remarks>
/// Written through a log (<see cref="WriteAheadLog"/>) with <c>synchronous=FULL</c>, and one file when nobody has it open. A process killed inside a
/// batch leaves the file and its log; the next opening takes in what was whole.
/// </remarks>
internal sealed class SqliteDatabase : RecordDatabase
{
    private readonly SqliteConnection _connection;

    private SqliteDatabase(SqliteConnection connection, string path)
        : base(path) => _connection = connection;

    protected override DbConnection Connection => _connection;

    protected override bool MayWrite => SQLitePCL.raw.sqlite3_db_readonly(_connection.Handle, "main") != 1;

    public static SqliteDatabase Open(string path, TimeSpan patience, bool create)
    {
        var (isNew, isLogged) = RecordFile.Check(path, create);
        try
        {
            return Open(path, patience, create, isNew, isLogged, path);
        }
        catch (StoreException e) when (isLogged && (e.Code is StoreFault.Unreachable or StoreFault.ReadOnly))
        {
            // Left with its log, and no log can be made here: the file is all there is, or the log cannot be read without writing.
            return WriteAheadLog.IsTakenIn(path) ? Open(path, patience, create, isNew, isLogged: false, $"file:{Uri.EscapeDataString(Path.GetFullPath(path)).Replace("%2F", "/", StringComparison.Ordinal)}?immutable=1") : throw SqliteFault.LogLeft(path, e);
        }
    }

    private static SqliteDatabase Open(string path, TimeSpan patience, bool create, bool isNew, bool isLogged, string source)
    {
        var database = new SqliteDatabase(
            new SqliteConnection(new SqliteConnectionStringBuilder
            {
                DataSource = source,
                Mode = create ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite,
                Pooling = false,
                DefaultTimeout = Math.Max(1, (int)Math.Ceiling(patience.TotalSeconds)),
                ForeignKeys = true,
            }.ToString()),
            path);
        try
        {
            return database.Guard(() =>
            {
                database._connection.Open();
                database.Run("PRAGMA synchronous=FULL; PRAGMA temp_store=MEMORY;");
                if (isLogged)
                {
                    database.Number("PRAGMA user_version");
                }

                return !create || isNew || database.MayWrite ? database : throw SqliteFault.ReadOnly(path);
            });
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    // Behind the first tables, which a file has all or none of, and before others' changes are counted, as this is one.
    public override void Ready(bool toBuild)
    {
        if (toBuild && WriteAheadLog.MayLieBeside(Name))
        {
            WriteAheadLog.Enter(_connection.Handle!);
        }
    }

    public override long OthersChanges() => Number("PRAGMA data_version");

    public override void SetState(string assignments) => Run($"UPDATE state SET {assignments}");

    public override BulkInsert Insert(string table, params string[] columns) => new SqliteBulkInsert(this, table, columns);

    public override ReportSink Sink() => new SqliteSink(this, _connection.Handle!);

    // The index keeps no text of its own: it must be told what to forget.
    public override void Forget(long report, string text)
    {
        using var forget = Prepare("INSERT INTO report_text(report_text, rowid, text) VALUES('delete', $1, $2)", 2);
        forget.Run(report, SearchText.Fold(text));
    }

    public override void EmptyIndex() => Run("INSERT INTO report_text(report_text) VALUES('delete-all')");

    public override (long Indexed, long Missing) CountIndex() => (
        Number("SELECT count(*) FROM report_text_docsize"),
        Number("SELECT count(*) FROM reports WHERE rowid NOT IN (SELECT id FROM report_text_docsize)"));

    public override IEnumerable<(string Id, string Source, string Text)> Matching(SearchWords words)
    {
        using var select = Prepare(
            """
            SELECT r.id, r.source, r.text
            FROM report_text JOIN reports r ON r.rowid = report_text.rowid
            WHERE report_text MATCH $1 ORDER BY report_text.rank, r.id
            """,
            1);
        using var rows = select.Rows(SearchText.Query(words.Given));
        while (rows.Read())
        {
            yield return (rows.Text(0), rows.Text(1), rows.Text(2));
        }
    }

    public override void CheckItself(ICollection<StoreFinding> findings)
    {
        using (var integrity = Prepare("PRAGMA integrity_check"))
        {
            using var rows = integrity.Rows();
            while (rows.Read())
            {
                if (rows.Text(0) != "ok")
                {
                    findings.Add(new StoreFinding(FindingCode.File, "", rows.Text(0), null));
                }
            }
        }

        using var foreign = Prepare("PRAGMA foreign_key_check");
        using var broken = foreign.Rows();
        while (broken.Read())
        {
            findings.Add(new StoreFinding(FindingCode.Reference, "", $"a row of {broken.Text(0)} points at a missing row of {broken.Text(2)}", null));
        }
    }

    public override bool TryCopy(string path)
    {
        using var copy = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        copy.Open();
        _connection.BackupDatabase(copy);
        WriteAheadLog.Leave(copy.Handle!);
        return true;
    }

    public override DbParameter Parameter(int number) => new SqliteParameter { ParameterName = string.Create(CultureInfo.InvariantCulture, $"${number}") };

    protected override long? ReadFormat()
    {
        var application = Number("PRAGMA application_id");
        if (application == SqliteSchema.ApplicationId)
        {
            return Number("PRAGMA user_version");
        }

        var empty = application == 0 && Number("SELECT count(*) FROM sqlite_schema") == 0;
        return empty ? null : throw SqliteFault.NotARecord(Name, "it is the database of another program");
    }

    protected override void CreateTables()
    {
        Run(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id={SqliteSchema.ApplicationId}; PRAGMA user_version={RecordFormat.Version};"));
        Run(SqliteSchema.Create);
    }

    protected override void Migrate(long version) =>
        Run(string.Create(CultureInfo.InvariantCulture, $"{SqliteSchema.Migrations[(int)version - 1]} PRAGMA user_version={version + 1};"));

    public override void Dispose()
    {
        if (_connection.Handle is { IsClosed: false } file)
        {
            WriteAheadLog.Leave(file);
        }

        base.Dispose();
    }

    protected override DbTransaction Begin(bool writes) => _connection.BeginTransaction(IsolationLevel.Serializable, deferred: !writes);

    protected override StoreException Explain(DbException cause) => SqliteFault.Explain(Name, (SqliteException)cause);
}

using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Net.Sockets;
using Chancery.Store.Databases;
using Chancery.Store.Doctoring;
using Chancery.Store.Search;
using Npgsql;

namespace Chancery.Store.Postgres;

/// <summary>A record in a PostgreSQL database: for teams that write into one record from several machines.</summary>
/// <remarks>
/// Writers take one advisory lock for the length of a transaction, so that a second waits, and is told so where it waits too long;
/// readers see the last state that was committed and wait for nobody. A writer that is killed is rolled back by the server.
/// </remarks>
internal sealed class PostgresDatabase : RecordDatabase
{
    private const int OldestServer = 13;

    // "CHNC", as a file of a record is marked, and the one thing that is locked.
    private const string Lock = "SELECT pg_advisory_xact_lock(1128812099, 1)";

    private readonly NpgsqlConnection _connection;
    private long _ownChanges;
    private long _changesUnderWay;
    private bool _writes;

    private PostgresDatabase(NpgsqlConnection connection, string name)
        : base(name) => _connection = connection;

    protected override DbConnection Connection => _connection;

    public static PostgresDatabase Open(string address, TimeSpan patience)
    {
        var settings = PostgresAddress.Parse(address);
        var database = new PostgresDatabase(new NpgsqlConnection(settings.ToString()), PostgresAddress.Shown(address));
        try
        {
            database.Guard(() =>
            {
                database.Connect();
                return database.Run(string.Create(CultureInfo.InvariantCulture, $"SET search_path TO {PostgresSchema.Name}; SET client_min_messages TO warning; SET lock_timeout TO {Math.Max(1, (long)patience.TotalMilliseconds)}"));
            });
            database.CheckServer();
            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    public override long OthersChanges() => Number("SELECT changes FROM state") - _ownChanges - _changesUnderWay;

    public override void SetState(string assignments)
    {
        Run($"UPDATE state SET {assignments}, changes = changes + 1");
        _changesUnderWay++;
    }

    public override BulkInsert Insert(string table, params string[] columns) => new PostgresBulkInsert(_connection, table, columns);

    public override ReportSink Sink() => new PostgresSink(this);

    public override void Forget(long report, string text)
    {
        // The entry goes with its report.
    }

    public override void EmptyIndex() => Run("DELETE FROM report_text");

    public override (long Indexed, long Missing) CountIndex() => (
        Number("SELECT count(*) FROM report_text"),
        Number("SELECT count(*) FROM reports r WHERE NOT EXISTS (SELECT FROM report_text t WHERE t.report = r.rowid)"));

    public override IEnumerable<(string Id, string Source, string Text)> Matching(SearchWords words) => PostgresSearch.Matching(this, words);

    public override void CheckItself(ICollection<StoreFinding> findings)
    {
        var failures = Number("SELECT checksum_failures FROM pg_stat_database WHERE datname = current_database()");
        if (failures > 0)
        {
            findings.Add(new StoreFinding(FindingCode.File, "", string.Create(CultureInfo.InvariantCulture, $"the server counts {failures} damaged pages in this database"), null));
        }

        foreach (var table in (ReadOnlySpan<string>)["readings", "claims", "report_text", "copies", "runs"])
        {
            if (Number($"SELECT count(*) FROM {table} x WHERE NOT EXISTS (SELECT FROM reports r WHERE r.rowid = x.report)") > 0)
            {
                findings.Add(new StoreFinding(FindingCode.Reference, "", $"a row of {table} points at a missing row of reports", null));
            }
        }
    }

    public override DbParameter Parameter(int number) => new NpgsqlParameter(); // by place

    protected override long? ReadFormat()
    {
        if (Number("SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'chancery' AND c.relname = 'state'") > 0)
        {
            try
            {
                return Number("SELECT format FROM chancery.state");
            }
            catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UndefinedColumn)
            {
                throw PostgresFault.NotARecord(Name, e);
            }
        }

        // Tables of extensions do not make a database somebody's.
        var others = Number("""
            SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'pg\_%'
              AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
            """);
        return others == 0 ? null : throw PostgresFault.NotARecord(Name);
    }

    protected override void CreateTables()
    {
        Run(PostgresSchema.Create);
        using var start = Prepare(PostgresSchema.Start, 1);
        start.Run(RecordFormat.Version);
    }

    // The first format of a database is the second of a file.
    protected override void Migrate(long version)
    {
        if (version < 2)
        {
            throw PostgresFault.NotARecord(Name);
        }

        Run(PostgresSchema.Migrations[(int)version - 2]);
        SetState(string.Create(CultureInfo.InvariantCulture, $"format = {version + 1}"));
    }

    // Of a writer each statement sees what is committed by then; with the lock held nobody else commits.
    protected override DbTransaction Begin(bool writes) => _connection.BeginTransaction(writes ? IsolationLevel.ReadCommitted : IsolationLevel.RepeatableRead);

    protected override void Began(bool writes)
    {
        _writes = writes;
        Run(writes ? Lock : "SET TRANSACTION READ ONLY");
    }

    protected override void Ended(bool committed)
    {
        _ownChanges += committed ? _changesUnderWay : 0;
        _changesUnderWay = 0;
    }

    protected override StoreException Explain(DbException cause) => PostgresFault.Explain(Name, cause, _writes);

    private void Connect()
    {
        try
        {
            _connection.Open();
        }
        catch (Exception e) when (e is SocketException or TimeoutException or ArgumentException or IOException)
        {
            throw PostgresFault.Unreachable(Name, e); // not all of them come wrapped
        }
    }

    private void CheckServer()
    {
        if (_connection.PostgreSqlVersion.Major < OldestServer)
        {
            throw new StoreException(StoreFault.Unreachable, Name, $"{Name}: the server is PostgreSQL {_connection.PostgreSqlVersion}; use one of version {OldestServer} or later.");
        }

        Guard(() =>
        {
            using var encoding = Prepare("SELECT current_setting('server_encoding')");
            return encoding.Value() is "UTF8" ? true : throw new StoreException(
                StoreFault.NotARecord,
                Name,
                $"{Name}: the database is not in UTF-8; make one with: createdb --encoding UTF8 --template template0 NAME");
        });
    }
}

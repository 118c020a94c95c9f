using System.Data;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Chancery.Store;

/// <summary>One record in one file: reports, readings, claims, decisions, and the record resolved from them.</summary>
/// <remarks>
/// <para>
/// The file is SQLite with a rollback journal and <c>synchronous=FULL</c>, not WAL: a record stays one file that can be mailed,
/// put on a network share and read where nothing may be written, and at one commit a batch the extra sync costs nothing that shows.
/// A process killed inside a batch leaves a journal from which the next opening restores the state before it.
/// </para>
/// <para>One instance serves one thread. Every method throws <see cref="StoreException"/> and no exception of SQLite.</para>
/// </remarks>
public sealed partial class RecordStore : IDisposable
{
    private static readonly TimeSpan DefaultPatience = TimeSpan.FromSeconds(3);

    private readonly SqliteConnection _connection;
    private readonly string _file;

    // SQLite's counter of other connections' commits, as it stood when the inputs of the record were last loaded.
    private long _inputsSeenAt;

    private RecordStore(SqliteConnection connection, string file)
    {
        _connection = connection;
        _file = file;
    }

    /// <summary>Opens a record for building; makes a new one where there is no file.</summary>
    /// <param name="patience">How long to wait for another process, in whole seconds, at least one; three seconds if null.</param>
    /// <exception cref="StoreException">Not a record, in use, newer, read-only, or its folder is missing.</exception>
    public static RecordStore Open(string path, TimeSpan? patience = null) => Open(path, patience, create: true);

    /// <summary>Opens a record for reading or for adding to it; never makes a file, and opens one that may not be written.</summary>
    /// <exception cref="StoreException">As <see cref="Open(string, TimeSpan?)"/>; <see cref="StoreFault.Missing"/> where there is no file.</exception>
    public static RecordStore OpenExisting(string path, TimeSpan? patience = null) => Open(path, patience, create: false);

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    private static RecordStore Open(string path, TimeSpan? patience, bool create)
    {
        var isNew = RecordFile.Check(path, create);
        var seconds = Math.Max(1, (int)Math.Ceiling((patience ?? DefaultPatience).TotalSeconds));
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = create ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite,
            Pooling = false,
            DefaultTimeout = seconds,
            ForeignKeys = true,
        }.ToString());
        var store = new RecordStore(connection, path);
        try
        {
            connection.Open();
            store.Run("PRAGMA synchronous=FULL; PRAGMA temp_store=MEMORY;");
            if (create && !isNew && SQLitePCL.raw.sqlite3_db_readonly(connection.Handle, "main") == 1)
            {
                throw SqliteFault.ReadOnly(path);
            }

            store.EnsureSchema();
            store._inputsSeenAt = store.OthersCommits();
            return store;
        }
        catch (SqliteException e)
        {
            store.Dispose();
            throw SqliteFault.Explain(path, e);
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    private void EnsureSchema()
    {
        if (HasSchema())
        {
            Migrate();
            return;
        }

        using var transaction = _connection.BeginTransaction(IsolationLevel.Serializable, deferred: false);
        if (!HasSchema(transaction)) // another process may have been first
        {
            Run(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id={Schema.ApplicationId}; PRAGMA user_version={Schema.Version};"), transaction);
            Run(Schema.Create, transaction);
        }

        transaction.Commit();
    }

    /// <summary>A file of an older version becomes one of this version: wholly or not at all.</summary>
    private void Migrate()
    {
        if (Number("PRAGMA user_version") == Schema.Version)
        {
            return;
        }

        if (SQLitePCL.raw.sqlite3_db_readonly(_connection.Handle, "main") == 1)
        {
            throw SqliteFault.OldSchema(_file);
        }

        using var transaction = _connection.BeginTransaction(IsolationLevel.Serializable, deferred: false);
        for (var version = Number("PRAGMA user_version", transaction); version < Schema.Version; version++)
        {
            Run(string.Create(CultureInfo.InvariantCulture, $"{Schema.Migrations[version - 1]} PRAGMA user_version={version + 1};"), transaction);
        }

        transaction.Commit();
    }

    private bool HasSchema(SqliteTransaction? transaction = null)
    {
        var application = Number("PRAGMA application_id", transaction);
        if (application == Schema.ApplicationId)
        {
            var version = Number("PRAGMA user_version", transaction);
            return version <= Schema.Version ? true : throw new StoreException(
                StoreFault.NewerSchema,
                _file,
                string.Create(CultureInfo.InvariantCulture, $"{_file}: the record was written by a later version of Chancery (format {version}, this program reads {Schema.Version}); update Chancery, or build a new record with this one."));
        }

        var empty = application == 0 && Number("SELECT count(*) FROM sqlite_schema", transaction) == 0;
        return empty ? false : throw SqliteFault.NotARecord(_file, "it is the database of another program");
    }

    private void Guard(Action work) => Guard(() =>
    {
        work();
        return true;
    });

    private T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException e)
        {
            throw SqliteFault.Explain(_file, e);
        }
    }

    /// <summary>All of <paramref name="work"/> or nothing of it; takes the right to write before the first statement.</summary>
    private T InTransaction<T>(Func<SqliteTransaction, T> work) => Guard(() =>
    {
        using var transaction = _connection.BeginTransaction(IsolationLevel.Serializable, deferred: false);
        var result = work(transaction);
        transaction.Commit();
        return result;
    });

    private Statement Prepare(string sql, int parameters = 0, SqliteTransaction? transaction = null) => new(_connection, transaction, sql, parameters);

    private void Run(string sql, SqliteTransaction? transaction = null)
    {
        using var statement = Prepare(sql, 0, transaction);
        statement.Run();
    }

    private long Number(string sql, SqliteTransaction? transaction = null)
    {
        using var statement = Prepare(sql, 0, transaction);
        return statement.Value() is long value ? value : 0;
    }

    private long OthersCommits(SqliteTransaction? transaction = null) => Number("PRAGMA data_version", transaction);
}

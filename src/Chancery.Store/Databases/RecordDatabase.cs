using System.Data.Common;
using System.Globalization;
using Chancery.Store.Doctoring;
using Chancery.Store.Search;

namespace Chancery.Store.Databases;

/// <summary>What a record is kept in. The tables and nearly all statements are the same everywhere; here stands what is not.</summary>
/// <remarks>One instance serves one thread, and one statement's rows at a time.</remarks>
internal abstract class RecordDatabase(string name) : IDisposable
{
    private DbTransaction? _transaction;

    /// <summary>As messages call it: a path, or an address without its password.</summary>
    public string Name { get; } = name;

    protected abstract DbConnection Connection { get; }

    /// <summary>Makes the tables where there are none, and brings those of an earlier version up to date: wholly or not at all.</summary>
    public void EnsureFormat(bool create)
    {
        var format = KnownFormat();
        if (format is null && !create)
        {
            throw new StoreException(StoreFault.Missing, Name, $"{Name}: there is no record yet; make one with 'chancery build PATHS --record {Name}'.");
        }

        if (format == RecordFormat.Version)
        {
            return;
        }

        if (format is not null && !MayWrite)
        {
            throw new StoreException(StoreFault.OldSchema, Name, $"{Name}: the record was written by an earlier version of Chancery and may not be written; allow writing once, so that it can be brought up to date.");
        }

        Write(() =>
        {
            format = KnownFormat(); // another process may have been first
            if (format is null)
            {
                CreateTables();
            }

            for (var version = format ?? RecordFormat.Version; version < RecordFormat.Version; version++)
            {
                Migrate(version);
            }

            return true;
        });
    }

    /// <summary>The tables are there, and what follows may be a build.</summary>
    public virtual void Ready(bool toBuild)
    {
    }

    /// <summary>All of <paramref name="work"/> or nothing of it; takes the right to write before the first statement. Inside a transaction it is part of that.</summary>
    public T Write<T>(Func<T> work) => InTransaction(work, writes: true);

    /// <summary>Sees one state throughout, whoever writes meanwhile.</summary>
    public T Read<T>(Func<T> work) => InTransaction(work, writes: false);

    /// <summary>Turns faults of the database into words that say what to do.</summary>
    public T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (DbException e)
        {
            throw Explain(e);
        }
    }

    public Statement Prepare(string sql, int parameters = 0)
    {
        var command = Connection.CreateCommand();
        command.Transaction = _transaction;
        return new Statement(this, command, sql, parameters);
    }

    public int Run(string sql)
    {
        using var statement = Prepare(sql);
        return statement.Run();
    }

    public long Number(string sql)
    {
        using var statement = Prepare(sql);
        return statement.Value() is { } value ? Convert.ToInt64(value, CultureInfo.InvariantCulture) : 0;
    }

    public StoreException Damaged(Exception? cause = null) =>
        new(StoreFault.Damaged, Name, $"{Name}: the record is damaged; build a new one from the reports, or bring it back from a copy.", cause);

    /// <summary>A counter that others' changes of reports, decisions and record move, and one's own do not.</summary>
    public abstract long OthersChanges();

    /// <summary>Sets columns of the table <c>state</c>; whatever changes a record comes by here.</summary>
    public abstract void SetState(string assignments);

    public abstract BulkInsert Insert(string table, params string[] columns);

    public abstract ReportSink Sink();

    /// <summary>Takes a text out of the full-text index, before its report goes.</summary>
    public abstract void Forget(long report, string text);

    public abstract void EmptyIndex();

    /// <summary>How many texts the full-text index holds, and how many reports it does not.</summary>
    public abstract (long Indexed, long Missing) CountIndex();

    /// <summary>Reports that hold all the words, best first (BM25), as id, source and text; diacritics do not count.</summary>
    public abstract IEnumerable<(string Id, string Source, string Text)> Matching(SearchWords words);

    /// <summary>What the database itself finds wrong.</summary>
    public abstract void CheckItself(ICollection<StoreFinding> findings);

    /// <summary>Copies all into a new file by means of its own; false where it has none.</summary>
    public virtual bool TryCopy(string path) => false;

    /// <summary>A parameter called <c>$number</c>.</summary>
    public abstract DbParameter Parameter(int number);

    public virtual void Dispose() => Connection.Dispose();

    /// <summary>The version of the tables; null where there are none. Throws where it is no record.</summary>
    protected abstract long? ReadFormat();

    protected abstract void CreateTables();

    /// <summary>From this version to the next.</summary>
    protected abstract void Migrate(long version);

    protected virtual bool MayWrite => true;

    protected abstract DbTransaction Begin(bool writes);

    /// <summary>The transaction stands; what it needs first.</summary>
    protected virtual void Began(bool writes)
    {
    }

    protected virtual void Ended(bool committed)
    {
    }

    protected abstract StoreException Explain(DbException cause);

    private T InTransaction<T>(Func<T> work, bool writes)
    {
        return _transaction is null ? Guard(Outermost) : work();

        T Outermost()
        {
            var committed = false;
            try
            {
                using var transaction = _transaction = Begin(writes);
                Began(writes);
                var result = work();
                transaction.Commit();
                committed = true;
                return result;
            }
            finally
            {
                _transaction = null;
                Ended(committed);
            }
        }
    }

    private long? KnownFormat()
    {
        var format = ReadFormat();
        return format is null or <= RecordFormat.Version ? format : throw new StoreException(
            StoreFault.NewerSchema,
            Name,
            string.Create(CultureInfo.InvariantCulture, $"{Name}: the record was written by a later version of Chancery (format {format}, this program reads {RecordFormat.Version}); update Chancery, or build a new record with this one."));
    }
}

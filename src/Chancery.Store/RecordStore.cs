using System.Runtime.CompilerServices;
using Chancery.Store.Databases;
using Chancery.Store.Postgres;
using Chancery.Store.Sqlite;

namespace Chancery.Store;

/// <summary>One record: reports, readings, claims, decisions, and the record resolved from them, in an SQLite file or a PostgreSQL database.</summary>
/// <remarks>
/// One instance serves one thread. Every method throws <see cref="StoreException"/> and no exception of a database.
/// Nothing else in this class knows which database it is; what differs stands in <see cref="RecordDatabase"/>.
/// </remarks>
public sealed partial class RecordStore : IDisposable
{
    private static readonly TimeSpan PatienceWithFiles = TimeSpan.FromSeconds(3);

    // A team's writers wait for one another's batches, and for the saving of a large record.
    private static readonly TimeSpan PatienceWithServers = TimeSpan.FromSeconds(20);

    private readonly RecordDatabase _database;

    // The counter of others' changes, as it stood when the inputs of the record were last loaded.
    private long _inputsSeenAt;

    private RecordStore(RecordDatabase database) => _database = database;

    /// <summary>What messages call the record: a path, or an address without its password.</summary>
    public string Name => _database.Name;

    /// <summary>Opens a record for building; makes a new one where there is none.</summary>
    /// <param name="address">Path of a file, or <c>postgres://user@host:port/database</c>.</param>
    /// <param name="patience">How long to wait for another process, in whole seconds, at least one; three seconds for a file, twenty for a server if null.</param>
    /// <exception cref="StoreException">Not a record, in use, newer, read-only, its folder is missing, or its server refuses.</exception>
    public static RecordStore Open(string address, TimeSpan? patience = null) => Open(address, patience, create: true);

    /// <summary>Opens a record for reading or for adding to it; never makes one, and opens one that may not be written.</summary>
    /// <exception cref="StoreException">As <see cref="Open(string, TimeSpan?)"/>; <see cref="StoreFault.Missing"/> where there is none.</exception>
    public static RecordStore OpenExisting(string address, TimeSpan? patience = null) => Open(address, patience, create: false);

    /// <inheritdoc/>
    public void Dispose() => _database.Dispose();

    private static RecordStore Open(string address, TimeSpan? patience, bool create)
    {
        RecordDatabase database = PostgresAddress.IsMeant(address)
            ? OpenServer(address, patience ?? PatienceWithServers)
            : SqliteDatabase.Open(address, patience ?? PatienceWithFiles, create);
        try
        {
            var store = new RecordStore(database);
            database.Guard(() =>
            {
                database.EnsureFormat(create);
                database.Ready(create);
                return store._inputsSeenAt = database.OthersChanges();
            });
            return store;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    // Apart, so that nothing of PostgreSQL's library is loaded for a file.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PostgresDatabase OpenServer(string address, TimeSpan patience) => PostgresDatabase.Open(address, patience);
}

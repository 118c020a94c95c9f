using Microsoft.Data.Sqlite;

namespace Chancery.Store.Sqlite;

/// <summary>Turns SQLite's result codes (https://sqlite.org/rescode.html) into words that say what to do.</summary>
internal static class SqliteFault
{
    public static StoreException Explain(string file, SqliteException cause) => cause.SqliteErrorCode switch
    {
        5 or 6 => new StoreException(StoreFault.InUse, file, $"{file}: the record is in use by another process; wait until it has finished, then run the command again.", cause),
        8 => ReadOnly(file, cause),
        10 => new StoreException(StoreFault.Unreachable, file, $"{file}: the record cannot be read or written ({cause.Message}); check the disk it lies on.", cause),
        11 => new StoreException(StoreFault.Damaged, file, $"{file}: the record is damaged; build a new one from the reports, or bring the file back from a copy.", cause),
        13 => new StoreException(StoreFault.Full, file, $"{file}: the disk is full; free some space and run the command again. The record is as it was before.", cause),
        14 => new StoreException(StoreFault.Unreachable, file, $"{file}: the record cannot be opened or created; check that you may write in its folder.", cause),
        26 => NotARecord(file, "it is no SQLite database", cause),
        _ => new StoreException(StoreFault.Damaged, file, $"{file}: the record cannot be used ({cause.Message}); build a new one from the reports.", cause),
    };

    public static StoreException ReadOnly(string file, Exception? cause = null) =>
        new(StoreFault.ReadOnly, file, $"{file}: the record may not be written; allow writing, or give the path of another file.", cause);

    /// <summary>A killed build left its log, and nothing may be written beside the file.</summary>
    public static StoreException LogLeft(string file, Exception cause) =>
        new(StoreFault.Unreachable, file, $"{file}: a build of this record was broken off, and {Path.GetFileName(file)}-wal holds what it had finished; nothing may be written here. Copy both files to where you may write, and run 'chancery doctor' there once.", cause);

    public static StoreException NotARecord(string file, string why, Exception? cause = null) =>
        new(StoreFault.NotARecord, file, $"{file}: this is not a record of Chancery ({why}); it was left as it is. Give the path of a record, or of a file that does not exist yet.", cause);
}

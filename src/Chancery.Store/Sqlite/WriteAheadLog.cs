using SQLitePCL;

namespace Chancery.Store.Sqlite;

/// <summary>
/// The log that a record is written through while it is written: readers see the last whole state and wait for nobody, and nobody waits for them. Whoever
/// leaves the record last takes the log into the file, which is then one file with a rollback journal again: it can be mailed, and read where nothing may be written.
/// </summary>
/// <remarks>
/// Its index is memory that processes share, which a network drive cannot give: there the rollback journal stays. Where a reader holds the file at the
/// moment of the change, it stays as well: then a commit waits for him, as ever.
/// </remarks>
internal static class WriteAheadLog
{
    /// <summary>Where the header of a file says that it has a log, perhaps an empty one.</summary>
    public const int HeaderPlace = 18;

    private const byte HeaderValue = 2;

    public static bool IsTold(ReadOnlySpan<byte> head) => head.Length > HeaderPlace && head[HeaderPlace] == HeaderValue;

    /// <summary>Whether a log may lie beside the file: not on the drive of another machine.</summary>
    public static bool MayLieBeside(string path)
    {
        try
        {
            return new DriveInfo(Path.GetDirectoryName(Path.GetFullPath(path))!).DriveType != DriveType.Network;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return false;
        }
    }

    /// <summary>Whether all that was written is in the file itself.</summary>
    public static bool IsTakenIn(string path) => new FileInfo(path + "-wal") is var log && (!log.Exists || log.Length == 0);

    public static void Enter(sqlite3 file) => Mode(file, "WAL");

    /// <summary>Takes the log into the file, unless somebody else has it open: then that is his to do.</summary>
    public static void Leave(sqlite3 file)
    {
        if (Mode(file, null) == "wal")
        {
            Mode(file, "DELETE");
        }
    }

    // Not through the connection, which would try again for seconds: who is in the way now may stay as long as he likes.
    private static string? Mode(sqlite3 file, string? wanted)
    {
        if (raw.sqlite3_prepare_v2(file, wanted is null ? "PRAGMA journal_mode" : $"PRAGMA journal_mode={wanted}", out var statement) != raw.SQLITE_OK)
        {
            return null;
        }

        using (statement)
        {
            return raw.sqlite3_step(statement) == raw.SQLITE_ROW ? raw.sqlite3_column_text(statement, 0).utf8_to_string() : null;
        }
    }
}

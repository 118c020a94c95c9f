namespace Chancery.Store.Sqlite;

/// <summary>What can be said of a path before SQLite sees it; SQLite itself would only say "unable to open".</summary>
internal static class RecordFile
{
    // https://sqlite.org/fileformat.html#the_database_header
    private static ReadOnlySpan<byte> Magic => "SQLite format 3\0"u8;

    /// <summary>Whether the file is still to be made, and whether it was left with its log; throws where it cannot be a record.</summary>
    public static (bool IsNew, bool IsLogged) Check(string path, bool create)
    {
        if (Directory.Exists(path))
        {
            throw SqliteFault.NotARecord(path, "it is a folder");
        }

        if (!File.Exists(path))
        {
            CheckMissing(path, create);
            return (true, false);
        }

        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            Span<byte> head = stackalloc byte[WriteAheadLog.HeaderPlace + 1];
            var length = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
            if (length == 0 && !create)
            {
                throw SqliteFault.NotARecord(path, "it is empty");
            }

            return length == 0 || head[..Math.Min(length, Magic.Length)].SequenceEqual(Magic) ? (length == 0, WriteAheadLog.IsTold(head[..length])) : throw SqliteFault.NotARecord(path, "it is no SQLite database");
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw new StoreException(StoreFault.Unreachable, path, $"{path}: the record cannot be read ({e.Message}); check that you may read it.", e);
        }
    }

    private static void CheckMissing(string path, bool create)
    {
        if (!create)
        {
            throw new StoreException(StoreFault.Missing, path, $"{path}: there is no such record; make one with 'chancery build PATHS --record {path}'.");
        }

        var folder = Path.GetDirectoryName(Path.GetFullPath(path));
        if (folder is not null && !Directory.Exists(folder))
        {
            throw new StoreException(StoreFault.DirectoryMissing, path, $"{path}: the folder {folder} does not exist; make it, or give another path.");
        }
    }
}

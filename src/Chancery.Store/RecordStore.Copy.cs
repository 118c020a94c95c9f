using Chancery.Store.Postgres;
using Chancery.Store.Sqlite;

namespace Chancery.Store;

/// <content>Copies, from a file or server into a file or server.</content>
public sealed partial class RecordStore
{
    /// <summary>A copy of the record as it stands, made while others read and write it.</summary>
    /// <param name="target">Path of a file that does not exist, or address of a database that holds no record.</param>
    /// <exception cref="StoreException"><see cref="StoreFault.Exists"/> where there is something already.</exception>
    /// <returns>What messages call the copy.</returns>
    public string BackUp(string target)
    {
        if (PostgresAddress.IsMeant(target))
        {
            using var server = Open(target);
            CopyTo(server);
            return server.Name;
        }

        if (File.Exists(target))
        {
            throw new StoreException(StoreFault.Exists, target, $"{target}: there is such a file already; give another name.");
        }

        RecordFile.Check(target, create: true);
        var unfinished = target + ".part";
        File.Delete(unfinished);
        if (!_database.Guard(() => _database.TryCopy(unfinished)))
        {
            using var file = Open(unfinished);
            CopyTo(file);
        }

        File.Move(unfinished, target);
        return target;
    }

    /// <summary>All of it or nothing.</summary>
    private void CopyTo(RecordStore target) => _database.Read(() => target._database.Write(() =>
    {
        var there = target._database;
        if (there.Number("SELECT count(*) FROM reports") + there.Number("SELECT count(*) FROM decisions") > 0)
        {
            throw new StoreException(StoreFault.Exists, there.Name, $"{there.Name}: holds a record already; give an empty database.");
        }

        foreach (var packs in PacksOnFile())
        {
            target.AddReadings(ReadingsWhere(withText: true, "WHERE x.packs = $1", packs), packs);
        }

        target.AddDecisions(LoadDecisions());
        if (_database.Guard(() => _database.Number("SELECT built FROM state")) != 0)
        {
            target.SaveRecord(LoadRecord());
        }

        if (!IsCurrent)
        {
            there.SetState("current = 0");
        }

        return true;
    }));

    private List<string> PacksOnFile() => _database.Guard(() =>
    {
        using var select = _database.Prepare("SELECT DISTINCT packs FROM readings ORDER BY packs");
        return select.Texts();
    });
}
